package deputy

import (
	"strconv"
	"strings"
)

// Action is the one thing to do: a machine-readable name for the window and for
// scripts (see Actions), and what its button says.
type Action struct {
	ID   string
	Text string // verb and object; '…' where it asks something first
}

func numbered(id string, n int) string { return id + ":" + strconv.Itoa(n) }

// ActionForm is one form of an Action's ID: what it does, and the subcommand that
// does the same. What stands in capitals behind the colon goes into it.
type ActionForm struct {
	ID, Does, Command string
}

// Actions are all forms that a red flag or the next thing can offer.
var Actions = []ActionForm{
	{"copy:NAME", "copies the message of that name", "message ID NAME --copy"},
	{"lead", "names a lead, or hands the lead over", "do ID assign-role lead WHO"},
	{"impact", "writes down who is affected", "do ID assess-impact TEXT"},
	{"severity", "says how bad it is", "do ID change-severity P1"},
	{"decide", "logs whether it can be mitigated at once", "do ID note decision TEXT"},
	{"phase:PHASE", "enters a phase", "do ID enter-phase PHASE"},
	{"done:STEP", "ticks a step", "do ID do-step STEP"},
	{"try:STEP", "starts a mitigation", "do ID try-mitigation STEP"},
	{"end-change:N", "ends a change", "do ID end-change verified N SIGNAL"},
	{"revert:N", "takes a change back", "do ID end-change reverted N TEXT"},
	{"mitigated", "says that the impact has ended", "do ID mark-mitigated SIGNAL"},
	{"escalate", "logs who was called in to help", "do ID escalate WHO"},
	{"resolve", "resolves the incident", "do ID resolve SIGNAL"},
	{"close", "files it away", "do ID close"},
	{"publish", "publishes the post-mortem", "do ID publish-post-mortem"},
	{"postmortem", "opens the post-mortem", "do ID edit-section lessons TEXT"},
	{"finding", "logs what was found", "do ID note finding TEXT"},
	{"evidence:N", "adds evidence for a hypothesis", "do ID add-evidence N TEXT"},
	{"settle:N", "confirms a hypothesis or rules it out", "do ID settle-hypothesis confirmed N"},
	{"cause", "writes down the cause", "do ID name-cause TEXT"},
	{"reading", "logs what signals read", "do ID take-reading 5xx 0.1 %"},
	{"verify", "logs a signal before and after", "do ID verify SIGNAL"},
	{"task-owner:N", "gives a task an owner", "do ID change-task N owner=WHO"},
	{"task-box:N", "gives a task a time box", "do ID change-task N box=5m"},
	{"task-done:N", "ends a task", "do ID change-task N done"},
	{"log", "writes an entry", "log ID TEXT"},
	{"said", "logs that the call was made aloud", "do ID said"},
}

// Form is the form that an action's id has, and what stands behind its colon.
func (a Action) Form() (form ActionForm, part string, known bool) {
	name, part, _ := strings.Cut(a.ID, ":")
	for _, f := range Actions {
		if of, _, _ := strings.Cut(f.ID, ":"); of == name {
			return f, part, strings.Contains(f.ID, ":") == (part != "")
		}
	}
	return ActionForm{}, part, false
}
