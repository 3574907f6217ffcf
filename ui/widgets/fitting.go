package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// What a text costs is how much of it is measured: a text of 10 kB without a space
// must not be measured whole for each of its lines. So nothing here measures more
// than what could stand in the width that is asked for.

// mostRunes is how many runes can stand in a width: no glyph of ours is narrower
// than a sixth of its size.
func mostRunes(width float32, role theme.Role) int {
	return max(0, int(width/(role.Size()/6))) + 1
}

// beginning is at most n runes of a text, and whether that is all of it.
func beginning(text string, n int) (head string, whole bool) {
	for i := range text {
		if n == 0 {
			return text[:i], false
		}
		n--
	}
	return text, true
}

// fitting is the longest beginning of a word that fits, at least one rune, and its
// width.
func fitting(word string, role theme.Role, width float32) (string, float32) {
	head, whole := beginning(word, mostRunes(width, role))
	if whole {
		if w := textWidth(word, role); w <= width {
			return word, w
		}
	}
	runes := []rune(head)
	fits := longest(1, len(runes), width, func(n int) float32 { return textWidth(string(runes[:n]), role) })
	head = string(runes[:fits])
	return head, textWidth(head, role)
}

// longest is the largest number from one to another that fits into a width, or the
// first. What a few letters take tells how many fit, and how wide those are tells it
// to a letter or two: so each line is measured about four times. Where letters of
// very different widths deceive the guess, the steps grow.
func longest(from, to int, width float32, measure func(int) float32) int {
	fits, over, few := from, to+1, min(to, 8)
	guess := int(float32(few) * width / max(measure(few), 1))
	for step := 0; over-fits > 1; step = max(1, 2*step) {
		guess = max(fits+1, min(guess, over-1))
		w := measure(guess)
		if w <= width {
			fits = guess
		} else {
			over = guess
		}
		switch {
		case step == 0:
			guess = int(float32(guess) * width / max(w, 1))
		case w <= width:
			guess += step
		default:
			guess -= step
		}
	}
	return fits
}

// WidthUpTo is the width of one line of text, px, or most where it is wider.
func WidthUpTo(text string, role theme.Role, most float32) float32 {
	return widthUpTo(text, role, role.Style(), most)
}

func widthUpTo(text string, role theme.Role, style fyne.TextStyle, most float32) float32 {
	// Marks that stand over a letter have no width: only a text of many times of what
	// can stand there is surely wider.
	head, whole := beginning(text, 4*mostRunes(most, role))
	if !whole {
		return most
	}
	if head == "" {
		return 0
	}
	size, _ := measured(head, role, style)
	return min(size.Width, most)
}
