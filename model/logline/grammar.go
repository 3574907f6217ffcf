package logline

import (
	"strings"

	"warroom/model"
)

// form is one row of the grammar.
type form struct {
	word    string // behind the slash
	letter  string // that does the same with a space behind it; may be empty
	args    string // what follows, as help writes it; [ ] may be left out
	meaning string
	example string // what could follow
	kind    model.EntryKind
	build   build
	says    says
	warns   warns
	offers  offers
}

// grammar lists every form in the order of completion and help. What plain text can
// be stands in plain.
var grammar = []form{
	{"note", "", "TEXT", "a note", "dashboards load slowly", model.EntryNote, noted(model.EntryNote), logs("a note"), nil, nil},
	{"action", "", "TEXT", "what was done", "paged the database team", model.EntryAction, noted(model.EntryAction), logs("an action"), nil, nil},
	{"decision", "d", "TEXT", "what was decided", "roll back v42", model.EntryDecision, noted(model.EntryDecision), logs("a decision"), nil, nil},
	{"finding", "f", "TEXT", "what was seen", "pool full: 20 of 20 busy", model.EntryFinding, noted(model.EntryFinding), logs("a finding"), nil, nil},
	{"impact", "", "TEXT", "who and what is hit", "all users, every checkout fails", model.EntryImpact, impact, fixed("Notes the impact"), nil, nil},
	{"alert", "", "TEXT", "an alert that came in", "5xx above 5 %", model.EntryAlert, noted(model.EntryAlert), logs("an alert"), nil, nil},
	{"todo", "t", "TEXT [for NAME] [5m]", "a task, its owner, its time box", "check replica lag for on-call B 5m", model.EntryTask, todo, saysTask, nil, nil},
	{"taskdone", "", "[N]", "ends a task", "2", model.EntryTask, taskDone, saysTaskDone, nil, newest(openTasks)},
	{"change", "c", "TEXT", "begins a change; #fix marks the fix", "raise pool size 20 -> 40", model.EntryChange, change, saysChange, warnsOpen, nil},
	{"verified", "v", "[N] SIGNAL", "ends a change with its signal", "5xx: 94 % -> 0.2 %", model.EntryVerified, verified, saysEnd, warnsSignal, newest(openChanges)},
	{"noeffect", "", "[N] [TEXT]", "ends a change or STEP without gain", "5xx still 94 %", model.EntryNoEffect, noEffect, saysEnd, nil, openOrSteps},
	{"reverted", "", "[N] [TEXT]", "a change or STEP is undone", "pool size back to 20", model.EntryReverted, reverted, saysEnd, nil, openOrSteps},
	{"try", "", "STEP [TEXT]", "starts a mitigation", "scale 6 -> 18", model.EntryMitigation, try, saysTry, warnsOpen, mitigations},
	{"worked", "", "STEP [TEXT]", "a mitigation worked", "scale 5xx: 94 % -> 0.2 %", model.EntryWorked, worked, saysEnd, warnsSignal, mitigations},
	{"hyp", "h", "TEXT", "a hypothesis", "v42 halved the pool", model.EntryHypothesis, hypothesis, saysHypothesis, nil, nil},
	{"for", "", "N TEXT", "evidence for hypothesis N", "2 pool full: 20 of 20 busy", model.EntryEvidence, evidence(false), saysEvidence, nil, newest(openHypotheses)},
	{"against", "", "N TEXT", "evidence against hypothesis N", "2 lag is normal", model.EntryEvidence, evidence(true), saysEvidence, nil, newest(openHypotheses)},
	{"confirm", "", "[N] [TEXT]", "confirms N, because TEXT", "2 because the diff halves the pool", model.EntryConfirmed, confirm, saysSettled, warnsUnproven, newest(openHypotheses)},
	{"ruleout", "", "N TEXT", "rules hypothesis N out", "1 rollback had no effect", model.EntryRuledOut, ruleOut, saysSettled, nil, newest(openHypotheses)},
	{"evidence", "e", "TEXT", "evidence of no hypothesis yet", "GC pauses of 4 s", model.EntryEvidence, noted(model.EntryEvidence), logs("evidence"), nil, nil},
	{"cause", "", "TEXT", "the root cause", "v42 halved the pool", model.EntryCause, cause, fixed("Names the cause"), nil, nil},
	{"sev", "", "P1 [REASON]", "severity, P0 to P3", "P1 one region only", model.EntrySeverity, severity, saysSeverity, nil, severities},
	{"kind", "", "KIND", "what sort of incident", "outage", model.EntryNote, kind, saysKind, nil, kinds},
	{"lead", "", "NAME", "who leads", "on-call A", model.EntryRole, role(model.Lead), saysRole, nil, nil},
	{"comms", "", "NAME", "who tells the others", "on-call B", model.EntryRole, role(model.Comms), saysRole, nil, nil},
	{"ops", "", "NAME", "who works on the system", "on-call C", model.EntryRole, role(model.Ops), saysRole, nil, nil},
	{"scribe", "", "NAME", "who writes the log", "on-call D", model.EntryRole, role(model.Scribe), saysRole, nil, nil},
	{"escalate", "", "WHO", "somebody is called in to help", "on-call C", model.EntryAction, escalate, saysEscalate, nil, nil},
	{"phase", "", "NAME", "opens a phase", "investigate", model.EntryPhase, phase, saysPhase, warnsLaw, phases},
	{"done", "", "STEP [TEXT]", "ticks a step", "investigate/when 14:01, with v42", model.EntryStep, stepped(doStep, false), saysStep, nil, steps},
	{"undo", "", "STEP", "takes a tick back", "staging", model.EntryStep, undoStep, saysStep, nil, steps},
	{"na", "", "STEP REASON", "a step does not apply, and why", "failover one region only", model.EntryStep, stepped(skipStep, true), saysStep, nil, steps},
	{"watch", "", "NAME < LIMIT", "watches a signal", "5xx < 1 %", model.EntrySignal, watch, saysWatch, nil, nil},
	{"reading", "r", "NAME VALUE, NAME VALUE", "what signals read now", "5xx 0.1 %, p95 180 ms", model.EntryReading, reading, saysReading, nil, signals},
	{"mitigated", "", "SIGNAL", "the impact has ended", "5xx: 94 % -> 0.2 %", model.EntryMitigated, mitigated, fixed("Mitigated: the impact has ended"), warnsSignal, nil},
	{"resolved", "", "[SIGNAL]", "the incident is over", "5xx: 94 % -> 0.2 %", model.EntryResolved, resolved, fixed("Resolves the incident"), warnsSignal, nil},
	{"reopen", "", "REASON", "the impact is back", "5xx at 40 % again", model.EntryReopened, reopen, fixed("Reopens the incident"), nil, nil},
	{"falsealarm", "", "REASON", "ends it without a post-mortem", "the probe was misconfigured", model.EntryFalseAlarm, falseAlarm, fixed("Ends it as a false alarm"), nil, nil},
	{"close", "", "", "files a resolved incident away", "", model.EntryClosed, alone(model.Close{}), fixed("Closes the incident"), nil, nil},
	{"publish", "", "[REASON]", "the post-mortem is out, as it stands", "the owner of action 2 is away", model.EntryReview, publish, fixed("Publishes the post-mortem"), nil, nil},
	{"next", "", "TIME", "promises the next update", "14:46", model.EntryPromise, next, saysPromise, warnsFar, nil},
	{"eta", "", "TEXT", "when it may be resolved", "15:05", model.EntryNote, eta, fixed("Sets the ETA to resolution"), nil, nil},
	{"started", "", "TIME", "moves the start", "14:01", model.EntryNote, started, saysStart, nil, nil},
	{"title", "", "TEXT", "another title", "Checkout returns 500s", model.EntryNote, retitle, fixed("Gives it another title"), nil, nil},
	{"snooze", "", "FLAG 15m [REASON]", "silences a red flag", "hands-on-lead 15m two people only", model.EntrySnooze, snooze, saysSnooze, nil, flags},
	{"override", "", "FLAG REASON", "accepts a red flag", "hands-on-lead two people only", model.EntryOverride, override, saysOverride, nil, flags},
}

// form is the row as help writes it: /for N TEXT.
func (f form) form() string { return strings.TrimSpace("/" + f.word + " " + f.args) }

// needs reports whether the form cannot stand without what follows.
func (f form) needs() bool {
	optional := strings.HasPrefix(f.args, "[") && strings.HasSuffix(f.args, "]")
	return f.args != "" && !optional
}

// missing refuses a line that ends too early.
func (f form) missing(typed bool) error {
	if !typed {
		return model.Refused("What happened?", "Write it, or a slash word, e.g. /finding TEXT.")
	}
	return model.Refused("A part of /"+f.word+" is missing.", "Write "+f.form()+", e.g. /"+f.word+" "+f.example+".")
}
