package desktest

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/ui/widgets"
)

// Texts is everything that can be read, of the overlay on top if one is open.
func (r *Rig) Texts() []string { return TextsOf(r.top()) }

// TextsOf is everything that can be read below an object.
func TextsOf(o fyne.CanvasObject) []string {
	var texts []string
	Walk(o, func(o fyne.CanvasObject) {
		if t, ok := o.(*canvas.Text); ok && strings.TrimSpace(t.Text) != "" {
			texts = append(texts, t.Text)
		}
	})
	return texts
}

// Says reports whether a text can be read anywhere.
func (r *Rig) Says(text string) bool { return strings.Contains(strings.Join(r.Texts(), "\n"), text) }

// Button is the visible button with that text; nil where there is none.
func (r *Rig) Button(text string) *widgets.Button {
	var found *widgets.Button
	Walk(r.top(), func(o fyne.CanvasObject) {
		if b, ok := o.(*widgets.Button); ok && b.Text() == text && found == nil {
			found = b
		}
	})
	return found
}

// Inputs are the fields and the choices of the overlay or the screen, in order.
func (r *Rig) Inputs() []fyne.CanvasObject {
	var all []fyne.CanvasObject
	Walk(r.top(), func(o fyne.CanvasObject) {
		switch o.(type) {
		case *widgets.Field, *widgets.Segmented:
			all = append(all, o)
		}
	})
	return all
}

// Asks reports whether a question, the palette or a sheet is open.
func (r *Rig) Asks() bool { return r.Window.Canvas().Overlays().Top() != nil }

func (r *Rig) top() fyne.CanvasObject {
	if top := r.Window.Canvas().Overlays().Top(); top != nil {
		return top
	}
	return r.Window.Content()
}

// Walk visits everything that is visible below an object.
func Walk(o fyne.CanvasObject, visit func(fyne.CanvasObject)) {
	WalkBut(o, func(part fyne.CanvasObject) bool { visit(part); return true })
}

// WalkBut is Walk that goes on below an object only where visit says so.
func WalkBut(o fyne.CanvasObject, visit func(fyne.CanvasObject) bool) {
	if o == nil || !o.Visible() || !visit(o) {
		return
	}
	switch o := o.(type) {
	case *fyne.Container:
		for _, part := range o.Objects {
			WalkBut(part, visit)
		}
	case fyne.Widget:
		for _, part := range test.WidgetRenderer(o).Objects() {
			WalkBut(part, visit)
		}
	}
}
