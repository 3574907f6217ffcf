package logline

import (
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// todo reads TEXT [for NAME] [5m]. The box is what stands last and reads as a
// length of time, the owner what stands behind the last "for". So that a task
// keeps its words, a name that the incident does not know has at most three
// words and does not follow a verb that takes "for": "look for errors" is a
// task of nobody.
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

func cutOwner(text string, s *model.State) (string, string) {
	starts := wordStarts(text)
	for i := len(starts) - 2; i > 0; i-- {
		name := text[starts[i+1]:]
		if strings.TrimSpace(text[starts[i]:starts[i+1]]) != "for" {
			continue
		}
		before := strings.TrimSpace(text[:starts[i]])
		verb := strings.ToLower(before[strings.LastIndexFunc(before, isSpace)+1:])
		if knows(s, name) || len(starts)-1-i <= 3 && !slices.Contains(takesFor, verb) {
			return strings.TrimRight(before, ","), name
		}
		return text, ""
	}
	return text, ""
}

// knows reports whether somebody of this name is in the incident already.
func knows(s *model.State, name string) bool {
	if s == nil {
		return false
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
