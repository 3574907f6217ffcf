package logline

import (
	"testing"

	"warroom/model"
)

// TestWhatEnterWillDo has each form of the contract's table, in its order: under
// the line stand what was understood, the number that is meant, and the time.
func TestWhatEnterWillDo(t *testing.T) {
	mitigated := Context{Now: now, Zone: zone, State: incident(t, model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"})}
	for _, c := range []struct {
		line string
		x    Context
		kind model.EntryKind
		says string
	}{
		{"dashboards load slowly", busy(t), model.EntryNote, "Logs a note at 14:13:55"},
		{"@14:05 dashboards load slowly", busy(t), model.EntryNote, "Logs a note at 14:05:00"},
		{"/note dashboards load slowly", busy(t), model.EntryNote, "Logs a note at 14:13:55"},
		{"/action paged the database team", busy(t), model.EntryAction, "Logs an action at 14:13:55"},
		{"/decision roll back v42", busy(t), model.EntryDecision, "Logs a decision at 14:13:55"},
		{"/finding pool full", busy(t), model.EntryFinding, "Logs a finding at 14:13:55"},
		{"/impact all users", busy(t), model.EntryImpact, "Notes the impact at 14:13:55"},
		{"/todo check lag", busy(t), model.EntryTask, "Task 2 at 14:13:55"},
		{"/todo check lag for on-call B 5m", busy(t), model.EntryTask, "Task 2 for on-call B, 5 min at 14:13:55"},
		{"/change halve it", busy(t), model.EntryChange, "Begins change 4 at 14:13:55"},
		{"/verified 5xx: 94 % -> 0.2 %", busy(t), model.EntryVerified, "Verifies change 3 “raise pool size 20 -> 40” at 14:13:55"},
		{"/verified 94 % -> 0.2 %", busy(t), model.EntryVerified, "Verifies change 3 “raise pool size 20 -> 40” at 14:13:55"},
		{"/verified 2 5xx: 94 % → 0.2 %", busy(t), model.EntryVerified, "Verifies change 2 “6 -> 18” at 14:13:55"},
		{"/verified 5xx from 94 % to 0.2 %", quiet(t), model.EntryVerified, "Logs a verification at 14:13:55"},
		{"/noeffect", busy(t), model.EntryNoEffect, "Ends without effect: change 3 “raise pool size 20 -> 40” at 14:13:55"},
		{"/noeffect 2 5xx still 94 %", busy(t), model.EntryNoEffect, "Ends without effect: change 2 “6 -> 18” at 14:13:55"},
		{"/reverted pool back to 20", busy(t), model.EntryReverted, "Undoes change 3 “raise pool size 20 -> 40” at 14:13:55"},
		{"/reverted 1", busy(t), model.EntryReverted, "Undoes change 1 “purge the cache” at 14:13:55"},
		{"/hyp the disk is full", busy(t), model.EntryHypothesis, "Raises hypothesis 3 at 14:13:55"},
		{"/for 2 pool full", busy(t), model.EntryEvidence, "Evidence for hypothesis 2 “v42 halved the pool” at 14:13:55"},
		{"/for 20 of 20 busy", busy(t), model.EntryEvidence, "Evidence for hypothesis 2 “v42 halved the pool” at 14:13:55"},
		{"/against 1 it answers", busy(t), model.EntryEvidence, "Evidence against hypothesis 1 “the CDN is down” at 14:13:55"},
		{"/confirm 2", busy(t), model.EntryConfirmed, "Confirms hypothesis 2 “v42 halved the pool” at 14:13:55"},
		{"/ruleout 2 pool is idle", busy(t), model.EntryRuledOut, "Rules out hypothesis 2 “v42 halved the pool” at 14:13:55"},
		{"/evidence GC pauses of 4 s", busy(t), model.EntryEvidence, "Logs evidence at 14:13:55"},
		{"/sev P1 one region only", busy(t), model.EntrySeverity, "Severity P1, Major degradation at 14:13:55"},
		{"/lead on-call A", busy(t), model.EntryRole, "Lead: on-call A at 14:13:55"},
		{"/comms on-call B", busy(t), model.EntryRole, "Communications: on-call B at 14:13:55"},
		{"/ops on-call C", busy(t), model.EntryRole, "Operations: on-call C at 14:13:55"},
		{"/scribe on-call D", busy(t), model.EntryRole, "Scribe: on-call D at 14:13:55"},
		{"/phase triage", busy(t), model.EntryPhase, "Opens Triage at 14:13:55"},
		{"/done when 14:01", busy(t), model.EntryStep, "When is done at 14:13:55"},
		{"/undo triage/classify", busy(t), model.EntryStep, "Classify is open again at 14:13:55"},
		{"/na failover one region only", busy(t), model.EntryStep, "Failover does not apply at 14:13:55"},
		{"/try disable", busy(t), model.EntryMitigation, "Starts Disable at 14:13:55"},
		{"/worked scale 5xx: 94 % -> 0.2 %", busy(t), model.EntryWorked, "Scale worked at 14:13:55"},
		{"/noeffect mitigate/scale 5xx still 94 %", busy(t), model.EntryNoEffect, "Ends without effect: Scale at 14:13:55"},
		{"/watch 5xx < 1 %", busy(t), model.EntrySignal, "Watches 5xx, below 1 % at 14:13:55"},
		{"/reading 5xx 0.1 %, p95 180 ms", busy(t), model.EntryReading, "Reads 5xx 0.1 %, p95 180 ms at 14:13:55"},
		{"@-2m /mitigated 5xx: 94 % -> 0.2 %", busy(t), model.EntryMitigated, "Mitigated: the impact has ended at 14:11:55"},
		{"/cause v42 halved the pool", busy(t), model.EntryCause, "Names the cause at 14:13:55"},
		{"/resolved 5xx: 94 % -> 0.2 %", busy(t), model.EntryResolved, "Resolves the incident at 14:13:55"},
		{"/reopen 5xx at 40 % again", mitigated, model.EntryReopened, "Reopens the incident at 14:13:55"},
		{"/falsealarm the probe was wrong", busy(t), model.EntryFalseAlarm, "Ends it as a false alarm at 14:13:55"},
		{"/next 14:46", busy(t), model.EntryPromise, "Promises the next update for 14:46"},
		{"/next tomorrow 09:00", busy(t), model.EntryPromise, "Promises the next update for 25 Nov 09:00"},
		{"/snooze no-lead 15m", busy(t), model.EntrySnooze, "Silences no-lead for 15 min"},
		{"/override no-lead two people only", busy(t), model.EntryOverride, "Accepts no-lead at 14:13:55"},
		{"/escalate on-call C", busy(t), model.EntryAction, "Logs who was called in at 14:13:55"},
	} {
		if u := Preview(c.line, c.x); u.Err != nil || u.EntryKind != c.kind || u.Says != c.says {
			t.Errorf("%q: %q %q, %v", c.line, u.EntryKind, u.Says, u.Err)
		}
	}
}
