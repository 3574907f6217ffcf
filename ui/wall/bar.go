package wall

import (
	"fyne.io/fyne/v2"

	"warroom/model/deputy"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The bar's place at the design's size, px. What its lines need beyond that makes
// it higher by rows of the log.
const (
	barTop  float32 = 308
	barHigh float32 = 96
	barText float32 = 105
)

// sizes are the next thing's, the larger where it fits into the lines.
var sizes = []struct {
	role       theme.Role
	step, base float32 // from line to line; from the middle of a line to its baseline
	within     int     // lines that need no higher bar
}{{theme.Wall44, rowHigh, 15, 1}, {theme.Wall28Bold, 38, 10, 2}}

// bar is the next thing.
type bar struct {
	ground, accent *widgets.Shape
	icon           *widgets.Sign
	lines          [3]*line
	reason         *line
}

func newBar() bar {
	b := bar{ground: widgets.NewShape(), accent: widgets.NewShape(), icon: widgets.NewSign(), reason: newLine(theme.Wall28, theme.Text2)}
	for i := range b.lines {
		b.lines[i] = newLine(theme.Wall44, theme.Text)
	}
	return b
}

func (b *bar) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.ground.Object(), b.accent.Object(), b.icon.Object(), b.lines[0].obj, b.lines[1].obj, b.lines[2].obj, b.reason.obj}
}

var looks = map[deputy.NextKind]struct{ ground, accent fyne.ThemeColorName }{
	deputy.NextDo: {theme.TintAccent, theme.Link}, deputy.NextSay: {theme.TintAccent, theme.Link}, deputy.NextOver: {theme.TintOver, theme.Over},
	deputy.NextCalm: {theme.Surface, theme.Edge},
}

// put draws the bar and returns how much higher it is than with one line, px at the
// design's size.
func (b *bar) put(u unit, p present.Bar, width float32) (more float32) {
	look, ok := looks[p.Kind]
	if !ok {
		look = looks[deputy.NextCalm]
	}
	x, end := u.px(barText), width-u.px(margin)
	more, right := b.putText(u, p.Text, x, end-x)
	y, h := u.px(barTop), u.px(barHigh+more)
	b.ground.Put(look.ground, theme.None, 0, 0, 0, y, width, h)
	b.accent.Put(look.accent, theme.None, 0, 0, 0, y, u.px(12), h)
	icon := look.accent
	if icon == theme.Edge {
		icon = theme.Text2
	}
	b.icon.Put(p.Icon, icon, u.px(40), y+h/2, u.px(40))
	b.reason.text = ""
	if right += u.px(48); b.lines[1].text == "" && end-right > u.px(200) {
		b.reason.text = p.Reason
	}
	b.reason.putRight(u, end, u.px(366), end-right)
	return more
}

// putText draws the text as large as it fits, in the middle of the bar, and returns
// where its first line ends.
func (b *bar) putText(u unit, text string, x, room float32) (more, right float32) {
	var used int
	size := sizes[0]
	for _, size = range sizes {
		for _, l := range b.lines {
			l.role = size.role
		}
		whole := false
		if used, whole = spread(u, text, room, b.lines[:]...); whole {
			break
		}
	}
	more = rowHigh * float32(max(used-size.within, 0))
	first := barTop + (barHigh+more)/2 + size.base - size.step*float32(max(used-1, 0))/2
	for i, l := range b.lines {
		end := l.put(u, x, u.px(first+size.step*float32(i)), room)
		if i == 0 {
			right = end
		}
	}
	return more, right
}
