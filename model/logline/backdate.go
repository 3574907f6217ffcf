package logline

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"warroom/model"
	"warroom/model/when"
)

// longestTime is how many words a time can have: 1 d 2 h 3 min 4 s ago.
const longestTime = 9

var (
	dateOnly  = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	clockLike = regexp.MustCompile(`^\d{1,2}:`)
)

// cutTime takes @TIME off the front: the longest run of words that reads as a
// time. What begins like a time and is none is refused; anything else behind
// an @ (the name of a person) is text.
func cutTime(text string, x Context) (time.Time, string, error) {
	typed, marked := strings.CutPrefix(text, "@")
	if !marked {
		return time.Time{}, text, nil
	}
	ends := wordEnds(typed, longestTime)
	for i := len(ends) - 1; i >= 0; i-- {
		head, rest := typed[:ends[i]], strings.TrimSpace(typed[ends[i]:])
		at, err := when.Parse(head, x.Now, x.Zone)
		if err != nil {
			continue
		}
		if next, _ := cutWord(rest); dateOnly.MatchString(strings.TrimSpace(head)) && clockLike.MatchString(next) {
			// A day and a time that is none must not become a day and a text.
			return time.Time{}, text, noTime(head+" "+next, x)
		}
		if rest == "" {
			return time.Time{}, text, timeAlone(at, x)
		}
		return at, rest, nil
	}
	if !likeTime(typed) {
		return time.Time{}, text, nil
	}
	first, rest := cutWord(typed)
	if second, _ := cutWord(rest); !strings.ContainsAny(first, ":-+−") && second != "" {
		first += " " + second
	}
	return time.Time{}, text, noTime(first, x)
}

// noTime refuses what stands behind an @ and is no time, or none that has
// passed. What is understood is what the help lists.
func noTime(typed string, x Context) error {
	var known []string
	for _, row := range Times() {
		known = append(known, strings.Split(row.Form, "  ")...)
	}
	last := len(known) - 1
	none := when.NoTime(typed, "Write "+strings.Join(known[:last], ", ")+" or "+known[last]+".")
	_, err := when.Parse(typed, x.Now, x.Zone)
	if why := new(model.Refusal); errors.As(err, &why) && why.Why == none.Why {
		return none
	}
	return err
}

// wordEnds returns where the first words of a text end.
func wordEnds(text string, most int) []int {
	var ends []int
	in := false
	for i, r := range text {
		if space := isSpace(r); in && space {
			ends = append(ends, i)
			in = false
		} else if !space {
			in = true
		}
		if len(ends) == most {
			return ends
		}
	}
	if in {
		ends = append(ends, len(text))
	}
	return ends
}

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
	return unicode.IsDigit(first) || strings.ContainsRune("+-−", first)
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

func isSpace(r rune) bool { return unicode.IsSpace(r) }
