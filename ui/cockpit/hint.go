package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// hint is the name of a phase beside its disc, in a rail that has room for discs
// only, while the pointer or the keyboard is on it.
type hint struct {
	name, state *widgets.Text
	object      *fyne.Container
}

func newHint() *hint {
	h := &hint{name: widgets.NewText(theme.Name, theme.Text, ""), state: widgets.NewText(theme.Caption, theme.Text2, "")}
	row := widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, widgets.NewRow(theme.Gap8, h.name, h.state))
	h.object = widgets.NewStack(widgets.NewBox(theme.Raised, theme.Edge, theme.RadiusButton), row)
	h.object.Hide()
	return h
}

// hintHeight is how high a hint is, px at scale 1.
const hintHeight float32 = 32

// beside shows a name at the right of a disc that lies at y.
func (h *hint) beside(name, state string, y float32, disc fyne.Size) {
	h.name.SetText(name)
	h.state.SetText(state)
	height := theme.Px(hintHeight)
	h.object.Move(fyne.NewPos(theme.Px(theme.Gap16)+disc.Width+theme.Px(theme.Gap4), y+float32(int((disc.Height-height)/2))))
	h.object.Resize(fyne.NewSize(h.object.MinSize().Width, height))
	widgets.SetVisible(h.object, true)
}

// point shows the name of the phase that the pointer is on, else that of the one
// with the focus, where the rail does not show it itself.
func (r *rail) point() {
	at := -1
	for i, p := range r.phases {
		if p.Hovered() || p.Focused() && at < 0 {
			at = i
		}
	}
	if at < 0 || !isNarrow(r.object.Size()) {
		widgets.SetVisible(r.hint.object, false)
		return
	}
	disc, shown := r.phases[at], r.shown[at]
	r.hint.beside(shown.Name, shown.State, r.object.Position().Y+disc.Position().Y, disc.Size())
}
