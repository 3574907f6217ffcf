package deputy_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// imported tells a published case: what the source does not state stays unknown.
func imported(t modeltest.TB, events map[string]model.EntryKind, started string) *modeltest.Story {
	s := modeltest.New(t, time.UTC).At("06:00")
	c := model.CaseImported{Ref: "INC-2021-001", Title: "Edge returns 503", Severity: model.P0}
	if started != "" {
		c.Started = s.Clock(started)
	}
	s.Write(c)
	for _, at := range []string{"09:47", "10:00", "10:20", "10:36", "12:35"} {
		if kind, ok := events[at]; ok {
			s.At(at).Write(model.Noted{Entry: kind, Text: "as published", Milestone: true})
		}
	}
	return s
}

func TestImportedClocksShowWhatIsKnown(t *testing.T) {
	all := map[string]model.EntryKind{"09:47": model.EntryAlert, "10:00": model.EntryMitigation, "10:20": model.EntryMessage,
		"10:36": model.EntryMitigated, "12:35": model.EntryResolved}
	for _, c := range []struct {
		name    string
		events  map[string]model.EntryKind
		started string
		want    map[string]string
	}{
		{"everything known", all, "09:47", map[string]string{
			"elapsed": "2 h 48 min met", "response": "off: acknowledgement not known", "triage": "13:00 missed by 08:00",
			"mitigate": "36:00 missed by 21:00", "update": "off: not known", "soak": "30:00 met", "postmortem": "off: not known", "lead": "off: not known"}},
		{"no end", map[string]model.EntryKind{"09:47": model.EntryAlert}, "09:47", map[string]string{
			"elapsed": "off: not known", "response": "off: acknowledgement not known", "triage": "off: not known",
			"mitigate": "off: not known", "update": "off: not known", "soak": "off: not known", "postmortem": "off: not known", "lead": "off: not known"}},
		{"told in disorder", map[string]model.EntryKind{"09:47": model.EntryResolved, "10:00": model.EntryMitigated, "10:20": model.EntryAlert}, "10:20", map[string]string{
			"elapsed": "off: its end is told before its beginning", "response": "off: acknowledgement not known", "triage": "off: not known",
			"mitigate": "off: not known", "update": "off: not known", "soak": "off: its end is told before its beginning", "postmortem": "off: not known", "lead": "off: not known"}},
		{"nothing known", nil, "", map[string]string{
			"elapsed": "off: start not known", "response": "off: acknowledgement not known", "triage": "off: not known",
			"mitigate": "off: not known", "update": "off: no update is due", "soak": "off: not known", "postmortem": "off: not known", "lead": "off: not known"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := imported(t, c.events, c.started)
			for _, later := range []time.Duration{0, 365 * 24 * time.Hour} {
				v := deputy.Look(s.State(), ours(), s.Now().Add(later))
				got := map[string]string{}
				for _, clock := range v.Clocks {
					got[clock.ID] = figure(clock)
				}
				if diff := cmp.Diff(c.want, got); diff != "" {
					t.Error(diff)
				}
				if len(v.Flags) > 0 {
					t.Errorf("flags nag: %v", ids(v.Flags))
				}
				if v.Next.Kind != deputy.NextCalm || v.Next.Action != (deputy.Action{}) {
					t.Errorf("next: %+v", v.Next)
				}
			}
		})
	}
}

// TestImportedClocksRunAtAnEarlierMoment: what is known to end later shows what
// it would have shown, what never was told stays off, and nothing nags.
func TestImportedClocksRunAtAnEarlierMoment(t *testing.T) {
	s := imported(t, map[string]model.EntryKind{"09:47": model.EntryAlert, "10:00": model.EntryNoEffect, "10:20": model.EntryMitigation,
		"10:36": model.EntryMitigated, "12:35": model.EntryResolved}, "09:47")
	facts := model.ReadAll(s.Events())
	for _, c := range []struct{ at, clock, want string }{
		{"09:51", "elapsed", "04:00"},
		{"09:51", "triage", "01:00 near"},
		{"09:51", "mitigate", "waiting: after triage"},
		{"10:05", "triage", "13:00 missed by 08:00"},
		{"10:05", "mitigate", "10:00 running"},
		{"10:05", "response", "off: acknowledgement not known"},
		{"10:40", "soak", "26:00 running"},
		{"10:40", "lead", "off: not known"},
		{"12:35", "elapsed", "2 h 48 min met"},
	} {
		now := s.Clock(c.at)
		v := deputy.Look(model.FoldAsOf(facts, now), ours(), now)
		got := figure(v.Clock(c.clock))
		if c.clock == "elapsed" && v.Clock(c.clock).Runs() {
			got = deputy.Figure(v.Clock(c.clock).Elapsed)
		}
		if got != c.want {
			t.Errorf("%s at %s: got %q, want %q", c.clock, c.at, got, c.want)
		}
		if len(v.Flags) > 0 {
			t.Errorf("flags nag at %s: %v", c.at, ids(v.Flags))
		}
	}
}

func TestImportedWithoutAnEndRunsBeforeItsLastEntry(t *testing.T) {
	s := imported(t, map[string]model.EntryKind{"09:47": model.EntryAlert, "10:36": model.EntryMitigated}, "09:47")
	facts := model.ReadAll(s.Events())
	for at, want := range map[string]deputy.ClockState{"10:00": deputy.Running, "10:36": deputy.Off} {
		if got := deputy.Look(model.FoldAsOf(facts, s.Clock(at)), ours(), s.Clock(at)).Clock("elapsed").State; got != want {
			t.Errorf("at %s: got %s, want %s", at, got, want)
		}
	}
}

// A post-mortem that is written here of an old incident is not late: nobody owed it.
func TestImportedPostMortemIsPublishedNotLate(t *testing.T) {
	s := imported(t, map[string]model.EntryKind{"09:47": model.EntryAlert, "10:36": model.EntryMitigated, "12:35": model.EntryResolved}, "09:47")
	s.At("2027-03-01 09:00").Do(model.PublishPostMortem{})
	v := deputy.Look(s.State(), ours(), s.Now())
	if got := figure(v.Clock("postmortem")); got != "off: published" || len(v.Flags) > 0 {
		t.Errorf("the post-mortem is %q, flags %v", got, ids(v.Flags))
	}
}
