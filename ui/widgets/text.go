package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Text is one line of text in a role and a colour token. Line breaks in it are
// shown as spaces.
type Text struct {
	widget.BaseWidget
	line   *label
	align  fyne.TextAlign
	shrink bool
}

// NewText makes a line that claims its whole width.
func NewText(role theme.Role, token fyne.ThemeColorName, text string) *Text {
	t := &Text{line: newLabel(role, token, text)}
	t.ExtendBaseWidget(t)
	return t
}

// NewShrinkingText makes a line that takes what room it gets and ends in an
// ellipsis where that is too little. In a Row it takes the rest.
func NewShrinkingText(role theme.Role, token fyne.ThemeColorName, text string) *Text {
	t := NewText(role, token, text)
	t.shrink = true
	return t
}

// SetText changes the text; the same text again repaints nothing.
func (t *Text) SetText(text string) {
	if text = oneLine.Replace(text); text == t.line.full {
		return
	}
	t.line.full = text
	t.Refresh()
}

// Text is the whole text, also where it is drawn cut.
func (t *Text) Text() string { return t.line.full }

// Width is that of the whole text, also where it is drawn cut, px.
func (t *Text) Width() float32 { return up(t.line.width()) }

// SetColor changes the colour token.
func (t *Text) SetColor(token fyne.ThemeColorName) {
	if token != t.line.color {
		t.line.color = token
		t.Refresh()
	}
}

// SetRole changes size and weight.
func (t *Text) SetRole(role theme.Role) {
	if role != t.line.role {
		t.line.role = role
		t.Refresh()
	}
}

// Set changes text and colour token with one repaint.
func (t *Text) Set(text string, token fyne.ThemeColorName) {
	text = oneLine.Replace(text)
	if text == t.line.full && token == t.line.color {
		return
	}
	t.line.full, t.line.color = text, token
	t.Refresh()
}

// Align sets the alignment within the given width and returns the text.
func (t *Text) Align(a fyne.TextAlign) *Text {
	t.align = a
	return t
}

// Italic sets the text in italics, for quoted words, and returns the text.
func (t *Text) Italic() *Text {
	t.line.italic = true
	return t
}

// Strike strikes the text through and returns the text.
func (t *Text) Strike(on bool) *Text {
	t.line.strike = on
	return t
}

// Baseline is the distance from the top to the baseline.
func (t *Text) Baseline() float32 { return baseOf(t.line.role) }

func (t *Text) takesRest() bool { return t.shrink }

// CreateRenderer implements fyne.Widget.
func (t *Text) CreateRenderer() fyne.WidgetRenderer { return rendererOf(t) }

func (t *Text) objects() []fyne.CanvasObject { return []fyne.CanvasObject{t.line.obj} }

func (t *Text) restyle() { t.line.restyle() }

func (t *Text) minSize() fyne.Size {
	size := fyne.NewSize(0, lineHeight(t.line.role))
	if !t.shrink {
		size.Width = t.Width()
	}
	return size
}

func (t *Text) arrange(size fyne.Size) {
	base := (size.Height-lineHeight(t.line.role))/2 + baseOf(t.line.role)
	switch t.align {
	case fyne.TextAlignTrailing:
		t.line.putRight(size.Width, base, size.Width)
	case fyne.TextAlignCenter:
		t.line.putMiddle(0, base, size.Width)
	default:
		t.line.put(0, base, size.Width)
	}
}
