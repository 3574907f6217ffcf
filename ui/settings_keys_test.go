package ui_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// p0PostMortem is the last of the limits of P0.
const p0PostMortem = 3

// retype replaces what stands in the field that has the keys, as a person does:
// whoever comes to a field with Tab has it selected.
func retype(r *desktest.Rig, text string) {
	r.Type(text)
	r.Settle()
}

// TestARefusalStandsUnderItsField, and whole, in the smallest window as well.
func TestARefusalStandsUnderItsField(t *testing.T) {
	for _, scale := range []float32{1, 1.3} {
		r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640), Scale: scale})
		r.Key("settings")
		for _, n := range []int{p0Response, p0Response + 1, p0PostMortem} {
			typeInto(t, r, n, "soon")
			f, note := field(t, r, n), drawn(r, "“soon” is no length of time. Write it as 15m, 2h or 1h30m.")
			if note == nil {
				t.Fatalf("at %g the refusal of field %d is not whole: %q", scale, n, r.Texts())
			}
			at, box := place(note), place(f)
			if at.Y < box.Y+f.Size().Height || at.Y > box.Y+f.Size().Height+30*scale {
				t.Errorf("at %g the refusal of field %d stands at %v, its field at %v", scale, n, at, box)
			}
			if at.X > box.X+f.Size().Width || at.X+note.Size().Width < box.X {
				t.Errorf("at %g the refusal of field %d goes from %g to %g, its field from %g to %g",
					scale, n, at.X, at.X+note.Size().Width, box.X, box.X+f.Size().Width)
			}
			if n == p0Response && at.X > box.X+30*scale {
				t.Errorf("at %g it begins at %g, its field at %g", scale, at.X, box.X)
			}
			r.Tap("Discard")
		}
	}
}

// TestARefusalMovesNothing: who goes on to the next field clicks where it stood.
func TestARefusalMovesNothing(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)})
	r.Key("settings")
	places := func() (all []fyne.Position) {
		for _, o := range r.Inputs() {
			all = append(all, place(o))
		}
		return all
	}
	before := places()
	typeInto(t, r, p0Response, "soon")
	if after := places(); !slices.Equal(before, after) || !r.Says("is no length of time") {
		t.Errorf("the fields stood at %v and stand at %v", before, after)
	}
}

// TestNoInputIsCut on any page, in the smallest window with the largest text.
func TestNoInputIsCut(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640), Scale: 1.3})
	r.Key("settings")
	for page := range 6 {
		desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
			switch o.(type) {
			case *widgets.Field, *widgets.Segmented, *widgets.Switch:
				if end := place(o).X + max(o.Size().Width, o.MinSize().Width); end > 1024-16 {
					t.Errorf("page %d has a %T that ends at %g", page, o, end)
				}
			}
		})
		r.Press(fyne.KeyDown)
	}
}

// drawn is the text that is drawn whole somewhere on the screen.
func drawn(r *desktest.Rig, text string) *canvas.Text {
	var found *canvas.Text
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if c, ok := o.(*canvas.Text); ok && c.Text == text {
			found = c
		}
	})
	return found
}

func place(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
}

// TestSaveLeavesTheKeysWhereTheyWere, from the keyboard and with the pointer; undo
// then means the save, and after it the field again.
func TestSaveLeavesTheKeysWhereTheyWere(t *testing.T) {
	for name, save := range map[string]func(*desktest.Rig){
		"Ctrl+Enter": func(r *desktest.Rig) { r.Key("do-next") },
		"the button": func(r *desktest.Rig) { r.Tap("Save policy") },
	} {
		r := settingsOpen(t, "")
		typeInto(t, r, p0PostMortem, "24 h")
		save(r)
		last := fyne.Focusable(field(t, r, p0PostMortem).Entry)
		if got := r.Window.Canvas().Focused(); got != last || !r.Says("Policy saved") {
			t.Fatalf("after %s the keys go to %v; it says %q", name, got, r.Texts())
		}
		r.Key("undo")
		if r.File.Text != nil || !r.Says("P0 post-mortem: 48 h → 24 h") || r.Window.Canvas().Focused() != last {
			t.Errorf("undone, the file is %q, the keys go to %v, it says %q", r.File.Text, r.Window.Canvas().Focused(), r.Texts())
		}
		r.Tap("Discard")
		if r.Window.Canvas().Focused() != last || !r.Says("Nothing to save") {
			t.Errorf("discarded, the keys go to %v, it says %q", r.Window.Canvas().Focused(), r.Texts())
		}
	}
}

// TestAnEditThatIsTakenBackIsNone: by undo, or in other words for the same.
func TestAnEditThatIsTakenBackIsNone(t *testing.T) {
	const file = "[severity.P0]\nresponse = \"10m\"\n"
	r := settingsOpen(t, file)
	r.Window.Canvas().Focus(field(t, r, p0Response).Entry)
	for range len("10 min") {
		r.Press(fyne.KeyBackspace)
	}
	r.Type("7")
	for range 3 { // the letter, and what was there before
		r.Key("undo")
	}
	if got := field(t, r, p0Response).Text(); got != "10 min" || !r.Says("Nothing to save") || r.Says("Discard") {
		t.Errorf("taken back, the field has %q, and it says %q", got, r.Texts())
	}
	typeInto(t, r, p0Response, "600s")
	if !r.Says("Nothing to save") || r.Says("Discard") {
		t.Errorf("in other words it says %q", r.Texts())
	}
	r.Key("do-next")
	if string(r.File.Text) != file || r.Says("Policy saved") {
		t.Errorf("the same in other words was written: %q", r.File.Text)
	}
	r.Window.Canvas().FocusNext()
	if got := field(t, r, p0Response).Text(); got != "10 min" {
		t.Errorf("the field that was left has %q", got)
	}
}

// TestSettingsByKeys from opening to a saved change and back.
func TestSettingsByKeys(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)})
	r.Key("settings")
	r.Press(fyne.KeyDown)
	if !r.Says("Mitigation") {
		t.Fatalf("Down shows %q", r.Texts())
	}
	r.Press(fyne.KeyRight)
	retype(r, "soon")
	r.Key("do-next")
	if e, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || e.Text != "soon" {
		t.Fatalf("refused, the keys go to %v", r.Window.Canvas().Focused())
	}
	e := r.Window.Canvas().Focused().(*widgets.Entry)
	e.SelectAll()
	retype(r, "7 min")
	r.Key("do-next")
	if !strings.Contains(string(r.File.Text), `triage = "7m"`) {
		t.Fatalf("the file is %q", r.File.Text)
	}
	r.Press(fyne.KeyEscape)
	item, ok := r.Window.Canvas().Focused().(*widgets.NavItem)
	if !ok {
		t.Fatalf("after Esc the keys go to %v", r.Window.Canvas().Focused())
	}
	r.Press(fyne.KeyUp)
	if r.Window.Canvas().Focused() == fyne.Focusable(item) || !r.Says("Post-mortem") {
		t.Errorf("Up shows %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if r.Says("Severities") {
		t.Errorf("Esc leads to %q", r.Texts())
	}
}
