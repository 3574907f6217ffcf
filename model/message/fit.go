package message

import (
	"maps"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// shortest is how far a fact is cut: less says nothing.
const shortest = 12

const dots = "..."

// fit shortens the longest fact of a text until it is a text message, or until
// nothing is left that may be cut.
func fit(w *writer, c channel, lines []Line, f Facts) *writer {
	f = maps.Clone(f)
	for {
		used, most, _ := counted(w.text.String())
		name := longest(lines, f)
		room := length(f.at(name).Text) - (used - most)
		if used <= most || length(f.at(name).Text) <= shortest {
			return w
		}
		fact := f.at(name)
		fact.Text = cut(fact.Text, max(room, shortest))
		f[name] = fact
		w = write(c, lines, f)
	}
}

// length counts UTF-16 units, as a phone does what is not of its own alphabet.
func length(text string) int { return len(utf16.Encode([]rune(text))) }

// longest is the field of a text whose fact takes most room.
func longest(lines []Line, f Facts) (name string) {
	for _, line := range lines {
		for _, p := range line {
			if p.Field != "" && !line.dropped(f) && (name == "" || length(f.at(p.Field).Text) > length(f.at(name).Text)) {
				name = p.Field
			}
		}
	}
	return name
}

// cut shortens a text to at most n UTF-16 units, dots included, at a space
// where one is near, and never within a letter and its marks.
func cut(text string, n int) string {
	kept := ""
	for i, r := range text {
		if length(text[:i])+utf16.RuneLen(r) > n-len(dots) {
			break
		}
		kept = text[:i+utf8.RuneLen(r)]
	}
	if space := strings.LastIndexByte(kept, ' '); space > len(kept)*2/3 {
		kept = kept[:space]
	}
	if rest := text[len(kept):]; rest != "" {
		if next, _ := utf8.DecodeRuneInString(rest); joins(next) {
			_, size := utf8.DecodeLastRuneInString(strings.TrimRightFunc(kept, joins))
			kept = strings.TrimRightFunc(kept, joins)
			kept = kept[:len(kept)-size]
		}
	}
	return strings.TrimRightFunc(kept, func(r rune) bool { return joins(r) && r == '\u200D' || unicode.IsSpace(r) }) + dots
}

// joins reports a character that belongs to the one before it.
func joins(r rune) bool { return unicode.Is(unicode.M, r) || r == '\u200D' }
