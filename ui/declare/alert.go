package declare

import (
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
	if d.Title != v.title.Text() {
		v.title.Entry.SetTextAtEnd(d.Title)
	}
	switch {
	case d.Started != "":
		v.started.Entry.SetTextAtEnd(d.Started)
	case v.draft.DetectedBy != "": // the start that another alert told
		v.started.Entry.SetTextAtEnd(v.filled)
	}
	v.draft.DetectedBy, v.draft.Pasted, v.draft.Beside, v.draft.Note = d.DetectedBy, d.Pasted, d.Beside, d.Note
	v.showDetected()
	v.Choose(d.Severity) // keeps the draft
	return true
}

// showDetected says which alert it was filled in from. It becomes the first entry
// of the log; without a title it is forgotten. A text that becomes the first note
// stays until it is left out.
func (v *View) showDetected() {
	hint, color := onlyTitle, theme.Text2
	switch {
	case v.draft.DetectedBy != "" && v.draft.Note != "":
		hint = "Filled in from " + v.draft.DetectedBy + ". The paste before becomes the first note."
	case v.draft.DetectedBy != "":
		hint = "Filled in from " + v.draft.DetectedBy
	case paste.Data(v.draft.Note):
		hint = "No alert can be read from the paste: all of it becomes the first note."
	case v.draft.Note != "":
		hint = "All of the paste becomes the first note."
	}
	if v.draft.Beside != "" {
		hint, color = v.draft.Beside+" "+hint, theme.Near
	}
	v.hint.Set(hint, color)
	widgets.SetVisible(v.leave, v.draft.Note != "")
}

// leaveNote keeps the paste out of the log. The button that had the keyboard is
// gone: the title has it.
func (v *View) leaveNote() {
	v.draft.Note = ""
	v.showDetected()
	v.canvas.Focus(v.title.Entry)
	v.keep()
}
