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

// spread puts a text over as many of the lines as it needs, the last of which is
// cut; those that it does not need are empty.
func spread(u unit, text string, room float32, lines ...*line) (used int, whole bool) {
	for i, l := range lines {
		l.text, text = text, ""
		if l.text == "" {
			continue
		}
		used = i + 1
		if i < len(lines)-1 {
			l.text, text = l.part(u, l.text, room)
		}
	}
	last := lines[len(lines)-1]
	return used, last.cut(u, last.text, room) == last.text
}

// part is what of a text fits into the line, in whole words where it can, and what
// is left.
func (l *line) part(u unit, text string, room float32) (fits, left string) {
	cut := l.cut(u, text, room)
	if cut == text {
		return text, ""
	}
	fits = strings.TrimSuffix(cut, "…")
	at := strings.LastIndex(fits, " ")
	if strings.HasPrefix(text[len(fits):], " ") || at <= 0 { // or one word is wider than the line
		at = len(fits)
	}
	return text[:at], strings.TrimSpace(text[at:])
}
