// Package verb gives every command of the domain a name for the command line:
// warroom do ID COMMAND [ARGS]. Names and arguments come from the Go types, so
// that a new command is one line here.
package verb

import (
	"reflect"
	"strings"
	"unicode"

	"warroom/model"
)

// verb is one command that can be given by name.
type verb struct {
	zero    model.Command
	summary string
}

// verbs lists every command but Declare, which has no incident to act on and a
// subcommand of its own.
var verbs = []verb{
	{model.Note{}, "logs a note, action, decision, finding, evidence or alert"},
	{model.AssessImpact{}, "says who and what is hit"},
	{model.ChangeSeverity{}, "classifies the incident"},
	{model.SetKind{}, "says what sort of incident it is"},
	{model.SetStart{}, "moves the start"},
	{model.Retitle{}, "gives it another title"},
	{model.AssignRole{}, "gives a role to somebody; without a name takes it away"},
	{model.EnterPhase{}, "opens a phase"},
	{model.DoStep{}, "ticks a step of the checklist"},
	{model.UndoStep{}, "takes a tick back"},
	{model.SkipStep{}, "says that a step does not apply"},
	{model.AddTask{}, "asks somebody to do something"},
	{model.ChangeTask{}, "gives a task an owner or a box that starts now, or ends it: done, dropped"},
	{model.BeginChange{}, "begins a change; fix=true where it is the fix"},
	{model.EndChange{}, "ends a change: verified, no_effect, reverted"},
	{model.TryMitigation{}, "starts a mitigation"},
	{model.EndMitigation{}, "ends a mitigation: verified, no_effect, reverted"},
	{model.RaiseHypothesis{}, "raises a hypothesis"},
	{model.AddEvidence{}, "adds evidence for a hypothesis, or against=true"},
	{model.SettleHypothesis{}, "settles a hypothesis: confirmed (TEXT then speaks for it), ruled_out"},
	{model.NameCause{}, "writes down the root cause"},
	{model.WatchSignal{}, "watches a signal with its limit"},
	{model.TakeReading{}, "notes what signals read now"},
	{model.Verify{}, "logs a verification that belongs to no change"},
	{model.MarkMitigated{}, "says that the impact has ended"},
	{model.Resolve{}, "ends the incident"},
	{model.Reopen{}, "says that the impact is back"},
	{model.Close{}, "files a resolved incident away"},
	{model.CallFalseAlarm{}, "ends an incident that was none"},
	{model.SendMessage{}, "logs a message that went out"},
	{model.Said{}, "logs that the call was made aloud; without a text that of the next thing"},
	{model.PromiseUpdate{}, "promises the next update"},
	{model.SetETA{}, "estimates the resolution"},
	{model.SnoozeFlag{}, "silences a red flag for a while"},
	{model.OverrideFlag{}, "accepts a red flag with a reason"},
	{model.Escalate{}, "logs who was called in to help"},
	{model.NoteClock{}, "notes that the laptop slept or its clock was set"},
	{model.AmendEntry{}, "corrects an entry's text or time"},
	{model.RetractEntry{}, "takes an entry back"},
	{model.StarEntry{}, "marks an entry as a key event, or off=true"},
	{model.EditSection{}, "writes a section of the post-mortem"},
	{model.AddAction{}, "adds an action item"},
	{model.ChangeAction{}, "changes an action item"},
	{model.PublishPostMortem{}, "says that the post-mortem is out"},
}

// name is the command's name in kebab case: ChangeSeverity is change-severity.
func (v verb) name() string {
	var b strings.Builder
	runes := []rune(reflect.TypeOf(v.zero).Name())
	for i, r := range runes {
		ends := i+1 == len(runes) || !unicode.IsLower(runes[i+1])
		if unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) || !ends) {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Row is one command in the list.
type Row struct {
	Name    string // e.g. "end-change"
	Usage   string // e.g. "end-change OUTCOME [N] [TEXT…]"
	Summary string // one line
}

// List describes every command, in the order of an incident.
func List() []Row {
	rows := make([]Row, len(verbs))
	for i, v := range verbs {
		rows[i] = Row{v.name(), v.usage(), v.summary}
	}
	return rows
}

// usage is how the command is written. What can only be given by its name is
// shown that way.
func (v verb) usage() string {
	words := []string{v.name()}
	for _, a := range argsOf(v.zero) {
		word := strings.ToUpper(a.name)
		switch {
		case a.named:
			word = a.name + "=" + word
		case a.rest:
			word += "…"
		}
		if a.optional {
			word = "[" + word + "]"
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}
