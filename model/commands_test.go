package model

import (
	"strings"
	"time"

	"pgregory.net/rapid"
)

// command draws a command; the state tells which things there are to name.
type command func(*rapid.T, *State) Command

// everyCommand can draw each command of the domain.
var everyCommand = append(append([]command{}, pastCommands...), deeds...)

// pastCommands draw what changes the past.
var pastCommands = []command{
	func(t *rapid.T, s *State) Command { return RetractEntry{entryID(t, s), text(t)} },
	func(t *rapid.T, s *State) Command { return StarEntry{entryID(t, s), rapid.Bool().Draw(t, "off")} },
	func(t *rapid.T, s *State) Command {
		return AmendEntry{Entry: entryID(t, s), Text: text(t), At: sometimes(t, moment(t))}
	},
}

// deeds draw everything else.
var deeds = []command{
	func(t *rapid.T, _ *State) Command { return Retitle{text(t)} },
	func(t *rapid.T, _ *State) Command { return SetKind{Kind(word(t, "outage", "security", "flood"))} },
	func(t *rapid.T, _ *State) Command { return SetStart{moment(t)} },
	func(t *rapid.T, _ *State) Command {
		return ChangeSeverity{Severity(word(t, "P0", "p1", "P2", "P3", "P4")), text(t)}
	},
	func(t *rapid.T, _ *State) Command {
		return AssessImpact{Summary: text(t), Users: text(t), Current: text(t)}
	},
	func(t *rapid.T, _ *State) Command {
		return AssignRole{Role(word(t, "lead", "ops", "comms", "scribe", "chef")), text(t)}
	},
	func(t *rapid.T, _ *State) Command {
		return Note{Entry: EntryKind(word(t, "", "action", "decision", "finding", "evidence", "alert", "resolved")), Text: text(t)}
	},
	func(t *rapid.T, _ *State) Command { return AddTask{text(t), text(t), span(t)} },
	func(t *rapid.T, _ *State) Command {
		return ChangeTask{ordinal(t), TaskState(word(t, "", "done", "dropped", "lost")), text(t), span(t)}
	},
	func(t *rapid.T, _ *State) Command { return NoteClock{span(t), span(t), span(t)} },
	func(t *rapid.T, _ *State) Command { return DoStep{step(t), text(t)} },
	func(t *rapid.T, _ *State) Command { return UndoStep{step(t)} },
	func(t *rapid.T, _ *State) Command { return SkipStep{step(t), text(t)} },
	func(t *rapid.T, _ *State) Command {
		return EnterPhase{Phase(word(t, "triage", "mitigate", "investigate", "fix", "Post-mortem", "lunch"))}
	},
	func(t *rapid.T, _ *State) Command {
		return BeginChange{text(t), text(t), text(t), moment(t), rapid.Bool().Draw(t, "fix")}
	},
	func(t *rapid.T, _ *State) Command { return EndChange{outcome(t), ordinal(t), signal(t)} },
	func(t *rapid.T, _ *State) Command { return TryMitigation{step(t), text(t)} },
	func(t *rapid.T, _ *State) Command { return EndMitigation{outcome(t), step(t), signal(t)} },
	func(t *rapid.T, _ *State) Command { return MarkMitigated{signal(t)} },
	func(t *rapid.T, _ *State) Command { return RaiseHypothesis{text(t)} },
	func(t *rapid.T, _ *State) Command {
		return AddEvidence{rapid.Bool().Draw(t, "against"), ordinal(t), text(t)}
	},
	func(t *rapid.T, s *State) Command {
		return AttachEvidence{
			Name: text(t), Size: rapid.Int64Range(-1, MaxAttachment+1).Draw(t, "size"), SHA256: word(t, strings.Repeat("0a", 32), "0a"),
			Media: "image/png", N: ordinal(t), Against: rapid.Bool().Draw(t, "against"), To: word(t, "", entryID(t, s)),
		}
	},
	func(t *rapid.T, _ *State) Command {
		return SettleHypothesis{HypothesisState(word(t, "confirmed", "ruled_out", "open")), ordinal(t), text(t)}
	},
	func(t *rapid.T, _ *State) Command { return NameCause{text(t)} },
	func(t *rapid.T, _ *State) Command { return WatchSignal{word(t, "5xx", "5XX", "p95"), signal(t)} },
	func(t *rapid.T, _ *State) Command {
		return TakeReading{[]NamedValue{{word(t, "5xx", "p95"), signal(t)}, {word(t, "5XX", "lag"), signal(t)}}}
	},
	func(t *rapid.T, _ *State) Command { return Verify{signal(t)} },
	func(t *rapid.T, _ *State) Command { return Resolve{signal(t), text(t)} },
	func(t *rapid.T, _ *State) Command { return Reopen{text(t)} },
	func(*rapid.T, *State) Command { return Close{} },
	func(t *rapid.T, _ *State) Command { return CallFalseAlarm{text(t)} },
	func(t *rapid.T, _ *State) Command {
		return SendMessage{word(t, "triage", "alert", "update", ""), word(t, "slack", "sms", "pigeon"),
			word(t, "", "copied", "sent", "sung"), sometimes(t, moment(t)), text(t)}
	},
	func(t *rapid.T, _ *State) Command { return PromiseUpdate{moment(t)} },
	func(t *rapid.T, _ *State) Command { return SetETA{text(t)} },
	func(t *rapid.T, _ *State) Command {
		return SnoozeFlag{word(t, "iron-law", "no-lead", "white"), span(t), text(t)}
	},
	func(t *rapid.T, _ *State) Command {
		return OverrideFlag{word(t, "iron-law", "no-lead", "white"), text(t)}
	},
	func(t *rapid.T, _ *State) Command { return Escalate{text(t)} },
	func(t *rapid.T, _ *State) Command {
		return EditSection{Section: word(t, "impact", "lessons", "recipes"), Text: text(t)}
	},
	func(t *rapid.T, _ *State) Command {
		return AddAction{text(t), text(t), word(t, "", "2026-12-01", "soon")}
	},
	func(t *rapid.T, _ *State) Command { return actionChange(t) },
	func(*rapid.T, *State) Command { return PublishPostMortem{} },
}

