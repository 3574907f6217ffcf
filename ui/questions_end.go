package ui

import (
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// endQuestions ask about milestones and red flags.
var endQuestions = []question{
	{"mitigated", oneLine("Service is back. Which signal shows it?", "Mitigated ends the impact; the cause comes next.", "Signal before and after", "5xx: 94 % -> 0.2 %", "Mark mitigated"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.MarkMitigated{Signal: a["text"]})
		}},
	{"resolve", resolveForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.Resolve{Signal: a["signal"]})
	}},
	{"resolve-now", resolveNowForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		if a["reason"] == "" {
			return nil, time.Time{}, model.Refused("Why now?", "The reason goes into the log and the post-mortem.")
		}
		return now(model.Resolve{Signal: a["signal"], Reason: a["reason"]})
	}},
	{"reopen", oneLine("What is back?", "Impact lasts again: mitigated and resolved are taken back, and stay in the timeline.", "Reason", "5xx at 40 % again", "Reopen"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.Reopen{Reason: a["text"]})
		}},
	{"false-alarm", oneLine("Why was it a false alarm?", "It ends the incident, and nothing in it is owed any more.", "Reason", "the probe was misconfigured", "Call it a false alarm"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.CallFalseAlarm{Reason: a["text"]})
		}},
	{"override", oneLine("Why is it right to go on?", "The flag is settled. The reason goes into the log and the post-mortem.", "Reason", "the test system is down too", "Override flag"),
		func(_ *Desk, flag string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.OverrideFlag{Flag: flag, Reason: a["text"]})
		}},
}

func resolveForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "Resolve the incident?", Consequence: "By the signal that shows it. The post-mortem is due 48 h from now.",
		Fields:  []ask.Field{{Name: "signal", Label: "Signal before and after", Placeholder: "5xx: 94 % -> 0.1 %", Text: d.lastProof()}},
		Confirm: "Resolve", Cancel: "Keep watching",
	}
}

func resolveNowForm(d *Desk, _ string) ask.Form {
	form := resolveForm(d, "")
	form.Title = d.resolveTitle()
	form.Consequence = "Quiet minutes show that it holds. The reason goes into the log and the post-mortem."
	form.Fields = append([]ask.Field{text("reason", "Reason", "traffic moved to the second region")}, form.Fields...)
	return form
}

// lastProof is the newest signal with a value before and after, as it can be typed.
func (d *Desk) lastProof() string {
	proofs := d.state().Board.Proof
	for i := len(proofs) - 1; i >= 0; i-- {
		if m := proofs[i].Signal; m.Proves() {
			return m.Name + ": " + m.Before + " -> " + m.After
		}
	}
	return ""
}
