package model

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// caseTold is a case as its owner told it, resolved at 15:00.
func caseTold(t *testing.T) *scene {
	t.Helper()
	sc := &scene{t: t, now: onTheDay("14:00")}
	sc.write("Report", CaseImported{Ref: "INC-2026-014", Title: "Edge returns 503", Severity: P1, Source: Source{Title: "Report"}, Started: onTheDay("14:00")})
	sc.write("Report", Noted{Entry: EntryMitigation, Text: "rolled back"})
	sc.write("Report", Noted{Entry: EntryResolved, Text: "all regions are back", Milestone: true})
	return sc
}

// TestAnImportedIncidentStands: whoever reads about it adds what is learnt, and
// changes nothing of what its owner published.
func TestAnImportedIncidentStands(t *testing.T) {
	sc := caseTold(t)
	told := sc.state().Timeline[1].ID
	for _, c := range []Command{
		EnterPhase{Investigate}, AssignRole{Lead, "on-call B"}, ChangeSeverity{Severity: P3}, AssessImpact{Summary: "all"},
		DoStep{Step: "fix/deploy"}, DoStep{Step: "classify"}, UndoStep{"classify"}, SkipStep{"scale", "x"},
		TryMitigation{Step: "scale"}, BeginChange{Text: "x"}, RaiseHypothesis{"x"}, NameCause{"x"}, SetStart{onTheDay("13:00")},
		Retitle{"x"}, SetKind{Outage}, AddTask{Text: "x"}, WatchSignal{"5xx", "1 %"}, Verify{"5xx: 94 % -> 0.2 %"}, Reopen{"x"}, Close{},
		RetractEntry{Entry: told}, AmendEntry{Entry: told, Text: "x"}, Several{{Command: Note{Text: "x"}}, {Command: EnterPhase{Fix}}},
	} {
		err := sc.do(c)
		refusal := new(Refusal)
		if !errors.As(err, &refusal) || !strings.Contains(err.Error(), "stands as its owner published it. Notes, stars and the post-mortem can be added") {
			t.Errorf("%T %+v: %v", c, c, err)
		}
	}
	before := *sc.state()
	own := func() string { rows := sc.state().Timeline; return rows[len(rows)-1].ID }
	for _, c := range []func() Command{
		func() Command { return Note{Entry: EntryFinding, Text: "read for training"} },
		func() Command { return AmendEntry{Entry: own(), Text: "read twice"} },
		func() Command { return RetractEntry{Entry: own()} },
		func() Command { return StarEntry{Entry: told} },
		func() Command { return DoStep{Step: "review"} },
		func() Command { return EditSection{Section: "lessons", Text: "x"} },
		func() Command { return AddAction{Action: "x"} },
		func() Command { return PublishPostMortem{} },
		func() Command { return Several{{Command: Note{Text: "x"}}} },
	} {
		if err := sc.do(c()); err != nil {
			t.Errorf("%T: %v", c(), err)
		}
	}
	after := sc.state()
	if after.Phase != before.Phase || after.Status != before.Status || after.Times != before.Times {
		t.Errorf("it was %s in %s at %v, it is %s in %s at %v", before.Status, before.Phase, before.Times, after.Status, after.Phase, after.Times)
	}
}

func (sc *scene) write(by string, b Body) {
	sc.t.Helper()
	d, err := Write(b)
	if err != nil {
		sc.t.Fatal(err)
	}
	d.At, d.By = sc.now, by
	n := len(sc.facts) + 1
	d.ID, d.Incident, d.Recorded = eventID(n), eventID(1), sc.now
	sc.facts = append(sc.facts, Read(d.Sealed("laptop", int64(n), "")))
	sc.now = sc.now.Add(time.Minute)
}
