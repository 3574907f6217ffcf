package declare

import (
	"cmp"
	"strconv"

	"warroom/model"
	"warroom/model/paste"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// onlyTitle is what the dialog says while nothing was filled in.
const onlyTitle = "Only the title is needed. All else can change later."

// paste takes an alert that is pasted into the title and fills the dialog with
// what it tells. Data that is none becomes the note; any other text goes into the
// field, unless no title is that long.
func (v *View) paste(text string) bool {
	if v.on.Alert == nil {
		return false
	}
	d, ok := v.on.Alert(text, v.draft)
	if !ok && len(text) > model.MaxTitle {
		v.refuse(v.title, "The paste is too long for a title, and no alert that can be read. Say in a few words what is broken.")
		return true
	}
	if !ok {
		return false
	}
	v.take(d)
	return true
}

// take shows what a paste filled in, or what is left without it.
func (v *View) take(d Draft) {
	v.draft.DetectedBy, v.draft.Pasted, v.draft.Beside, v.draft.Note = d.DetectedBy, d.Pasted, d.Beside, d.Note
	v.draft.Filled, v.draft.Before = d.Filled, d.Before
	for _, f := range []struct {
		field *widgets.Field
		text  string
	}{{v.title, d.Title}, {v.started, cmp.Or(d.Started, v.filled)}} {
		if f.text != f.field.Text() {
			f.field.Entry.SetTextAtEnd(f.text)
		}
	}
	v.showDetected()
	v.Choose(d.Severity) // keeps the draft
}

// showDetected says what the dialog was filled in from, which becomes the first
// entry of the log, and what else was pasted; without a title an alert is forgotten.
// Either stays until it is left out.
func (v *View) showDetected() {
	hint, color := v.noteHint(), theme.Text2
	if v.draft.DetectedBy != "" {
		hint = "Filled in from " + v.draft.DetectedBy
		if v.draft.Note != "" { // last is what is left out first
			hint = "The paste before becomes the first note. " + hint
		}
	}
	if v.draft.Beside != "" {
		hint, color = v.draft.Beside+" "+hint, theme.Near
	}
	v.hint.Set(cmp.Or(hint, onlyTitle), color)
	widgets.SetVisible(v.leave, hint != "")
}

// noteHint says what becomes of a pasted text that is no alert.
func (v *View) noteHint() string {
	switch n := v.lines(); {
	case v.draft.Note == "":
		return ""
	case paste.Data(v.draft.Note):
		return "No alert can be read from the paste: all of it becomes the first note."
	case n > 0:
		return strconv.Itoa(n) + " lines of the paste are logged, each at its time."
	}
	return "All of the paste becomes the first note."
}

func (v *View) lines() int {
	if v.draft.Note == "" || v.on.Lines == nil {
		return 0
	}
	return v.on.Lines(v.draft.Note)
}

// leaveOut keeps the alert out of the log, with what it filled in, or else the text
// that was pasted. The button that had the keyboard may be gone: the title has it.
func (v *View) leaveOut() {
	d := v.draft.WithoutFilled()
	if v.draft.DetectedBy == "" {
		d.Note = ""
	}
	v.take(d)
	v.canvas.Focus(v.title.Entry)
}
