package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Fold derives the state from what the log says. It is total and deterministic:
// it never fails, and the same set of events gives the same state in whatever
// order they arrive and however often each is handed in.
func Fold(facts []Fact) *State {
	ordered, _ := decided(facts)
	s := foldUnsettled(ordered, corrections(correcting(ordered)))
	s.settle()
	return s
}

// foldUnsettled takes facts in the order of decisions, with what later ones say of
// earlier; what depends on the whole log is left open.
func foldUnsettled(ordered []Fact, fixes fixes) *State {
	s := &State{Steps: map[StepID]Step{}, Handled: map[string]Handled{}, EventCount: len(ordered)}
	s.Review.State, s.Review.Sections, s.Review.Edits = ReviewNone, map[string]string{}, map[string]Edit{}
	s.Timeline = make([]Entry, 0, roomy(len(ordered)))
	for _, f := range ordered {
		s.step(f, fixes)
		if alert, ok := detection(f, fixes); ok {
			s.step(alert, fixes)
		}
	}
	slices.SortStableFunc(s.Timeline, inTimeline)
	return s
}

// FoldEvents reads and folds.
func FoldEvents(events []Event) *State { return Fold(ReadAll(events)) }

// step takes one fact into the state and its row into the timeline.
func (s *State) step(f Fact, fixes fixes) {
	row := Entry{ID: f.ID, At: f.At, Recorded: f.Recorded, By: f.By}
	row.Marks = Marks{fixes.starred[f.ID], fixes.dead[f.ID], late(f.At, f.Recorded)}
	if f.Body == nil {
		row.Kind, row.Text, row.Raw = EntryUnreadable, "written by a newer version or damaged: "+f.Kind, f.Raw
		row.tell(fixes.told[f.ID], "", time.Time{})
		s.Timeline = append(s.Timeline, row)
		return
	}
	amended, fixed := fixes.amended[f.ID]
	body, event := f.Body, f.event()
	if fixed && !amended.At.IsZero() {
		event.At, row.At, row.Late = amended.At, amended.At, late(amended.At, f.Recorded)
	}
	if r, ok := body.(reworded); ok && fixed && amended.Text != "" {
		body = r.reworded(amended.Text)
	}
	if !row.Retracted {
		body.apply(s, event)
	} else if w, ok := body.(withdrawn); ok {
		w.withdraw(s, event)
	}
	row.describe(body, s)
	if row.Kind == "" {
		return
	}
	first := row.Text
	if fixed && amended.Text != "" {
		written := row
		written.describe(f.Body, s)
		first, row.Raw, row.Text = written.Text, written.Text, amended.Text
	}
	row.tell(fixes.told[f.ID], first, f.At)
	s.Timeline = append(s.Timeline, row)
}

// settle derives what depends on the whole log.
func (s *State) settle() {
	if s.Imported {
		for i := range s.Timeline {
			s.Timeline[i].Late = false // history was written down afterwards by nature
		}
	}
	s.Status, s.Cause = s.status(), s.standingCause()
}

// inTimeline orders rows by when they happened, then by their events; a date
// without a time stands first in its day, and an alert before the declaration
// that tells of it.
func inTimeline(a, b Entry) int {
	if c := a.At.Compare(b.At); c != 0 {
		return c
	}
	if (a.Day != "") != (b.Day != "") {
		if a.Day != "" {
			return -1
		}
		return 1
	}
	eventA, alertA := strings.CutSuffix(a.ID, detectedID)
	eventB, alertB := strings.CutSuffix(b.ID, detectedID)
	if eventA == eventB && alertA != alertB {
		if alertA {
			return -1
		}
		return 1
	}
	return cmp.Compare(eventA, eventB)
}

// causal sorts facts in the order in which decisions were taken and drops those
// handed in twice: by the time of writing, but never against a device's own
// count, whatever that device's wall clock did. The opening of the incident
// comes first: all others knew of it.
func causal(facts []Fact) []Fact {
	ordered := slices.Clone(facts)
	slices.SortFunc(ordered, func(a, b Fact) int {
		if c := cmp.Or(cmp.Compare(a.Device, b.Device), cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.ID, b.ID)); c != 0 {
			return c
		}
		return cmp.Compare(a.all(), b.all())
	})
	ranks := make([]ranked, 0, len(ordered))
	seen := make(map[string]bool, len(ordered))
	var device string
	var latest time.Time
	for _, f := range ordered {
		if f.Device != device {
			device, latest = f.Device, time.Time{}
		}
		if f.Recorded.After(latest) {
			latest = f.Recorded
		}
		if !seen[f.ID] {
			seen[f.ID] = true
			ranks = append(ranks, ranked{f, latest})
		}
	}
	slices.SortStableFunc(ranks, ranked.compare)
	for i, r := range ranks {
		ordered[i] = r.fact
	}
	return ordered[:len(ranks)]
}

// all is everything that a fact says: no log holds two of one id that differ, but
// the order is the same for those, too.
func (f Fact) all() string {
	f.Raw += fmt.Sprintf("%+v", f.Body)
	f.Body = nil
	return fmt.Sprintf("%+v", f)
}

// ranked is a fact and the latest time that its device had written by then.
type ranked struct {
	fact    Fact
	written time.Time
}

func (a ranked) compare(b ranked) int {
	if opensA, opensB := a.fact.opens(), b.fact.opens(); opensA != opensB {
		if opensA {
			return -1
		}
		return 1
	}
	return a.written.Compare(b.written)
}

// opens reports whether the event is the one that its incident is named after.
func (f Fact) opens() bool { return f.ID == f.Incident }
