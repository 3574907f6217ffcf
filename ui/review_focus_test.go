package ui_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// The post-mortem opens with the caret in the first section that nobody has written,
// and its footer names its keys; back in the cockpit, letters go to the log line.
func TestThePostMortemOpensWithItsCaret(t *testing.T) {
	written := []model.Command{model.EditSection{Section: "impact", Text: "all users"}, model.EditSection{Section: "root_cause", Text: "v42 halved the pool"}}
	for name, c := range map[string]struct {
		done  []model.Command
		typed string // the text that is gone on with
	}{
		"nothing is written": {nil, "all users, every checkout fails; data: not at risk"},
		"one is":             {written[:1], "v42 halved the pool in the shared config"},
	} {
		s := modeltest.Checkout(t, "15:45:00").Do(c.done...)
		r := desktest.Open(t, desktest.Options{}).Tell(s)
		r.Clock.Advance(time.Second) // until then the next bar's button does not count
		r.Key("do-next")
		for range 3 { // what else is next before the post-mortem
			if r.Says("as exported") {
				break
			}
			r.Desk.Tick()
			r.Tap("Open the post-mortem")
		}
		entry, is := r.Window.Canvas().Focused().(*widgets.Entry)
		if !is {
			t.Fatalf("%s: the focus is on %T; the screen says %q", name, r.Window.Canvas().Focused(), r.Texts())
		}
		if r.Type("!"); entry.Text != c.typed+"!" {
			t.Errorf("%s: what is typed makes %q", name, entry.Text)
		}
		if !r.Says("Next section") || !r.Says("Export") || r.Says("Wall") {
			t.Errorf("%s: the footer says %q", name, r.Texts())
		}
		r.Key("phase:fix")
		if r.Type("pool"); !r.Says("pool") || r.Says("Next section") || !r.Says("Wall") {
			t.Errorf("%s: back in the cockpit it says %q", name, r.Texts())
		}
		if r.Window.Canvas().Focused() == fyne.Focusable(entry) {
			t.Errorf("%s: letters still go to the section", name)
		}
	}
}
