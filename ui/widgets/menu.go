package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// MenuItem is one line of a menu.
type MenuItem struct {
	Text     string
	Note     string // detail, or the reason why it is disabled
	Icon     string
	Keys     []string
	Checked  bool
	Disabled bool
	Run      func()
}

// NewMenuButton makes a button with a chevron that opens a menu under it. items
// is asked at each opening, so that the menu shows the present state.
func NewMenuButton(weight Weight, text string, items func() []MenuItem) *Button {
	b := NewButton(weight, text, nil)
	b.chevron = true
	b.OnTapped = func() { ShowMenu(b, items()) }
	return b
}

// Menu is an open menu: a card with rows of 28 px over the whole canvas. Up and
// Down choose, Enter and Space run, Esc and a click beside close.
//
// Fyne's own pop-up menu acts on the key Space, and the rune that follows would
// press the button below again.
type Menu struct {
	widget.BaseWidget
	canvas  fyne.Canvas
	anchor  fyne.CanvasObject
	items   []MenuItem
	current int

	card, mark *shape
	rows       []menuRow
}

type menuRow struct {
	icon       *glyph
	text, note *label
	keys       *caps
}

// ShowMenu opens a menu under the anchor, or over it where there is no room.
func ShowMenu(anchor fyne.CanvasObject, items []MenuItem) *Menu {
	c := CanvasOf(anchor)
	if c == nil || len(items) == 0 {
		return nil
	}
	m := &Menu{
		canvas: c, anchor: anchor, items: items, current: -1,
		card: newRectangle(theme.Surface, theme.Edge, 1, theme.RadiusPanel),
		mark: newShape(theme.None, theme.None, 0, theme.RadiusChip),
	}
	for _, it := range items {
		m.rows = append(m.rows, menuRow{
			icon: newGlyph("", theme.Text2, theme.Icon), text: newLabel(theme.Body, theme.Text, it.Text),
			note: newLabel(theme.Caption, theme.Text3, it.Note), keys: newCaps(theme.Text2, theme.Edge, it.Keys...),
		})
	}
	m.ExtendBaseWidget(m)
	m.move(1)
	c.Overlays().Add(m)
	m.Resize(c.Size())
	c.Focus(m)
	return m
}

// move marks the next item that is enabled, in that direction, around the end.
func (m *Menu) move(step int) {
	n := len(m.items)
	for i := 1; i <= n; i++ {
		at := ((m.current+step*i)%n + n) % n
		if !m.items[at].Disabled {
			m.current = at
			break
		}
	}
	m.Refresh()
}

// Close takes the menu away and the focus back to where it was.
func (m *Menu) Close() { m.canvas.Overlays().Remove(m) }

func (m *Menu) run(index int) {
	if index < 0 || index >= len(m.items) || m.items[index].Disabled {
		return
	}
	m.Close()
	if m.items[index].Run != nil {
		m.items[index].Run()
	}
}

// FocusGained implements fyne.Focusable.
func (m *Menu) FocusGained() {}

// FocusLost implements fyne.Focusable.
func (m *Menu) FocusLost() {}

// TypedRune implements fyne.Focusable.
func (m *Menu) TypedRune(r rune) {
	if r == ' ' {
		m.run(m.current)
	}
}

// TypedKey implements fyne.Focusable.
func (m *Menu) TypedKey(key *fyne.KeyEvent) { m.TakeKey(key) }

// TakeKey implements KeyTaker.
func (m *Menu) TakeKey(key *fyne.KeyEvent) bool {
	switch {
	case key.Name == fyne.KeyDown:
		m.move(1)
	case key.Name == fyne.KeyUp:
		m.move(-1)
	case key.Name == fyne.KeyEscape:
		m.Close()
	case isEnter(key):
		m.run(m.current)
	default:
		return false
	}
	return true
}

// Tapped implements fyne.Tappable.
func (m *Menu) Tapped(e *fyne.PointEvent) {
	if i := m.at(e.Position); i >= 0 {
		m.run(i)
	} else if !inside(m.card.obj, e.Position) {
		m.Close()
	}
}

// MouseIn implements desktop.Hoverable.
func (m *Menu) MouseIn(e *desktop.MouseEvent) { m.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (m *Menu) MouseMoved(e *desktop.MouseEvent) {
	if i := m.at(e.Position); i >= 0 && i != m.current && !m.items[i].Disabled {
		m.current = i
		m.Refresh()
	}
}

// MouseOut implements desktop.Hoverable.
func (m *Menu) MouseOut() {}

func inside(o fyne.CanvasObject, p fyne.Position) bool {
	at, size := o.Position(), o.Size()
	return p.X >= at.X && p.Y >= at.Y && p.X < at.X+size.Width && p.Y < at.Y+size.Height
}

func (m *Menu) restyle() {
	m.card.rect.Shadow = canvas.Shadow{Color: theme.Color(theme.Shadow), BlurRadius: 24, Offset: fyne.NewPos(0, 8)}
	m.card.restyle()
	m.mark.fill = theme.None
	if m.current >= 0 {
		m.mark.fill = theme.Raised
	}
	m.mark.restyle()
	for i, r := range m.rows {
		it := m.items[i]
		r.icon.name, r.icon.color, r.text.color = it.Icon, theme.Text2, theme.Text
		if it.Checked {
			r.icon.name, r.icon.color = "check", theme.Met
		}
		if it.Disabled {
			r.text.color, r.icon.color = theme.Disabled, theme.Disabled
		}
		restyleAll(r.icon, r.text, r.note, r.keys)
	}
}
