package ui

import (
	"fmt"
	"time"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/when"
	"warroom/ui/ask"
)

// boardQuestions ask what it could be, what was seen, and who looks.
var boardQuestions = []question{
	{"hypothesis", oneLine("What could it be?", "Say it so that it can be proved wrong.", "Hypothesis", "v42 halved the pool in the shared config", "Raise hypothesis"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.RaiseHypothesis{Text: a["text"]})
		}},
	{"for", evidenceForm("What speaks for it?", false), func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AddEvidence{N: number(n), Text: a["text"]})
	}},
	{"against", evidenceForm("What speaks against it?", true), func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AddEvidence{N: number(n), Against: true, Text: a["text"]})
	}},
	{"confirm", confirmForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: number(n), Text: a["text"]})
	}},
	{"rule-out", oneLine("What rules it out?", "A cause ruled out is progress.", "What was seen", "rollback had no effect", "Rule out"),
		func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: number(n), Text: a["text"]})
		}},
	{"cause", oneLine("What is the cause?", "One sentence. It goes into the resolution and the post-mortem.", "Root cause", "v42 halved the connection pool", "Save cause"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.NameCause{Text: a["text"]})
		}},
	{"task", taskForm, func(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		c := model.AddTask{Text: a["text"], Owner: a["owner"]}
		if a["box"] == "" {
			return now(c)
		}
		box, err := when.ParseBox(a["box"])
		c.Box = box
		return c, time.Time{}, err
	}},
	{"watch", watchForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.WatchSignal{Name: a["name"], Limit: a["limit"]})
	}},
	{"reading", readingForm, takeReading},
}

// oneLine is a form with a single field named text.
func oneLine(title, consequence, label, placeholder, confirm string) func(*Desk, string) ask.Form {
	return func(*Desk, string) ask.Form {
		return ask.Form{Title: title, Consequence: consequence, Fields: []ask.Field{text("text", label, placeholder)}, Confirm: confirm}
	}
}

// evidenceForm asks for an observation, of several lines where it was pasted so, or
// for a picture.
func evidenceForm(title string, against bool) func(*Desk, string) ask.Form {
	return func(d *Desk, n string) ask.Form {
		field := text("text", "Evidence", "pool full: 20 of 20 busy")
		field.Rows = 3
		field.Pasted = func(text string) bool {
			if text == "" {
				d.pastePictureFor(n, against)
			}
			return text == ""
		}
		return ask.Form{Title: title, Consequence: "What was measured or read, with its figures. Ctrl+V attaches a picture that was copied.",
			Fields: []ask.Field{field}, Confirm: "Add evidence"}
	}
}

func confirmForm(d *Desk, n string) ask.Form {
	form := ask.Form{
		Title: "Confirm the hypothesis?", Consequence: "It becomes the root cause.",
		Fields: []ask.Field{text("text", "What settles it", "5xx fell when the pool was raised")}, Confirm: "Confirm",
	}
	all := d.state().Board.Hypotheses
	if i := number(n); i >= 1 && i <= len(all) {
		form.Title = fmt.Sprintf("Confirm “%s”?", all[i-1].Text)
		if len(all[i-1].For) == 0 {
			form.Consequence = "Nothing speaks for it yet. Say what settles it, or it stands as guessing."
		}
	}
	return form
}

func taskForm(*Desk, string) ask.Form {
	return ask.Form{
		Title: "What is to be done?", Consequence: "A task has a named owner and a time box.",
		Fields: []ask.Field{
			text("text", "Task", "check replica lag"),
			text("owner", "Owner", "on-call B"),
			text("box", "Time box", "5m"),
		}, Confirm: "Add task",
	}
}

func watchForm(*Desk, string) ask.Form {
	return ask.Form{
		Title: "Which signal is watched?", Consequence: "A reading that is not below the limit starts the soak again.",
		Fields: []ask.Field{text("name", "Signal", "5xx"), text("limit", "Limit it has to stay below", "1 %")}, Confirm: "Watch signal",
	}
}

// readingForm has a field for each watched signal, or one line where there is none.
func readingForm(d *Desk, _ string) ask.Form {
	form := ask.Form{Title: "What do the signals read?", Confirm: "Log reading"}
	for _, s := range d.state().Signals {
		label := s.Name
		if s.Limit != "" {
			label += ", limit " + s.Limit
		}
		form.Fields = append(form.Fields, text(s.Name, label, "value with its unit"))
	}
	if len(form.Fields) == 0 {
		form.Fields = []ask.Field{text("", "Names and values", "5xx 0.1 %, p95 180 ms")}
	}
	return form
}

func takeReading(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
	if line, ok := a[""]; ok {
		order, err := logline.Parse("/reading "+line, d.lineContext())
		return order.Command, order.At, err
	}
	var c model.TakeReading
	for _, s := range d.state().Signals {
		if v := a[s.Name]; v != "" {
			c.Values = append(c.Values, model.NamedValue{Name: s.Name, Value: v})
		}
	}
	return now(c)
}
