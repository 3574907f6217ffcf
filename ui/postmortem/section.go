package postmortem

import (
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// section is one field with its heading: name, how far it is, and a button for
// what is only proposed.
type section struct {
	id      string
	base    string // as in the log, or as proposed from it
	logged  string // as in the log, where the text was typed over it
	filling bool   // the text changes by us
	changes int    // of the text, to tell a pause in typing

	heading
	field    *widgets.Field
	conflict *conflict
	least    int // lines that are always shown
}

// heading is the line over a field.
type heading struct {
	title, state, note *widgets.Text
	accept             *widgets.Button
	head               *fyne.Container
}

// leastLines is the room of an empty section.
var leastLines = map[string]int{"impact": 1, "root_cause": 3, "went_well": 3, "went_poorly": 3, "lessons": 4}

func (v *View) makeSection(id string) *section {
	s := &section{
		id: id, least: leastLines[id],
		heading: heading{
			title: widgets.NewText(theme.Name, theme.Text, ""),
			state: widgets.NewText(theme.Caption, theme.Text3, ""),
			note:  widgets.NewShrinkingText(theme.Caption, theme.Text3, "").Align(fyne.TextAlignTrailing),
		},
	}
	s.accept = widgets.NewQuiet("Accept", func() { v.accept(s) })
	s.head = widgets.NewRow(theme.Gap8, s.title, s.state, widgets.NewSpacer(), s.note, s.accept)
	s.field = widgets.NewMultiField("", "", s.least)
	entry := s.field.Entry
	entry.OnChanged = func(string) { v.typed(s) }
	entry.OnCursorChanged = func() { v.form.revealCaret(s) }
	drawn := entry.OnFocus // the field draws its outline by it
	entry.OnFocus = func(on bool) {
		drawn(on)
		if on {
			v.entered(s)
		} else {
			v.commit(s)
		}
	}
	s.conflict = v.newConflict(s)
	return s
}

// dirty tells that something is typed that the log does not have. White space
// around it does not count: the log takes it away.
func (s *section) dirty() bool {
	return strings.TrimSpace(s.field.Text()) != strings.TrimSpace(s.base)
}

// fill shows the text of the log, but never over what is being typed: where both
// changed, a person has to choose.
func (s *section) fill(p present.ReviewSection, readOnly, another bool) {
	s.field.Entry.ReadOnly = readOnly
	s.field.Entry.SetPlaceHolder(p.Prompt)
	typed, same := !another && s.dirty(), strings.TrimSpace(s.field.Text()) == strings.TrimSpace(p.Text)
	if typed && !same && p.Logged != s.logged && !holds(s.field.Text(), p.Logged) {
		s.conflict.meet(p)
		return
	}
	s.conflict.end()
	s.base, s.logged = p.Text, p.Logged
	if !another && (typed || same) {
		return
	}
	s.changes++ // a pause that was waited for has no meaning any more
	s.setText(p.Text)
	s.field.SetProblem("")
}

// setText shows a text that nobody types here.
func (s *section) setText(text string) {
	s.filling = true
	s.field.SetText(text)
	s.filling = false
}

// behind puts the caret behind the text where it stands before all of it: there
// nobody goes on writing.
func (s *section) behind() {
	if e := s.field.Entry; e.CursorRow == 0 && e.CursorColumn == 0 {
		e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	}
}

// showState shows how far the section is.
func (s *section) showState(p present.ReviewSection, readOnly bool) {
	s.title.SetText(p.Title)
	state, token := p.State, toneColors[p.Tone]
	if p.Tone == present.ReviewProposed {
		state, token = "proposed", theme.Link
	}
	s.state.Set(state, token)
	s.note.SetText(p.Note)
	widgets.SetVisible(s.accept, p.Tone == present.ReviewProposed && !readOnly)
	s.head.Refresh()
}

// toneColors are the words of a state; a finished section is no news.
var toneColors = map[present.ReviewTone]fyne.ThemeColorName{
	present.ReviewOpen: theme.Text3, present.ReviewProposed: theme.Text3,
	present.ReviewMissing: theme.Near, present.ReviewDone: theme.Text3,
}
