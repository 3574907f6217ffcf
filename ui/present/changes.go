package present

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// changePlan is what was said of a change when it was begun.
func changePlan(c model.Change) string {
	var parts []string
	for _, p := range []struct{ label, text string }{{"expected", c.Expect}, {"to undo", c.Undo}} {
		if p.text != "" {
			parts = append(parts, p.label+": "+oneLine(p.text))
		}
	}
	return strings.Join(parts, " · ")
}

// Changes is what was changed, in order, and what is still in place, as a text
// that can be pasted into a chat; empty where nothing was. Its times name their
// zone once.
func Changes(s *model.State, x Clock) string {
	if len(s.Board.Changes) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "Changes in %s “%s”, as of %s:\n", s.Ref, oneLine(s.Title), when.Told(x.Now, x.Zone))
	for _, c := range s.Board.Changes {
		fmt.Fprintf(&b, "%d. %s\n", c.N, changeLine(c, x))
	}
	fmt.Fprintf(&b, "Still in place: %s.\n", numbers(s.InPlace()))
	if open := s.OpenChanges(); len(open) > 0 {
		fmt.Fprintf(&b, "Not known yet whether it helped: %s.\n", numbers(open))
	}
	return b.String()
}

// changeLine is a change in a line of that text.
func changeLine(c model.Change, x Clock) string {
	at := func(from, to string) string {
		if from == to {
			return from
		}
		return from + " to " + to
	}
	line := when.Moment(c.Begun, x.Now, x.Zone)
	if c.State != model.ChangeOpen {
		line = at(line, when.Moment(c.Ended, x.Now, x.Zone))
	}
	line += "  " + changeTitle(c) + ". " + changeEnd(c)
	if c.State == model.ChangeOpen && !c.Watch.IsZero() {
		line += ", watched until " + when.Moment(c.Watch, x.Now, x.Zone)
	}
	if plan := changePlan(c); plan != "" && c.State != model.ChangeReverted {
		line += " (" + plan + ")"
	}
	return line
}

// changeEnd is how a change stands, and what it ended with.
func changeEnd(c model.Change) string {
	switch {
	case c.Unproven():
		return withWords("Ended", c.Result) + " (not measured)"
	}
	return withWords(changeEnds[c.State], c.Result)
}

// withWords is how something ended, and behind a colon what was said of it, if anything.
func withWords(end, said string) string {
	if said = oneLine(said); said == "" {
		return end
	}
	return end + ": " + said
}

var changeEnds = map[model.ChangeState]string{
	model.ChangeOpen: "Open", model.ChangeVerified: "Worked", model.ChangeNoEffect: "No effect", model.ChangeReverted: "Taken back",
}

// numbers names changes by their numbers.
func numbers(changes []model.Change) string {
	if len(changes) == 0 {
		return "none"
	}
	all := make([]string, len(changes))
	for i, c := range changes {
		all[i] = fmt.Sprint(c.N)
	}
	return strings.Join(all, ", ")
}
