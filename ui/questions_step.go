package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// tellings ask what a step of Investigate or Fix came to, before it is ticked.
// The keys are the steps; the answer goes into the log.
var tellings = map[model.StepID]struct{ title, label, example string }{
	"investigate/when":   {"When did it start?", "Start, and what shows it", "13:58, the first request waits"},
	"investigate/what":   {"What changed?", "What changed", "v42 went out at 13:52"},
	"investigate/where":  {"Where does it fail?", "Service, endpoint, query", "the pool of orders-db"},
	"investigate/why":    {"Why does it fail?", "Cause, with its evidence", "v42 halved the pool"},
	"fix/test":           {"Which test fails?", "Test, and how it fails", "pool size is read from the shared config: fails"},
	"fix/implement":      {"What is the fix?", "Fix", "pool size back to 40"},
	"fix/staging":        {"What did staging show?", "Result", "passes, p95 180 ms"},
	"fix/deploy":         {"What was deployed?", "Version, where to", "v43, everywhere"},
	"postmortem/review":  {"Who reviewed it?", "Who, and what came of it", "both on call; one action added"},
	"postmortem/publish": {"Where was it published?", "Where", "the wiki"},
}

// telling is the question of a step; it is answered in words.
var telling = question{"tell", tellForm, func(_ *Desk, step string, a ask.Answers) (model.Command, time.Time, error) {
	if strings.TrimSpace(a["text"]) == "" {
		return nil, time.Time{}, model.Refused("What is known?", "A few words are enough; the post-mortem is built on them.")
	}
	return now(model.DoStep{Step: step, Text: a["text"]})
}}

func tellForm(_ *Desk, step string) ask.Form {
	t, ok := tellings[model.StepID(step)]
	if !ok {
		t.title, t.label = model.StepID(step).Title()+": what came of it?", "Result"
	}
	return ask.Form{Title: t.title, Consequence: "It ticks the step and goes into the log.",
		Fields: []ask.Field{text("text", t.label, t.example)}, Confirm: "Log it"}
}
