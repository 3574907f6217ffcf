package ui

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// endQuestions ask about milestones and red flags.
var endQuestions = []question{
	{"mitigated", withProof(oneLine("Service is back. Which signal shows it?", "Mitigated ends the impact; the cause comes next.", "Signal before and after", "5xx: 94 % -> 0.2 %", "Mark mitigated")),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			if strings.TrimSpace(a["text"]) == "" {
				return nil, time.Time{}, model.Refused("Which signal shows it?", "Give it before and after, e.g. 5xx: 94 % -> 0.2 %, or say what you see.")
			}
			return now(model.MarkMitigated{Signal: a["text"]})
		}},
	{"resolve", resolveForm, resolveAnswer},
	{"resolve-now", resolveNowForm, resolveAnswer},
	{"reopen", oneLine("What is back?", "Impact lasts again: mitigated and resolved are taken back, and stay in the timeline.", "Reason", "5xx at 40 % again", "Reopen"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.Reopen{Reason: a["text"]})
		}},
	{"false-alarm", oneLine("Why was it a false alarm?", "It ends the incident, and nothing in it is owed any more.", "Reason", "the probe was misconfigured", "Call it a false alarm"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.CallFalseAlarm{Reason: a["text"]})
		}},
	{"override", overrideForm,
		func(_ *Desk, flag string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.OverrideFlag{Flag: flag, Reason: a["text"]})
		}},
}

// overrideForm names the flag, of which several may stand.
func overrideForm(d *Desk, flag string) ask.Form {
	f := oneLine("Why is it right to go on?", "The flag is settled. The reason goes into the log and the post-mortem.", "Reason", "the test system is down too", "Override flag")(d, flag)
	for _, standing := range d.now.view.Flags {
		if standing.ID == flag {
			f.Title, f.Fields[0].Label = "Override “"+standing.Title+"”?", f.Title
		}
	}
	return f
}

// withProof offers the signal that the log holds already.
func withProof(form func(*Desk, string) ask.Form) func(*Desk, string) ask.Form {
	return func(d *Desk, arg string) ask.Form {
		f := form(d, arg)
		f.Fields[0] = asSignal(f.Fields[0])
		f.Fields[0].Text = present.TypedProof(d.state())
		return f
	}
}

// resolveForm asks for the signal alone where the gate is open, or lacks nothing
// else, and for a reason too where more is missing.
func resolveForm(d *Desk, _ string) ask.Form {
	if d.gate().Missing(true) != "" {
		return resolveNowForm(d, "")
	}
	return signalForm(d)
}

func resolveAnswer(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
	missing := d.gate().Missing(model.ReadMeasure(a["signal"]).Proves())
	if a["reason"] == "" && missing != "" {
		return nil, time.Time{}, model.Refused("Why now?", "Say in a few words why it is over.")
	}
	return now(model.Resolve{Signal: a["signal"], Reason: a["reason"]})
}

func (d *Desk) gate() present.Gate { return present.GateOf(d.state(), d.now.view, d.at()) }

func signalForm(d *Desk) ask.Form {
	return ask.Form{
		Title: "Resolve the incident?", Consequence: resolveConsequence(d.now.view.Clock("postmortem")),
		Fields:  []ask.Field{asSignal(ask.Field{Name: "signal", Label: "Signal before and after", Placeholder: "5xx: 94 % -> 0.1 %", Text: present.TypedProof(d.state())})},
		Confirm: "Resolve", Cancel: "Keep watching",
	}
}

func resolveNowForm(d *Desk, _ string) ask.Form {
	form := signalForm(d)
	form.Live = func() (title, consequence string) {
		consequence = "The reason goes into the log and the post-mortem."
		if missing := d.gate().Missing(false); missing != "" {
			consequence = "It lacks: " + missing + ". " + consequence
		}
		return d.resolveTitle(), consequence
	}
	form.Title, form.Consequence = form.Live()
	form.Fields = append([]ask.Field{text("reason", "Reason", "traffic moved to the second region")}, form.Fields...)
	return form
}

// resolveTitle asks the question that fits how much of the soak is left.
func (d *Desk) resolveTitle() string {
	if soak := d.now.view.Clock("soak"); soak.Runs() {
		return fmt.Sprintf("Resolve with %s of the soak left?", when.Countdown(soak.Left()))
	}
	return "Resolve now?"
}

// resolveConsequence says when the post-mortem will be due.
func resolveConsequence(c deputy.Clock) string {
	if !c.HasLimit {
		return "By the signal that shows it."
	}
	return "By the signal that shows it. The post-mortem is due " + when.Span(c.Limit) + " from now."
}
