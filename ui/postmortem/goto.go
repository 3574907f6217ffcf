package postmortem

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
)

// GoTo takes the person to a section: its field gets the focus, and the preview
// shows it. The timeline is written in the log, so that it is only shown: its line in
// the rail gets the focus, and no key goes on into the field that was left.
func (v *View) GoTo(id string) {
	v.mark(id)
	v.preview.reveal(v.headingOf(id))
	v.form.reveal(id)
	v.intents.Focus(v.target(id))
	if s := v.form.section(id); s != nil {
		s.behind()
	}
}

// Begin puts the caret where somebody will write first: into the first section that
// nobody has written yet, else into the first. An imported one is for reading.
func (v *View) Begin() {
	if v.shown.Imported || len(v.sections) == 0 {
		return
	}
	first := v.sections[0].id
	for _, s := range v.shown.Sections {
		if v.form.section(s.ID) != nil && s.Tone != present.ReviewDone {
			first = s.ID
			break
		}
	}
	v.GoTo(first)
}

// Next and Previous go to the section below and above, around the ends.
func (v *View) Next() { v.step(1) }

// Previous goes to the section above.
func (v *View) Previous() { v.step(-1) }

func (v *View) step(by int) {
	n := len(v.shown.Sections)
	for i, s := range v.shown.Sections {
		if s.ID == v.current {
			v.GoTo(v.shown.Sections[(i+by+n)%n].ID)
			return
		}
	}
}

func (v *View) target(id string) fyne.Focusable {
	if id == present.ReviewActions && (len(v.items.rows) > 0 || !v.items.readOnly) {
		return v.items.focus()
	}
	for _, s := range v.sections {
		if s.id == id {
			return s.field.Entry
		}
	}
	return v.rail.item(id)
}

// typedBeside takes a letter that is typed where no text goes, at a line of the rail:
// it goes into the field of that section, so that nothing is lost.
func (v *View) typedBeside(id string, r rune) {
	switch v.GoTo(id); {
	case v.shown.Imported:
	case v.form.section(id) != nil:
		v.form.section(id).field.Entry.TypedRune(r)
	case id == present.ReviewActions:
		v.items.begin(r)
	default:
		v.intents.Mention("The timeline is written in the log: Ctrl+L goes there, Alt+↓ to the next section.")
	}
}

// headingOf is the place of a section among the document's headings; the impact
// stands in the head of the document, which is -1.
func (v *View) headingOf(id string) int {
	at := -1
	for _, s := range v.shown.Sections {
		if s.ID == id {
			return at
		}
		at++
	}
	return -1
}
