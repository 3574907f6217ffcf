package ask_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"warroom/ui/ask"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// shown opens a form in a window of its own.
func shown(t *testing.T, f ask.Form) (fyne.Window, *widgets.Dialog) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, widgets.NewStack())
	w.Resize(fyne.NewSize(1366, 768))
	return w, ask.Show(w.Canvas(), f)
}

func press(w fyne.Window, name fyne.KeyName) {
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
}

var outcome = ask.Field{Name: "outcome", Label: "Outcome", Text: "no", Choices: []ask.Choice{{Value: "yes", Label: "It worked"}, {Value: "no", Label: "No effect"}}}

func TestAnswers(t *testing.T) {
	var got ask.Answers
	w, _ := shown(t, ask.Form{
		Title: "How did it end?", Confirm: "End change",
		Fields: []ask.Field{outcome, {Name: "text", Label: "Signal", Text: "5xx 80 %"}, {Name: "why", Label: "Why", Rows: 3}},
		Do:     func(a ask.Answers) error { got = a; return nil },
	})
	test.Type(w.Canvas().Focused(), "5xx 94 %") // the first field of text has the focus, and what it offers is typed over
	press(w, fyne.KeyReturn)
	if want := (ask.Answers{"outcome": "no", "text": "5xx 94 %", "why": ""}); !maps.Equal(got, want) {
		t.Errorf("the answers are %v, want %v", got, want)
	}
	if w.Canvas().Overlays().Top() != nil {
		t.Error("the form is still open")
	}
}

// A refusal keeps the form open and the answer in it, until the answer changes.
func TestRefusal(t *testing.T) {
	tries := 0
	w, d := shown(t, ask.Form{
		Title: "When did it start?", Confirm: "Move the start", Fields: []ask.Field{{Name: "at", Label: "Started"}},
		Do: func(ask.Answers) error { tries++; return errors.New("There is no such time.") },
	})
	test.Type(w.Canvas().Focused(), "noonish")
	press(w, fyne.KeyReturn)
	if e, ok := w.Canvas().Focused().(*widgets.Entry); !ok || e.Text != "noonish" || tries != 1 || w.Canvas().Overlays().Top() == nil {
		t.Errorf("after a refusal: %v, %d tries", w.Canvas().Focused(), tries)
	}
	if got := d.Button().Text(); got != "Move the start" {
		t.Errorf("the button says %q: the field has its own place for the refusal", got)
	}
}

// A form of choices alone has no field to say why in: it stands below them.
func TestRefusalOfAChoice(t *testing.T) {
	w, d := shown(t, ask.Form{Title: "How did it end?", Confirm: "End change", Fields: []ask.Field{outcome},
		Do: func(ask.Answers) error { return errors.New("It has ended already.") }})
	press(w, fyne.KeyReturn)
	if got := d.Button().Text(); !says(w, "It has ended already.") || got != "End change" {
		t.Errorf("the form says %q, its button %q", texts(w), got)
	}
	press(w, fyne.KeyLeft)
	if says(w, "It has ended already.") {
		t.Errorf("after another choice the form says %q", texts(w))
	}
}

// A refusal stands under the field that it is about, which gets the focus.
func TestRefusalOfALaterField(t *testing.T) {
	w, _ := shown(t, ask.Form{Title: "What will be done?", Confirm: "Add action",
		Fields: []ask.Field{{Name: "action", Label: "Action"}, {Name: "deadline", Label: "Deadline", Text: "someday"}},
		Do:     func(a ask.Answers) error { return ask.At("deadline", errors.New("There is no such date.")) }})
	press(w, fyne.KeyReturn)
	e, ok := w.Canvas().Focused().(*widgets.Entry)
	if !ok || e.Text != "someday" {
		t.Fatalf("the focus is on %v", w.Canvas().Focused())
	}
	field := fyne.CurrentApp().Driver().AbsolutePositionForObject(e).Y
	if note := at(w, "There is no such date."); note <= field {
		t.Errorf("the refusal stands at %.0f, its field at %.0f", note, field)
	}
	if ask.At("deadline", nil) != nil {
		t.Error("no error became one")
	}
}

// A refusal is whole, however long it is.
func TestLongRefusalIsWhole(t *testing.T) {
	why := "/home/on-call/a/long/way/down/inc-2026-014-postmortem.md is there already. Choose another name, or replace it by what is written now."
	w, _ := shown(t, ask.Form{Title: "Where to?", Confirm: "Export", Fields: []ask.Field{{Name: "path", Label: "File", Text: "x"}},
		Do: func(ask.Answers) error { return errors.New(why) }})
	w.Resize(fyne.NewSize(1024, 640))
	press(w, fyne.KeyReturn)
	if got := strings.Join(strings.Fields(strings.Join(texts(w), " ")), " "); !strings.Contains(got, why) {
		t.Errorf("the form says %q", got)
	}
	lines := texts(w)
	last := lines[slices.IndexFunc(lines, func(l string) bool { return strings.HasSuffix(l, "now.") })]
	if end, button := at(w, last)+16, at(w, "Export")-24; end > button { // with the gap between them
		t.Errorf("the refusal ends at %.0f, the room for it at %.0f", end, button)
	}
}

