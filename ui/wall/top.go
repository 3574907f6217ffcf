package wall

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// Places at the design's size, px.
const (
	margin    float32 = 40
	stripHigh float32 = 12
	chipTop   float32 = 36
	chipHigh  float32 = 80
	rightAt   float32 = 448 // from the right edge: clocks, and under them the impact
	figureAt  float32 = 318 // from the right edge: the figures of the clocks
	clockGap  float32 = 24  // from the elapsed time to the clocks, at least
	nameGap   float32 = 16  // from their names to their figures
)

// top is how bad it is, what, for how long, and what presses.
type top struct {
	strip, chip    *widgets.Shape
	glyph          *widgets.Sign
	severity       *line
	title          [2]*line
	elapsed        *line
	names, figures [2]*line
}

func newTop() top {
	t := top{strip: widgets.NewShape(), chip: widgets.NewShape(), glyph: widgets.NewSign(), severity: newLine(theme.Wall56, theme.Text), elapsed: newLine(theme.Wall168, theme.Text)}
	for i := range t.title {
		t.title[i] = newLine(theme.Wall44, theme.Text)
		t.names[i], t.figures[i] = newLine(theme.Wall28, theme.Text2), newLine(theme.Wall56, theme.Text)
	}
	return t
}

func (t *top) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{t.strip.Object(), t.chip.Object(), t.glyph.Object(), t.severity.obj, t.title[0].obj, t.title[1].obj, t.elapsed.obj,
		t.names[0].obj, t.figures[0].obj, t.names[1].obj, t.figures[1].obj}
}

func (t *top) put(u unit, p present.Wall, width float32) {
	look := severity.Short(p.Severity)
	t.strip.Put(severity.Token(p.Severity), theme.None, 0, 0, 0, 0, width, u.px(stripHigh))
	x := t.putChip(u, p.Severity) + u.px(24)
	if p.Elapsed == "" && p.Severity == model.NoSeverity { // no incident
		t.chip.Put(theme.None, theme.None, 0, 0, 0, 0, 0, 0)
		t.glyph.Put("", look.On, 0, 0, 0)
		t.severity.text = ""
		t.severity.put(u, 0, 0, 0)
		x = u.px(margin)
	}
	t.putTitle(u, p.Title, x, width-u.px(margin)-x)
	t.elapsed.text = p.Elapsed
	passed := t.elapsed.put(u, u.px(margin), u.px(274), width-u.px(margin)-u.px(rightAt))
	t.putClocks(u, p.Clocks, passed+u.px(clockGap), width)
}

// putChip draws the severity and returns its right end.
func (t *top) putChip(u unit, s model.Severity) float32 {
	look := severity.Short(s)
	t.severity.text, t.severity.token = look.Text, look.On
	x, y, h := u.px(margin), u.px(chipTop), u.px(chipHigh)
	inside := t.glyph.Put(look.Glyph, look.On, x+u.px(22), y+h/2, u.px(44)) + u.px(18)
	right := t.severity.put(u, inside, u.px(96), width(t.severity, u)) + u.px(24)
	t.chip.Put(look.Fill, look.Edge, max(look.EdgeWidth, 1), u.px(8), x, y, right-x, h)
	return right
}

func width(l *line, u unit) float32 { return l.width(u, l.text) + 1 }

func (t *top) putTitle(u unit, title string, x, room float32) {
	base := u.px(91)
	if used, _ := spread(u, title, room, t.title[:]...); used > 1 {
		base = u.px(66)
	}
	t.title[0].put(u, x, base, room)
	t.title[1].put(u, x, base+u.px(50), room)
}

// figureRoles are the sizes of the clocks' figures: the largest in which all of them
// are whole.
var figureRoles = []theme.Role{theme.Wall56, theme.Wall44, theme.Wall28Bold}

// putClocks draws the clocks between from and the right margin. Long figures and long
// names begin further left.
func (t *top) putClocks(u unit, clocks []present.WallClock, from, width float32) {
	named := float32(0)
	for i := range t.names {
		t.names[i].text, t.figures[i].text = "", ""
		if i < len(clocks) {
			t.names[i].text, t.figures[i].text, t.figures[i].token = clocks[i].Name, clocks[i].Figure, clockToken(clocks[i].Tone)
		}
		named = max(named, t.names[i].width(u, t.names[i].text)+u.px(nameGap))
	}
	right := width - u.px(margin) + 1
	widest := t.sizeFigures(u, right-named-from)
	figure := min(max(width-u.px(figureAt), from+named), right-widest)
	name := min(width-u.px(rightAt), figure-named)
	for i := range t.names {
		base := u.px(191 + 80*float32(i))
		t.names[i].put(u, name, base, figure-name)
		t.figures[i].putRight(u, right, base, right-figure)
	}
}

// sizeFigures chooses the size of the figures for the room and returns how wide the
// widest is, px.
func (t *top) sizeFigures(u unit, room float32) (widest float32) {
	for _, role := range figureRoles {
		widest = 0
		for _, f := range t.figures {
			f.role = role
			widest = max(widest, f.width(u, f.text))
		}
		if widest <= room {
			break
		}
	}
	return widest
}

func clockToken(t present.Tone) fyne.ThemeColorName {
	if t == present.TonePlain {
		return theme.Text
	}
	return tone.Token(t)
}
