package logline

import (
	"errors"
	"strings"
	"testing"

	"warroom/model"
)

// What a line is about that does not name it stays what it was when it was first
// read, whatever others write meanwhile.
func TestMeantStaysWhatItWas(t *testing.T) {
	first := []model.Command{
		model.BeginChange{Text: "raise pool"}, model.RaiseHypothesis{Text: "pool too small"}, model.AddTask{Text: "check lag"}, model.Note{Text: "entry A"},
	}
	more := append(first, model.BeginChange{Text: "restart db"}, model.RaiseHypothesis{Text: "db slow"}, model.AddTask{Text: "ask the vendor"}, model.Note{Text: "entry B"})
	was := incident(t, first...)
	x := Context{Now: now, Zone: zone, State: incident(t, more...), Meant: was}
	above, _ := was.Above()
	for line, want := range map[string]struct {
		command model.Command
		chooses string
	}{
		"^ cold":               {model.Note{Entry: model.EntryNote, Text: "cold", To: above.ID}, "^"},
		"v 5xx: 5 % -> 1 %":    {model.EndChange{Outcome: model.ChangeVerified, N: 1, Text: "5xx: 5 % -> 1 %"}, "verified"},
		"@14:05 v p95: 2 -> 1": {model.EndChange{Outcome: model.ChangeVerified, N: 1, Text: "p95: 2 -> 1"}, "verified"},
		"/noeffect":            {model.EndChange{Outcome: model.ChangeNoEffect, N: 1}, "noeffect"},
		"/for 20 of 20 busy":   {model.AddEvidence{N: 1, Text: "20 of 20 busy"}, "for"},
		"/confirm":             {model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 1}, "confirm"},
		"/taskdone":            {model.ChangeTask{N: 1, State: model.TaskDone}, "taskdone"},
		"v 2 5xx: 5 % -> 1 %":  {model.EndChange{Outcome: model.ChangeVerified, N: 2, Text: "5xx: 5 % -> 1 %"}, ""},
		"/taskdone 2":          {model.ChangeTask{N: 2, State: model.TaskDone}, ""},
		"a note":               {model.Note{Entry: model.EntryNote, Text: "a note"}, ""},
	} {
		got, err := Parse(line, x)
		if err != nil || got.Command != want.command {
			t.Errorf("%q: %+v, %v", line, got.Command, err)
		}
		if u := Preview(line, x); u.Chooses != want.chooses {
			t.Errorf("%q chooses by %q, want %q", line, u.Chooses, want.chooses)
		}
	}
	none := Context{Now: now, Zone: zone, State: x.State, Meant: incident(t)}
	if got, err := Parse("v 5xx: 5 % -> 1 %", none); err != nil || got.Command != model.Command(model.Verify{Signal: "5xx: 5 % -> 1 %"}) {
		t.Errorf("first shown while none was open: %+v, %v", got.Command, err)
	}
}

// What was ended or taken back meanwhile is not swapped for another one.
func TestMeantIsGone(t *testing.T) {
	first := []model.Command{model.BeginChange{Text: "raise pool"}, model.RaiseHypothesis{Text: "pool too small"}, model.AddTask{Text: "check lag"}, model.TryMitigation{Step: "scale"}, model.Note{Text: "entry A"}}
	was := incident(t, first...)
	above, _ := was.Above()
	more := append(first, model.EndChange{Outcome: model.ChangeNoEffect, N: 2}, model.EndChange{Outcome: model.ChangeNoEffect, N: 1}, model.SettleHypothesis{Outcome: model.HypothesisRuledOut, Text: "it is not"},
		model.ChangeTask{State: model.TaskDone}, model.RetractEntry{Entry: above.ID}, model.BeginChange{Text: "another"})
	x := Context{Now: now, Zone: zone, State: incident(t, more...), Meant: was}
	for line, want := range map[string]string{
		"^ cold":                 "The entry “entry A” was taken back meanwhile.",
		"v 5xx: 5 % -> 1 %":      "Change 2 “Scale” was ended meanwhile: no effect.",
		"/worked scale 5xx 1 %":  "Change 2 “Scale” was ended meanwhile: no effect.",
		"/for 20 of 20 are busy": "Hypothesis 1 “pool too small” was settled meanwhile.",
		"/taskdone":              "Task 1 “check lag” was ended meanwhile.",
	} {
		_, err := Parse(line, x)
		if gone := new(Gone); !errors.As(err, &gone) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", line, err)
		}
	}
}
