package present

import (
	"cmp"
	"fmt"
	"strconv"

	"warroom/model"
	"warroom/model/deputy"
)

// RailPhase is one phase of the process.
type RailPhase struct {
	Phase   model.Phase
	Number  string
	Name    string
	State   string
	Current bool // it is worked on; nobody works on history
	Done    bool
}

func railPhases(s *model.State, v deputy.View) []RailPhase {
	phases := make([]RailPhase, len(model.Phases))
	for i, p := range model.Phases {
		phases[i] = RailPhase{p, strconv.Itoa(i + 1), p.Title(), phaseState(s, v, p), s.Phase == p && !s.Imported, phaseDone(s, p)}
	}
	return phases
}

func phaseDone(s *model.State, p model.Phase) bool {
	switch p {
	case model.Mitigate:
		return s.Mitigated()
	case model.PostMortem:
		return s.Review.State == model.ReviewPublished
	}
	_, done := s.PhaseDone(p)
	return done
}

// phaseState says how a phase stands: what is done, and its clock.
func phaseState(s *model.State, v deputy.View, p model.Phase) string {
	count := countDone(s, p)
	switch p {
	case model.Triage:
		return joined(" · ", count, clockWords(v.Clock("triage")))
	case model.Mitigate:
		return clockOrNote(v.Clock("mitigate"))
	case model.Investigate:
		if s.Mitigated() || s.Phase == p || s.Over() {
			return count
		}
		return "after mitigation"
	case model.PostMortem:
		return clockOrNote(v.Clock("postmortem"))
	}
	return count
}

// clockOrNote is a clock in a few words, or why it does not run.
func clockOrNote(c deputy.Clock) string { return cmp.Or(clockWords(c), c.Note) }

// countDone is how many steps of a phase are done, or need not be: "3 of 5".
func countDone(s *model.State, p model.Phase) string {
	done := 0
	steps := model.StepsOf(p)
	for _, t := range steps {
		if st := s.Step(t.ID).State; st == model.StepDone || st == model.StepNA {
			done++
		}
	}
	return fmt.Sprintf("%d of %d", done, len(steps))
}
