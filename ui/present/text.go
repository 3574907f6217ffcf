package present

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"warroom/model/message/prose"
)

// Count is a number of things in words: "1 point", "4,312 entries".
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return grouped(n) + " " + many
}

func entries(n int) string { return Count(n, "entry", "entries") }

// grouped is a count as it is read: 4,312.
func grouped(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return grouped(n/1000) + fmt.Sprintf(",%03d", n%1000)
}

// joined puts a separator between texts; those that are empty are left out.
func joined(separator string, texts ...string) string {
	said := slices.DeleteFunc(texts, func(text string) bool { return text == "" })
	return strings.Join(said, separator)
}

// oneLine is a text as a row shows it; what does not fit in a row is not drawn.
func oneLine(text string) string {
	const most = 400
	if len(text) > 4*most {
		text = strings.ToValidUTF8(text[:4*most], "")
	}
	return arrows(strings.Join(strings.Fields(text), " "))
}

// shortMost is how many letters of a text a line about it repeats.
const shortMost = 60

// Shortened is a text as a line about it repeats it.
func Shortened(text string) string {
	text = oneLine(text)
	if r := []rune(text); len(r) > shortMost {
		return strings.TrimRight(string(r[:shortMost-1]), " ,.;:") + "…"
	}
	return text
}

// arrows shows a typed arrow as one: a change reads before → after.
func arrows(text string) string { return prose.Arrows(text) }