// Another way that a refusal offers is a step of its own: Enter does not take it.
func TestAnotherWay(t *testing.T) {
	replaced := ""
	w, _ := shown(t, ask.Form{Title: "Where to?", Confirm: "Export", Fields: []ask.Field{{Name: "path", Label: "File", Text: "x.md", Amends: true}},
		Do: func(ask.Answers) error {
			return ask.Or(errors.New("It is there already."), "Replace it", func(a ask.Answers) error { replaced = a["path"]; return nil })
		}})
	if says(w, "Replace it") {
		t.Error("it is offered before it is needed")
	}
	press(w, fyne.KeyReturn)
	press(w, fyne.KeyReturn)
	if replaced != "" || !says(w, "Replace it") {
		t.Fatalf("Enter replaced %q; the form says %q", replaced, texts(w))
	}
	test.Type(w.Canvas().Focused(), "2")
	if says(w, "Replace it") {
		t.Error("it is offered for another answer")
	}
	press(w, fyne.KeyReturn)
	w.Canvas().FocusPrevious() // from the field around to the buttons, the last of which confirms
	for range 6 {
		if b, ok := w.Canvas().Focused().(*widgets.Button); ok && b.Text() == "Replace it" {
			break
		}
		w.Canvas().FocusPrevious()
	}
	press(w, fyne.KeyReturn)
	if replaced != "x.md2" || w.Canvas().Overlays().Top() != nil {
		t.Errorf("replaced %q, still open %v", replaced, w.Canvas().Overlays().Top() != nil)
	}
}

// texts is all that the open form says.
func texts(w fyne.Window) []string {
	var out []string
	desktest.Walk(w.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if t, ok := o.(*canvas.Text); ok && t.Text != "" {
			out = append(out, t.Text)
		}
	})
	return out
}

func says(w fyne.Window, text string) bool { return slices.Contains(texts(w), text) }

// at is how far down a text of the form stands.
func at(w fyne.Window, text string) float32 {
	y := float32(-1)
	desktest.Walk(w.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if t, ok := o.(*canvas.Text); ok && t.Text == text {
			y = fyne.CurrentApp().Driver().AbsolutePositionForObject(t).Y
		}
	})
	return y
}

func TestWhatIsTypedIsKept(t *testing.T) {
	var kept ask.Answers
	w, _ := shown(t, ask.Form{Title: "What is it called?", Confirm: "Change title", Fields: []ask.Field{{Name: "title", Label: "Title", Text: "Check", Amends: true}},
		Do: func(ask.Answers) error { t.Error("Esc acted"); return nil }, Typed: func(a ask.Answers) { kept = a }})
	test.Type(w.Canvas().Focused(), "out")
	if kept["title"] != "Checkout" {
		t.Errorf("before Esc kept %v", kept)
	}
	press(w, fyne.KeyEscape)
	if kept["title"] != "Checkout" || w.Canvas().Overlays().Top() != nil {
		t.Errorf("kept %v", kept)
	}
}

func TestFormWithoutFields(t *testing.T) {
	done := false
	w, _ := shown(t, ask.Form{Title: "Close it?", Confirm: "Close", Do: func(ask.Answers) error { done = true; return nil }})
	press(w, fyne.KeyReturn)
	if !done {
		t.Error("Enter did nothing")
	}
}

// Enter answers a question also from a field of several lines, as its button says;
// Shift and Enter begin a new line.
func TestEnterInAFieldOfSeveralLines(t *testing.T) {
	var got ask.Answers
	w, d := shown(t, ask.Form{Title: "What should it say?", Confirm: "Amend entry", Fields: []ask.Field{{Name: "text", Label: "Text", Text: "one\ntwo", Rows: 6}},
		Do: func(a ask.Answers) error { got = a; return nil }})
	entry, _ := w.Canvas().Focused().(*widgets.Entry)
	entry.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	press(w, fyne.KeyReturn)
	entry.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	test.Type(entry, "three")
	if entry.Text != "one\ntwo\nthree" || got != nil {
		t.Errorf("the text is %q, answered with %v", entry.Text, got)
	}
	if !says(w, "Shift+Enter begins a line") {
		t.Errorf("nothing tells how a line is begun: %q", texts(w))
	}
	press(w, fyne.KeyReturn)
	if got["text"] != "one\ntwo\nthree" {
		t.Errorf("Enter answered with %v; the button is %q", got, d.Button().Text())
	}
}
