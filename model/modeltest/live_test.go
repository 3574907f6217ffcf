package modeltest

import (
	"testing"
	"time"

	"warroom/model"
)

// drafts is a published case of a few entries, an hour apart.
func drafts(t *testing.T, bodies ...model.Body) []model.Draft {
	t.Helper()
	var list []model.Draft
	at := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	for i, b := range bodies {
		d, err := model.Write(b)
		if err != nil {
			t.Fatal(err)
		}
		d.ID, d.At = string(rune('a'+i)), at
		if i > 0 {
			at = at.Add(time.Hour)
		}
		list = append(list, d)
	}
	return list
}

func told(kind model.EntryKind, text string) model.Noted {
	return model.Noted{Entry: kind, Text: text, Milestone: true}
}

// TestLive: a case is told as the room would have logged it, and the engine takes
// every command.
func TestLive(t *testing.T) {
	list := Live(t, drafts(t, model.CaseImported{Title: "Edge returns 503", Severity: model.P1},
		told(model.EntryChange, "a rule went out"), told(model.EntryAlert, "a monitor noticed"), told(model.EntryMessage, "first words"),
		told(model.EntryNoEffect, "rolled back, no effect"), told(model.EntryMitigation, "more servers are added"), told(model.EntryMitigated, "traffic is normal"),
		model.SeverityChanged{Severity: model.P2, Reason: "few are hit"}, told(model.EntryCause, "the rule"), told(model.EntryDeployed, "a better rule"),
		told(model.EntryResolved, "all is well"), told(model.EntryMessage, "last words"), model.Noted{Entry: model.EntryNote, Text: "a day later", Day: "2026-11-25"}))
	s := New(t, time.UTC)
	for _, x := range list {
		s.MoveTo(x.At).Do(x.Do...)
	}
	state := s.State()
	if state.Times.Declared.Hour() != 10 || state.LeadName() != "on-call A" || state.Severity != model.P2 || !state.IsResolved() || !state.Mitigated() {
		t.Errorf("declared %v, lead %q, %s, %+v", state.Times.Declared, state.LeadName(), state.Severity, state.Times)
	}
	if c := state.Board.Changes; len(c) != 2 || c[0].Step != "mitigate/rollback" || c[0].State != model.ChangeNoEffect || c[1].Step != "mitigate/scale" || c[1].State != model.ChangeVerified {
		t.Errorf("changes %+v", c)
	}
	if m := state.Talk.Sent; len(m) != 2 || m[0].Name != "alert" || m[1].Name != "resolution" {
		t.Errorf("messages %+v", m)
	}
}

func TestForkGoesOnByItself(t *testing.T) {
	s := New(t, time.UTC).At("14:00").Do(model.Declare{Title: "x"})
	a, b := s.Fork().Do(model.Note{Text: "one"}), s.Fork().Do(model.Note{Text: "two"}, model.Note{Text: "three"})
	if len(s.Events()) != 1 || len(a.Events()) != 2 || len(b.Events()) != 3 || len(a.State().Timeline) != 2 {
		t.Errorf("%d, %d and %d events", len(s.Events()), len(a.Events()), len(b.Events()))
	}
}
