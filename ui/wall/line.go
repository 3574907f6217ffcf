package wall

import (
	"image/color"
	"sort"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// unit is a px of the design in px of the window: the wall fills its window
// whatever its size, and whatever text size the user chose for working at it.
type unit float32

func (u unit) px(n float32) float32 { return float32(int(n*float32(u) + 0.5)) }

// size is the text size of a role.
func (u unit) size(r theme.Role) float32 {
	return r.Size() * float32(u) / (theme.Wall28.Size() / wall28)
}

// wall28 is the size of theme.Wall28 where the user's text size is 1.
const wall28 float32 = 28

// line is one line of text, placed by its baseline and cut where it does not fit.
type line struct {
	obj   *canvas.Text
	role  theme.Role
	token fyne.ThemeColorName
	text  string
}

func newLine(role theme.Role, token fyne.ThemeColorName) *line {
	return &line{obj: canvas.NewText("", color.Transparent), role: role, token: token}
}

func (l *line) width(u unit, text string) float32 {
	return l.measure(u, text).Width
}

func (l *line) measure(u unit, text string) fyne.Size {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text, u.size(l.role), l.role.Style(), theme.Source(text, l.role.Style()))
	return size
}

// put draws the text from x on, at most room wide, and returns its right end.
func (l *line) put(u unit, x, base, room float32) float32 {
	text := ""
	if room > 0 {
		text = l.cut(u, widgets.Drawn(l.text), room)
	}
	style := l.role.Style()
	size, ascent := fyne.CurrentApp().Driver().RenderedTextSize(text, u.size(l.role), style, theme.Source(text, style))
	if c := theme.Color(l.token); l.obj.Text != text || l.obj.TextSize != u.size(l.role) || l.obj.Color != c {
		l.obj.Text, l.obj.TextSize, l.obj.TextStyle, l.obj.FontSource, l.obj.Color = text, u.size(l.role), style, theme.Source(text, style), c
		l.obj.Refresh()
	}
	l.obj.Move(fyne.NewPos(x, base-ascent))
	l.obj.Resize(size)
	if text == "" {
		return x
	}
	return x + size.Width
}

// putRight draws the text so that it ends at right, and returns its left end.
func (l *line) putRight(u unit, right, base, room float32) float32 {
	width := min(l.width(u, l.text), max(room, 0))
	l.put(u, right-width, base, room)
	return right - width
}

// cut shortens a text to the room and ends it in an ellipsis.
func (l *line) cut(u unit, text string, room float32) string {
	room++ // measuring is not exact to the pixel
	runes := []rune(text)
	if most := int(room/u.size(l.role)*6) + 1; len(runes) > most { // no glyph is narrower than a sixth of its size
		runes = runes[:most]
	} else if l.width(u, text) <= room {
		return text
	}
	fits := sort.Search(len(runes), func(n int) bool { return l.width(u, string(runes[:n+1])+"…") > room })
	return strings.TrimRight(string(runes[:fits]), " ") + "…"
}

// twoLines spreads a text over two lines, the second of which is cut; a text that
// fits in one leaves the second empty.
func twoLines(u unit, text string, room float32, first, second *line) (both bool) {
	first.text, second.text = text, ""
	if first.cut(u, text, room) == text {
		return false
	}
	whole := strings.TrimSuffix(first.cut(u, text, room), "…")
	at := strings.LastIndex(whole, " ")
	if strings.HasPrefix(text[len(whole):], " ") {
		at = len(whole)
	}
	if at <= 0 { // one word wider than the line
		at = len(whole)
	}
	first.text, second.text = text[:at], strings.TrimSpace(text[at:])
	return true
}

func setVisible(o fyne.CanvasObject, visible bool) {
	switch {
	case o.Visible() == visible:
	case visible:
		o.Show()
	default:
		o.Hide()
	}
}
