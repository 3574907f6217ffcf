package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Toast says what has just happened and how to take it back, or what is in the
// way, 40 px high. The screen places it over the footer and hides it after 8 s: the toast has no
// clock. Only one stands at a time; the log keeps what it said.
type Toast struct {
	widget.BaseWidget
	box  *shape
	icon *glyph
	text *label
	undo *Button
}

// A toast covers the footer and the gap over it, and nothing of what lies above.
// Both px at scale 1.
const (
	toastHeight float32 = 30
	toastMost   float32 = 560
)

// NewToast makes a hidden toast; onUndo may be nil.
func NewToast(onUndo func()) *Toast {
	t := &Toast{
		box:  newRectangle(theme.Raised, theme.Edge, 1, theme.RadiusPanel),
		icon: newGlyph("check", theme.Met, theme.Icon),
		text: newLabel(theme.Body, theme.Text, ""),
		undo: NewQuiet("Undo", onUndo).WithKeys("Ctrl", "Z").OnRaised(true),
	}
	t.ExtendBaseWidget(t)
	t.Hide()
	return t
}

// Say shows the toast with a sentence; undoable offers the way back.
func (t *Toast) Say(text string, undoable bool) { t.show(text, undoable, "check", theme.Met) }

// Warn shows the toast with what was not done, or what is wrong.
func (t *Toast) Warn(text string) { t.show(text, false, "triangle-alert", theme.Near) }

// Mention shows the toast with what is good to know.
func (t *Toast) Mention(text string) { t.show(text, false, "info", theme.Text3) }

func (t *Toast) show(text string, undoable bool, icon string, token fyne.ThemeColorName) {
	t.icon.name, t.icon.color = icon, token
	t.text.say(text)
	SetVisible(t.undo, undoable)
	t.Show()
	t.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (t *Toast) CreateRenderer() fyne.WidgetRenderer { return rendererOf(t) }

func (t *Toast) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{t.box.obj, t.icon.obj, t.text.obj, t.undo}
}

func (t *Toast) restyle() {
	t.box.rect.Shadow = canvas.Shadow{Color: theme.Color(theme.Shadow), BlurRadius: 48, Offset: fyne.NewPos(0, 16)}
	t.box.restyle()
	t.icon.restyle()
	t.text.restyle()
}

func (t *Toast) minSize() fyne.Size {
	w := 2*theme.Px(theme.Gap12) + theme.Px(theme.Icon) + theme.Px(theme.Gap8) + up(t.text.width())
	if t.undo.Visible() {
		w += theme.Px(theme.Gap12) + t.undo.MinSize().Width
	}
	return fyne.NewSize(min(w, theme.Px(toastMost)), theme.Px(toastHeight))
}

func (t *Toast) arrange(size fyne.Size) {
	pad := theme.Px(theme.Gap12)
	t.box.put(0, 0, size.Width, size.Height)
	x := t.icon.putMiddle(pad, size.Height/2) + theme.Px(theme.Gap8)
	end := size.Width - pad
	if t.undo.Visible() {
		least := t.undo.MinSize()
		end -= least.Width
		place(t.undo, end, round((size.Height-least.Height)/2), least.Width, least.Height)
		end -= theme.Px(theme.Gap8)
	}
	t.text.put(x, middleBase(size.Height, theme.Body), end-x)
}
