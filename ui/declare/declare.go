// Package declare is the dialog that opens an incident. Only the title is
// needed; everything else can change later.
package declare

import (
	"cmp"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the dialog asks of the window. Those after Keep may be left
// out.
type Intents struct {
	Declare func(model.Declare) error // a refusal is shown under the title
	Time    func(typed string) (time.Time, error)
	Ago     func(time.Time) string // how long ago a time is, in words
	Keep    func(Draft)            // what is typed, for when the dialog is left
	Cards   []present.SeverityCard // the severities, the worst first

	Lead    string                                  // what the policy calls the lead; empty is the domain's word
	By      string                                  // who declares; as the lead he reads "you"
	Shown   func(time.Time) string                  // a time as it can be typed; the start is then filled in
	Similar func(title string) (like Like, ok bool) // an incident that runs and sounds alike
	Open    func(id string)                         // leaves the dialog for that one

	Alert func(text string, d Draft) (filled Draft, ok bool) // fills a draft with a pasted alert; false where it is none
	Lines func(text string) int                              // how many lines with times a pasted text has; 0 is a text
}

// Like is an incident that runs and sounds like the one that is typed: a hint,
// which keeps nobody from declaring.
type Like struct {
	ID, Title string
	Detail    string // which it is and since when
}

// View is the open dialog.
type View struct {
	on     Intents
	draft  Draft
	canvas fyne.Canvas
	open   bool
	opened time.Time // when it was opened (UTC), which is when it began as far as one knows
	filled string    // the start as it was filled in; empty where it was not
	inputs
	sheet  *widgets.Sheet
	button *widgets.Button
}

// inputs are the parts of the dialog that change.
type inputs struct {
	title, started, lead, impact *widgets.Field
	hint                         *widgets.Text
	leave                        *widgets.Button // takes out what was pasted
	said                         *remark         // of the start or the lead, whose fields are too narrow for it
	picker                       *picker
	kinds                        *widgets.Segmented
	like                         *fyne.Container
	likeTitle, likeDetail        *widgets.Text
	liked                        string // the id of the one that sounds alike
}

// Open shows the dialog with what was typed before.
func Open(c fyne.Canvas, on Intents, d Draft) *View {
	v := &View{on: on, draft: d, canvas: c, open: true}
	v.title = widgets.NewLargeField("", "What is broken, in a few words")
	v.started = widgets.NewField("Started", "now")
	v.lead = widgets.NewField(cmp.Or(on.Lead, model.Lead.Title()), "nobody yet")
	v.impact = widgets.NewField("Who or what is affected", "unknown; the console asks again in triage")
	v.said = newRemark()
	v.hint = widgets.NewShrinkingText(theme.Body, theme.Text2, "")
	v.leave = widgets.NewQuiet("Leave it out", v.leaveOut)
	v.title.Entry.OnPaste = v.paste
	v.picker = newPicker(on.Cards, c.Size().Width < theme.Px(briefBelow), v.Choose)
	v.picker.onLeft = func() { c.Focus(v.title.Entry) }
	v.kinds = widgets.NewSegmented(func(i int) { v.draft.Kind = model.Kinds[i]; v.keep() }, kindSegments()...).Tall()
	v.kinds.SetChosen(-1)
	for i, k := range model.Kinds {
		if k == d.Kind {
			v.kinds.SetChosen(i)
		}
	}
	v.button = widgets.NewPrimary("Declare", v.Confirm).Tall().WithKeys("Enter").MinWidth(148) // room for the severity, so that nothing moves
	v.fill(d)
	v.showDetected()
	v.sheet = widgets.ShowSheet(c, widgets.SheetSpec{
		Width: widgets.WideDialogWidth, Content: v.content(), First: v.title.Entry, Strip: severity.Token(d.Severity),
		OnKey: v.takeKey, OnClosed: func() { v.open = false },
	})
	v.Choose(d.Severity)
	v.showLike()
	return v
}

func (v *View) fill(d Draft) {
	if now, err := v.on.Time("now"); err == nil && v.on.Shown != nil {
		v.opened, v.filled = now, v.on.Shown(now)
	}
	if d.Started == "" {
		d.Started = v.filled
	}
	for _, f := range []struct {
		field *widgets.Field
		text  string
		then  func()
	}{{v.title, d.Title, v.showLike}, {v.started, d.Started, v.readStart}, {v.lead, d.Lead, v.readLead}, {v.impact, d.Impact, nil}} {
		f.field.Entry.SetTextAtEnd(f.text)
		f.field.Entry.OnChanged = func(string) {
			v.calm(f.field)
			if f.then != nil {
				f.then()
			}
			v.keep()
		}
	}
	v.readStart()
	v.readLead()
}

func (v *View) takeKey(key *fyne.KeyEvent) bool {
	if key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter {
		v.Confirm()
		return true
	}
	return false
}

// Choose picks a severity, model.NoSeverity takes it back. Once the dialog is
// closed it does nothing.
func (v *View) Choose(s model.Severity) {
	if !v.open {
		return
	}
	v.draft.Severity = s
	v.picker.show(s)
	text := "Declare"
	if s != model.NoSeverity {
		text += " " + string(s)
	}
	v.button.SetText(text)
	v.sheet.SetStrip(severity.Token(s))
	v.keep()
}

func (v *View) keep() {
	v.draft.Title, v.draft.Lead, v.draft.Impact = v.title.Text(), v.lead.Text(), v.impact.Text()
	v.draft.Started = v.started.Text()
	if v.draft.Started == v.filled {
		v.draft.Started = "" // another time it is another now
	}
	if v.draft.Title == "" && v.draft.DetectedBy != "" {
		v.take(v.draft.WithoutFilled()) // another title is about something else
		return
	}
	v.on.Keep(v.draft)
}

func (v *View) close() { v.sheet.Close() }
