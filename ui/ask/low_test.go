package ask_test

import (
	"errors"
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/ask"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// lowest is the smallest window, with the largest text.
func lowest(t *testing.T, f ask.Form) fyne.Window {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1.3))
	w := test.NewTempWindow(t, widgets.NewStack())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1024, 640))
	ask.Show(w.Canvas(), f)
	return w
}

// fields are so many of them.
func fields(n int) []ask.Field {
	var list []ask.Field
	for i := range n {
		list = append(list, ask.Field{Name: fmt.Sprint(i), Label: fmt.Sprint("Field ", i), Text: fmt.Sprint("text ", i)})
	}
	return list
}

// A question that is higher than the window keeps its title and its buttons, and
// shows the field that has the keys, with what was refused in it.
func TestAQuestionHigherThanTheWindow(t *testing.T) {
	form := ask.Form{Title: "Who and what is affected?", Consequence: "Every message is built on it.", Confirm: "Save impact", Fields: fields(8),
		Do: func(ask.Answers) error { return ask.At("7", errors.New("There is no such number.")) }}
	w := lowest(t, form)
	driver := fyne.CurrentApp().Driver()
	buttons := at(w, "Save impact")
	if title := at(w, form.Title); title < 16 || buttons < 500 || buttons > 640-16-24 {
		t.Fatalf("the title stands at %g, the button at %g", title, buttons)
	}
	seen := func(o fyne.CanvasObject, what string) {
		t.Helper()
		if top := driver.AbsolutePositionForObject(o).Y; top < 100 || top+o.Size().Height > buttons-16 {
			t.Errorf("%s stands from %g to %g", what, top, top+o.Size().Height)
		}
	}
	for range 24 { // twice around, and back
		if e, ok := w.Canvas().Focused().(*widgets.Entry); ok {
			seen(e, e.Text)
		}
		w.Canvas().FocusNext()
	}
	for range 12 {
		if e, ok := w.Canvas().Focused().(*widgets.Entry); ok {
			seen(e, e.Text)
		}
		w.Canvas().FocusPrevious()
	}
	w.Canvas().Focus(first(w))
	press(w, fyne.KeyReturn)
	if e, ok := w.Canvas().Focused().(*widgets.Entry); !ok || e.Text != "text 7" {
		t.Fatalf("refused, the keys go to %v", w.Canvas().Focused())
	}
	seen(w.Canvas().Focused().(fyne.CanvasObject), "the refused field")
	if note := at(w, "There is no such number."); note < 0 || note > buttons-16 {
		t.Errorf("its refusal stands at %g, the buttons at %g", note, buttons)
	}
}

// first is the first field of the question.
func first(w fyne.Window) *widgets.Entry {
	var found *widgets.Entry
	desktest.Walk(w.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if e, ok := o.(*widgets.Entry); ok && found == nil {
			found = e
		}
	})
	return found
}

// A question that fits is as high as it is, and leaves the wheel to its fields.
func TestAQuestionThatFits(t *testing.T) {
	w := lowest(t, ask.Form{Title: "Why?", Confirm: "Save", Fields: fields(2), Do: func(ask.Answers) error { return nil }})
	if at(w, "Save") > 500 {
		t.Errorf("the button stands at %g", at(w, "Save"))
	}
	desktest.Walk(w.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if wheel, ok := o.(*widgets.Wheel); ok && wheel.Visible() {
			t.Error("it takes the wheel with nothing to scroll")
		}
	})
}
