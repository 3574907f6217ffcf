package present

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// Rail is the left column: phases, what is open, impact.
type Rail struct {
	Phases  []RailPhase
	Title   string // "Open changes · 2"
	Open    []OpenChange
	Newest  int    // which of them was begun last, a change before a task; -1 where there is none
	Nothing string // said in place of open changes
	Impact  []Pair
}

// RailPhase is one phase of the process.
type RailPhase struct {
	Phase   model.Phase
	Number  string
	Name    string
	State   string
	Current bool
	Done    bool
}

// OpenChange is a change or a task that has not ended, with its own time.
type OpenChange struct {
	Text, Time string // how long it has been open, or how long it is still watched
	Over       bool   // the time of watching has passed
	Action     string // ends it
}

// RailOf reads the left column.
func RailOf(s *model.State, v deputy.View, x Clock) Rail {
	r := Rail{Impact: impactPairs(s, x)}
	for i, p := range model.Phases {
		r.Phases = append(r.Phases, RailPhase{p, strconv.Itoa(i + 1), p.Title(), phaseState(s, v, p), s.Phase == p, phaseDone(s, p)})
	}
	for _, c := range s.OpenChanges() {
		open := OpenChange{Text: changeShort(c), Action: fmt.Sprintf("end-change:%d", c.N)}
		open.Time, open.Over = changeClock(c, x)
		r.Open = append(r.Open, open)
	}
	r.Newest = len(r.Open) - 1
	tasks := openTasks(s, x)
	r.Open = append(r.Open, tasks...)
	if r.Newest < 0 {
		r.Newest = len(r.Open) - 1
	}
	r.Title = fmt.Sprintf("Open changes · %d", len(r.Open))
	if len(tasks) > 0 {
		r.Title = fmt.Sprintf("Open changes, tasks · %d", len(r.Open))
	}
	r.Nothing = "Nothing is being changed."
	if n := len(s.InPlace()); n == 1 {
		r.Nothing = "One is in place."
	} else if n > 1 {
		r.Nothing = fmt.Sprintf("%d are in place.", n)
	}
	return r
}

// openTasks are those that nobody has ended, each with what its box has left, or
// for how long it has been open without one.
func openTasks(s *model.State, x Clock) []OpenChange {
	var list []OpenChange
	for _, t := range s.Tasks {
		if t.State != model.TaskOpen {
			continue
		}
		row := OpenChange{Text: oneLine(t.Text), Time: when.Countdown(max(0, x.Now.Sub(t.Begun))), Action: fmt.Sprintf("task-box:%d", t.N)}
		if t.Owner != "" {
			row.Text = t.Owner + ": " + row.Text
		}
		if t.Box > 0 {
			left := t.Box - max(0, x.Now.Sub(t.Boxed)) // a clock set back takes nothing from it
			row.Time, row.Over = leftWords(left), left < 0
		}
		list = append(list, row)
	}
	return list
}

// changeShort fits a change into the rail: of a mitigation the step and the
// values say enough, "Scale 6 → 18 pods".
func changeShort(c model.Change) string {
	words := strings.Fields(oneLine(c.Text))
	for i, word := range words {
		if c.Step != "" && word[0] >= '0' && word[0] <= '9' {
			return c.Step.Title() + " " + strings.Join(words[i:], " ")
		}
	}
	return changeTitle(c)
}

func phaseDone(s *model.State, p model.Phase) bool {
	if p == model.Mitigate {
		return s.Mitigated()
	}
	if p == model.PostMortem {
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

// impactPairs are who and what is hit, and the last signal.
func impactPairs(s *model.State, x Clock) []Pair {
	pair := func(label, value string) Pair {
		if value == "" {
			return Pair{Label: label, Value: "unknown"}
		}
		return Pair{Label: label, Value: arrows(value), Known: true}
	}
	what := s.Impact.Summary
	if s.Impact.Current != "" {
		what = s.Impact.Current
	}
	return []Pair{
		pair("What", what), pair("Users", s.Impact.Users), pair("Revenue", s.Impact.Revenue),
		pair("Data", s.Impact.DataRisk), pair("Signal", lastSignal(s, x)),
	}
}

// lastSignal is the newest thing that was measured, and when.
func lastSignal(s *model.State, x Clock) string {
	var at time.Time
	var said string
	for _, sig := range s.Signals {
		if n := len(sig.Readings); n > 0 && sig.Readings[n-1].At.After(at) {
			at, said = sig.Readings[n-1].At, sig.Name+" "+sig.Readings[n-1].Value
		}
	}
	for _, p := range s.Board.Proof {
		if p.Signal.Proves() && p.At.After(at) {
			at, said = p.At, p.Signal.Name+" "+p.Signal.After
		}
	}
	if said == "" {
		return ""
	}
	return said + " at " + when.Moment(at, x.Now, x.Zone)
}
