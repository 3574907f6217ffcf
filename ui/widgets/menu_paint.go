package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// CreateRenderer implements fyne.Widget.
func (m *Menu) CreateRenderer() fyne.WidgetRenderer { return rendererOf(m) }

func (m *Menu) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{m.card.obj, m.mark.obj}
	for _, r := range m.rows {
		out = append(out, r.icon.obj, r.text.obj, r.note.obj)
		out = append(out, r.keys.objects()...)
	}
	return out
}

func (m *Menu) minSize() fyne.Size { return fyne.Size{} }

// at is the row under a point, or -1.
func (m *Menu) at(p fyne.Position) int {
	if !inside(m.card.obj, p) {
		return -1
	}
	i := int((p.Y - m.card.obj.Position().Y - theme.Px(theme.Gap4)) / theme.Px(theme.RowLine))
	if i < 0 || i >= len(m.items) {
		return -1
	}
	return i
}

// textAt is where the texts of the rows begin: after the icons, if any has one.
func (m *Menu) textAt() float32 {
	for _, it := range m.items {
		if it.Icon != "" || it.Checked {
			return theme.Px(theme.Gap12 + theme.Icon + theme.Gap8)
		}
	}
	return theme.Px(theme.Gap12)
}

func (m *Menu) width() float32 {
	widest := theme.Px(120)
	for _, r := range m.rows {
		w := m.textAt() + r.text.width() + theme.Px(theme.Gap12)
		if r.note.full != "" {
			w += theme.Px(theme.Gap12) + r.note.width()
		}
		if n := r.keys.width(); n > 0 {
			w += theme.Px(theme.Gap24) + n
		}
		widest = max(widest, up(w))
	}
	return widest
}

func (m *Menu) arrange(size fyne.Size) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(m.anchor)
	row, pad, margin := theme.Px(theme.RowLine), theme.Px(theme.Gap4), theme.Px(theme.Gap8)
	w, h := m.width(), float32(len(m.items))*row+2*pad
	x := at.X
	if x+w > size.Width-margin {
		x = max(margin, min(x, at.X+m.anchor.Size().Width-w)) // it ends where the button does
	}
	y := at.Y + m.anchor.Size().Height + pad
	if y+h > size.Height-margin {
		y = max(margin, at.Y-pad-h)
	}
	m.card.put(x, y, w, h)
	for i, r := range m.rows {
		top := y + pad + float32(i)*row
		base, left := top+middleBase(row, theme.Body), x+m.textAt()
		if i == m.current {
			m.mark.put(x+pad, top, w-2*pad, row)
		}
		r.icon.putMiddle(x+theme.Px(theme.Gap12), top+row/2)
		right := x + w - theme.Px(theme.Gap12)
		if n := r.keys.width(); n > 0 {
			r.keys.put(right-n, top+row/2)
			right -= n + pad
		}
		end := r.text.put(left, base, right-left) + theme.Px(theme.Gap12)
		r.note.put(end, base, right-end)
	}
}
