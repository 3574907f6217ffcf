package model

// EntryKind says what sort of row it is.
type EntryKind string

// The kinds of timeline entries.
const (
	EntryNote       EntryKind = "note"
	EntryAction     EntryKind = "action"
	EntryDecision   EntryKind = "decision"
	EntryFinding    EntryKind = "finding"
	EntryImpact     EntryKind = "impact"
	EntryTask       EntryKind = "task"
	EntryChange     EntryKind = "change"
	EntryMitigation EntryKind = "mitigation"
	EntryWorked     EntryKind = "worked"
	EntryNoEffect   EntryKind = "no_effect"
	EntryVerified   EntryKind = "verified"
	EntryReverted   EntryKind = "reverted"
	EntryHypothesis EntryKind = "hypothesis"
	EntryEvidence   EntryKind = "evidence"
	EntryConfirmed  EntryKind = "confirmed"
	EntryRuledOut   EntryKind = "ruled_out"
	EntryCause      EntryKind = "cause"
	EntrySignal     EntryKind = "signal"
	EntryReading    EntryKind = "reading"
	EntryAlert      EntryKind = "alert"
	EntryDeclared   EntryKind = "declared"
	EntrySeverity   EntryKind = "severity"
	EntryRole       EntryKind = "role"
	EntryPhase      EntryKind = "phase"
	EntryStep       EntryKind = "step"
	EntryMitigated  EntryKind = "mitigated"
	EntryDeployed   EntryKind = "deployed"
	EntryResolved   EntryKind = "resolved"
	EntryReopened   EntryKind = "reopened"
	EntryClosed     EntryKind = "closed"
	EntryFalseAlarm EntryKind = "false_alarm"
	EntryMessage    EntryKind = "message"
	EntryPromise    EntryKind = "promise"
	EntrySnooze     EntryKind = "snooze"
	EntryOverride   EntryKind = "override"
	EntryClock      EntryKind = "clock"
	EntryReview     EntryKind = "review"
	EntryUnreadable EntryKind = "unreadable"
)

// entryKinds tells how each kind is called on the screen and whether it is a
// milestone, which a reader of the post-mortem always wants to see.
var entryKinds = map[EntryKind]struct {
	word string
	key  bool
}{
	EntryNote: {"Note", false}, EntryAction: {"Action", false}, EntryDecision: {"Decision", false},
	EntryFinding: {"Finding", false}, EntryImpact: {"Impact", false}, EntryTask: {"Task", false},
	EntryChange: {"Change", true}, EntryMitigation: {"Mitigation", true}, EntryWorked: {"Worked", true},
	EntryNoEffect: {"No effect", true}, EntryVerified: {"Verified", true}, EntryReverted: {"Reverted", true},
	EntryHypothesis: {"Hypothesis", false}, EntryEvidence: {"Evidence", false},
	EntryConfirmed: {"Confirmed", true}, EntryRuledOut: {"Ruled out", false}, EntryCause: {"Cause", true},
	EntrySignal: {"Signal", false}, EntryReading: {"Reading", false}, EntryAlert: {"Alert", true},
	EntryDeclared: {"Declared", true}, EntrySeverity: {"Severity", true}, EntryRole: {"Role", false},
	EntryPhase: {"Phase", false}, EntryStep: {"Step", false}, EntryMitigated: {"Mitigated", true},
	EntryDeployed: {"Deployed", true}, EntryResolved: {"Resolved", true}, EntryReopened: {"Reopened", true},
	EntryClosed: {"Closed", true}, EntryFalseAlarm: {"False alarm", true}, EntryMessage: {"Message", true},
	EntryPromise: {"Promise", false}, EntrySnooze: {"Snooze", false}, EntryOverride: {"Override", false},
	EntryClock:  {"Clock", false},
	EntryReview: {"Review", false}, EntryUnreadable: {"Unreadable", false},
}

// UnmarshalText keeps the name of a kind once, and not with each entry of a log.
func (k *EntryKind) UnmarshalText(name []byte) error {
	if *k = kindNames[string(name)]; *k == "" {
		*k = EntryKind(name)
	}
	return nil
}

var kindNames = func() map[string]EntryKind {
	names := map[string]EntryKind{}
	for k := range entryKinds {
		names[string(k)] = k
	}
	return names
}()

// Word is how the kind is called on the screen.
func (k EntryKind) Word() string { return entryKinds[k].word }

// Key reports whether the kind is a milestone.
func (k EntryKind) Key() bool { return entryKinds[k].key }

// Known reports whether the kind exists.
func (k EntryKind) Known() bool { _, ok := entryKinds[k]; return ok }
