package look

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
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
	s.Do(model.BeginChange{Text: "drain half of the queue", Expect: "5xx below 1 % in 2 min", Undo: "warroom-queue fill --from backup", Watch: s.Now().Add(-30 * time.Second).Add(time.Minute)})
	s.Later(90 * time.Second).Do(model.BeginChange{Text: "turn retries off", Undo: "turn them on", Watch: s.Now().Add(10 * time.Minute)})
	r.Tell(s)
	run(t, r, "What did we change?")
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

// run does what a command of the palette does.
func run(t *testing.T, r *desktest.Rig, label string) {
	t.Helper()
	r.Key("palette")
	r.Type(label)
	r.Press(fyne.KeyReturn)
}
