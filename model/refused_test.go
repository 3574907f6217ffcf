package model

import (
	"strings"
	"testing"
	"time"
)

// TestRefused has a row for each rule: what had been done, what is asked, and
// what the answer must hold, which is what is wrong and what to do.
func TestRefused(t *testing.T) {
	mitigated, resolved := MarkMitigated{"service is back"}, Resolve{Signal: "5xx: 94 % -> 0.2 %"}
	falseAlarm := CallFalseAlarm{"the probe was misconfigured"}
	begun, hypothesis := BeginChange{Text: "raise pool size 20 -> 40"}, RaiseHypothesis{"v42 did it"}
	for _, c := range []struct {
		rule  string
		after []Command
		asked Command
		says  string
	}{
		{"declared twice", nil, Declare{Title: "again"}, "declared already. Declare another one"},
		{"a title", nil, Retitle{" \t\n\x00 "}, "needs a title. Say what is broken"},
		{"a title that fits", nil, Retitle{strings.Repeat("x", MaxTitle+1)}, "16385 bytes; at most 16384 fit. Keep the part"},
		{"a text that fits", nil, Note{Text: strings.Repeat("x", MaxText+1)}, "at most 1048576 fit. Keep the part"},
		{"a name that fits", nil, AssignRole{Lead, strings.Repeat("x", 257)}, "257 bytes; at most 256 fit"},
		{"an entry of control characters", nil, Note{Text: "\x01\x02"}, "What happened? Write it after the word"},
		{"a plain entry", nil, Note{Entry: EntryResolved, Text: "x"}, "no plain entry “resolved”. Use note"},
		{"a known kind", nil, SetKind{"flood"}, "no kind “flood”. Use outage"},
		{"a known severity", nil, ChangeSeverity{Severity: "P4"}, "no severity “P4”. Use P0"},
		{"no severity", nil, ChangeSeverity{}, "Use P0, P1, P2 or P3"},
		{"another severity", []Command{ChangeSeverity{Severity: P1}}, ChangeSeverity{Severity: "p1"}, "P1 already. Give another"},
		{"a known role", nil, AssignRole{"chef", "on-call B"}, "no role “chef”. Use lead"},
		{"somebody for a role", nil, AssignRole{Lead, " "}, "Who takes the role? Give a name, e.g. /lead"},
		{"somebody else for a role", []Command{AssignRole{Ops, "on-call B"}}, AssignRole{Ops, "on-call B"}, "already. Name somebody else"},
		{"a known phase", nil, EnterPhase{"lunch"}, "no phase “lunch”. Phases: triage"},
		{"another phase", nil, EnterPhase{Triage}, "Triage already. Enter another"},
		{"an impact", nil, AssessImpact{}, "Who or what is affected? Say it"},

		{"a time that has passed", nil, at("14:02", Note{Text: "x"}), "14:02:00 UTC is in the future. Give a time that has passed"},
		{"a time after 1970", nil, timed{Note{Text: "x"}, time.Unix(-1, 0)}, "before 1970. Give the year"},
		{"a start that has passed", nil, SetStart{onTheDay("14:02")}, "in the future"},
		{"a start after 1970", nil, SetStart{time.Unix(-1, 0)}, "before 1970"},
		{"a start", nil, SetStart{}, "When did it start? Give a time"},
		{"a start before mitigated", []Command{mitigated, Note{Text: "x"}}, SetStart{onTheDay("14:02")}, "would lie before the new start"},
		{"an amended time that has passed", nil, AmendEntry{Entry: eventID(1), At: onTheDay("14:02")}, "in the future"},
		{"words and not a value", []Command{WatchSignal{"5xx", "1 %"}, TakeReading{[]NamedValue{{"5xx", "3 %"}}}}, AmendEntry{Entry: eventID(3), Text: "5xx 0.3 %"}, "Reading is a value that clocks, ledger and documents use; other words would contradict them. Retract it, and log it anew"},
		{"an amended end of the impact after the start", []Command{mitigated}, AmendEntry{Entry: eventID(2), At: onTheDay("13:59")}, "would lie before the start"},
		{"an amended time after 1970", nil, AmendEntry{Entry: eventID(1), At: time.Unix(-1, 0)}, "before 1970"},
		{"mitigated after the start", nil, at("13:59", mitigated), "would lie before the start (2026-11-24 14:00:00 UTC). Check the time"},
		{"resolved after the start", nil, at("13:59", resolved), "would lie before the start"},
		{"resolved after mitigated", []Command{mitigated}, at("14:00:30", resolved), "would lie before mitigated"},
		{"closed after resolved", []Command{resolved}, at("14:00:30", Close{}), "would lie before resolved"},
		{"a change ends after it begins", []Command{begun}, at("14:00:30", EndChange{Outcome: ChangeReverted}), "before its beginning"},
		{"a mitigation ends after it begins", []Command{TryMitigation{Step: "scale"}}, at("14:00:30", EndMitigation{ChangeVerified, "scale", ""}), "before its beginning"},

		{"mitigated by a signal", nil, MarkMitigated{" "}, "Which signal shows it? Give it before and after, e.g. /mitigated 5xx"},
		{"mitigated once", []Command{mitigated}, mitigated, "mitigated since 2026-11-24 14:01:00 UTC. If the impact is back: /reopen"},
		{"resolved once", []Command{resolved}, resolved, "is resolved; resolving does not apply. If the impact is back: /reopen"},
		{"closed once", []Command{resolved, Close{}}, Close{}, "closed already. If the impact is back: /reopen"},
		{"closing what runs", nil, Close{}, "still runs. Resolve it first: /resolved"},
		{"closing what is mitigated", []Command{mitigated}, Close{}, "still runs"},
		{"publishing what is not resolved", []Command{mitigated}, PublishPostMortem{}, "not resolved yet. Resolve it first"},
		{"publishing twice", []Command{resolved, PublishPostMortem{}}, PublishPostMortem{}, "published already"},
		{"reopening what runs", nil, Reopen{"5xx again"}, "nothing to reopen. To say what is seen"},
		{"reopening without a reason", []Command{resolved}, Reopen{}, "Why is it reopened? Say what is back"},
		{"a false alarm without a reason", nil, CallFalseAlarm{}, "Why was it a false alarm?"},
		{"a false alarm when resolved", []Command{resolved}, falseAlarm, "/reopen"},

		{"mitigated in a false alarm", []Command{falseAlarm}, mitigated, "was a false alarm; mitigated does not apply. Reopen it first"},
		{"resolved in a false alarm", []Command{falseAlarm}, resolved, "Reopen it first"},
		{"closing a false alarm", []Command{falseAlarm}, Close{}, "closed by itself. If it was none: /reopen"},
		{"a change in a false alarm", []Command{falseAlarm}, begun, "a change does not apply. Reopen it first"},
		{"a mitigation in a false alarm", []Command{falseAlarm}, TryMitigation{Step: "scale"}, "Reopen it first"},
		{"a past mitigation in a false alarm", []Command{falseAlarm}, EndMitigation{ChangeVerified, "scale", ""}, "Reopen it first"},
		{"a promise in a false alarm", []Command{falseAlarm}, PromiseUpdate{onTheDay("14:30")}, "Reopen it first"},

		{"the same title", nil, Retitle{" Checkout returns 500s "}, "It is called that already."},
		{"the same kind", []Command{SetKind{Outage}}, SetKind{Outage}, "It is of the kind Outage already."},
		{"the same start", []Command{SetStart{onTheDay("13:40")}}, SetStart{onTheDay("13:40")}, "It started then already."},
		{"the same impact", []Command{AssessImpact{Summary: "all", Users: "5,000"}}, AssessImpact{Users: "5,000"}, "The impact says that already."},
		{"the same cause", []Command{NameCause{"v42"}}, NameCause{"v42"}, "The cause says that already."},
		{"the same estimate", []Command{SetETA{"15:05"}}, SetETA{"15:05"}, "The estimate says that already."},
		{"the same limit", []Command{WatchSignal{"5xx", "1 %"}}, WatchSignal{"5XX", "< 1 %"}, "5xx is watched with that limit already."},
		{"a change of something", nil, BeginChange{}, "What is being changed? Say it with its values"},
		{"an open change", nil, EndChange{Outcome: ChangeReverted}, "No change is open. Begin one"},
		{"a change that is there", []Command{begun}, EndChange{ChangeReverted, 2, ""}, "no change 2. The changes are numbered from 1 to 1"},
		{"a change number above 0", []Command{begun}, EndChange{ChangeReverted, -1, ""}, "no change -1"},
		{"a change ends once", []Command{begun, EndChange{ChangeNoEffect, 1, ""}}, EndChange{ChangeVerified, 1, "5xx"}, "Change 1 has ended. What is still in place can be reverted: /reverted 1"},
		{"a change is reverted once", []Command{begun, EndChange{ChangeReverted, 1, ""}}, EndChange{ChangeReverted, 1, ""}, "Change 1 has ended"},
		{"a verification has a signal", []Command{begun}, EndChange{Outcome: ChangeVerified}, "What shows it? Give the signal"},
		{"a known outcome", []Command{begun}, EndChange{Outcome: "open"}, "no outcome “open”. Use verified"},
		{"a known outcome of a mitigation", nil, EndMitigation{"open", "scale", ""}, "no outcome “open”. Use verified"},
		{"a signal", nil, Verify{}, "What shows it?"},

		{"a known step", nil, DoStep{Step: "dance"}, "no step “dance”. Steps: assess, classify"},
		{"a step", nil, DoStep{}, "Which step? Name it"},
		{"a mitigation", nil, TryMitigation{Step: "assess"}, "a step of Triage, not a mitigation. Mitigations: rollback"},
		{"a mitigation that does not run", []Command{TryMitigation{Step: "scale"}}, TryMitigation{Step: "scale"}, "running already. End it first: /worked scale"},
		{"a step that is not done", []Command{DoStep{Step: "assess"}}, DoStep{Step: "assess"}, "done already. To take it back: /undo triage/assess"},
		{"undoing what is open", nil, UndoStep{"assess"}, "is open. There is nothing to take back"},
		{"undoing what runs", []Command{TryMitigation{Step: "scale"}}, UndoStep{"scale"}, "is running. End it"},
		{"skipping without a reason", nil, SkipStep{Step: "scale"}, "Why does Scale not apply? Give the reason"},
		{"skipping what runs", []Command{TryMitigation{Step: "scale"}}, SkipStep{"scale", "x"}, "is running. End it first"},

		{"a hypothesis of something", nil, RaiseHypothesis{}, "What could it be? Say it so"},
		{"an open hypothesis", nil, AddEvidence{Text: "x"}, "No hypothesis is open. Raise one"},
		{"a hypothesis that is there", []Command{hypothesis}, AddEvidence{N: 2, Text: "x"}, "no hypothesis 2. There are 1"},
		{"evidence of something", []Command{hypothesis}, AddEvidence{}, "What was seen? Write it after the number, e.g. /for 1"},
		{"ruled out by something", []Command{hypothesis}, SettleHypothesis{HypothesisRuledOut, 1, ""}, "What rules it out? Say what was seen"},
		{"confirmed once", []Command{hypothesis, SettleHypothesis{HypothesisConfirmed, 1, ""}}, SettleHypothesis{HypothesisConfirmed, 1, ""}, "confirmed already. Log what else"},
		{"a known outcome of a hypothesis", []Command{hypothesis}, SettleHypothesis{"open", 1, ""}, "no outcome “open”. Use confirmed"},
		{"a cause", nil, NameCause{}, "What is the cause? Say it"},

		{"a known flag", nil, OverrideFlag{"white", "x"}, "no red flag “white”. Red flags: iron-law"},
		{"a flag that is nearly one", nil, OverrideFlag{"not-comunicating", "x"}, "Did you mean not-communicating?"},
		{"an override has a reason", nil, OverrideFlag{"iron-law", ""}, "Why is it right to go on? Give the reason"},
		{"a known flag to snooze", nil, SnoozeFlag{"white", time.Minute, ""}, "no red flag “white”"},
		{"a snooze lasts", nil, SnoozeFlag{"iron-law", 0, ""}, "up to 60 min. Use 15, 30 or 60 min, e.g. /snooze iron-law 15m; what is right as it is, override with a reason: /override iron-law REASON."},
		{"a snooze is ahead", nil, SnoozeFlag{"iron-law", -time.Minute, ""}, "up to 60 min"},
		{"a snooze ends", nil, SnoozeFlag{"iron-law", time.Hour + time.Millisecond, ""}, "up to 60 min"},

		{"a known channel", nil, SendMessage{Name: "update", Channel: "pigeon", Text: "x"}, "no channel “pigeon”. Use plain"},
		{"a known way to send", nil, SendMessage{Name: "update", Channel: "sms", How: "sung", Text: "x"}, "no way “sung” to send. Use copied"},
		{"a message with a name", nil, SendMessage{Channel: "sms", Text: "x"}, "Which message? Name it"},
		{"a message with a text", nil, SendMessage{Name: "update", Channel: "sms"}, "The message is empty. Give the text"},
		{"a promise lies ahead", nil, PromiseUpdate{onTheDay("14:01")}, "14:01:00 UTC has passed. Give a time to come"},
		{"a promise within a month", nil, PromiseUpdate{onTheDay("14:01").AddDate(0, 2, 0)}, "more than a month ahead"},
		{"an estimate", nil, SetETA{}, "When will it be resolved?"},

		{"a task of something", nil, AddTask{}, "What is to be done? Say what, who and how long"},
		{"a clock to which something happened", nil, NoteClock{}, "What happened to the clock? Give slept=42m"},
		{"a length of sleep", nil, NoteClock{Slept: -time.Minute}, "not negative. Give slept=42m"},
		{"a time box of some time", nil, AddTask{Text: "x", Box: -time.Minute}, "time box does not fit. Give minutes"},
		{"a time box of a month", nil, AddTask{Text: "x", Box: 31 * 24 * time.Hour}, "time box does not fit"},
		{"a longer time box of a month", []Command{AddTask{Text: "x"}}, ChangeTask{Box: 31 * 24 * time.Hour}, "time box does not fit"},
		{"an open task", nil, ChangeTask{State: TaskDone}, "No task is open. Add one"},
		{"a task that is there", []Command{AddTask{Text: "x"}}, ChangeTask{N: 2, State: TaskDone}, "no task 2. There are 1"},
		{"a task ends once", []Command{AddTask{Text: "x"}, ChangeTask{State: TaskDone}}, ChangeTask{N: 1, State: TaskDropped}, "done already. Add another"},
		{"a known end of a task", []Command{AddTask{Text: "x"}}, ChangeTask{State: "lost"}, "no state “lost” of a task. Use done"},
		{"a change of a task", []Command{AddTask{Text: "x"}}, ChangeTask{}, "What changes about task 1? Give state=done"},

		{"a limit with a figure", nil, WatchSignal{"5xx", "low"}, "has no figure. Give the name and its limit"},
		{"a signal with a name", nil, WatchSignal{"", "1 %"}, "Which signal?"},
		{"a reading with a figure", nil, TakeReading{[]NamedValue{{"5xx", "low"}}}, "“low” of 5xx has no figure"},
		{"a reading", nil, TakeReading{}, "What does it read? Give names and values"},

		{"an entry that is there", nil, StarEntry{Entry: "01X"}, "no such entry in this incident. Name it by its id"},
		{"an amendment", nil, AmendEntry{Entry: eventID(1)}, "Nothing to amend. Give the new text"},
		{"the declaration stands", nil, RetractEntry{Entry: eventID(1)}, "cannot be retracted. If nothing is wrong after all: /falsealarm"},
		{"an entry is retracted once", []Command{Note{Text: "x"}, RetractEntry{Entry: eventID(2)}}, RetractEntry{Entry: eventID(2)}, "is retracted already. To have it back, log it again"},
		{"an entry is starred once", []Command{StarEntry{Entry: eventID(1)}}, StarEntry{Entry: eventID(1)}, "is starred already. Name another"},
		{"a star that is not there", nil, StarEntry{Entry: eventID(1), Off: true}, "has no star. Name another"},
		{"an entry to retract", nil, RetractEntry{}, "Which entry? Name it by its id"},

		{"a known section", nil, EditSection{Section: "recipes", Text: "x"}, "no section “recipes”. Sections: impact"},
		{"another text of a section", []Command{EditSection{Section: "impact", Text: "x"}}, EditSection{Section: "impact", Text: " x "}, "says that already. Change the text"},
		{"the text of a section that was seen", []Command{EditSection{Section: "impact", Text: "x"}}, EditSection{Section: "impact", Text: "y", Over: new(string)}, "changed meanwhile. Read what it says now"},
		{"an action of something", nil, AddAction{}, "What is to be done? Begin with a verb"},
		{"a date", nil, AddAction{Action: "x", Deadline: "2026-02-30"}, "no date “2026-02-30”. Write it as 2026-12-01"},
		{"an action that is there", nil, ChangeAction{N: 1}, "no action 1. There are 0"},
		{"a change of an action", []Command{AddAction{Action: "x"}}, ChangeAction{N: 1}, "What changes about action 1? Give done=true"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			sc := declared(t, c.after...)
			before := len(sc.facts)
			err := sc.do(c.asked)
			if err == nil {
				t.Fatal("was accepted: ", lastRow(sc.state()))
			}
			checkRefusal(t, c.asked, err)
			if !strings.Contains(err.Error(), c.says) || len(sc.facts) != before {
				t.Errorf("says %q, without %q", err, c.says)
			}
		})
	}
}

