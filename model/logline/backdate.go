package logline

import (
	"regexp"
	"strings"
	"time"
	"unicode"

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
			_, err := when.Parse(head+" "+next, x.Now, x.Zone)
			return time.Time{}, text, err
		}
		if rest == "" {
			return time.Time{}, text, model.Refused("What happened at "+when.Moment(at, x.Now, x.Zone)+"?", "Write it after the time.")
		}
		return at, rest, nil
	}
	first, rest := cutWord(typed)
	if !likeTime(first) {
		return time.Time{}, text, nil
	}
	if second, _ := cutWord(rest); !strings.ContainsAny(first, ":-+−") && second != "" {
		first += " " + second
	}
	_, err := when.Parse(first, x.Now, x.Zone)
	return time.Time{}, text, err
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

// likeTime reports whether a word behind an @ was meant as a time.
func likeTime(word string) bool {
	lower := strings.ToLower(word)
	for _, day := range []string{"yesterday", "today", "tomorrow", "now"} {
		if lower == day {
			return true
		}
	}
	if len(lower) < 12 && distance(lower, "yesterday") <= 2 {
		return true
	}
	for i, r := range word {
		return unicode.IsDigit(r) || i == 0 && strings.ContainsRune("+-−", r)
	}
	return false
}

func isSpace(r rune) bool { return unicode.IsSpace(r) }
