package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// ClockTone is how a limit stands.
type ClockTone int

// The tones. Each has its own glyph and word, so that colour is never alone.
const (
	ClockWaiting ClockTone = iota // has not begun; Word says what it waits for
	ClockRunning
	ClockNear // at most a fifth of the limit is left
	ClockOver
	ClockMet
	ClockMissed
	ClockOff // no limit; Word says why
)

// Clock is what a tile shows. Figure and Word are ready to read.
type Clock struct {
	Name   string
	Limit  string // "15 min", "promised 14:16"
	Figure string // "02:52", "6 h 12 min"
	Word   string // "left", "over", "met"; when waiting or off, the whole sentence
	Brief  string // "4 h over": said where Word has no room; empty where it is as short
	// Fraction of the limit that is used, 0 to 1.
	Fraction float32
	Tone     ClockTone
}

// ClockTile is a limit and how it stands, 216 × 64; wider or narrower as its
// place is. The figure is never cut, and keeps its glyph and a word: where the place is
// too narrow the word takes that of the limit, then the brief word, then the figure is
// smaller; in a place lower than 50 px it is no larger than other text.
type ClockTile struct {
	Press
	clock                     Clock
	size                      int // of the figures in its row, at least, in the roles of a room
	box, ring, track, bar     *shape
	icon                      *glyph
	name, limit, figure, word *label
}

// NewClockTile makes a tile; onTapped shows what it counts from and what stops it.
func NewClockTile(c Clock, onTapped func()) *ClockTile {
	t := &ClockTile{
		clock: c,
		box:   newShape(theme.Surface, theme.Line, 1, theme.RadiusPanel),
		ring:  newShape(theme.None, theme.None, 2, theme.RadiusPanel),
		track: newShape(theme.None, theme.None, 0, 2),
		bar:   newShape(theme.None, theme.None, 0, 2),
		icon:  newGlyph("", theme.Text, theme.Icon),
		name:  newLabel(theme.Label, theme.Text, c.Name), limit: newLabel(theme.Caption, theme.Text3, c.Limit),
		figure: newLabel(theme.Figure, theme.Text, c.Figure), word: newLabel(theme.Body, theme.Text2, c.Word),
	}
	t.OnTapped = onTapped
	t.Extend(t)
	return t
}

// SetClock shows a new state. While only the figures tick, nothing but the texts
// that changed and the bar are touched.
func (t *ClockTile) SetClock(c Clock) {
	if c == t.clock {
		return
	}
	quiet := c.Tone == t.clock.Tone
	t.clock = c
	t.name.say(c.Name)
	t.limit.say(c.Limit)
	t.figure.say(c.Figure)
	if quiet {
		t.arrange(t.Size())
		return
	}
	t.Refresh()
}

// Clock is what the tile shows.
func (t *ClockTile) Clock() Clock { return t.clock }

// CreateRenderer implements fyne.Widget.
func (t *ClockTile) CreateRenderer() fyne.WidgetRenderer { return rendererOf(t) }

func (t *ClockTile) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{t.box.obj, t.track.obj, t.bar.obj, t.icon.obj,
		t.name.obj, t.limit.obj, t.figure.obj, t.word.obj, t.ring.obj}
}
