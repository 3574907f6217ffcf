package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

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

// take gives figure and word the sizes that there is room for.
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
	t.box.put(0, 0, size.Width, size.Height)
	t.ring.put(0, 0, size.Width, size.Height)
	t.arrangeName(room, size.Width)
	t.arrangeFigure(room, size.Width)
	pad, y, height := theme.Px(room.pad), theme.Px(room.bar), theme.Px(room.thick)
	inner := size.Width - 2*pad
	t.track.put(pad, y, inner, height)
	t.bar.put(pad, y, max(inner*min(max(t.clock.Fraction, 0), 1), height), height)
}

// arrangeName sets the upper line: the name, and the limit where there is room.
func (t *ClockTile) arrangeName(room tileRoom, width float32) {
	pad, base := theme.Px(room.pad), lineBase(room.name, theme.Label)
	end := t.name.put(pad, base, width-2*pad)
	rest := width - pad - end - theme.Px(theme.Gap8)
	if t.limit.width() > rest {
		rest = 0
	}
	t.limit.putRight(width-pad, base, rest)
}

// arrangeFigure sets the lower line: icon, figure and word. Without a figure the word
// stands on a line of its own size.
func (t *ClockTile) arrangeFigure(room tileRoom, width float32) {
	pad := theme.Px(room.pad)
	base, x := lineBase(room.figure, room.role), pad
	if t.icon.name != "" {
		x = t.icon.put(x, base, room.role) + theme.Px(iconGap)
	}
	if t.clock.Figure != "" {
		x = t.figure.put(x, base, width-pad-x) + theme.Px(theme.Gap8)
	} else {
		t.figure.put(x, base, 0)
		base = lineBase(room.figure, room.word)
	}
	rest := width - pad - x
	if room == lowTile && t.icon.name != "" && t.word.width() > rest {
		rest = 0 // the icon says it
	}
	t.word.put(x, base, rest)
}

// lineBase is the baseline of a text whose middle is at y, px at scale 1.
func lineBase(y float32, role theme.Role) float32 {
	return round(theme.Px(y) - lineHeight(role)/2 + baseOf(role))
}
