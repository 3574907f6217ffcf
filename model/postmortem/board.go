package postmortem

import (
	"strconv"
	"strings"

	"warroom/model"
)

// outcomes are the words for how a change ended.
var outcomes = map[model.EntryKind]string{
	model.EntryWorked:   "worked",
	model.EntryVerified: "worked",
	model.EntryNoEffect: "had no effect",
	model.EntryReverted: "was taken back",
}

// unproven is said of a change that somebody ended as verified, with nothing that was
// measured before and after.
const unproven = "ended as verified, without a measured signal"

// onBoard words an entry about a change or a hypothesis with the name of what
// it is about: a number alone tells nothing to a reader.
func onBoard(s *model.State, e model.Entry) (string, bool) {
	for _, h := range s.Board.Hypotheses {
		n := strconv.Itoa(h.N)
		if h.ID == e.ID {
			return with("Hypothesis "+n, e.Text), true
		}
		if e.ID == h.Settled.Entry {
			return with("Hypothesis "+n+" "+h.Word(), e.Text), true
		}
		if text, ok := among(h.For, e.ID); ok {
			return with("Evidence for hypothesis "+n, text), true
		}
		if text, ok := among(h.Against, e.ID); ok {
			return with("Evidence against hypothesis "+n, text), true
		}
	}
	if words, ok := outcomes[e.Kind]; ok {
		return ended(s, e, words)
	}
	return "", false
}

func among(list []model.Evidence, entry string) (string, bool) {
	for _, x := range list {
		if x.Entry == entry {
			return x.Text, true
		}
	}
	return "", false
}

// ended words the end of a change. Its entry begins with the step or the text of
// the change; of several that fit, the newest begun before is meant.
func ended(s *model.State, e model.Entry, words string) (string, bool) {
	for i := len(s.Board.Changes) - 1; i >= 0; i-- {
		c := s.Board.Changes[i]
		label := c.Name()
		if c.Step != "" {
			label = c.Step.Title()
		}
		rest, ok := strings.CutPrefix(e.Text, label)
		if !ok || c.Begun.After(e.At) || rest != "" && !strings.HasPrefix(rest, ": ") {
			continue
		}
		if words == outcomes[model.EntryVerified] && !c.Proven() && !s.Imported { // history is not judged
			words = unproven
		}
		return with(quoted(c)+" "+words, strings.TrimPrefix(rest, ": ")), true
	}
	return "", false
}
