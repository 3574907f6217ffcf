// Package modeltest tells incidents for tests: commands at times of a day, through
// the same decisions and the same fold as in the product, with ids that count up.
// It reads no clock and touches no file.
package modeltest

import (
	"fmt"
	"slices"
	"time"

	"warroom/model"
)

// TB is what a story needs of a test; *testing.T, *testing.B and *rapid.T have it.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Story is an incident that is being told. Every step ends the test where the
// engine refuses it.
type Story struct {
	t      TB
	zone   *time.Location
	now    time.Time
	by     string
	events []model.Event
	state  *model.State // nil while the newest events are not folded
}

// Day is the day on which stories begin, as YYYY-MM-DD: a Tuesday.
const Day = "2026-11-24"

// New begins a story at midnight of Day in the given zone, told by on-call A.
func New(t TB, zone *time.Location) *Story {
	t.Helper()
	start, err := time.ParseInLocation(time.DateOnly, Day, zone)
	if err != nil {
		t.Fatalf("begin a story: %v", err)
	}
	return &Story{t: t, zone: zone, now: start, by: "on-call A"}
}

// Clock reads a time of the story's day, "14:05" or "14:05:51", or a time of
// another day, "2026-11-25 14:05".
func (s *Story) Clock(text string) time.Time {
	s.t.Helper()
	for _, layout := range []string{"15:04:05", "15:04"} {
		for _, day := range []string{s.now.In(s.zone).Format(time.DateOnly) + " ", ""} {
			if at, err := time.ParseInLocation(time.DateOnly+" "+layout, day+text, s.zone); err == nil {
				return at.UTC()
			}
		}
	}
	s.t.Fatalf("the story has no time %q", text)
	return time.Time{}
}

// At moves the story to a time, see Clock.
func (s *Story) At(text string) *Story {
	s.t.Helper()
	s.now = s.Clock(text)
	return s
}

// Later moves the story on.
func (s *Story) Later(d time.Duration) *Story {
	s.now = s.now.Add(d)
	return s
}

// MoveTo moves the story to an instant.
func (s *Story) MoveTo(t time.Time) *Story {
	s.now = t
	return s
}

// Fork is a story that goes on by itself from here.
func (s *Story) Fork() *Story {
	fork := *s
	fork.events = slices.Clip(fork.events)
	return &fork
}

// By changes who acts.
func (s *Story) By(name string) *Story {
	s.by = name
	return s
}

// Do carries out commands at the story's time.
func (s *Story) Do(commands ...model.Command) *Story {
	s.t.Helper()
	for _, c := range commands {
		if err := s.Try(c, time.Time{}); err != nil {
			s.t.Fatalf("%s: %T: %v", s.now.In(s.zone).Format("15:04:05"), c, err)
		}
	}
	return s
}

// Backdated carries out a command that happened at an earlier time, see Clock.
func (s *Story) Backdated(at string, c model.Command) *Story {
	s.t.Helper()
	if err := s.Try(c, s.Clock(at)); err != nil {
		s.t.Fatalf("%s: %T: %v", at, c, err)
	}
	return s
}

// Try carries out a command and returns what the engine says to it; at is when it
// happened (UTC), zero for the story's time.
func (s *Story) Try(c model.Command, at time.Time) error {
	drafts, err := model.Decide(s.State(), c, model.Act{Now: s.now, At: at, By: s.by, Ref: "INC-2026-014"})
	if err == nil {
		s.append(drafts...)
	}
	return err
}

// Write appends facts that no command makes, such as those of an import.
func (s *Story) Write(bodies ...model.Body) *Story {
	s.t.Helper()
	for _, b := range bodies {
		draft, err := model.Write(b)
		if err != nil {
			s.t.Fatalf("%T: %v", b, err)
		}
		draft.At, draft.By = s.now, s.by
		s.append(draft)
	}
	return s
}

func (s *Story) append(drafts ...model.Draft) {
	for _, d := range drafts {
		var prev model.Event
		if len(s.events) > 0 {
			prev = s.events[len(s.events)-1]
		}
		d.ID = fmt.Sprintf("%026d", prev.Seq+1)
		d.Incident = fmt.Sprintf("%026d", 1)
		d.Recorded = s.now.UTC()
		s.events = append(s.events, d.Sealed("laptop", prev.Seq+1, prev.Hash))
	}
	s.state = nil
}

// State is where the incident stands.
func (s *Story) State() *model.State {
	if s.state == nil {
		s.state = model.FoldEvents(s.events)
	}
	return s.state
}

// Events returns the log so far.
func (s *Story) Events() []model.Event { return s.events }

// Last is the id of the newest event.
func (s *Story) Last() string { return s.events[len(s.events)-1].ID }

// Now is the story's time in UTC.
func (s *Story) Now() time.Time { return s.now.UTC() }
