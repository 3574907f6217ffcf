package prose

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"warroom/model"
)

// Affected says who and what is hit in one phrase, "all users, every checkout
// fails"; empty where neither is known.
func Affected(i model.Impact) string {
	switch {
	case i.Users == "" || mentions(i.Summary, i.Users):
		return i.Summary
	case i.Summary == "":
		return counted(i.Users)
	}
	return counted(i.Users) + ", " + i.Summary
}

// mentions reports whether a text says the same words, and not as a part of
// others: 4 users are not those of 404.
func mentions(text, words string) bool {
	text, words = strings.ToLower(text), strings.ToLower(words)
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(text[:from+at])
		after, size := utf8.DecodeRuneInString(text[from+at+len(words):])
		if !inWord(before) && !inWord(after) {
			return true
		}
		from = min(from+at+max(size, 1), len(text))
	}
}

func inWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// figure is a number as people type it: 48000, 48,000, ~ 1.2k, 40 %.
var figure = regexp.MustCompile(`^[~≈<>≤≥]?\s?\d[\d.,'\s]*\s?[kKmM]?\s?(%?)$`)

// counted gives a figure its noun, as it was asked for.
func counted(users string) string {
	switch m := figure.FindStringSubmatch(users); {
	case m == nil:
		return users
	case m[1] != "":
		return users + " of users"
	}
	return users + " users"
}
