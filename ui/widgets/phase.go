package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// PhaseTone is where a phase stands.
type PhaseTone int

// The tones of a phase.
const (
	PhaseToDo PhaseTone = iota
	PhaseCurrent
	PhaseDone // also when late: the state line says so in words
)

// Phase is what a phase item shows.
type Phase struct {
	Number string // "2"
	Name   string
	State  string // "01:59 left", "4 of 4 · 04:41"
	Tone   PhaseTone
	Seen   bool // what is shown of the incident is this phase
}

// PhaseItem is one phase in the rail, 208 × 48. In a place under 100 px wide only
// the disc is shown.
type PhaseItem struct {
	Press
	phase               Phase
	ground, ring, bar   *shape
	disc                *shape
	check               *glyph
	number, name, state *label
}

// NewPhaseItem makes an item; it is never locked, so onTapped always opens it.
func NewPhaseItem(p Phase, onTapped func()) *PhaseItem {
	i := &PhaseItem{
		phase:  p,
		ground: newShape(theme.None, theme.None, 0, theme.RadiusPanel),
		ring:   newShape(theme.None, theme.None, 2, theme.RadiusPanel),
		bar:    newShape(theme.None, theme.None, 0, 2),
		disc:   newShape(theme.None, theme.Edge, 1.5, 12),
		check:  newGlyph("", theme.Met, 14),
		number: newLabel(theme.Label, theme.Text3, p.Number),
		name:   newLabel(theme.Body, theme.Text2, p.Name), state: newLabel(theme.Caption, theme.Text3, p.State),
	}
	i.OnTapped = onTapped
	i.Extend(i)
	return i
}

// SetPhase shows a new state; the same again repaints nothing.
func (i *PhaseItem) SetPhase(p Phase) {
	if p == i.phase {
		return
	}
	quiet := p.Tone == i.phase.Tone && p.Seen == i.phase.Seen
	i.phase = p
	i.number.say(p.Number)
	i.name.say(p.Name)
	i.state.say(p.State)
	if quiet {
		i.arrange(i.Size())
		return
	}
	i.Refresh()
}

// AccessibilityLabel implements fyne.Accessible: a disc alone has no name on it.
func (i *PhaseItem) AccessibilityLabel() string {
	label := i.phase.Name
	if i.phase.State != "" {
		label += ", " + i.phase.State
	}
	if i.phase.Seen {
		label += ", shown"
	}
	return label
}

// AccessibilityRole implements fyne.Accessible.
func (i *PhaseItem) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer implements fyne.Widget.
func (i *PhaseItem) CreateRenderer() fyne.WidgetRenderer { return rendererOf(i) }

func (i *PhaseItem) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{i.ground.obj, i.bar.obj, i.disc.obj, i.check.obj,
		i.number.obj, i.name.obj, i.state.obj, i.ring.obj}
}

func (i *PhaseItem) restyle() {
	i.ground.fill, i.bar.fill, i.ring.edge = theme.None, theme.None, theme.None
	i.disc.paint(theme.None, theme.Edge, 1.5)
	i.check.name, i.number.color = "", theme.Text3
	i.name.role, i.name.color = theme.Body, theme.Text2
	i.state.color = theme.Text3
	switch i.phase.Tone {
	case PhaseCurrent:
		i.ground.fill, i.bar.fill = theme.Raised, theme.Link
		i.disc.paint(theme.Link, theme.None, 0)
		i.number.color = theme.Bg
		i.name.role, i.name.color = theme.Name, theme.Text
	case PhaseDone:
		i.disc.paint(theme.None, theme.Met, 1.5)
		i.check.name, i.number.color = "check", theme.None
		i.name.color = theme.Text
	}
	if i.phase.Seen {
		i.ground.fill, i.name.color = theme.Raised, theme.Text
	}
	if i.hovered {
		i.ground.fill = theme.Hover
		i.state.color = theme.Text2
	}
	if i.focused {
		i.ring.edge = theme.Link
	}
	restyleAll(i.ground, i.ring, i.bar, i.disc, i.check, i.number, i.name, i.state)
	i.number.show(i.check.name == "")
}

func (i *PhaseItem) minSize() fyne.Size { return fyne.NewSize(theme.Px(48), theme.Px(48)) }

func (i *PhaseItem) arrange(size fyne.Size) {
	i.ground.put(0, 0, size.Width, size.Height)
	i.ring.put(0, 0, size.Width, size.Height)
	i.bar.put(0, theme.Px(10), theme.Px(3), size.Height-2*theme.Px(10))
	side := theme.Px(24)
	x, y := theme.Px(10), round((size.Height-side)/2)
	narrow := size.Width < theme.Px(100)
	if narrow {
		x = round((size.Width - side) / 2)
	}
	i.disc.put(x, y, side, side)
	i.check.putMiddle(x+(side-theme.Px(14))/2, size.Height/2)
	i.number.putMiddle(x, y+middleBase(side, theme.Label), side)
	x = theme.Px(44)
	room := size.Width - x - theme.Px(theme.Gap8)
	if narrow {
		room = 0
	}
	middle := size.Height / 2
	i.name.put(x, round(middle-theme.Px(8)-lineHeight(theme.Body)/2+baseOf(theme.Body)), room)
	i.state.put(x, round(middle+theme.Px(9)-lineHeight(theme.Caption)/2+baseOf(theme.Caption)), room)
}