func TestDeclarationRefused(t *testing.T) {
	for _, c := range []struct {
		asked Declare
		says  string
	}{
		{Declare{}, "needs a title. Say what is broken in a few words"},
		{Declare{Title: "\u2028 \u0085"}, "needs a title"},
		{Declare{Title: "x", Kind: "flood"}, "no kind"},
		{Declare{Title: "x", Severity: "p4"}, "no severity “P4”"},
		{Declare{Title: "x", Started: onTheDay("14:00:01")}, "in the future"},
		{Declare{Title: "x", Started: time.Unix(-1, 0)}, "before 1970"},
	} {
		err := told(t).do(c.asked)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%+v: %v, without %q", c.asked, err, c.says)
		}
	}
}

// A refusal names times in the zone of who acts, which it gives.
func TestRefusalsNameTimesOfTheUser(t *testing.T) {
	s := declared(t).state()
	berlin := time.FixedZone("", 2*60*60)
	for _, c := range []struct {
		zone *time.Location
		want string
	}{
		{nil, "Mitigated at 2026-11-24 13:59:00 UTC would lie before the start (2026-11-24 14:00:00 UTC)."},
		{berlin, "Mitigated at 2026-11-24 15:59:00 UTC+02:00 would lie before the start (2026-11-24 16:00:00 UTC+02:00)."},
	} {
		_, err := Decide(s, MarkMitigated{"service is back"}, Act{Now: onTheDay("14:05"), At: onTheDay("13:59"), Zone: c.zone})
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("it is refused by %v, want %q", err, c.want)
		}
	}
}
