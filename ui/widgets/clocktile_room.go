package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// tileRoom is where the parts of a tile stand, px at scale 1, how large its figure may
// be, the largest first, and its word.
type tileRoom struct {
	pad, name, figure, bar, thick float32 // the middles of the two lines; the bar's top
	roles                         []theme.Role
	word                          theme.Role
}

var (
	usualTile = tileRoom{theme.Gap12, 14, 38, 53, 4,
		[]theme.Role{theme.Figure, theme.Title, theme.Next, theme.Lead, theme.Name, theme.Label}, theme.Body}
	lowTile = tileRoom{theme.Gap8, 11, 27, 37, 2, []theme.Role{theme.Name, theme.Label}, theme.Caption}
)

// lowBelow is the height under which a tile is low, px at scale 1.
const lowBelow float32 = 50

// iconGap is between the icon and the figure, px at scale 1.
const iconGap float32 = 6

// roomIn is what a size has room for.
func roomIn(size fyne.Size) tileRoom {
	if size.Height < theme.Px(lowBelow) {
		return lowTile
	}
	return usualTile
}

// tileLine is how the figure and the word of a tile are set.
type tileLine struct {
	size   int // of the figure, in the roles of the room
	beside bool
	said   string // the word
}

// AlignClocks gives the figures of tiles that stand in a row one size: the largest
// with which each has room for its figure and its glyph.
func AlignClocks(tiles []*ClockTile) {
	size := 0
	for _, t := range tiles {
		size = max(size, t.largest())
	}
	for _, t := range tiles {
		if t.size != size {
			t.size = size
			t.arrange(t.Size())
		}
	}
}

// largest is the largest size of the figure for which there is room, with its glyph;
// the smallest where there is none. A tile without a figure takes any.
func (t *ClockTile) largest() int {
	room := roomIn(t.Size())
	if t.clock.Figure == "" {
		return 0
	}
	for size, role := range room.roles {
		if t.start()+textWidth(t.clock.Figure, role) <= t.inner(room) {
			return size
		}
	}
	return len(room.roles) - 1
}

// inner is the width between the paddings, px.
func (t *ClockTile) inner(room tileRoom) float32 { return t.Size().Width - 2*theme.Px(room.pad) }

// start is the width of the glyph before the figure, px.
func (t *ClockTile) start() float32 {
	if t.icon.name == "" {
		return 0
	}
	return theme.Px(theme.Icon + iconGap)
}

// line is how the tile is set: a figure without its minutes would be wrong by up to an
// hour, and without the word one cannot tell what is left from what is over. Where the
// word has no room beside the figure it takes that of the limit; where the whole has
// none there, the brief one stands, whatever that leaves of the name.
func (t *ClockTile) line(room tileRoom) tileLine {
	l := tileLine{min(max(t.size, t.largest()), len(room.roles)-1), true, t.clock.Word}
	if t.clock.Figure == "" {
		return l
	}
	used := t.start() + textWidth(t.clock.Figure, room.roles[l.size]) + theme.Px(theme.Gap8)
	if used+textWidth(t.clock.Word, room.word) <= t.inner(room) {
		return l
	}
	l.beside = false
	above := t.inner(room) - t.name.width() - theme.Px(theme.Gap8)
	if t.clock.Brief != "" && textWidth(t.clock.Word, theme.Caption) > above {
		l.said = t.clock.Brief
	}
	return l
}

// take gives figure and word their sizes, and the word its text.
func (t *ClockTile) take(figure, word theme.Role, said string) {
	if t.figure.role != figure || t.word.role != word {
		t.figure.role, t.word.role = figure, word
		t.figure.restyle()
		t.word.restyle()
	}
	t.word.say(said)
}

func (t *ClockTile) minSize() fyne.Size { return fyne.NewSize(theme.Px(158), theme.Px(64)) }

func (t *ClockTile) arrange(size fyne.Size) {
	room := roomIn(size)
	t.box.put(0, 0, size.Width, size.Height)
	t.ring.put(0, 0, size.Width, size.Height)
	line := t.line(room)
	word := theme.Caption
	if line.beside {
		word = room.word
	}
	t.take(room.roles[line.size], word, line.said)
	t.arrangeName(room, line)
	t.arrangeFigure(room, line)
	pad, y, height := theme.Px(room.pad), theme.Px(room.bar), theme.Px(room.thick)
	inner := size.Width - 2*pad
	t.track.put(pad, y, inner, height)
	t.bar.put(pad, y, max(inner*min(max(t.clock.Fraction, 0), 1), height), height)
}

// arrangeName sets the upper line: the name, and the limit where there is room, or in
// its place the word that has none below.
func (t *ClockTile) arrangeName(room tileRoom, line tileLine) {
	pad, gap, base := theme.Px(room.pad), theme.Px(theme.Gap8), lineBase(room.name, theme.Label)
	right, limit := pad+t.inner(room), t.limit.width()
	if !line.beside {
		limit = 0
		right = t.word.putRight(right, base, t.inner(room)) - gap
	}
	end := t.name.put(pad, base, right-pad)
	if limit > right-end-gap {
		limit = 0
	}
	t.limit.putRight(right, base, limit)
}

// arrangeFigure sets the lower line: icon, figure and word. Without a figure the word
// stands on a line of its own size.
func (t *ClockTile) arrangeFigure(room tileRoom, line tileLine) {
	x, right := theme.Px(room.pad), theme.Px(room.pad)+t.inner(room)
	base := lineBase(room.figure, t.figure.role)
	if t.icon.name != "" {
		x = t.icon.put(x, base, t.figure.role) + theme.Px(iconGap)
	}
	if t.clock.Figure != "" {
		x = t.figure.put(x, base, right-x) + theme.Px(theme.Gap8)
	} else {
		t.figure.put(x, base, 0)
		base = lineBase(room.figure, t.word.role)
	}
	if line.beside {
		t.word.put(x, base, right-x)
	}
}

// lineBase is the baseline of a text whose middle is at y, px at scale 1.
func lineBase(y float32, role theme.Role) float32 {
	return round(theme.Px(y) - lineHeight(role)/2 + baseOf(role))
}
