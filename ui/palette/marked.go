package palette

import (
	"slices"
	"sort"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// markedText is one line whose stretches are set in two looks. The parts of one
// word stand exactly where the whole word would have them.
type markedText struct {
	widget.BaseWidget
	parts    []present.Marked
	disabled bool
	texts    []*canvas.Text
}

// labelMost is how much of its row a label may take, so that detail and keys
// keep some room; px at scale 1.
const labelMost float32 = 420

func newMarkedText() *markedText {
	m := &markedText{}
	m.ExtendBaseWidget(m)
	return m
}

func (m *markedText) set(parts []present.Marked, disabled bool) {
	parts = slices.Clone(parts)
	for i := range parts {
		parts[i].Text = widgets.Drawn(parts[i].Text)
	}
	if slices.Equal(parts, m.parts) && disabled == m.disabled {
		return
	}
	m.parts, m.disabled = parts, disabled
	m.Refresh()
}

// Baseline is the distance from the top to the baseline.
func (m *markedText) Baseline() float32 {
	_, base := measure("M", theme.Body)
	return base
}

func role(p present.Marked) theme.Role {
	if p.Hit {
		return theme.Name
	}
	return theme.Body
}

func measure(text string, r theme.Role) (fyne.Size, float32) {
	return fyne.CurrentApp().Driver().RenderedTextSize(text, r.Size(), r.Style(), theme.Source(text, r.Style()))
}

// CreateRenderer implements fyne.Widget.
func (m *markedText) CreateRenderer() fyne.WidgetRenderer {
	r := markedRenderer{m}
	r.fill()
	return r
}

// markedRenderer draws the stretches; they live in the widget.
type markedRenderer struct{ m *markedText }

func (r markedRenderer) Destroy() {}

func (r markedRenderer) Objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(r.m.texts))
	for i, t := range r.m.texts {
		out[i] = t
	}
	return out
}

// MinSize is the whole text up to the most that it may take.
func (r markedRenderer) MinSize() fyne.Size {
	size, _ := measure("M", theme.Body)
	size.Width = 0
	for _, p := range r.m.parts {
		w, _ := measure(p.Text, role(p))
		size.Width += w.Width
	}
	size.Width = min(size.Width+1, theme.Px(labelMost))
	return size
}

func (r markedRenderer) Refresh() {
	r.fill()
	r.Layout(r.m.Size())
	canvas.Refresh(r.m)
}

func (r markedRenderer) fill() {
	m := r.m
	m.texts = m.texts[:0]
	for _, p := range m.parts {
		t := canvas.NewText(p.Text, theme.Color(look(p, m.disabled)))
		t.TextSize, t.TextStyle = role(p).Size(), role(p).Style()
		m.texts = append(m.texts, t)
	}
}

func look(p present.Marked, disabled bool) fyne.ThemeColorName {
	switch {
	case p.Hit:
		return theme.Link
	case disabled:
		return theme.Disabled
	}
	return theme.Text
}

// Layout sets the stretches one behind the other and ends the line with … where
// the room does.
func (r markedRenderer) Layout(size fyne.Size) {
	x := float32(0)
	for i, t := range r.m.texts {
		p := r.m.parts[i]
		t.Text = cut(p, size.Width-x)
		t.FontSource = theme.Source(t.Text, t.TextStyle)
		w, _ := measure(t.Text, role(p))
		t.Move(fyne.NewPos(x, 0))
		t.Resize(w)
		x += w.Width
		if t.Text != p.Text {
			x = size.Width // nothing may follow what was cut
		}
	}
}

func cut(p present.Marked, room float32) string {
	whole, _ := measure(p.Text, role(p))
	if whole.Width <= room {
		return p.Text
	}
	runes := []rune(p.Text)
	fits := sort.Search(len(runes), func(n int) bool {
		w, _ := measure(string(runes[:n+1])+"…", role(p))
		return w.Width > room
	})
	if fits == 0 {
		return ""
	}
	return string(runes[:fits]) + "…"
}
