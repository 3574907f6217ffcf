package model

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// stands is what a test reads off a state, as one text.
type stands func(*State) string

func course(s *State) string { return fmt.Sprint(s.Status, " in ", s.Phase) }

func steps(ids ...StepID) stands {
	return func(s *State) string {
		var all []string
		for _, id := range ids {
			step := s.Step(id)
			all = append(all, strings.TrimSpace(fmt.Sprint(step.State, " ", step.Text)))
		}
		return strings.Join(all, ", ")
	}
}

func times(s *State) string {
	show := func(t time.Time) string {
		if t.IsZero() {
			return "-"
		}
		return t.Format("15:04")
	}
	return fmt.Sprint("mitigated ", show(s.Times.Mitigated), " resolved ", show(s.Times.Resolved), " closed ", show(s.Times.Closed))
}

func published(s *State) string {
	return s.Review.Reason + ": " + s.Timeline[len(s.Timeline)-1].Text
}

func acknowledged(s *State) string { return s.Times.Acknowledged.Format("15:04") }
func started(s *State) string      { return s.Times.Started.Format("15:04") }

func changes(s *State) string {
	var all []string
	for _, c := range s.Board.Changes {
		all = append(all, strings.TrimSpace(fmt.Sprintf("%d %s %s %s", c.N, c.Name(), c.State, c.Result)))
	}
	return strings.Join(all, "; ")
}

func proof(s *State) string {
	var all []string
	for _, p := range s.Board.Proof {
		all = append(all, p.With+" "+p.Signal.String())
	}
	return strings.Join(all, "; ")
}

