package deputy

import "warroom/model"

// asks is how the next bar asks for each step of the process text. Mitigations
// are offered by their order, and fix/confirm is the resolution itself.
var asks = map[model.StepID]struct{ text, reason, action, button string }{
	"triage/assess":      {"Write down who is affected", "severity and every message are built on it", "impact", "Save impact"},
	"triage/classify":    {"Say how bad it is", "unsure between two: take the worse one", "severity", "Set severity…"},
	"triage/communicate": {"Send the first alert", "nobody has been told", "copy:alert", "Copy alert"},
	"triage/decide":      {"Decide whether it can be mitigated at once", "a wrong decision beats none", "decide", "Log the decision…"},
	"investigate/when":   {"Find out when it started", "deploys, config, traffic", "done:investigate/when", "Log when…"},
	"investigate/what":   {"Find out what changed", "deploy diff, config, dependency", "done:investigate/what", "Log what…"},
	"investigate/where":  {"Find out where it fails", "service, endpoint, query", "done:investigate/where", "Log where…"},
	"investigate/why":    {"Find out why it fails", "the root cause, with its evidence", "done:investigate/why", "Log why…"},
	"fix/test":           {"Write a failing test", "it reproduces the cause and proves the fix", "done:fix/test", "Test done…"},
	"fix/implement":      {"Make the fix", "the one that turns the test green", "done:fix/implement", "Fix done…"},
	"fix/staging":        {"Verify the fix on staging", "there first, then in production", "done:fix/staging", "Staging done…"},
	"fix/deploy":         {"Deploy the fix", "with careful monitoring", "done:fix/deploy", "Deployed…"},
	"postmortem/write":   {"Write the post-mortem", "what is fresh is quickly written", "postmortem", "Open the post-mortem"},
	"postmortem/review":  {"Review the post-mortem", "with those who were there", "done:postmortem/review", "Reviewed…"},
	"postmortem/publish": {"Publish the post-mortem", "with actions, owners and dates", "publish", "Publish…"},
}

// firstOpen asks for the first step of a phase that is still to be done.
func (f *facts) firstOpen(p model.Phase) *todo {
	for _, t := range model.StepsOf(p) {
		if ask, asked := asks[t.ID]; asked && f.Step(t.ID).State == model.StepOpen {
			return plain(ask.text, ask.reason, ask.action, ask.button)
		}
	}
	return nil
}
