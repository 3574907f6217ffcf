// Package postmortem is the screen on which a post-mortem is written: sections
// at the left, the fields in the middle, the document as exported at the right.
package postmortem

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the screen asks of the window.
type Intents struct {
	// Run carries out an action of the table; Why says why it cannot be done now.
	Run func(id string)
	Why func(id string) string
	// Focus gives the keys to a part. The window knows its canvas at once, a part only
	// from its first frame on, and the caret is to stand before that.
	Focus func(fyne.Focusable)
	// Begin carries out an action that asks something, and types the letter into its
	// first field.
	Begin func(id string, letter rune)
	// Mention says something in passing.
	Mention func(text string)
	// Do emits a command on the incident.
	Do func(model.Command) error
	// Edit tells of every change of a section, so that a draft can be kept; over is
	// what stood in the log when it was begun.
	Edit func(section, text, over string)
	// Commit writes a section over that text: when its field is left, after a pause
	// in typing, and when a proposal is accepted.
	Commit func(section, text, over string) error
	// Later runs something on the ui's goroutine after a while.
	Later func(time.Duration, func())
}

// How long the keyboard must rest before the preview follows, which costs a
// frame or two, and before what was typed goes to the log.
const (
	previewAfter = 300 * time.Millisecond
	commitAfter  = 2 * time.Second
)

// View is the body of the post-mortem screen.
type View struct {
	intents Intents
	shown   present.PostMortem
	current string // section that the person is in
	waiting bool   // the preview is about to follow

	rail     *rail
	form     *form
	sections []*section
	items    *items
	notice   *widgets.Paragraph
	preview  *preview
	side     *widgets.Panel
	buttons  buttons
	object   *fyne.Container
}

// New makes the screen; it is empty until Show.
func New(intents Intents) *View {
	v := &View{intents: intents, current: model.Sections[0]}
	v.rail = newRail(v.GoTo, v.typedBeside)
	v.items = newItems(intents)
	v.notice = widgets.NewParagraph(theme.Body, theme.Text2, "")
	for _, id := range model.Sections {
		v.sections = append(v.sections, v.makeSection(id))
	}
	v.form = newForm(v)
	v.preview = newPreview()
	v.side = widgets.NewHeadedPanel(widgets.NewHeader("Preview", "as exported"), v.preview.scroll).Ruled()
	v.buttons = newButtons(intents)
	middle := widgets.NewPanel(widgets.NewStack(v.form.scroll, widgets.NewWheel(v.form.scroll.Scrolled)))
	v.object = &fyne.Container{Layout: screenLayout{v}, Objects: []fyne.CanvasObject{v.rail.object, middle, v.side}}
	return v
}

// Object is the screen.
func (v *View) Object() fyne.CanvasObject { return v.object }

// HeaderButtons are the parts for the header of the window.
func (v *View) HeaderButtons() []fyne.CanvasObject { return v.buttons.objects() }

// Show brings the screen up to date. What is being typed stays as it is; with
// another incident the fields are filled anew, see Leave.
func (v *View) Show(p present.PostMortem) {
	another := p.Incident != v.shown.Incident
	v.shown = p
	for _, s := range v.sections {
		s.fill(p.Section(s.id), p.Imported, another)
		v.showConflict(s)
	}
	v.notice.SetText(noticeOf(p))
	v.items.show(p)
	v.buttons.show(p)
	v.showDocument()
	if another {
		v.form.scroll.ScrollToTop()
		v.preview.scroll.ScrollToTop()
	}
}

// Restore shows a text that was typed over another and not written, as when the
// window was killed. Where the log says something else by now, a person chooses.
func (v *View) Restore(id, text, over string) {
	s := v.form.section(id)
	if s == nil || strings.TrimSpace(text) == strings.TrimSpace(s.field.Text()) {
		return
	}
	s.setText(text)
	s.base, s.logged = over, over
	s.fill(v.shown.Section(id), v.shown.Imported, false)
	v.showConflict(s)
	v.showDocument()
}

// Leave writes what is typed and not yet in the log. The window calls it before
// it shows another screen or another incident.
func (v *View) Leave() {
	for _, s := range v.sections {
		v.commit(s)
	}
}

func noticeOf(p present.PostMortem) string {
	switch {
	case !p.Imported:
		return ""
	case p.Source == "":
		return "Imported, for reading."
	}
	return "Imported, for reading, from " + p.Source + "."
}

// showDocument shows the document with what is being typed: rail, states of the
// sections, preview.
func (v *View) showDocument() {
	p := v.shown
	for _, s := range v.sections {
		if s.dirty() {
			p = p.With(s.id, s.field.Text())
		}
	}
	p.Sections = v.undecided(p.Sections)
	for _, s := range v.sections {
		s.showState(p.Section(s.id), p.Imported)
	}
	v.rail.show(p, v.current)
	v.preview.show(p.Markdown)
	v.form.relayout()
}

// scrolled makes a scroller whose content is laid out by its width alone.
func scrolled(l fyne.Layout, objects ...fyne.CanvasObject) (*container.Scroll, *fyne.Container) {
	pane := &fyne.Container{Layout: l, Objects: objects}
	return container.NewVScroll(pane), pane
}
