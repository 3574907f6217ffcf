package cockpit_test

import (
	"errors"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// all lists what is shown of a kind, in reading order.
func all[T any](root fyne.CanvasObject) []T {
	var found []T
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		if t, ok := o.(T); ok {
			found = append(found, t)
		}
		switch o := o.(type) {
		case *fyne.Container:
			for _, inner := range o.Objects {
				walk(inner)
			}
		case fyne.Widget:
			for _, inner := range test.WidgetRenderer(o).Objects() {
				walk(inner)
			}
		}
	}
	walk(root)
	return found
}

// button finds a button of the cockpit by its text.
func (r *room) button(text string) *widgets.Button {
	r.t.Helper()
	for _, b := range all[*widgets.Button](r.cockpit.Object()) {
		if b.Text() == text {
			return b
		}
	}
	r.t.Fatalf("there is no button %q", text)
	return nil
}

func TestButtonsAskForTheirAction(t *testing.T) {
	for _, c := range []struct{ at, button, want string }{
		{"14:01:50", "Copy alert", "copy:alert"},
		{"14:01:50", "Yes, mitigate", "mitigate-now"},
		{"14:01:50", "Not yet…", "decide"},
		{"14:01:50", "Change…", "severity"},
		{"14:18:52", "Start", "try:mitigate/failover"},
		{"14:18:52", "Worked…", "worked:mitigate/scale"},
		{"14:18:52", "No effect", "no-effect:mitigate/scale"},
		{"14:18:52", "Mitigated…", "mitigated"},
		{"14:38:20", "Rule out…", "rule-out:2"},
		{"14:38:20", "New", "hypothesis"},
		{"15:27:03", "Resolve now with a reason…", "resolve-now"},
		{"15:38:20", "Resolve now with a reason…", "resolve-now"}, // also when all hold
		{"15:45", "Open the post-mortem", "postmortem"},
	} {
		r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, c.at))
		test.Tap(r.button(c.button))
		if !slices.Equal(r.ran, []string{c.want}) {
			t.Errorf("%s at %s asked for %q, want %q", c.button, c.at, r.ran, c.want)
		}
		if len(r.done) > 0 {
			t.Errorf("%s at %s emitted %v", c.button, c.at, r.done)
		}
	}
}

func TestResolveWaitsForTheSoak(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, "15:27:03"))
	test.Tap(r.button("Resolve…"))
	if len(r.ran) > 0 {
		t.Errorf("a disabled button asked for %q", r.ran)
	}
	r.show(modeltest.Checkout(t, "15:34").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}, {Name: "p95", Value: "180 ms"}}}).At("15:38:20"))
	test.Tap(r.button("Resolve…"))
	if !slices.Equal(r.ran, []string{"resolve"}) {
		t.Errorf("after the soak it asked for %q", r.ran)
	}
}

func TestWhatIsBlockedIsNotOffered(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768)
	r.why["mitigated"] = "mitigated at 14:34:02"
	r.show(modeltest.Checkout(t, "14:18:52"))
	for _, b := range all[*widgets.Button](r.cockpit.Object()) {
		if b.Text() == "Mitigated…" {
			t.Error("a blocked action is offered")
		}
	}
}

func TestHistoryOffersReadingOnly(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768).show(importedStory(t))
	for _, b := range all[*widgets.Button](r.cockpit.Object()) {
		if b.Text() == "Done" || b.Text() == "Close the incident" {
			t.Errorf("history offers %q", b.Text())
		}
	}
	for _, tile := range all[*widgets.ClockTile](r.cockpit.Object()) {
		if tile.Clock().Tone != widgets.ClockOff {
			t.Errorf("the clock %s of history is not grey", tile.Clock().Name)
		}
	}
}

func TestImpactIsSavedInItsParts(t *testing.T) {
	for typed, want := range map[string]model.AssessImpact{
		"all users: every checkout fails": {Users: "all users", Summary: "every checkout fails"},
		"every checkout fails":            {Summary: "every checkout fails"},
		"since 14:05":                     {Summary: "since 14:05"},
	} {
		r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, "14:01:50"))
		r.cockpit.SetDraft("impact.who", typed)
		c := r.window.Canvas()
		if r.cockpit.SaveImpact(c) || r.cockpit.TypedImpact() != want {
			t.Errorf("%q: saved with the caret elsewhere, or read as %+v", typed, r.cockpit.TypedImpact())
		}
		r.cockpit.FocusImpact(c)
		if !r.cockpit.SaveImpact(c) || len(r.done) != 1 || r.done[0] != want {
			t.Errorf("%q emitted %+v, want %+v", typed, r.done, want)
		}
		if r.cockpit.SaveImpact(c) {
			t.Errorf("%q: saved once more after it was taken", typed)
		}
	}
}

func TestRefusedImpactKeepsItsText(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, "14:01:50"))
	r.refuse = errors.New("Say who is affected.")
	r.cockpit.SetDraft("impact.who", "x")
	r.cockpit.FocusImpact(r.window.Canvas())
	r.cockpit.SaveImpact(r.window.Canvas())
	r.refuse = nil
	if !r.cockpit.SaveImpact(r.window.Canvas()) || len(r.done) != 2 {
		t.Error("the refused text is gone")
	}
}

func TestFocusSurvivesAChange(t *testing.T) {
	story := modeltest.Checkout(t, "14:18:52")
	r := newRoom(t, theme.Dark, 1366, 768).show(story)
	start := r.button("Start")
	r.window.Canvas().Focus(start)
	r.show(story.Do(model.Note{Text: "still 94 %"}))
	if r.window.Canvas().Focused() != start {
		t.Fatal("a change elsewhere took the focus")
	}
	start.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	r.show(story.Do(model.TryMitigation{Step: "failover"}))
	next, ok := r.window.Canvas().Focused().(*widgets.Button)
	if !ok || next.Text() != "Worked…" {
		t.Fatalf("after Start the focus is on %v", r.window.Canvas().Focused())
	}
	next.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	start.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if want := []string{"try:mitigate/failover", "worked:mitigate/failover"}; !slices.Equal(r.ran, want) {
		t.Errorf("asked for %q, want %q: a button that is gone must not act", r.ran, want)
	}
}
