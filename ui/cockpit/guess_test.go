package cockpit_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// A hypothesis that was confirmed with nothing for it has no tick, and a word.
func TestAGuessHasNoTick(t *testing.T) {
	tick := theme.TintedIcon("circle-check", theme.Met, theme.Icon)
	dashed := theme.TintedIcon("circle-dashed", theme.Near, theme.Icon)
	for text, want := range map[string]struct {
		icon, not fyne.Resource
		word      string
	}{
		"":             {dashed, tick, "confirmed 14:51:40, no evidence yet"},
		"5xx is 0.1 %": {tick, dashed, "confirmed 14:51:40: 5xx is 0.1 %"},
	} {
		r := newRoom(t, theme.Dark, 1366, 768)
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "Checkout returns 500s"}, model.MarkMitigated{Signal: "service is back"},
			model.EnterPhase{Phase: model.Investigate}, model.RaiseHypothesis{Text: "v42 halved the pool"}).At("14:51:40")
		r.show(s.Do(model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 1, Text: text}))
		panel, _ := r.main()
		icons := iconsOf(panel)
		said := slices.ContainsFunc(wordsOf(panel), func(w word) bool { return w.text == want.word })
		if !slices.Contains(icons, want.icon) || slices.Contains(icons, want.not) || !said {
			t.Errorf("confirmed with %q: icon %v, the other %v, its word %v", text, slices.Contains(icons, want.icon), slices.Contains(icons, want.not), said)
		}
		offered := slices.ContainsFunc(all[*widgets.Button](panel), func(b *widgets.Button) bool { return b.Text() == "Add evidence…" })
		if offered != (text == "") {
			t.Errorf("confirmed with %q: to add evidence is offered: %v", text, offered)
		}
	}
}

// iconsOf lists every drawing that is shown in a part.
func iconsOf(root fyne.CanvasObject) (found []fyne.Resource) {
	var inner []fyne.CanvasObject
	switch o := root.(type) {
	case *canvas.Image:
		return []fyne.Resource{o.Resource}
	case *container.Scroll:
		inner = []fyne.CanvasObject{o.Content}
	case *fyne.Container:
		inner = o.Objects
	case fyne.Widget:
		inner = test.WidgetRenderer(o).Objects()
	}
	for _, o := range inner {
		if o.Visible() {
			found = append(found, iconsOf(o)...)
		}
	}
	return found
}
