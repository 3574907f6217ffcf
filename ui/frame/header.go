package frame

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// header is the strip and the head under it.
type header struct {
	strip    *widgets.Box
	chip     *widgets.Chip
	elapsed  *widgets.Text
	title    *widgets.Text
	caption  *widgets.Text
	pairs    *fyne.Container
	buttons  *fyne.Container
	object   fyne.CanvasObject
	shown    present.Header
	commands *widgets.Button
}

func newHeader(on Intents) *header {
	h := &header{
		strip:   widgets.NewStrip(severity.Token(model.NoSeverity), stripHeight),
		chip:    widgets.NewChip(widgets.Chip40, severity.Short(model.NoSeverity)),
		elapsed: widgets.NewText(theme.Elapsed, theme.Text, ""),
		title:   widgets.NewShrinkingText(theme.Title, theme.Text, ""),
		caption: widgets.NewShrinkingText(theme.Caption, theme.Text3, ""),
		pairs:   &fyne.Container{Layout: pairsLayout{}},
		buttons: widgets.NewRow(theme.Gap8),
	}
	h.commands = widgets.NewSecondary("Commands", func() { on.Run("palette") }).WithKeys("Ctrl", "K")
	h.buttons.Add(h.commands)
	h.object = &fyne.Container{Layout: headerLayout{h}, Objects: []fyne.CanvasObject{
		h.chip, h.elapsed, h.title, h.caption, h.pairs, h.buttons,
	}}
	return h
}

func (h *header) show(p present.Header) {
	if p.Severity != h.shown.Severity || h.shown.Title == "" {
		h.strip.SetColors(severity.Token(p.Severity), theme.None)
		h.chip.SetLook(severity.Short(p.Severity))
	}
	h.elapsed.SetText(p.Elapsed)
	h.title.SetText(p.Title)
	if !same(p.Pairs, h.shown.Pairs) {
		h.pairs.Objects = nil
		for _, pair := range p.Pairs {
			h.pairs.Add(pairOf(pair))
		}
	}
	relayout := len(p.Elapsed) != len(h.shown.Elapsed) || !same(p.Pairs, h.shown.Pairs) || p.Severity != h.shown.Severity ||
		p.Title != h.shown.Title || p.Caption != h.shown.Caption
	h.shown = p
	if relayout {
		h.object.Refresh()
	}
}

func same(a, b []present.Pair) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// pairMost is how wide a pair may be, px at scale 1; a longer value is cut.
const pairMost float32 = 160

// pairOf is a label of 12 over its value.
func pairOf(p present.Pair) fyne.CanvasObject {
	token, role := theme.Text, theme.Name
	if !p.Known {
		token, role = theme.Text3, theme.Body
	}
	value, whole := widgets.NewRow(6), widgets.NewRow(6)
	if p.Icon != "" {
		tint := theme.Link
		if p.Met {
			tint = theme.Met
		}
		value.Add(widgets.NewIcon(p.Icon, tint, theme.Icon))
		whole.Add(widgets.NewIcon(p.Icon, tint, theme.Icon))
	}
	value.Add(widgets.NewShrinkingText(role, token, p.Value))
	whole.Add(widgets.NewText(role, token, p.Value))
	label := widgets.NewText(theme.Caption, theme.Text3, p.Label)
	return &fyne.Container{Layout: pairLayout{label, whole}, Objects: []fyne.CanvasObject{widgets.NewColumn(theme.Gap4, label, value)}}
}

// pairLayout makes a pair as wide as its label or its whole value, which what is
// shown of it, being cut where it must, does not tell.
type pairLayout struct{ label, whole fyne.CanvasObject }

func (l pairLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	width := max(l.label.MinSize().Width, l.whole.MinSize().Width)
	return fyne.NewSize(min(width, theme.Px(pairMost)), o[0].MinSize().Height)
}

func (pairLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.Position{})
	o[0].Resize(size)
}

// setButtons shows parts of the screen before Commands; the first goes where there
// is no room for it.
func (h *header) setButtons(parts []fyne.CanvasObject) {
	h.buttons.Objects = append(append([]fyne.CanvasObject{}, parts...), h.commands)
	h.buttons.Refresh()
	h.object.Refresh()
}
