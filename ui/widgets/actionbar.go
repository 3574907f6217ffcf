package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Bar is what an action bar says. Fill, Accent and Kicker's colour follow from
// Tone.
type Bar struct {
	Icon   string // before the kicker
	Kicker string // "Next", "Say"
	Text   string // the thing to do
	Reason string // why, in text2; goes first where the place is narrow
	Tone   BarTone
}

// BarTone is how urgent the bar is.
type BarTone int

// The tones of a bar.
const (
	BarCalm BarTone = iota // nothing is due
	BarDo
	BarOver
)

var barLooks = [...]struct{ fill, accent, kicker fyne.ThemeColorName }{
	BarCalm: {theme.Surface, theme.Edge, theme.Text2},
	BarDo:   {theme.TintAccent, theme.Link, theme.Link},
	BarOver: {theme.TintOver, theme.Over, theme.Over},
}

// barTextAt is where the text begins, under the elapsed time of the header.
const barTextAt float32 = 114

// ActionBar is the full-width bar of 48 px that names the next thing, with a bar
// of 4 at its left and the parts given to it, such as the primary button, at its
// right. The text is cut before the button is.
type ActionBar struct {
	widget.BaseWidget
	bar            Bar
	right          []fyne.CanvasObject
	ground, accent *shape
	icon           *glyph
	kicker         *label
	text, reason   *label
}

// NewActionBar makes a bar with parts at its right end.
func NewActionBar(b Bar, right ...fyne.CanvasObject) *ActionBar {
	a := &ActionBar{
		right:  right,
		ground: newShape(theme.Surface, theme.None, 0, 0), accent: newShape(theme.Edge, theme.None, 0, 0),
		icon: newGlyph("", theme.Text2, theme.Icon), kicker: newLabel(theme.Name, theme.Text2, ""),
		text: newLabel(theme.Next, theme.Text, ""), reason: newLabel(theme.Body, theme.Text2, ""),
	}
	a.fill(b)
	a.ExtendBaseWidget(a)
	return a
}

// SetBar shows another thing; the same again repaints nothing, and a tick in the
// text repaints that text alone.
func (a *ActionBar) SetBar(b Bar) {
	if b == a.bar {
		return
	}
	quiet := b.Tone == a.bar.Tone && b.Icon == a.bar.Icon
	a.fill(b)
	if quiet {
		a.arrange(a.Size())
		return
	}
	a.Refresh()
}

func (a *ActionBar) fill(b Bar) {
	a.bar = b
	a.kicker.say(b.Kicker)
	a.text.say(b.Text)
	a.reason.say(b.Reason)
}

// SetRight replaces the parts at the right end.
func (a *ActionBar) SetRight(right ...fyne.CanvasObject) {
	a.right = right
	a.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (a *ActionBar) CreateRenderer() fyne.WidgetRenderer { return rendererOf(a) }

func (a *ActionBar) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{a.ground.obj, a.accent.obj, a.icon.obj, a.kicker.obj, a.text.obj, a.reason.obj}
	return append(out, a.right...)
}

func (a *ActionBar) restyle() {
	look := barLooks[a.bar.Tone]
	a.ground.fill, a.accent.fill = look.fill, look.accent
	a.kicker.color = look.kicker
	a.icon.name, a.icon.color = a.bar.Icon, look.kicker
	restyleAll(a.ground, a.accent, a.icon, a.kicker, a.text, a.reason)
}

func (a *ActionBar) minSize() fyne.Size {
	w := theme.Px(barTextAt + 120)
	for _, o := range visible(a.right) {
		w += o.MinSize().Width + theme.Px(theme.Gap8)
	}
	return fyne.NewSize(w, theme.Px(48))
}

func (a *ActionBar) arrange(size fyne.Size) {
	gap := theme.Px(theme.Gap8)
	a.ground.put(0, 0, size.Width, size.Height)
	a.accent.put(0, 0, theme.Px(4), size.Height)
	end := size.Width - theme.Px(theme.Gap16)
	shown := visible(a.right)
	for i := len(shown) - 1; i >= 0; i-- {
		least := shown[i].MinSize()
		end -= least.Width
		place(shown[i], end, round((size.Height-least.Height)/2), least.Width, least.Height)
		end -= gap
	}
	base, x := middleBase(size.Height, theme.Next), theme.Px(theme.Gap16)
	if a.bar.Icon != "" {
		x = a.icon.put(x, base, theme.Name) + theme.Px(6)
	}
	x = max(a.kicker.put(x, base, end-x)+gap, theme.Px(barTextAt))
	x = a.text.put(x, base, end-x) + theme.Px(theme.Gap12)
	room := end - x
	if room < theme.Px(80) {
		room = 0
	}
	a.reason.put(x, base, room)
}
