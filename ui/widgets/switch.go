package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Switch is on or off, with the word beside it: never the colour alone. Space,
// Enter and the pointer turn it.
type Switch struct {
	Press
	// OnTurned tells that the user turned it.
	OnTurned func(on bool)

	on                bool
	ring, track, knob *shape
	word              *label
}

// The size of a switch, px at scale 1.
const (
	trackWidth, trackHeight float32 = 32, 18
	knobSize                float32 = 12
)

// NewSwitch makes a switch that is off.
func NewSwitch(onTurned func(on bool)) *Switch {
	s := &Switch{
		OnTurned: onTurned,
		ring:     newShape(theme.None, theme.None, 2, trackHeight/2+ringGap),
		track:    newShape(theme.None, theme.Edge, 1, trackHeight/2),
		knob:     newShape(theme.Text3, theme.None, 0, knobSize/2),
		word:     newLabel(theme.Body, theme.Text3, "Off"),
	}
	s.OnTapped = func() {
		s.SetOn(!s.on)
		if s.OnTurned != nil {
			s.OnTurned(s.on)
		}
	}
	s.Extend(s)
	return s
}

// SetOn turns the switch without telling OnTurned.
func (s *Switch) SetOn(on bool) {
	if on != s.on {
		s.on = on
		s.word.say(map[bool]string{true: "On", false: "Off"}[on])
		s.Refresh()
	}
}

// On tells whether it is on.
func (s *Switch) On() bool { return s.on }

// Baseline is the distance from the top to the baseline of the word.
func (s *Switch) Baseline() float32 { return middleBase(theme.Px(theme.RowStep), theme.Body) }

// CreateRenderer implements fyne.Widget.
func (s *Switch) CreateRenderer() fyne.WidgetRenderer { return rendererOf(s) }

func (s *Switch) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.ring.obj, s.track.obj, s.knob.obj, s.word.obj}
}

func (s *Switch) restyle() {
	fill, edge, knob, word, ring := theme.None, theme.Edge, theme.Text3, theme.Text3, theme.None
	if s.on {
		fill, edge, knob, word = theme.Accent, theme.Accent, theme.OnAccent, theme.Text
	}
	if s.hovered {
		edge = theme.Text3
	}
	if s.focused {
		ring = theme.Link
	}
	s.track.paint(fill, edge, 1)
	s.knob.fill, s.word.color, s.ring.edge = knob, word, ring
	restyleAll(s.ring, s.track, s.knob, s.word)
}

func (s *Switch) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(trackWidth)+theme.Px(theme.Gap8)+up(textWidth("Off", theme.Body)), theme.Px(theme.RowStep))
}

func (s *Switch) arrange(size fyne.Size) {
	w, h, knob := theme.Px(trackWidth), theme.Px(trackHeight), theme.Px(knobSize)
	top := round((size.Height - h) / 2)
	gap := theme.Px(ringGap)
	s.ring.put(-gap, top-gap, w+2*gap, h+2*gap)
	s.track.put(0, top, w, h)
	inset := round((h - knob) / 2)
	x := inset
	if s.on {
		x = w - inset - knob
	}
	s.knob.put(x, top+inset, knob, knob)
	s.word.put(w+theme.Px(theme.Gap8), middleBase(size.Height, theme.Body), size.Width-w-theme.Px(theme.Gap8))
}
