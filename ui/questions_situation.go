package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// situationQuestions ask how bad it is, for whom, and who does what.
var situationQuestions = []question{
	{"impact", impactForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AssessImpact{Summary: a["summary"], Users: a["users"], Revenue: a["revenue"], DataRisk: a["data"], Current: a["current"]})
	}},
	{"severity", severityForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.ChangeSeverity{Severity: model.Severity(a["severity"]), Reason: a["reason"]})
	}},
	{"people", peopleForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.AssignRole{Role: model.Role(a["role"]), Name: a["name"]})
	}},
	{"lead", leadForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		if strings.TrimSpace(a["name"]) == "" {
			return nil, time.Time{}, model.Refused("Who leads?", "Give a name; to take the lead away, log /lead nobody.")
		}
		return now(model.AssignRole{Role: model.Lead, Name: a["name"]})
	}},
	{"promise", promiseForm, func(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		due, err := d.timeAhead(a["due"])
		return model.PromiseUpdate{Due: due}, time.Time{}, err
	}},
	{"eta", etaForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.SetETA{Text: a["eta"]})
	}},
	{"title", titleForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.Retitle{Title: a["title"]})
	}},
	{"started", startedForm, func(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		at, err := d.time(a["started"])
		return model.SetStart{Started: at}, time.Time{}, err
	}},
	{"kind", kindForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return now(model.SetKind{Kind: model.Kind(a["kind"])})
	}},
}

func impactForm(d *Desk, _ string) ask.Form {
	known := d.state().Impact
	return ask.Form{
		Title: "Who and what is affected?", Consequence: "Severity and every message are built on it.",
		Fields: []ask.Field{
			{Name: "summary", Label: "Who and what", Placeholder: "all users: every checkout fails", Text: known.Summary},
			{Name: "users", Label: "Users affected", Placeholder: "unknown", Text: known.Users},
			{Name: "revenue", Label: "Revenue", Placeholder: "unknown", Text: known.Revenue},
			{Name: "data", Label: "Data at risk", Placeholder: "unknown", Text: known.DataRisk},
			{Name: "current", Label: "Impact now, for updates", Placeholder: "as above", Text: known.Current},
		}, Confirm: "Save impact",
	}
}

func severityForm(d *Desk, _ string) ask.Form {
	var choices []ask.Choice
	for _, s := range model.Severities {
		choices = append(choices, ask.Choice{Value: string(s), Label: string(s) + " " + d.policy().Word(s)})
	}
	return ask.Form{
		Title: "How bad is it?", Consequence: "Unsure between two: take the worse one. Limits count anew from the start.",
		Fields: []ask.Field{
			{Name: "severity", Label: "Severity", Choices: choices, Text: string(d.state().Severity)},
			text("reason", "Reason", "what has changed"),
		}, Confirm: "Change severity",
	}
}

func peopleForm(d *Desk, _ string) ask.Form {
	var choices []ask.Choice
	for _, r := range model.Roles {
		choices = append(choices, ask.Choice{Value: string(r), Label: d.policy().Title(r)})
	}
	return ask.Form{
		Title: "Who takes which role?", Consequence: "Say a hand-over aloud, with the name of who has it now.",
		Fields: []ask.Field{
			{Name: "role", Label: "Role", Choices: choices, Text: string(model.Comms)},
			text("name", "Name", "on-call B"),
		}, Confirm: "Assign role",
	}
}

func leadForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "Who leads?", Consequence: "One person decides. That person holds no other task.",
		Fields:  []ask.Field{{Name: "name", Label: d.policy().Title(model.Lead), Placeholder: "on-call A", Text: d.by}},
		Confirm: "Name lead",
	}
}

func promiseForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "When will the next update come?", Consequence: "The clock counts down to it, and the next message states it.",
		Fields:  []ask.Field{{Name: "due", Label: "Time", Placeholder: "14:46 or +30m", Text: d.nextPromise()}},
		Confirm: "Promise update",
	}
}

func etaForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "When will it be resolved?", Consequence: "It stands in the next update. Not known yet is an answer.",
		Fields:  []ask.Field{{Name: "eta", Label: "ETA to resolution", Placeholder: "15:05, or not known yet", Text: d.state().ETA}},
		Confirm: "Set ETA",
	}
}

func titleForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "What is it called?", Fields: []ask.Field{{Name: "title", Label: "Title", Text: d.state().Title}}, Confirm: "Change title",
	}
}

func startedForm(d *Desk, _ string) ask.Form {
	return ask.Form{
		Title: "When did it start?", Consequence: "Elapsed time and every limit count anew from it.",
		Fields:  []ask.Field{{Name: "started", Label: "Started", Placeholder: "14:01 or -20m", Text: d.clock(d.state().Times.Started), Reads: d.readsTime}},
		Confirm: "Move the start",
	}
}

func kindForm(d *Desk, _ string) ask.Form {
	var choices []ask.Choice
	for _, k := range model.Kinds {
		choices = append(choices, ask.Choice{Value: string(k), Label: k.Word()})
	}
	return ask.Form{
		Title:   "What kind of incident is it?",
		Fields:  []ask.Field{{Name: "kind", Label: "Kind", Choices: choices, Text: string(d.state().Kind)}},
		Confirm: "Set kind",
	}
}
