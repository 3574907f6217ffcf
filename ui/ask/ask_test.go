package ask_test

import (
	"errors"
	"maps"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/ask"
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
		Fields: []ask.Field{outcome, {Name: "text", Label: "Signal", Text: "5xx "}, {Name: "why", Label: "Why", Rows: 3}},
		Do:     func(a ask.Answers) error { got = a; return nil },
	})
	test.Type(w.Canvas().Focused(), "94 %") // the first field of text has the focus, its caret at the end
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

// A form of choices alone has no field to say why in: its button does.
func TestRefusalOfAChoice(t *testing.T) {
	w, d := shown(t, ask.Form{Title: "How did it end?", Confirm: "End change", Fields: []ask.Field{outcome},
		Do: func(ask.Answers) error { return errors.New("It has ended already.") }})
	press(w, fyne.KeyReturn)
	if got := d.Button().Text(); got != "It has ended already." {
		t.Errorf("the button says %q", got)
	}
	press(w, fyne.KeyLeft)
	if got := d.Button().Text(); got != "End change" {
		t.Errorf("after another choice the button says %q", got)
	}
}

func TestEscapeKeepsTheAnswers(t *testing.T) {
	var kept ask.Answers
	w, _ := shown(t, ask.Form{Title: "What is it called?", Confirm: "Change title", Fields: []ask.Field{{Name: "title", Label: "Title", Text: "Check"}},
		Do: func(ask.Answers) error { t.Error("Esc acted"); return nil }, Kept: func(a ask.Answers) { kept = a }})
	test.Type(w.Canvas().Focused(), "out")
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
