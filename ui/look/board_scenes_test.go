package look

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// guided reads the guide beside the board.
func guided(t *testing.T, r *desktest.Rig) {
	story("14:38:20")(t, r)
	r.Tap("Guide")
}

// planned has changes of which everything was said; the list of them is open.
func planned(t *testing.T, r *desktest.Rig) {
	s := modeltest.Checkout(t, "14:18:52")
	s.Do(model.EndChange{Outcome: model.ChangeNoEffect, N: 2, Text: "5xx still 94 %"}).Later(time.Minute)
	s.Do(model.EndChange{Outcome: model.ChangeVerified, N: 3, Text: "better now"})
	s.Do(model.BeginChange{Text: "drain half of the queue", Expect: "5xx below 1 % in 2 min", Undo: "warroom-queue fill --from backup", Watch: s.Now().Add(-30 * time.Second).Add(time.Minute)})
	s.Later(90 * time.Second).Do(model.BeginChange{Text: "turn retries off", Undo: "turn them on", Watch: s.Now().Add(10 * time.Minute)})
	r.Tell(s)
	run(t, r, "What did we change?")
}

// flagged has more red flags than stand at a time.
func flagged(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}).Later(40 * time.Minute))
}

// moreFlags has opened those behind the count.
func moreFlags(t *testing.T, r *desktest.Rig) {
	s := modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}, model.BeginChange{Text: "raise consumer lag limit of the orders queue"},
		model.AddTask{Text: "check replica lag"}).Later(40 * time.Minute)
	r.Tell(s)
	for _, n := range []string{"3 more", "4 more", "5 more"} {
		if r.Button(n) != nil {
			r.Tap(n)
		}
	}
}

// readingsUnderAFlag watches a third signal of a long name, while an update is owed.
func readingsUnderAFlag(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.Checkout(t, "15:27:03").Do(model.WatchSignal{Name: "orders in the queue", Limit: ">= 10"},
		model.TakeReading{Values: []model.NamedValue{{Name: "orders in the queue", Value: "12"}}}).Later(20 * time.Minute))
}

// beginning fills the form of a change in while another is open.
func beginning(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("change")
}

// filtered looks for a word in a long log.
func filtered(t *testing.T, r *desktest.Rig) {
	long(t, r)
	r.Key("filter")
	r.Type("pool")
	r.Settle()
}

// newsAbove reads further down while others write.
func newsAbove(t *testing.T, r *desktest.Rig) {
	long(t, r)
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if list, ok := o.(*widgets.RowList[*widgets.TimelineRow]); ok {
			r.Window.Canvas().Focus(list)
		}
	})
	for range 4 {
		r.Press(fyne.KeyPageDown)
	}
	all, err := r.Log.Summaries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"5xx is falling", "5xx at 3 %"} {
		r.Clock.Advance(20 * time.Second)
		if _, err := r.Room("on-call B").Do(t.Context(), all[0].ID, model.Note{Text: text}, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	r.Desk.Refresh()
}

// corrected has an entry that others amended, moved and retracted; opened shows it whole.
func corrected(opened bool) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) {
		s := modeltest.Checkout(t, "14:18:52").Do(model.Note{Entry: model.EntryFinding, Text: "original claim: replica lag 30 s"})
		entry := s.Last()
		r.Tell(s)
		for _, c := range []struct {
			by      string
			command model.Command
		}{
			{"bob", model.AmendEntry{Entry: entry, Text: "replica lag 3 s"}},
			{"cleo", model.AmendEntry{Entry: entry, Text: "replica lag 3.1 s", At: s.Now().Add(-2 * time.Minute)}},
			{"eve", model.RetractEntry{Entry: entry, Reason: "wrong incident: this is the replica of the search cluster"}},
		} {
			r.Clock.Advance(20 * time.Second)
			if _, err := r.Room(c.by).Do(t.Context(), s.State().ID, c.command, time.Time{}); err != nil {
				t.Fatal(err)
			}
		}
		r.Desk.Refresh()
		if opened {
			desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
				if row, ok := o.(*widgets.TimelineRow); ok && strings.Contains(strings.Join(desktest.TextsOf(row), " "), "replica lag") {
					test.Tap(row)
				}
			})
		}
	}
}

// run does what a command of the palette does.
func run(t *testing.T, r *desktest.Rig, label string) {
	t.Helper()
	r.Key("palette")
	r.Type(label)
	r.Press(fyne.KeyReturn)
}

// fourFlags has one flag behind the count opened, and one of them in a small window.
func fourFlags(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.Checkout(t, "14:18:52").Do(model.EnterPhase{Phase: model.Investigate}).Later(40 * time.Minute))
	for _, n := range []string{"1 more", "2 more"} {
		if r.Button(n) != nil {
			r.Tap(n)
		}
	}
	if r.Window.Canvas().Size().Width > 1100 {
		return
	}
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if s, ok := o.(*widgets.Surface); ok && strings.Contains(strings.Join(desktest.TextsOf(s), "\n"), "Not communicating") {
			s.TypedRune(' ')
		}
	})
}

// oneFlagOpen has opened the second of two.
func oneFlagOpen(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.Checkout(t, "14:18:52"))
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if s, ok := o.(*widgets.Surface); ok && strings.Contains(strings.Join(desktest.TextsOf(s), "\n"), "Several changes") {
			s.TypedRune(' ')
		}
	})
}

// overriding has been asked to override a flag, and given no reason.
func overriding(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.Checkout(t, "14:18:52"))
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if b, ok := o.(*widgets.Button); ok && b.Text() == "Override…" && b.OnTapped != nil && !r.Asks() {
			b.OnTapped()
		}
	})
	r.Press(fyne.KeyReturn)
}

// lateClocks has limits that were missed and passed by hours.
func lateClocks(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P0}).Later(295*time.Minute).
		Do(model.EnterPhase{Phase: model.Mitigate}, model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}).Later(5 * time.Minute))
}

// settled has a cause that was shown, one that was guessed, and one that was ruled out.
func settled(t *testing.T, r *desktest.Rig) {
	s := modeltest.Checkout(t, "14:38:20").Do(model.RaiseHypothesis{Text: "the load balancer drops connections"},
		model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2, Text: "5xx is 0.1 % with 40"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 4},
		model.BeginChange{Text: "pool back to 40 #fix"}, model.AddTask{Text: "check replica lag"})
	r.Tell(s)
}
