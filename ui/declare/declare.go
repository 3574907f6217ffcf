// Package declare is the dialog that opens an incident. Only the title is
// needed; everything else can change later.
package declare

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the dialog asks of the window.
type Intents struct {
	Declare func(model.Declare) error // a refusal is shown under the title
	Time    func(typed string) (time.Time, error)
	Ago     func(time.Time) string // how long ago a time is, in words
	Keep    func(Draft)            // what is typed, for when the dialog is left
}

// Draft is what was typed into the dialog.
type Draft struct {
	Title, Started, Lead, Impact string
	Severity                     model.Severity
	Kind                         model.Kind
}

// View is the open dialog.
type View struct {
	on                           Intents
	draft                        Draft
	title, started, lead, impact *widgets.Field
	cards                        []*card
	kinds                        *widgets.Segmented
	dialog                       *widgets.Dialog
}

// Open shows the dialog with what was typed before.
func Open(c fyne.Canvas, on Intents, d Draft) *View {
	v := &View{on: on, draft: d}
	v.title = widgets.NewLargeField("", "What is broken, in a few words")
	v.started = widgets.NewField("Started", "now")
	v.lead = widgets.NewField("Lead", "nobody yet")
	v.impact = widgets.NewField("Who or what is affected", "unknown; the console asks again in triage")
	v.kinds = widgets.NewSegmented(func(i int) { v.draft.Kind = model.Kinds[i]; v.keep() }, kindSegments()...).Tall()
	for i, k := range model.Kinds {
		if k == d.Kind {
			v.kinds.SetChosen(i)
		}
	}
	v.fill(d)
	v.dialog = widgets.ShowDialog(c, widgets.DialogSpec{
		Title: "Declare an incident", Consequence: "Only the title is needed. All else can change later.",
		Width: widgets.WideDialogWidth, Body: v.body(), First: v.title.Entry, Confirm: "Declare", Cancel: "Cancel",
		Strip: severity.Token(d.Severity), OnConfirm: v.confirm,
	})
	v.Choose(d.Severity)
	return v
}

func kindSegments() []widgets.Segment {
	parts := make([]widgets.Segment, len(model.Kinds))
	for i, k := range model.Kinds {
		parts[i] = widgets.Segment{Text: k.Word()}
	}
	return parts
}

func (v *View) fill(d Draft) {
	for _, f := range []struct {
		field *widgets.Field
		text  string
	}{{v.title, d.Title}, {v.started, d.Started}, {v.lead, d.Lead}, {v.impact, d.Impact}} {
		f.field.Entry.SetTextAtEnd(f.text)
		f.field.Entry.OnChanged = func(string) { f.field.SetProblem(""); v.keep() }
		f.field.Entry.OnSubmitted = func(string) { v.dialog.Confirm() }
	}
	v.started.Entry.OnChanged = func(typed string) { v.readStart(typed); v.keep() }
	v.readStart(d.Started)
}

// readStart says how a typed start was understood.
func (v *View) readStart(typed string) {
	v.started.SetProblem("")
	if typed == "" {
		v.started.SetTail("now")
		return
	}
	at, err := v.on.Time(typed)
	if err != nil {
		v.started.SetTail("")
		return
	}
	v.started.SetTail(v.on.Ago(at))
}

func (v *View) body() fyne.CanvasObject {
	row := &fyne.Container{Layout: cardsLayout{}}
	for i, c := range present.SeverityCards {
		made := newCard(c, i, func() { v.Choose(c.Severity) })
		v.cards = append(v.cards, made)
		row.Add(made)
	}
	ask := widgets.NewText(theme.Caption, theme.Text2, "How bad is it? Unsure between two: take the worse one.")
	kind := widgets.NewColumn(theme.Gap4, widgets.NewText(theme.Caption, theme.Text2, "Kind"), widgets.NewRow(0, v.kinds))
	return widgets.NewColumn(theme.Gap16, v.title, widgets.NewColumn(theme.Gap8, ask, row),
		widgets.NewColumns(theme.Gap12, []float32{444, 0, 0}, kind, v.started, v.lead), v.impact)
}

// Choose picks a severity; picking it again takes it back.
func (v *View) Choose(s model.Severity) {
	v.draft.Severity = s
	for i, c := range v.cards {
		c.choose(present.SeverityCards[i].Severity == s)
	}
	text := "Declare"
	if s != model.NoSeverity {
		text += " " + string(s)
	}
	v.dialog.Button().SetText(text)
	v.dialog.SetStrip(severity.Token(s))
	v.keep()
}

// Confirm does what Enter does, for Ctrl+Enter.
func (v *View) Confirm() { v.dialog.Confirm() }

func (v *View) keep() {
	v.draft.Title, v.draft.Started, v.draft.Lead, v.draft.Impact = v.title.Text(), v.started.Text(), v.lead.Text(), v.impact.Text()
	v.on.Keep(v.draft)
}

func (v *View) confirm() bool {
	d := model.Declare{Title: v.title.Text(), Kind: v.draft.Kind, Severity: v.draft.Severity, Impact: v.impact.Text(), Lead: v.lead.Text()}
	if typed := v.started.Text(); typed != "" {
		at, err := v.on.Time(typed)
		if err != nil {
			return v.refuse(v.started, err)
		}
		d.Started = at
	}
	if err := v.on.Declare(d); err != nil {
		return v.refuse(v.title, err)
	}
	return true
}

func (v *View) refuse(f *widgets.Field, err error) bool {
	f.SetProblem(err.Error())
	v.dialog.Relayout()
	return false
}
