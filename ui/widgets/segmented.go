package widgets

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Segment is one choice of a Segmented control.
type Segment struct {
	Text string
	Done bool // shows a check: this one was sent, or is complete
}

// Segmented chooses one of a few. It is one stop for Tab; Left and Right, Home
// and End change the choice.
type Segmented struct {
	widget.BaseWidget
	// OnChosen tells that the user chose another segment.
	OnChosen func(index int)
	// Keys takes what the control does not use; nil forwards to the window.
	Keys KeySink

	parts   []Segment
	chosen  int
	hovered int
	focused bool
	height  float32

	segmentParts
}

type segmentParts struct {
	box, open, over *shape
	labels          []*label
	checks          []*glyph
}

// NewSegmented makes a control of 30 px with the first segment chosen.
func NewSegmented(onChosen func(int), parts ...Segment) *Segmented {
	s := &Segmented{
		OnChosen: onChosen, hovered: -1, height: 30,
		segmentParts: segmentParts{
			box:  newShape(theme.Inset, theme.Line, 1, theme.RadiusButton),
			open: newShape(theme.Raised, theme.None, 0, theme.RadiusChip),
			over: newShape(theme.None, theme.None, 0, theme.RadiusChip),
		},
	}
	s.ExtendBaseWidget(s)
	s.SetSegments(parts...)
	return s
}

// Tall makes the control 36 px high, as in forms, and returns it.
func (s *Segmented) Tall() *Segmented {
	s.height = theme.RowStep
	return s
}

// SetSegments replaces the choices; the chosen place stays where it can.
func (s *Segmented) SetSegments(parts ...Segment) {
	if slices.Equal(parts, s.parts) {
		return
	}
	s.parts, s.labels, s.checks = parts, nil, nil
	for _, p := range parts {
		s.labels = append(s.labels, newLabel(theme.Body, theme.Text2, p.Text))
		s.checks = append(s.checks, newGlyph("", theme.Met, 12))
	}
	s.chosen = min(s.chosen, max(len(parts)-1, 0))
	s.Refresh()
}

// Chosen is the place of the chosen segment, from 0.
func (s *Segmented) Chosen() int { return s.chosen }

// SetChosen chooses without telling OnChosen; -1 chooses none.
func (s *Segmented) SetChosen(index int) {
	if index != s.chosen && index < len(s.parts) {
		s.chosen = index
		s.Refresh()
	}
}

func (s *Segmented) choose(index int) {
	index = max(0, min(index, len(s.parts)-1))
	if index == s.chosen {
		return
	}
	s.SetChosen(index)
	if s.OnChosen != nil {
		s.OnChosen(index)
	}
}

// TypedKey implements fyne.Focusable.
func (s *Segmented) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		s.choose(s.chosen - 1)
	case fyne.KeyRight:
		s.choose(s.chosen + 1)
	case fyne.KeyHome:
		s.choose(0)
	case fyne.KeyEnd:
		s.choose(len(s.parts) - 1)
	default:
		ForwardKey(s, s.Keys, key)
	}
}

// TypedRune implements fyne.Focusable.
func (s *Segmented) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (s *Segmented) FocusGained() {
	s.focused = true
	s.Refresh()
	reveal(s)
}

// FocusLost implements fyne.Focusable.
func (s *Segmented) FocusLost() { s.focused = false; s.Refresh() }

// Tapped implements fyne.Tappable.
func (s *Segmented) Tapped(e *fyne.PointEvent) {
	if c := CanvasOf(s); c != nil {
		c.Focus(s)
	}
	if i := s.at(e.Position.X); i >= 0 {
		s.choose(i)
	}
}

// MouseIn implements desktop.Hoverable.
func (s *Segmented) MouseIn(e *desktop.MouseEvent) { s.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (s *Segmented) MouseMoved(e *desktop.MouseEvent) {
	if i := s.at(e.Position.X); i != s.hovered {
		s.hovered = i
		s.Refresh()
	}
}

// MouseOut implements desktop.Hoverable.
func (s *Segmented) MouseOut() { s.hovered = -1; s.Refresh() }
