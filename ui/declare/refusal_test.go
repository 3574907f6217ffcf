package declare_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/ui/theme"
)

// A refusal is whole, and stands under its field without touching what the field
// holds.
func TestRefusalStandsInItsPlace(t *testing.T) {
	const ahead = "1 Jan 2027 10:00 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m."
	for _, size := range []fyne.Size{{Width: 1024, Height: 640}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
			d := usual
			d.Title, d.Started = "Slow", "2027-01-01 10:00"
			r := openScaled(t, theme.Dark, scale, size, d)
			if !says(r, ahead) || says(r, "not a time yet") {
				t.Errorf("%v, %g: while one types it says %q", size, scale, r.texts())
			}
			r.key(fyne.KeyReturn)
			r.Resize(size.AddWidthHeight(1, 1))
			r.Resize(size)
			note := r.find(ahead)
			if note == nil {
				t.Fatalf("%v, %g: it says %q", size, scale, r.texts())
			}
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject
			if label := r.find("Started"); at(note).Y < at(label).Y+theme.Px(52) || at(note).X > at(label).X+theme.Px(20) {
				t.Errorf("%v, %g: the refusal stands at %v, its field at %v", size, scale, at(note), at(label))
			}
			if end, room := at(note).X+note.MinSize().Width, at(r.find("Lead")).X+theme.Px(200); end > room+1 {
				t.Errorf("%v, %g: the refusal ends at %v of %v", size, scale, end, room)
			}
		}
	}
}

// The lead's field is narrow too: a refusal of it stands in the same line, and
// goes when the lead is typed.
func TestRefusalOfTheLead(t *testing.T) {
	d := usual
	d.Title, d.Lead = "Slow", strings.Repeat("on-call ", 200)
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), d)
	r.refusal = model.Refused("The lead's name is too long.", "Shorten it.")
	r.key(fyne.KeyReturn)
	if !says(r, "The lead's name is too long. Shorten it.") {
		t.Errorf("it says %q", r.texts())
	}
	r.view.Tick()
	if !says(r, "The lead's name is too long. Shorten it.") {
		t.Error("a tick took the refusal away")
	}
	r.typed("x")
	if says(r, "The lead's name is too long. Shorten it.") {
		t.Error("the refusal stands although the lead was typed")
	}
}

// find is the line of the dialog that reads so.
func (r *room) find(text string) (found *canvas.Text) {
	r.walk(func(line *canvas.Text) {
		if line.Text == text {
			found = line
		}
	})
	return found
}

func (r *room) texts() (all []string) {
	r.walk(func(line *canvas.Text) { all = append(all, line.Text) })
	return all
}

func (r *room) walk(visit func(*canvas.Text)) { walk(r.Canvas().Overlays().Top(), visit) }

func walk(o fyne.CanvasObject, visit func(*canvas.Text)) {
	switch o := o.(type) {
	case *canvas.Text:
		visit(o)
	case *fyne.Container:
		for _, part := range o.Objects {
			walk(part, visit)
		}
	case fyne.Widget:
		for _, part := range test.WidgetRenderer(o).Objects() {
			walk(part, visit)
		}
	}
}
