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
	// Fraction of the limit that is used, 0 to 1.
	Fraction float32
	Tone     ClockTone
}

type clockLook struct {
	fill, edge, name, figure, word, bar fyne.ThemeColorName
	icon                                string
}

var clockLooks = [...]clockLook{
	ClockWaiting: {theme.Surface, theme.Line, theme.Text2, theme.Text, theme.Text3, theme.None, ""},
	ClockRunning: {theme.Surface, theme.Line, theme.Text, theme.Text, theme.Text2, theme.Link, "timer"},
	ClockNear:    {theme.TintNear, theme.EdgeNear, theme.Text, theme.Near, theme.Near, theme.Near, "timer"},
	ClockOver:    {theme.TintOver, theme.EdgeOver, theme.Text, theme.Over, theme.Over, theme.Over, "triangle-alert"},
	ClockMet:     {theme.Surface, theme.Line, theme.Text2, theme.Text2, theme.Met, theme.None, "check"},
	ClockMissed:  {theme.Surface, theme.Line, theme.Text2, theme.Text2, theme.Over, theme.None, "x"},
	ClockOff:     {theme.Surface, theme.Line, theme.Text2, theme.Text, theme.Text3, theme.None, ""},
}

// ClockTile is a limit and how it stands, 216 × 64; wider or narrower as its
// place is. Where the place is too narrow the limit text goes first, and of two long
// texts figure and word are smaller; in a place lower than 50 px the figure is no
// larger than other text.
type ClockTile struct {
	Press
	clock                     Clock
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
	t.word.say(c.Word)
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

func (t *ClockTile) restyle() {
	look := clockLooks[t.clock.Tone]
	t.box.paint(look.fill, look.edge, 1)
	if t.hovered && look.fill == theme.Surface {
		t.box.fill = theme.Hover
	}
	t.ring.edge = theme.None
	if t.focused {
		t.ring.edge = theme.Link
	}
	t.track.fill, t.bar.fill = theme.None, look.bar
	if look.bar != theme.None {
		t.track.fill = theme.Line
	}
	if t.clock.Tone == ClockNear || t.clock.Tone == ClockOver {
		t.track.fill = theme.Bg
	}
	t.icon.name, t.icon.color = look.icon, look.figure
	switch t.clock.Tone {
	case ClockMet, ClockMissed:
		t.icon.color = look.word
	case ClockRunning:
		t.icon.color = theme.Text2
	}
	t.name.color, t.figure.color, t.word.color = look.name, look.figure, look.word
	t.limit.color = theme.Text3
	if t.clock.Tone == ClockNear || t.clock.Tone == ClockOver {
		t.limit.color = theme.Text2 // text3 has too little contrast on a tint
	}
	for _, part := range []interface{ restyle() }{t.box, t.ring, t.track, t.bar, t.icon, t.name, t.limit, t.figure, t.word} {
		part.restyle()
	}
}

// tileRoom is where the parts of a tile stand, px at scale 1, and how large its
// figure is.
type tileRoom struct {
	pad, name, figure, bar, thick float32 // the middles of the two lines; the bar's top
	role, word                    theme.Role
}

var (
	usualTile = tileRoom{theme.Gap12, 14, 38, 53, 4, theme.Figure, theme.Body}
	lowTile   = tileRoom{theme.Gap8, 11, 27, 37, 2, theme.Name, theme.Caption}
)

// lowBelow is the height under which a tile is low, px at scale 1.
const lowBelow float32 = 50

// room is what a size has room for; it takes the sizes of the texts along.
func (t *ClockTile) room(size fyne.Size) tileRoom {
	if size.Height < theme.Px(lowBelow) {
		return t.take(lowTile)
	}
	room := t.take(usualTile)
	for _, smaller := range longFigures {
		if t.clock.Figure == "" || t.fits(size.Width-2*theme.Px(room.pad)) {
			break
		}
		room.role, room.word = smaller, theme.Caption
		t.take(room)
	}
	return room
}

// longFigures are the sizes of a figure beside a word that is long as well.
var longFigures = []theme.Role{theme.Lead, theme.Name, theme.Label}

// fits reports whether icon, figure and word stand beside each other whole.
func (t *ClockTile) fits(width float32) bool {
	icon := float32(0)
	if t.icon.name != "" {
		icon = theme.Px(theme.Icon + iconGap)
	}
	return icon+t.figure.width()+theme.Px(theme.Gap8)+t.word.width() <= width
}

func (t *ClockTile) take(room tileRoom) tileRoom {
	if t.figure.role != room.role {
		t.figure.role, t.word.role = room.role, room.word
		t.figure.restyle()
		t.word.restyle()
	}
	return room
}

// iconGap is between the icon and the figure, px at scale 1.
const iconGap float32 = 6

func (t *ClockTile) minSize() fyne.Size { return fyne.NewSize(theme.Px(158), theme.Px(64)) }

func (t *ClockTile) arrange(size fyne.Size) {
	room := t.room(size)
	pad, gap := theme.Px(room.pad), theme.Px(iconGap)
	t.box.put(0, 0, size.Width, size.Height)
	t.ring.put(0, 0, size.Width, size.Height)
	inner := size.Width - 2*pad
	top := lineBase(room.name, theme.Label)
	end := t.name.put(pad, top, inner)
	rest := size.Width - pad - end - theme.Px(theme.Gap8)
	if t.limit.width() > rest {
		rest = 0
	}
	t.limit.putRight(size.Width-pad, top, rest)

	base, x := lineBase(room.figure, room.role), pad
	if t.icon.name != "" {
		x = t.icon.put(x, base, room.role) + gap
	}
	if t.clock.Figure != "" {
		x = t.figure.put(x, base, size.Width-pad-x) + theme.Px(theme.Gap8)
	} else {
		t.figure.put(x, base, 0)
		base = lineBase(room.figure, room.word)
	}
	rest = size.Width - pad - x
	if room == lowTile && t.icon.name != "" && t.word.width() > rest {
		rest = 0 // the icon says it
	}
	t.word.put(x, base, rest)
	height := theme.Px(room.thick)
	t.track.put(pad, theme.Px(room.bar), inner, height)
	t.bar.put(pad, theme.Px(room.bar), max(inner*min(max(t.clock.Fraction, 0), 1), height), height)
}

// lineBase is the baseline of a text whose middle is at y, px at scale 1.
func lineBase(y float32, role theme.Role) float32 {
	return round(theme.Px(y) - lineHeight(role)/2 + baseOf(role))
}
