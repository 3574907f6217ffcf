package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/logline"
	"warroom/ui/ask"
	"warroom/ui/timeline"
)

// The line that resolves goes through the gate as its buttons do: where something
// does not hold, it asks for the reason. The line stays in its field until then.

// end is a typed line that resolves the incident.
type end struct {
	signal string
	at     time.Time // UTC; zero is now
}

func (e end) proves() bool { return model.ReadMeasure(e.signal).Proves() }

// gated reads a line that resolves while something does not hold.
func (d *Desk) gated(line string) (end, bool) {
	order, err := logline.Parse(line, d.lineContext())
	resolve, is := order.Command.(model.Resolve)
	if err != nil || !is || resolve.Reason != "" {
		return end{}, false
	}
	e := end{resolve.Signal, order.At}
	return e, d.gate().Missing(e.proves()) != ""
}

// askWhy puts the question of the gate with what was typed. What the incident
// refuses anyway is refused before it.
func (d *Desk) askWhy(line string, e end) error {
	if err := logline.Preview(line, d.lineContext()).Err; err != nil {
		return err
	}
	if kept := d.keptAnswers(typedEnd + ":@" + d.current()); kept[typedSignal] != e.signal && kept != nil {
		delete(kept, "signal") // the line has another one
		d.keepAnswers(typedEnd+":@"+d.current(), kept)
	}
	d.putThen(question{typedEnd, func(d *Desk, _ string) ask.Form { return d.typedForm(e) },
		func(d *Desk, arg string, a ask.Answers) (model.Command, time.Time, error) {
			command, _, err := resolveAnswer(d, arg, a)
			return command, e.at, err
		}}, "", nil, func() { d.screens.timeline.Entered(line) })
	return timeline.ErrAsked
}

// typedEnd is the question's name; typedSignal is what it keeps beside its answers:
// the signal of the line that it was asked for.
const typedEnd, typedSignal = "resolve-typed", "typed"

// typedForm is the form of the gate's button with the signal that was typed, which it
// then does not miss.
func (d *Desk) typedForm(e end) ask.Form {
	form := resolveNowForm(d, "")
	for i, f := range form.Fields {
		if f.Name == "signal" && e.signal != "" {
			form.Fields[i].Text = e.signal
		}
	}
	gate := d.gate()
	form.Consequence = strings.Replace(form.Consequence, gate.Missing(false), gate.Missing(e.proves()), 1)
	form.Typed = func(a ask.Answers) { a[typedSignal] = e.signal }
	return form
}
