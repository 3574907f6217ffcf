package cockpit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// shows tells whether the cockpit shows a text.
func (r *room) shows(text string) bool {
	for _, w := range wordsOf(r.cockpit.Object()) {
		if w.text == text {
			return true
		}
	}
	return false
}

// In a narrow rail the name of a phase is there for the asking, by pointer and by
// keyboard.
func TestDiscsSayTheirName(t *testing.T) {
	for name, c := range map[string]struct {
		come, leave func(*room, *widgets.PhaseItem)
	}{
		"pointer":  {func(_ *room, p *widgets.PhaseItem) { p.MouseIn(&desktop.MouseEvent{}) }, func(_ *room, p *widgets.PhaseItem) { p.MouseOut() }},
		"keyboard": {func(r *room, p *widgets.PhaseItem) { r.window.Canvas().Focus(p) }, func(r *room, _ *widgets.PhaseItem) { r.window.Canvas().Unfocus() }},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRoom(t, theme.Dark, 1024, 640).show(modeltest.Checkout(t, "14:18:52"))
			if r.shows("Investigate") {
				t.Fatal("the narrow rail shows names unasked")
			}
			disc := all[*widgets.PhaseItem](r.cockpit.Object())[2]
			c.come(r, disc)
			if !r.shows("Investigate") || !r.shows("after mitigation") {
				t.Error("the disc does not say its name")
			}
			for _, w := range wordsOf(r.cockpit.Object()) {
				if at := rectOf(disc, disc.Size()); w.text == "Investigate" && (w.at.x < at.right || w.at.y < at.y || w.at.bottom > at.bottom) {
					t.Errorf("the name lies at %v, its disc at %v", w.at, at)
				}
			}
			c.leave(r, disc)
			if r.shows("Investigate") {
				t.Error("the name stays")
			}
		})
	}
}

func TestWideRailNeedsNoHint(t *testing.T) {
	r := newRoom(t, theme.Dark, 1366, 768).show(modeltest.Checkout(t, "14:18:52"))
	before := len(wordsOf(r.cockpit.Object()))
	all[*widgets.PhaseItem](r.cockpit.Object())[2].MouseIn(&desktop.MouseEvent{})
	if now := len(wordsOf(r.cockpit.Object())); now != before {
		t.Errorf("%d texts became %d", before, now)
	}
}

func TestDiscsAreNamedForReaders(t *testing.T) {
	r := newRoom(t, theme.Dark, 1024, 640).show(modeltest.Checkout(t, "14:18:52"))
	var disc fyne.CanvasObject = all[*widgets.PhaseItem](r.cockpit.Object())[0]
	if a, ok := disc.(fyne.Accessible); !ok || !strings.HasPrefix(a.AccessibilityLabel(), "Triage, ") || a.AccessibilityRole() != fyne.AccessibleRoleButton {
		t.Error("the disc has no accessible name")
	}
}
