package logline

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// todo reads TEXT [for NAME] [5m]. The box is what stands last and reads as a
// length of time, the owner what stands behind the last "for". So that a task
// keeps its words, a name that the incident does not know has at most three
// words and stands neither behind a verb that takes "for" nor for what a search
// is for: "look for errors" is a task of nobody. What was understood stands under
// the line before Enter.
func todo(x Context, rest string) (model.Command, error) {
	text, box := cutBox(rest)
	text, owner := cutOwner(text, x.State)
	if owner != "" && box == 0 {
		text, box = cutBox(text)
	}
	if text == "" {
		return nil, errShort
	}
	return model.AddTask{Text: text, Owner: owner, Box: box}, nil
}

// cutBox takes a length of time off the end, with a "for" before it. What would
// leave nothing is text.
func cutBox(text string) (string, time.Duration) {
	starts := wordStarts(text)
	for i := max(1, len(starts)-4); i < len(starts); i++ {
		box, err := when.ParseBox(text[starts[i]:])
		if err != nil {
			continue
		}
		before := strings.TrimSpace(text[:starts[i]])
		if at := strings.LastIndexFunc(before, isSpace); at >= 0 && before[at+1:] == "for" {
			before = strings.TrimSpace(before[:at])
		}
		return strings.TrimRight(before, ","), box
	}
	return text, 0
}

// takesFor are verbs behind which "for" names no person.
var takesFor = []string{"account", "ask", "check", "hunt", "look", "prepare", "search", "test", "wait", "watch"}

// seeks are verbs with which a task begins that looks for something somewhere:
// "grep the log for timeouts", but not "look at the log for on-call B".
var seeks = regexp.MustCompile(`(?i)^(comb|filter|grep|hunt|look (?:around|in|on|over|through)|scan|scour|search|trawl)\s`)

// noName are words with which no name begins: for now, for the status page.
var noName = []string{
	"a", "all", "an", "any", "each", "every", "everybody", "everyone", "example", "good", "instance", "it", "later",
	"now", "safety", "sure", "that", "the", "them", "this", "today", "tomorrow", "us",
}

func cutOwner(text string, s *model.State) (string, string) {
	starts := wordStarts(text)
	for i := len(starts) - 2; i > 0; i-- {
		name := text[starts[i+1]:]
		if strings.TrimSpace(text[starts[i]:starts[i+1]]) != "for" {
			continue
		}
		before := strings.TrimSpace(text[:starts[i]])
		if knows(s, name) || len(starts)-1-i <= 3 && namesOwner(before, name) {
			return strings.TrimRight(before, ","), name
		}
		return text, ""
	}
	return text, ""
}

// namesOwner reports whether what stands behind "for" can be somebody's name.
// Where the task seeks something it has to look like one.
func namesOwner(before, name string) bool {
	verb := strings.ToLower(before[strings.LastIndexFunc(before, isSpace)+1:])
	first, _ := cutWord(name)
	switch {
	case slices.Contains(takesFor, verb), slices.Contains(noName, strings.ToLower(first)):
		return false
	case seeks.MatchString(before):
		return spelledAsName.MatchString(name)
	}
	return true
}

// spelledAsName is a word with a capital, but for one of capitals alone, which is
// a term (OOM): Ops, on-call B, @ops.
var spelledAsName = regexp.MustCompile(`^@|(?:^|[\s-])\p{Lu}(?:\p{Ll}|$)`)

// knows reports whether somebody of this name is in the incident already: has a
// role or a task, or wrote something.
func knows(s *model.State, name string) bool {
	if s == nil {
		return false
	}
	for i := range s.Timeline { // in place: a row is large, and a log long
		if strings.EqualFold(s.Timeline[i].By, name) {
			return true
		}
	}
	return slices.ContainsFunc(s.Team, func(a model.Assignment) bool { return strings.EqualFold(a.Name, name) }) ||
		slices.ContainsFunc(s.Tasks, func(t model.Task) bool { return strings.EqualFold(t.Owner, name) })
}

// wordStarts returns where the words of a text begin.
func wordStarts(text string) []int {
	var starts []int
	in := false
	for i, r := range text {
		if space := isSpace(r); !space && !in {
			starts = append(starts, i)
			in = true
		} else if space {
			in = false
		}
	}
	return starts
}
