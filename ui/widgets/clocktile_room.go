package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// tileRoom is where the parts of a tile stand, px at scale 1, and how large figure
// and word may be, the largest first.
type tileRoom struct {
	pad, name, figure, bar, thick float32 // the middles of the two lines; the bar's top
	roles, words                  []theme.Role
}

var (
	usualTile = tileRoom{theme.Gap12, 14, 38, 53, 4,
		[]theme.Role{theme.Figure, theme.Title, theme.Next, theme.Lead, theme.Name, theme.Label}, []theme.Role{theme.Body, theme.Caption}}
	lowTile = tileRoom{theme.Gap8, 11, 27, 37, 2, []theme.Role{theme.Name, theme.Label}, []theme.Role{theme.Caption}}
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

// tileLine is how the lower line of a tile is set.
type tileLine struct {
	icon       bool
	role, word theme.Role
	said       string // the word
}

// line is the first way to set the lower line that fits whole: a figure without its
// minutes would be wrong by up to an hour. The word goes only after the figure is as
// small as can be, for without it one cannot tell what is left from what is over.
func (t *ClockTile) line(room tileRoom, width float32) tileLine {
	widest := tileLine{t.icon.name != "", room.roles[0], room.words[0], t.clock.Word}
	if t.clock.Figure == "" {
		return widest
	}
	for _, l := range room.lines(t.clock) {
		l.icon = l.icon && t.icon.name != ""
		if l.width(t.clock.Figure) > width && (l.icon || l.said != "" || l.role != theme.Label) {
			continue
		}
		return l
	}
	return widest
}

// lines are the ways to set a clock, the best first.
func (r tileRoom) lines(c Clock) (all []tileLine) {
	for _, said := range []string{c.Word, c.Brief} {
		for _, role := range r.roles {
			if said == "" {
				break
			}
			all = append(all, tileLine{true, role, r.words[0], said})
			for _, word := range r.words {
				all = append(all, tileLine{false, role, word, said})
			}
		}
	}
	for _, icon := range []bool{true, false} {
		for _, role := range r.roles {
			all = append(all, tileLine{icon, role, theme.Caption, ""})
		}
	}
	return all
}

// width of the line with a figure, px.
func (l tileLine) width(figure string) float32 {
	width := textWidth(figure, l.role)
	if l.icon {
		width += theme.Px(theme.Icon + iconGap)
	}
	if l.said != "" {
		width += theme.Px(theme.Gap8) + textWidth(l.said, l.word)
	}
	return width
}

// take gives figure and word the sizes that there is room for, and the word its text.
func (t *ClockTile) take(l tileLine) {
	if t.figure.role != l.role || t.word.role != l.word {
		t.figure.role, t.word.role = l.role, l.word
		t.figure.restyle()
		t.word.restyle()
	}
	t.word.say(l.said)
	SetVisible(t.icon.obj, l.icon)
}

func (t *ClockTile) minSize() fyne.Size { return fyne.NewSize(theme.Px(158), theme.Px(64)) }

func (t *ClockTile) arrange(size fyne.Size) {
	room := roomIn(size)
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
	line := t.line(room, width-2*pad)
	t.take(line)
	base, x := lineBase(room.figure, line.role), pad
	if line.icon {
		x = t.icon.put(x, base, line.role) + theme.Px(iconGap)
	}
	if t.clock.Figure != "" {
		x = t.figure.put(x, base, width-pad-x) + theme.Px(theme.Gap8)
	} else {
		t.figure.put(x, base, 0)
		base = lineBase(room.figure, line.word)
	}
	t.word.put(x, base, width-pad-x)
}

// lineBase is the baseline of a text whose middle is at y, px at scale 1.
func lineBase(y float32, role theme.Role) float32 {
	return round(theme.Px(y) - lineHeight(role)/2 + baseOf(role))
}
