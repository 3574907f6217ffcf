package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// A toast says what happened to what.
func TestToastsSayWhatHappened(t *testing.T) {
	const entry = "roll back v42, it went out at 13:52"
	story := modeltest.Checkout(t, "14:18:52").Do(model.Note{Text: entry})
	id := story.Last()
	r := desktest.Open(t, desktest.Options{}).Tell(story)
	undone := func(what string) string { return "Undone: " + what + "" }
	for _, step := range []struct {
		what string
		do   func()
		want string
	}{
		{"star", func() { r.Desk.Run("star:" + id) }, "Starred “" + entry + "”"},
		{"undo", func() { r.Key("undo") }, undone("Starred “" + entry + "”")},
		{"redo", func() { r.Key("redo") }, "Done again: Starred “" + entry + "”"},
		{"undo the redo", func() { r.Key("undo") }, undone("Starred “" + entry + "”")},
		{"star again", func() { r.Desk.Run("star:" + id) }, "Starred “" + entry + "”"},
		{"unstar", func() { r.Desk.Run("star:" + id) }, "Took the star from “" + entry + "”"},
		{"retract", func() { r.Desk.Run("retract:" + id) }, "Retracted “" + entry + "”"},
		{"undo the retraction", func() { r.Key("undo") }, undone("Retracted “" + entry + "”")},
		{"amend", func() { r.Desk.Run("amend:" + id); answer(t, r, []string{"roll back v43"}); r.Press(fyne.KeyReturn) }, "Amended to “roll back v43”"},
		{"retime", func() { r.Desk.Run("retime:" + id); answer(t, r, []string{"14:10:05"}); r.Press(fyne.KeyReturn) }, "Moved “roll back v43” to 14:10:05"},
		{"resolve now", func() { r.Desk.Run("resolve-now"); answer(t, r, []string{"it is late", ""}); r.Press(fyne.KeyReturn) }, "Resolved: without a signal; resolved now because it is late"},
		{"undo it", func() { r.Key("undo") }, undone("Resolved: without a signal; resolved now because it is late")},
	} {
		step.do()
		r.Settle()
		if !r.Says(step.want) {
			t.Errorf("%s: the screen does not say %q: %q", step.what, step.want, r.Texts())
		}
	}
}

// So it does in the post-mortem: which section was accepted or written, and what was
// done to an action item.
func TestToastsOfThePostMortemSayWhat(t *testing.T) {
	r := reviewed(t)
	for _, step := range []struct {
		what string
		do   func()
		want string
	}{
		{"accept", func() { r.Tap("Accept") }, "Impact accepted"},
		{"undo", func() { r.Key("undo") }, "Undone: Impact saved"},
		{"add", func() { r.Desk.Run("add-action"); answer(t, r, []string{"alert", "", ""}); r.Press(fyne.KeyReturn) }, "Action item added"},
		{"own", func() {
			r.Desk.Run("edit-action:1")
			answer(t, r, []string{"alert", "on-call B", ""})
			r.Press(fyne.KeyReturn)
		}, "Action item changed"},
		{"undo the owner", func() { r.Key("undo") }, "Undone: Action item changed"},
	} {
		step.do()
		r.Settle()
		if !r.Says(step.want) {
			t.Errorf("%s: the screen does not say %q: %q", step.what, step.want, r.Texts())
		}
	}
}
