package logline

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"warroom/model"
	"warroom/model/when"
)

// timeWords begin a time as people say it.
var timeWords = []string{"", "yesterday", "today", "tonight", "tomorrow", "now", "noon", "midnight"}

// likeTime reports whether what stands behind an @ was meant as a time: a figure,
// a sign or a day in front, or "an hour ago". Anything else mentions somebody.
func likeTime(typed string) bool {
	first, rest := cutWord(typed)
	second, rest := cutWord(rest)
	third, _ := cutWord(rest)
	lower := strings.ToLower(first)
	switch {
	case slices.Contains(timeWords, lower) || beginsTime(first):
		return true
	case len(lower) < 12 && model.Distance(lower, "yesterday") <= 2:
		return true
	case third == "ago":
		_, err := when.ParseBox("1 " + second)
		return err == nil
	}
	return calendarWord(lower) && beginsTime(second)
}

// beginsTime reports whether a word begins with a figure or a sign.
func beginsTime(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsDigit(first) || strings.ContainsRune("+-−–", first)
}

// calendarWord reports whether a word in lower case names a weekday or a month.
func calendarWord(lower string) bool {
	for i := range 12 {
		for _, name := range []string{time.Weekday(i % 7).String(), time.Month(i + 1).String()} {
			if name = strings.ToLower(name); lower == name || lower == name[:3] {
				return true
			}
		}
	}
	return false
}
