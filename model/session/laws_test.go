package session

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
)

// deeds are commands of which each changes another part of the state.
var deeds = []model.Command{
	model.Note{Entry: model.EntryFinding, Text: "pool is full"}, model.AssignRole{Role: model.Lead, Name: "on-call B"},
	model.AssignRole{Role: model.Ops, Name: "on-call C"}, model.ChangeSeverity{Severity: model.P1}, model.ChangeSeverity{Severity: model.P2},
	model.BeginChange{Text: "pool"}, model.EndChange{Outcome: model.ChangeReverted}, model.TryMitigation{Step: "scale"},
	model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "5xx: 9 % -> 0 %"}, model.RaiseHypothesis{Text: "v42"},
	model.AddEvidence{Text: "diff"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed},
	model.AddTask{Text: "check lag"}, model.ChangeTask{State: model.TaskDone}, model.WatchSignal{Name: "5xx", Limit: "1 %"},
	model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}}}, model.MarkMitigated{Signal: "service is back"}, model.Resolve{}, model.Reopen{Reason: "again"},
	model.AddAction{Action: "alert"}, model.ChangeAction{N: 1, Remove: true}, model.EditSection{Section: "lessons", Text: "test"},
	model.SendMessage{Name: "update", Channel: "slack", Text: "x"}, model.OverrideFlag{Flag: "no-lead", Reason: "alone"},
}

// kept is a state that was handed out, and what an equal one was at that time.
type kept struct{ handed, then *model.State }

// TestStatesAreFoldsAndNeverChange has two desks with clocks of their own act on
// one log, undo and redo. Whatever a desk has read so far, in however many
// pieces, its state is the fold of it; and no state changes once handed out.
func TestStatesAreFoldsAndNeverChange(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		log := NewMemory("laptop")
		desks := []*desk{at(log, "A"), at(log, "B")}
		id := desks[0].declare(t, "x")
		var all []kept
		for turn := range rapid.IntRange(1, 40).Draw(rt, "deeds") {
			d := desks[rapid.IntRange(0, 1).Draw(rt, "desk")]
			d.now = d.now.Add(time.Duration(rapid.IntRange(-300, 600).Draw(rt, "clock jumps by s")) * time.Second)
			which := (turn*7 + rapid.IntRange(0, len(deeds)+1).Draw(rt, "deed")) % (len(deeds) + 2)
			if state := d.turnOrDo(t, id, which); state != nil {
				all = append(all, kept{state, folded(t, log, id)})
			}
		}
		for i, k := range all {
			if diff := cmp.Diff(k.then, k.handed); diff != "" {
				rt.Fatalf("state %d of %d is not the fold of its time:\n%s", i+1, len(all), diff)
			}
		}
		for _, d := range desks {
			if got, err := d.Open(t.Context(), id); err != nil || cmp.Diff(folded(t, log, id), got) != "" {
				rt.Fatalf("read on: %v\n%s", err, cmp.Diff(folded(t, log, id), got))
			}
		}
	})
}

// turnOrDo does a deed, undoes or redoes; the state is nil where that was refused.
func (d *desk) turnOrDo(t *testing.T, id string, which int) *model.State {
	var done Done
	var err error
	switch which {
	case len(deeds):
		done, err = d.Undo(t.Context(), id)
	case len(deeds) + 1:
		done, err = d.Redo(t.Context(), id)
	default:
		done, err = d.Do(t.Context(), id, deeds[which], time.Time{})
	}
	if err != nil {
		return nil
	}
	return done.State
}

// folded is the fold of all that the log has, read anew.
func folded(t *testing.T, log Log, id string) *model.State {
	events, err := log.Events(t.Context(), id, 0)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(events)
	return model.FoldEvents(events)
}
