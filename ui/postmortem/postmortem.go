// Package postmortem is the screen on which a post-mortem is written: sections
// at the left, the fields in the middle, the document as exported at the right.
package postmortem

import (
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
	// Do emits a command on the incident.
	Do func(model.Command) error
	// Edit tells of every change of a section, so that a draft can be kept.
	Edit func(section, text string)
	// Commit writes a section: when its field is left, after a pause in typing,
	// and when a proposal is accepted.
	Commit func(section, text string) error
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
	v.rail = newRail(v.GoTo)
	v.items = newItems(intents)
	v.notice = widgets.NewParagraph(theme.Body, theme.Text2, "")
	for _, id := range model.Sections {
		v.sections = append(v.sections, v.makeSection(id))
	}
	v.form = newForm(v)
	v.preview = newPreview()
	v.side = widgets.NewHeadedPanel(widgets.NewHeader("Preview", "as exported"), v.preview.scroll).Ruled()
	v.buttons = newButtons(intents)
	middle := widgets.NewPanel(widgets.NewStack(v.form.scroll, newWheel(v.form.scroll)))
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
	for _, s := range v.sections {
		s.showState(p.Section(s.id), p.Imported)
	}
	v.rail.show(p, v.current)
	v.preview.show(p.Markdown)
	v.form.relayout()
}

// screenLayout places rail, fields and preview.
type screenLayout struct{ v *View }

func (screenLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(900), theme.Px(400))
}

// The shares of the screen, px at scale 1.
const (
	railWidth    float32 = 208
	railWide     float32 = 240 // from wideFrom on
	wideFrom     float32 = 1600
	fieldsShare  float32 = 0.545 // of what the rail leaves: 600 of 1102
	leastPreview float32 = 300
	bottomMargin float32 = 8
)

func (l screenLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	gap, margin := theme.Px(theme.Gap12), theme.Px(theme.Gap16)
	rail := theme.Px(railWidth)
	if size.Width >= theme.Px(wideFrom) {
		rail = theme.Px(railWide)
	}
	rest := size.Width - 2*margin - rail - 2*gap
	fields := min(float32(int(rest*fieldsShare)), rest-theme.Px(leastPreview))
	x, height := margin, size.Height-gap-theme.Px(bottomMargin)
	for i, width := range []float32{rail, fields, rest - fields} {
		objects[i].Move(fyne.NewPos(x, gap))
		objects[i].Resize(fyne.NewSize(width, height))
		x += width + gap
	}
	l.v.form.relayout()
	l.v.preview.relayout()
}

// scrolled makes a scroller whose content is laid out by its width alone.
func scrolled(l fyne.Layout, objects ...fyne.CanvasObject) (*container.Scroll, *fyne.Container) {
	pane := &fyne.Container{Layout: l, Objects: objects}
	return container.NewVScroll(pane), pane
}
