package cockpit

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// triage is the panel of the first phase. Its fields stay the same objects, so
// that a change elsewhere takes neither focus nor text from who is typing.
type triage struct {
	on                 Intents
	who, revenue, data *widgets.Field
	save               *widgets.Button
	form               *fyne.Container
	asks               bool // the form is shown: the impact is not known yet
}

func newTriage(on Intents, v *View) *triage {
	t := &triage{
		on:      on,
		who:     widgets.NewField("Who and what", whoExample),
		revenue: widgets.NewField("Revenue", "unknown"),
		data:    widgets.NewField("Data at risk", "unknown"),
	}
	t.save = widgets.NewSecondary("Save", t.submit).Tall().WithKeys("Enter").OnRaised(true)
	for name, f := range map[string]*widgets.Field{"who": t.who, "revenue": t.revenue, "data": t.data} {
		f.Entry.OnSubmitted = func(string) { t.submit() }
		f.Entry.OnChanged = func(text string) { f.SetProblem(""); on.Keep("impact."+name, text) }
	}
	saving := widgets.NewColumn(theme.Gap4, widgets.NewText(theme.Caption, theme.Text3, " "), t.save)
	t.form = &fyne.Container{Layout: formLayout{v}, Objects: []fyne.CanvasObject{t.who, t.revenue, t.data, saving}}
	return t
}

// SetDraft puts back what was being typed when the window closed.
func (v *View) SetDraft(field, text string) {
	f := map[string]*widgets.Field{"impact.who": v.triage.who, "impact.revenue": v.triage.revenue, "impact.data": v.triage.data}[field]
	if f != nil && f.Text() != text {
		f.Entry.SetTextAtEnd(text)
	}
}

// DraftFields are the fields whose text is kept while it is typed.
var DraftFields = []string{"impact.who", "impact.revenue", "impact.data"}

// whoExample is how one says who and what is hit.
const whoExample = "all users: checkout fails"

func (t *triage) submit() {
	if strings.TrimSpace(t.who.Text()+t.revenue.Text()+t.data.Text()) == "" {
		t.who.SetProblem("Say it in a few words, e.g. " + whoExample + ".")
		return
	}
	if err := t.on.Do(t.typed()); err != nil {
		t.who.SetProblem(err.Error())
		return
	}
	t.clear()
}

// typed is what stands in the fields.
func (t *triage) typed() model.AssessImpact {
	users, what := affected(t.who.Text())
	return model.AssessImpact{Users: users, Summary: what, Revenue: t.revenue.Text(), DataRisk: t.data.Text()}
}

func (t *triage) fields() []*widgets.Field { return []*widgets.Field{t.who, t.revenue, t.data} }

func (t *triage) clear() {
	for _, f := range t.fields() {
		f.SetText("")
	}
}

// has tells that the caret stands in one of the fields.
func (t *triage) has(c fyne.Canvas) bool {
	return slices.ContainsFunc(t.fields(), func(f *widgets.Field) bool { return c.Focused() == fyne.Focusable(f.Entry) })
}

// affected takes apart what is typed for who and what is hit: "all users: every
// checkout fails". Without a colon all of it is what.
func affected(typed string) (users, what string) {
	if who, what, found := strings.Cut(typed, ": "); found && strings.TrimSpace(who) != "" && strings.TrimSpace(what) != "" {
		return strings.TrimSpace(who), strings.TrimSpace(what)
	}
	return "", typed
}

func (t *triage) show(s Scene, v *View) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	t.asks = false
	for _, l := range s.Panel.Steps {
		if l.ID == "triage/assess" && l.State == model.StepOpen && !v.history {
			t.asks = true
			assess := l
			assess.State = model.StepRunning // it is what the cursor stands in
			ground := widgets.NewStack(widgets.NewBox(theme.Raised, theme.None, 0), widgets.NewColumn(0, v.row(widgets.NewStepRow(rowOf(assess))), t.form))
			rows.Add(ground)
			continue
		}
		rows.Add(v.row(widgets.NewStepRow(rowOf(l), v.answers(l)...)))
	}
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim).Sentence()
	return widgets.NewHeadedPanel(head, scrolling(rows)).Ruled()
}

// answers is what a step of Triage offers.
func (v *View) answers(l present.StepLine) []fyne.CanvasObject {
	quiet := func(text, id string) []fyne.CanvasObject { return v.offer(widgets.Quiet, string(l.ID), id, text) }
	open := l.State == model.StepOpen
	switch l.ID {
	case "triage/assess":
		return quiet("Change…", "impact")
	case "triage/classify":
		if open {
			return quiet("Classify…", "severity")
		}
		return quiet("Change…", "severity")
	case "triage/communicate":
		if open {
			return quiet("Copy alert", "copy:alert")
		}
	case "triage/decide":
		if open {
			return append(quiet("Yes, mitigate", "mitigate-now"), quiet("Not yet…", "decide")...)
		}
		return quiet("Mitigate", "phase:mitigate")
	}
	return nil
}
