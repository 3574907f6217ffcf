package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/theme"
)

// label is one line of text inside a widget: role and colour token instead of
// values, placed by its baseline, cut with an ellipsis where it does not fit.
type label struct {
	obj            *canvas.Text
	role           theme.Role
	color          fyne.ThemeColorName
	full           string
	italic, strike bool
	right          float32 // right end of what was placed last
}

func newLabel(role theme.Role, token fyne.ThemeColorName, text string) *label {
	l := &label{obj: canvas.NewText("", color.Transparent), role: role, color: token}
	l.full = oneLine.Replace(text)
	return l
}

// say sets the text; it is drawn at the next arrange.
func (l *label) say(text string) { l.full = oneLine.Replace(text) }

func (l *label) style() fyne.TextStyle {
	s := l.role.Style()
	s.Italic, s.Strikethrough = l.italic, l.strike
	return s
}

// restyle reads the theme again.
func (l *label) restyle() {
	l.obj.Color = theme.Color(l.color)
	l.obj.TextSize = l.role.Size()
	l.obj.TextStyle = l.style()
	l.obj.FontSource = theme.Source(l.obj.Text, l.style())
}

// width of the whole text, uncut.
func (l *label) width() float32 {
	if l.full == "" {
		return 0
	}
	size, _ := measured(l.full, l.role, l.style())
	return size.Width
}

// within is the width of the whole text, or most where that is wider.
func (l *label) within(most float32) float32 {
	return widthUpTo(l.full, l.role, l.style(), max(most, 0))
}

// put places the text with its baseline at y, cut to maxWidth, and returns its
// right end.
func (l *label) put(x, base, maxWidth float32) float32 {
	text := l.full
	if maxWidth <= 0 {
		text = ""
	} else if text != "" {
		text = cut(text, maxWidth, l.role, l.style())
	}
	size, ascent := measured(text, l.role, l.style())
	if text == "" {
		size.Width, ascent = 0, baseOf(l.role)
	}
	if l.obj.Text != text {
		l.obj.Text = text
		l.obj.FontSource = theme.Source(text, l.style())
		l.obj.Refresh()
	}
	l.obj.Move(fyne.NewPos(x, base-ascent))
	l.obj.Resize(size)
	l.right = x + size.Width
	return l.right
}

// putRight places the text so that it ends at right, and returns its left end.
func (l *label) putRight(right, base, maxWidth float32) float32 {
	x := right - l.within(maxWidth)
	l.put(x, base, maxWidth)
	return x
}

// putMiddle centres the text between x and x+width.
func (l *label) putMiddle(x, base, width float32) {
	l.put(x+(width-l.within(width))/2, base, width)
}

func (l *label) show(visible bool) { SetVisible(l.obj, visible) }
