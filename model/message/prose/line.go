package prose

import (
	"strings"
	"unicode"

	"warroom/model"
)

// OneLine makes one line of what a person wrote: line breaks and control
// characters become spaces, broken UTF-8 becomes U+FFFD, the ends are trimmed.
// Characters that turn the direction of writing are left out, because one that
// is not closed would turn the words of the template behind it; Arabic and
// Hebrew need none of them and keep their own direction.
func OneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case model.Turns(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")))
}

// Arrows writes the arrows that people type as the one of print: what was and
// what became of it read "94 % → 0.2 %" wherever they leave the console. An arrow
// is one with space on both sides; what stands in code does not come here.
func Arrows(text string) string { return typedArrow.Replace(text) }

var typedArrow = strings.NewReplacer(" -> ", " → ", " => ", " → ")

// Lines splits what a person wrote into clean lines; empty ones stay empty.
func Lines(text string) []string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n",
		"\u2028", "\n", "\u2029", "\n", "\t", "    ").Replace(strings.ToValidUTF8(text, "\uFFFD"))
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		lines[i] = line[:indent] + OneLine(line)
	}
	return lines
}
