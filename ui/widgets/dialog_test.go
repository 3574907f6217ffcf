package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// asked is a dialog over a window with one field, which has the focus.
type asked struct {
	canvas              fyne.Canvas
	below, reason       *widgets.Field
	dialog              *widgets.Dialog
	confirmed, canceled int
	refuse              bool
}

func ask(t *testing.T, reason *widgets.Field) *asked {
	a := &asked{below: widgets.NewField("Below", ""), reason: reason}
	w := window(t, widgets.NewColumn(0, a.below), 1366, 768)
	a.canvas = w.Canvas()
	a.canvas.SetOnTypedKey(func(k *fyne.KeyEvent) { t.Errorf("%s leaked to the window", k.Name) })
	a.canvas.Focus(a.below.Entry)
	spec := widgets.DialogSpec{
		Title: "Resolve with 11:12 of the soak left?", Consequence: "Quiet minutes show that it holds.",
		Confirm: "Resolve", Cancel: "Keep watching",
		OnConfirm: func() bool { a.confirmed++; return !a.refuse },
		OnCancel:  func() { a.canceled++ },
	}
	if reason != nil {
		spec.Body, spec.First = reason, reason.Entry
	}
	a.dialog = widgets.ShowDialog(a.canvas, spec)
	return a
}

func (a *asked) open() bool { return a.canvas.Overlays().Top() != nil }

func TestDialogEnterConfirmsAndEscCancels(t *testing.T) {
	for name, reason := range map[string]func() *widgets.Field{
		"in a field":    func() *widgets.Field { return widgets.NewField("Reason", "") },
		"on its button": func() *widgets.Field { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(t, reason())
			stroke(a.canvas, fyne.KeyReturn, 0)
			if a.confirmed != 1 || a.canceled != 0 || a.open() {
				t.Errorf("Enter: confirmed %d, canceled %d, open %v", a.confirmed, a.canceled, a.open())
			}
			if a.canvas.Focused() != fyne.Focusable(a.below.Entry) {
				t.Error("the focus did not return to where it was")
			}
			a = ask(t, reason())
			stroke(a.canvas, fyne.KeyEscape, 0)
			if a.confirmed != 0 || a.canceled != 1 || a.open() {
				t.Errorf("Esc: confirmed %d, canceled %d, open %v", a.confirmed, a.canceled, a.open())
			}
		})
	}
}

func TestDialogStaysOpenWhenItIsRefused(t *testing.T) {
	a := ask(t, widgets.NewField("Reason", ""))
	a.refuse = true
	stroke(a.canvas, fyne.KeyReturn, 0)
	if !a.open() || a.confirmed != 1 {
		t.Errorf("open %v after %d tries", a.open(), a.confirmed)
	}
}

func TestEnterInSeveralLinesIsALineBreak(t *testing.T) {
	a := ask(t, widgets.NewMultiField("Reason", "", 3))
	test.Type(a.reason.Entry, "one")
	stroke(a.canvas, fyne.KeyReturn, 0)
	if a.confirmed != 0 || a.reason.Text() != "one\n" {
		t.Errorf("confirmed %d, text %q", a.confirmed, a.reason.Text())
	}
}

func TestNothingTypedInADialogReachesWhatLiesBelow(t *testing.T) {
	a := ask(t, nil)
	stroke(a.canvas, fyne.KeyF1, 0) // the window handler fails the test if it comes
	stroke(a.canvas, fyne.KeySpace, ' ')
	if a.confirmed != 1 {
		t.Fatalf("Space on the button confirmed %d times", a.confirmed)
	}
	if a.below.Text() != "" {
		t.Errorf("the field below got %q", a.below.Text())
	}
}

func TestAWindowHandlerAsksTheOverlayFirst(t *testing.T) {
	a := ask(t, nil)
	a.canvas.Unfocus()
	if !widgets.OverlayTakes(a.canvas, key(fyne.KeyEscape)) || a.open() {
		t.Error("with nothing focused Esc does not close the dialog")
	}
	if widgets.OverlayTakes(a.canvas, key(fyne.KeyEscape)) {
		t.Error("a key is taken though no overlay is open")
	}
}

func TestMenuByKeyboard(t *testing.T) {
	var ran []string
	item := func(text string, disabled bool) widgets.MenuItem {
		return widgets.MenuItem{Text: text, Disabled: disabled, Run: func() { ran = append(ran, text) }}
	}
	b := widgets.NewMenuButton(widgets.Quiet, "Snooze", func() []widgets.MenuItem {
		return []widgets.MenuItem{item("5 min", false), item("15 min", true), item("30 min", false)}
	})
	w := window(t, widgets.NewColumn(0, b), 400, 300)
	w.Canvas().Focus(b)
	stroke(w.Canvas(), fyne.KeyReturn, 0)
	stroke(w.Canvas(), fyne.KeyDown, 0)
	stroke(w.Canvas(), fyne.KeySpace, ' ')
	if len(ran) != 1 || ran[0] != "30 min" {
		t.Errorf("ran %v, want 30 min: the disabled item is passed over", ran)
	}
	if w.Canvas().Overlays().Top() != nil {
		t.Error("the menu is still open, or was opened again by the rune of Space")
	}
	stroke(w.Canvas(), fyne.KeyReturn, 0)
	stroke(w.Canvas(), fyne.KeyEscape, 0)
	if w.Canvas().Overlays().Top() != nil || w.Canvas().Focused() != fyne.Focusable(b) {
		t.Error("Esc does not close the menu and give the focus back")
	}
}

func TestDialogPicture(t *testing.T) {
	a := ask(t, widgets.NewField("Reason", ""))
	a.reason.Entry.SetTextAtEnd("traffic moved to the second region")
	a.dialog.SetStrip(theme.P0)
	keep(t, "dialog", a.canvas)
}

// A menu that has no room to the right of where its button begins ends where that
// ends: it does not stand out of the panel.
func TestAMenuAtTheRightEndsWithItsButton(t *testing.T) {
	b := widgets.NewMenuButton(widgets.Secondary, "", func() []widgets.MenuItem { return []widgets.MenuItem{{Text: "Text message"}} })
	box := container.NewWithoutLayout(b)
	w := window(t, box, 400, 300)
	b.Move(fyne.NewPos(330, 20))
	b.Resize(fyne.NewSize(46, 36))
	test.Tap(b)
	menu := w.Canvas().Overlays().Top().(*widgets.Menu)
	card := test.WidgetRenderer(menu).Objects()[0]
	if end := card.Position().X + card.Size().Width; end != 376 {
		t.Errorf("it ends at %v, its button at 376", end)
	}
}
