package logline

import (
	"errors"
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
	clockLast = regexp.MustCompile(`\d:\d\d$`)
)

// backdated is when a line says that it happened; zero is now.
type backdated struct {
	at    time.Time // UTC
	typed string    // as it was told
	next  string    // the word behind it
}

// cutTime takes @TIME off the front: the longest run of words that reads as a
// time. What begins like a time and is none is refused; anything else behind
// an @ (the name of a person) is text. Tags may stand before it, and stay.
func cutTime(text string, x Context) (backdated, string, error) {
	tags, tagged := cutTags(text)
	typed, marked := strings.CutPrefix(tagged, "@")
	if !marked {
		return backdated{}, text, nil
	}
	back, rest, err := longestRun(typed, x, func(string) bool { return true })
	switch {
	case err != nil:
		return backdated{}, text, err
	case !back.at.IsZero():
		return back, tags + rest, nil
	case !likeTime(typed):
		return backdated{}, text, nil
	}
	first, rest := cutWord(typed)
	if second, _ := cutWord(rest); !strings.ContainsAny(first, ":-+−–") && second != "" {
		first += " " + second
	}
	return backdated{}, text, noTime(first, x)
}

// longestRun reads the longest run of words in front that may be a time and reads as
// one.
func longestRun(text string, x Context, may func(head string) bool) (backdated, string, error) {
	ends := wordEnds(text, longestTime)
	for i := len(ends) - 1; i >= 0; i-- {
		head, rest := text[:ends[i]], strings.TrimSpace(text[ends[i]:])
		if !may(head) {
			continue
		}
		at, err := when.Parse(head, x.Now, x.Zone)
		switch {
		case err != nil && unread(head, err):
			continue
		case err != nil:
			return backdated{}, text, err
		}
		if err := whole(head, rest, at, x); err != nil {
			return backdated{}, text, err
		}
		next, _ := cutWord(rest)
		return backdated{at, head, next}, rest, nil
	}
	return backdated{}, text, nil
}

// cutTags takes the tags off the front, with the space behind them.
func cutTags(text string) (tags, rest string) {
	for rest = text; ; {
		word, after := cutWord(rest)
		if len(model.TagsOf(word)) != 1 || word[0] != '#' || after == "" {
			return tags, rest
		}
		tags, rest = tags+word+" ", after
	}
}

// whole refuses a time with nothing behind it, and one of which a part stands behind
// it: a day and a time that is none must not become a day and a text, nor 14:05 pm a
// time and a text.
func whole(head, rest string, at time.Time, x Context) error {
	head = strings.TrimSpace(head)
	next, _ := cutWord(rest)
	switch {
	case dateOnly.MatchString(head) && clockLike.MatchString(next), clockLast.MatchString(head) && when.HalfDay(next):
		return noTime(head+" "+next, x)
	case rest == "":
		return model.Refused("What happened at "+when.Moment(at, x.Now, x.Zone)+"?", "Write it after the time.")
	}
	return nil
}

// noTime refuses what stands behind an @ and is no time, or none that has
// passed. What is understood is what the help lists.
func noTime(typed string, x Context) error {
	var known []string
	for _, row := range Times() {
		known = append(known, strings.Split(row.Form, "  ")...)
	}
	last := len(known) - 1
	_, err := when.Parse(typed, x.Now, x.Zone)
	if err != nil && !unread(typed, err) {
		return err
	}
	return when.NoTime(typed, "Write "+strings.Join(known[:last], ", ")+" or "+known[last]+".")
}

// unread reports whether a text was refused because it reads as no time at all.
func unread(typed string, err error) bool {
	why := new(model.Refusal)
	return errors.As(err, &why) && why.Why == when.NoTime(typed, "").Why
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

func isSpace(r rune) bool { return unicode.IsSpace(r) }
