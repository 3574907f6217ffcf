package model

import (
	"fmt"
	"strings"
	"unicode"
)

// The longest texts that the log takes, in bytes. A title of 10 kB is odd but
// legal: the screen cuts it, the log keeps it.
const (
	MaxTitle = 16 << 10
	MaxText  = 1 << 20
	maxName  = 256 // of people and signals, their values and limits too
)

// cleanLine makes one line of what was typed: control characters and line
// breaks become spaces, broken UTF-8 becomes U+FFFD, what turns the direction of
// writing is dropped, the ends are trimmed.
func cleanLine(text string, max int) (string, error) {
	return clean(text, max, func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	})
}

// cleanText keeps line breaks and tabs and drops other control characters; a text
// may be empty.
func cleanText(text string) (string, error) {
	return clean(strings.ReplaceAll(text, "\r\n", "\n"), MaxText, func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	})
}

func clean(text string, max int, each func(rune) rune) (string, error) {
	if len(text) > max {
		return "", Refused(fmt.Sprintf("The text has %d bytes; at most %d fit.", len(text), max),
			"Keep the part that matters and attach the rest elsewhere.")
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if Turns(r) {
			return -1
		}
		return each(r)
	}, strings.ToValidUTF8(text, "\uFFFD"))), nil
}

// Turns reports an embedding, override or isolate of Unicode's bidirectional
// algorithm (UAX 9). One that is not closed turns the words of whoever quotes the
// text; Arabic and Hebrew need none of them and keep their own direction.
func Turns(r rune) bool { return r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069' }

// required cleans a text that must say something.
func required(text, ask, example string) (string, error) {
	cleaned, err := cleanText(text)
	if err == nil && cleaned == "" {
		return "", Refused(ask, example)
	}
	return cleaned, err
}

// name cleans a person's or a signal's name.
func name(text, ask, example string) (string, error) { return line(text, maxName, ask, example) }

// line cleans a line that must say something.
func line(text string, max int, ask, example string) (string, error) {
	cleaned, err := cleanLine(text, max)
	if err == nil && cleaned == "" {
		return "", Refused(ask, example)
	}
	return cleaned, err
}
