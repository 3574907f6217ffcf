package widgets

import (
	"fmt"
	"strings"
)

// directions are the characters that turn the direction of what follows them
// (Unicode, UAX 9: embeddings, overrides and isolates). In a pasted text they
// could reverse what stands beside it, so they are shown as a mark. The log takes
// none, but one that an older version wrote has them, and what is being typed.
const directions = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

// directionMarks are pairs of such a character and what is shown for it, for a
// strings.Replacer.
func directionMarks() []string {
	var pairs []string
	for _, r := range directions {
		pairs = append(pairs, string(r), fmt.Sprintf("[U+%04X]", r))
	}
	return pairs
}

// oneLine is a text as it is drawn on one line: without what would draw as a box,
// and without what would turn the line round.
var oneLine = strings.NewReplacer(append([]string{"\r\n", " ", "\n", " ", "\t", " ", "\r", " "}, directionMarks()...)...)

// Drawn is a text as a widget of another package draws it on one line.
func Drawn(text string) string { return oneLine.Replace(text) }

// lineBreaks is the same for a text of several lines.
var lineBreaks = strings.NewReplacer(append([]string{"\r\n", "\n"}, directionMarks()...)...)