// TestAccepted has a row for each rule: what was done, and what then stands.
func TestAccepted(t *testing.T) {
	const signal = "5xx: 94 % -> 0.2 %"
	begun := BeginChange{Text: "raise pool size"}
	for _, c := range []struct {
		rule  string
		done  []Command
		reads stands
		want  string
	}{
		{"a declared incident is investigated", nil, course, "investigating in triage"},
		{"mitigating", []Command{EnterPhase{Mitigate}}, course, "mitigating in mitigate"},
		{"investigating", []Command{EnterPhase{Mitigate}, EnterPhase{Investigate}}, course, "investigating in investigate"},
		{"looking while a mitigation runs", []Command{TryMitigation{Step: "scale"}, EnterPhase{Investigate}}, course, "mitigating in investigate"},
		{"fixing", []Command{EnterPhase{Fix}}, course, "mitigating in fix"},
		{"a phase in any spelling", []Command{EnterPhase{"Post-Mortem"}}, course, "investigating in postmortem"},
		{"a mitigation leaves triage", []Command{TryMitigation{Step: "scale"}}, course, "mitigating in mitigate"},
		{"a mitigation does not leave fix", []Command{EnterPhase{Fix}, TryMitigation{Step: "scale"}}, course, "mitigating in fix"},
		{"resolved", []Command{Resolve{Signal: signal}}, course, "resolved in postmortem"},
		{"closed", []Command{Resolve{}, Close{}}, course, "closed in postmortem"},
		{"a false alarm", []Command{CallFalseAlarm{"x"}}, course, "false_alarm in triage"},
		{"reopened", []Command{Resolve{}, Close{}, Reopen{"x"}}, course, "mitigating in mitigate"},
		{"a false alarm reopened", []Command{CallFalseAlarm{"x"}, Reopen{"x"}}, course, "mitigating in mitigate"},

		{"mitigated", []Command{MarkMitigated{"service is back"}}, times, "mitigated 14:01 resolved - closed -"},
		{"resolving is both", []Command{Resolve{}}, times, "mitigated 14:01 resolved 14:01 closed -"},
		{"resolving keeps mitigated", []Command{MarkMitigated{"service is back"}, Resolve{}, Close{}}, times, "mitigated 14:01 resolved 14:02 closed 14:03"},
		{"reopening clears all", []Command{MarkMitigated{"service is back"}, Resolve{}, Close{}, Reopen{"x"}}, times, "mitigated - resolved - closed -"},
		{"mitigated again", []Command{MarkMitigated{"service is back"}, Reopen{"x"}, MarkMitigated{"service is back"}}, times, "mitigated 14:03 resolved - closed -"},
		{"mitigated earlier", []Command{Note{Text: "x"}, at("14:00:30", MarkMitigated{"service is back"})}, times, "mitigated 14:00 resolved - closed -"},
		{"the start moves", []Command{SetStart{onTheDay("13:40")}}, started, "13:40"},
		{"mitigated before the declaration", []Command{SetStart{onTheDay("13:40")}, at("13:50", MarkMitigated{"service is back"})}, times, "mitigated 13:50 resolved - closed -"},

		{"severity answers classify", []Command{ChangeSeverity{"p1", "half fails"}}, steps("triage/classify"), "done half fails"},
		{"impact answers assess", []Command{AssessImpact{Summary: "all users"}}, steps("triage/assess"), "done all users"},
		{"an alert answers communicate", []Command{SendMessage{Name: "alert", Channel: "slack", Text: "x"}}, steps("triage/communicate"), "done"},
		{"an update does not", []Command{SendMessage{Name: "update", Channel: "slack", Text: "x"}}, steps("triage/communicate"), "open"},
		{"a decision answers decide", []Command{Note{Entry: EntryDecision, Text: "roll back"}}, steps("triage/decide"), "done roll back"},
		{"a mitigation answers decide", []Command{TryMitigation{Step: "scale"}}, steps("triage/decide", "mitigate/scale"), "done yes, Scale, running"},
		{"a fact answers once", []Command{AssessImpact{Summary: "a"}, AssessImpact{Summary: "b"}}, steps("triage/assess"), "done a"},
		{"what a fact answered can be ticked", []Command{AssessImpact{Summary: "a"}, DoStep{"assess", ""}}, steps("triage/assess"), "done a"},
		{"and ticked with words", []Command{AssessImpact{Summary: "a"}, DoStep{"assess", "b"}}, steps("triage/assess"), "done b"},
		{"resolving answers confirm", []Command{Resolve{Signal: signal}}, steps("fix/confirm"), "done 5xx 94 % → 0.2 %"},
		{"reopening takes confirm back", []Command{Resolve{Signal: signal}, Reopen{"x"}}, steps("fix/confirm"), "open"},
		{"publishing answers publish", []Command{Resolve{}, PublishPostMortem{}}, steps("postmortem/publish"), "done"},
		{"publishing over what stands keeps why", []Command{Resolve{}, PublishPostMortem{" on-call B\nis away "}}, published, "on-call B is away: post-mortem published as it stood: on-call B is away"},
		{"a step done, undone, waived", []Command{DoStep{"why", "pool"}, UndoStep{"why"}, SkipStep{"why", "known"}}, steps("investigate/why"), "na known"},
		{"what does not apply is done after all", []Command{SkipStep{"why", "known"}, DoStep{"WHY", ""}}, steps("investigate/why"), "done"},

		{"a lead acknowledges", []Command{AssignRole{Lead, "on-call B"}}, acknowledged, "14:01"},
		{"another role does not", []Command{AssignRole{Ops, "on-call B"}, ChangeSeverity{Severity: P1}}, acknowledged, "14:02"},
		{"the earliest acknowledges", []Command{ChangeSeverity{Severity: P1}, at("14:00", DoStep{"assess", ""})}, acknowledged, "14:00"},
		{"a note does not", []Command{Note{Text: "x"}, TryMitigation{Step: "scale"}}, acknowledged, "14:02"},

		{"a mitigation works", []Command{TryMitigation{Step: "scale"}, EndMitigation{ChangeVerified, "scale", signal}}, steps("mitigate/scale"), "done 5xx 94 % → 0.2 %"},
		{"a mitigation has no effect", []Command{TryMitigation{Step: "scale"}, EndMitigation{ChangeNoEffect, "scale", "same"}}, steps("mitigate/scale"), "no_effect same"},
		{"worked without a start", []Command{EndMitigation{ChangeVerified, "scale", signal}}, changes, "1 Scale verified 5xx 94 % → 0.2 %"},
		{"worked without a start is a step", []Command{EndMitigation{ChangeVerified, "scale", signal}}, steps("triage/decide", "mitigate/scale"), "done yes, Scale, done 5xx 94 % → 0.2 %"},
		{"worked without a start is proof", []Command{EndMitigation{ChangeVerified, "scale", signal}}, proof, "change 5xx 94 % → 0.2 %"},
		{"no effect is no proof", []Command{EndMitigation{ChangeNoEffect, "scale", signal}}, proof, ""},
		{"a mitigation is tried again", []Command{EndMitigation{ChangeNoEffect, "scale", ""}, TryMitigation{Step: "scale"}}, changes, "1 Scale no_effect; 2 Scale open"},
		{"the newest open change ends", []Command{begun, begun, EndChange{ChangeVerified, 0, signal}}, changes, "1 raise pool size open; 2 raise pool size verified 5xx 94 % → 0.2 %"},
		{"a change ends by its number", []Command{begun, begun, EndChange{ChangeNoEffect, 1, "same"}}, changes, "1 raise pool size no_effect same; 2 raise pool size open"},
		{"an ended change is reverted", []Command{begun, EndChange{ChangeVerified, 1, signal}, EndChange{ChangeReverted, 1, "too slow"}}, changes, "1 raise pool size reverted too slow"},
		{"a mitigation is reverted", []Command{EndMitigation{ChangeVerified, "scale", ""}, EndChange{ChangeReverted, 1, "too slow"}}, steps("mitigate/scale"), "no_effect too slow"},
		{"a change ends after the incident", []Command{begun, Resolve{}, EndChange{ChangeReverted, 1, ""}}, changes, "1 raise pool size reverted"},
		{"a change begins after the incident", []Command{Resolve{}, begun}, changes, "1 raise pool size open"},
		{"every signal is proof of its milestone", []Command{MarkMitigated{signal}, Verify{signal}, Resolve{Signal: "looks fine"}}, proof,
			"mitigated 5xx 94 % → 0.2 %; verified 5xx 94 % → 0.2 %; resolved looks fine"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if got := c.reads(declared(t, c.done...).state()); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
