package ui

import (
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// deputyQuestions are those that the deputy asks: what its flags and its next
// thing offer, where nothing else asks the same.
var deputyQuestions = []question{
	{"decide", oneLine("Can it be mitigated at once?", "A wrong decision beats none. It goes into the log.", "Decision", "roll back v42, it went out at 13:52", "Log decision"), plainEntry(model.EntryDecision)},
	{"finding", oneLine("What was found?", "What was measured or read, with its figures.", "Finding", "pool full: 20 of 20 connections busy", "Log finding"), plainEntry(model.EntryFinding)},
	{"evidence", evidenceForm("What speaks for it?", false), func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AddEvidence{N: number(n), Text: a["text"]})
	}},
	{"settle", settleForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.SettleHypothesis{Outcome: model.HypothesisState(a["outcome"]), N: number(n), Text: a["text"]})
	}},
	{"verify", shownBy(oneLine("Which signal shows that it holds?", "A value before and a value after.", "Signal", "5xx: 94 % -> 0.1 %", "Log verification")),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.Verify{Signal: a["text"]})
		}},
	{"escalate", oneLine("Whom do you call in?", "The log and the post-mortem keep who it was, and when.", "Name", "on-call C", "Log escalation"),
		func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.Escalate{To: a["text"]})
		}},
	{"task-owner", oneLine("Who does it?", "A task belongs to one named person.", "Owner", "on-call B", "Give task"),
		func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
			return now(model.ChangeTask{N: number(n), Owner: a["text"]})
		}},
	{"task-box", boxForm, startBox},
}

func plainEntry(kind model.EntryKind) func(*Desk, string, ask.Answers) (model.Command, time.Time, error) {
	return func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.Note{Entry: kind, Text: a["text"]})
	}
}

func settleForm(d *Desk, n string) ask.Form {
	form := confirmForm(d, n)
	form.Fields = append([]ask.Field{{Name: "outcome", Label: "Outcome", Choices: []ask.Choice{
		{Value: string(model.HypothesisConfirmed), Label: "Confirm"},
		{Value: string(model.HypothesisRuledOut), Label: "Rule out"},
	}}}, form.Fields...)
	form.Title, form.Confirm = "Confirm it, or rule it out?", "Settle hypothesis"
	return form
}