func actionChange(t *rapid.T) Command {
	c := ChangeAction{N: ordinal(t), Remove: rapid.Bool().Draw(t, "remove")}
	if rapid.Bool().Draw(t, "changes") {
		action, owner, day, done := text(t), text(t), word(t, "", "2026-12-01", "soon"), rapid.Bool().Draw(t, "done")
		c.Action, c.Owner, c.Deadline, c.Done = &action, &owner, &day, &done
	}
	return c
}

func declaration(t *rapid.T) Command {
	return Declare{Title: "Checkout returns 500s", Severity: Severity(word(t, "", "P0", "P2")), Kind: Kind(word(t, "", "outage")),
		DetectedBy: text(t), Impact: text(t), Lead: text(t), Started: sometimes(t, onTheDay("12:00"))}
}

func text(t *rapid.T) string {
	return rapid.OneOf(rapid.SampledFrom([]string{"pool is full", "on-call B", "", " \x00\r\n"}), rapid.String()).Draw(t, "text")
}

func word(t *rapid.T, words ...string) string { return rapid.SampledFrom(words).Draw(t, "word") }

func signal(t *rapid.T) string {
	return word(t, "5xx: 94 % -> 0.2 %", "0.1 %", "", "1,200 ms", "health: down -> up", "looks fine")
}

func step(t *rapid.T) string {
	return word(t, "rollback", "scale", "mitigate/failover", "assess", "why", "test", "fix/deploy", "publish", "dance", "")
}

func outcome(t *rapid.T) ChangeState {
	return ChangeState(word(t, "verified", "no_effect", "reverted", "open"))
}

func ordinal(t *rapid.T) int {
	return rapid.SampledFrom([]int{0, 0, 1, 1, 2, -1, 99}).Draw(t, "number")
}

func span(t *rapid.T) time.Duration {
	return time.Duration(rapid.IntRange(-1, 90).Draw(t, "minutes")) * time.Minute
}

func moment(t *rapid.T) time.Time {
	zone := rapid.SampledFrom([]*time.Location{time.UTC, time.FixedZone("CET", 3600)}).Draw(t, "zone")
	from := onTheDay(word(t, "12:00", "13:59", "23:00"))
	return from.Add(time.Duration(rapid.Int64Range(0, int64(2*time.Hour)).Draw(t, "later"))).In(zone)
}

func sometimes(t *rapid.T, at time.Time) time.Time {
	if rapid.Bool().Draw(t, "unset") {
		return time.Time{}
	}
	return at
}

func entryID(t *rapid.T, s *State) string {
	if len(s.Timeline) == 0 || rapid.IntRange(0, 9).Draw(t, "bogus") == 0 {
		return word(t, "", "no such entry", s.ID)
	}
	return s.Timeline[rapid.IntRange(0, len(s.Timeline)-1).Draw(t, "entry")].ID
}
