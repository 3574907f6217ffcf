package present

import (
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// PhasePanel is the checklist of a phase.
type PhasePanel struct {
	Phase model.Phase
	Title string
	Aim   string
	Steps []StepLine
	// History is an imported incident, for reading: nothing is offered.
	History bool
	Seen    Clock // when and in which zone it was read
}

// StepLine is one step of the checklist.
type StepLine struct {
	ID        model.StepID
	Name      string
	Condition string
	Result    string
	Elapsed   string // own time of a running step
	State     model.StepState
}

// PhaseOf reads the checklist of a phase.
func PhaseOf(s *model.State, p model.Phase, x Clock) PhasePanel {
	panel := PhasePanel{Phase: p, History: s.Imported, Seen: x}
	for _, c := range model.Checklist {
		if c.Phase != p {
			continue
		}
		panel.Title, panel.Aim = c.Title, c.Aim
		for _, t := range c.Steps {
			panel.Steps = append(panel.Steps, stepLine(s, t, x))
		}
	}
	if aim := aimOf(s, p, x); aim != "" {
		panel.Aim = aim
	}
	return panel
}

// aimOf is what a phase is for where that follows from the policy or from how the
// incident stands; else empty.
func aimOf(s *model.State, p model.Phase, x Clock) string {
	box, limit := x.Policy.Boxes.Triage, x.Policy.For(s.Severity).PostMortem
	switch {
	case p == model.Triage && box > 0:
		return "Four answers in " + when.Span(box) + "."
	case p == model.PostMortem && limit > 0:
		return "Learn within " + when.Span(limit) + "."
	case p == model.Investigate && !s.Mitigated() && !s.Over():
		return "The impact lasts: mitigate first."
	}
	return ""
}

func stepLine(s *model.State, t model.StepText, x Clock) StepLine {
	step := s.Step(t.ID)
	l := StepLine{ID: t.ID, Name: t.Title, Condition: t.Text, State: step.State}
	at := ""
	if !step.At.IsZero() {
		at = when.Moment(step.At, x.Now, x.Zone)
	}
	switch step.State {
	case model.StepRunning:
		l.Elapsed = when.Countdown(max(0, x.Now.Sub(step.At)))
	case model.StepNA:
		l.Condition = "not applicable: " + step.Text
	case model.StepNoEffect:
		l.Result = joined("  ", span(s, t.ID, x), joined(", ", "no effect", step.Text))
	case model.StepDone:
		l.Result = at
		if t.ID.Phase() == model.Mitigate {
			l.Result = joined("  ", span(s, t.ID, x), joined(", ", "worked", step.Text))
		} else if step.Text != "" {
			l.Condition = step.Text
		}
	}
	if t.ID == "triage/classify" && s.Severity != model.NoSeverity && step.State == model.StepDone {
		l.Condition = string(s.Severity) + " " + x.word(s.Severity)
	}
	if who := x.tell(s.Severity); t.ID == "triage/communicate" && step.State == model.StepOpen && who != "" {
		l.Condition = who
	}
	return l
}

// span is from when to when a mitigation ran.
func span(s *model.State, id model.StepID, x Clock) string {
	for i := len(s.Board.Changes) - 1; i >= 0; i-- {
		if c := s.Board.Changes[i]; c.Step == id && !c.Ended.IsZero() {
			return when.Moment(c.Begun, x.Now, x.Zone) + " → " + when.Moment(c.Ended, x.Now, x.Zone)
		}
	}
	return ""
}

// Cell is a step of a phase with a board, as a cell of a strip.
type Cell struct {
	ID     model.StepID
	Name   string
	Result string
	Short  string // what a cell has room for
	State  model.StepState
}

// CellsOf reads the steps of a phase as a strip.
func CellsOf(s *model.State, p model.Phase, x Clock) []Cell {
	var cells []Cell
	for _, t := range model.StepsOf(p) {
		step := s.Step(t.ID)
		c := Cell{ID: t.ID, Name: t.Title, State: step.State, Result: t.Text}
		c.Short = shortAim(t)
		switch step.State {
		case model.StepDone:
			c.Result = joined("  ", when.Moment(step.At, x.Now, x.Zone), step.Text)
			c.Short = c.Result
			if p == model.Investigate && step.Text != "" {
				c.Short = oneLine(step.Text) // the answer itself
			}
		case model.StepNA:
			c.Result = "not applicable: " + step.Text
			c.Short = c.Result
		}
		cells = append(cells, c)
	}
	return cells
}

// fixShort are the steps of Fix in a few words; those of Investigate are
// questions, and end where the question does.
var fixShort = map[model.StepID]string{
	"fix/test": "one that fails", "fix/implement": "until it passes", "fix/staging": "verify there", "fix/deploy": "and watch it", "fix/confirm": "by its signal",
}

func shortAim(t model.StepText) string {
	if short, ok := fixShort[t.ID]; ok {
		return short
	}
	if question, _, ok := strings.Cut(t.Text, "?"); ok {
		return question + "?"
	}
	return t.Text
}

// ReviewPhase is what the last phase says of the post-mortem.
type ReviewPhase struct{ Note string }

// ReviewPhaseOf reads what the last phase says.
func ReviewPhaseOf(s *model.State, v deputy.View) ReviewPhase {
	c := v.Clock("postmortem")
	switch {
	case s.Review.State == model.ReviewPublished:
		return ReviewPhase{"It is published."}
	case s.Imported:
		return ReviewPhase{"As its source wrote it."}
	case !c.HasLimit:
		return ReviewPhase{"The policy sets no limit for it."}
	case c.State == deputy.Over:
		return ReviewPhase{"It was due within " + when.Span(c.Limit) + " of the resolution: " + clockWords(c) + "."}
	case c.Runs():
		return ReviewPhase{"It is due within " + when.Span(c.Limit) + " of the resolution: " + clockWords(c) + "."}
	}
	return ReviewPhase{"It is due within " + when.Span(c.Limit) + " of the resolution."}
}
