package logline

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

func TestTodo(t *testing.T) {
	for typed, want := range map[string]model.AddTask{
		"check replica lag":                        {Text: "check replica lag"},
		"check replica lag for on-call B 5m":       {Text: "check replica lag", Owner: "on-call B", Box: 5 * time.Minute},
		"check replica lag for on-call B 10 min":   {Text: "check replica lag", Owner: "on-call B", Box: 10 * time.Minute},
		"check replica lag for on-call B":          {Text: "check replica lag", Owner: "on-call B"},
		"check replica lag 5m":                     {Text: "check replica lag", Box: 5 * time.Minute},
		"check replica lag 5m for on-call B":       {Text: "check replica lag", Owner: "on-call B", Box: 5 * time.Minute},
		"watch errors for 1 h 30 min":              {Text: "watch errors", Box: 90 * time.Minute},
		"watch errors for on-call B for 10m":       {Text: "watch errors", Owner: "on-call B", Box: 10 * time.Minute},
		"look for errors":                          {Text: "look for errors"},
		"look for errors for on-call B 5m":         {Text: "look for errors", Owner: "on-call B", Box: 5 * time.Minute},
		"read the log for signs of a full pool":    {Text: "read the log for signs of a full pool"},
		"read the log for the night shift of data": {Text: "read the log", Owner: "the night shift of data"},
		"5m":                               {Text: "5m"},
		"look for Ops 10m":                 {Text: "look for Ops", Box: 10 * time.Minute},
		"search the logs for timeouts 10m": {Text: "search the logs for timeouts", Box: 10 * time.Minute},
		"grep syslog for OOM":              {Text: "grep syslog for OOM"},
		"look through the slow queries for locks":        {Text: "look through the slow queries for locks"},
		"look through the slow queries for Ops 5m":       {Text: "look through the slow queries", Owner: "Ops", Box: 5 * time.Minute},
		"look at the slow queries for ops":               {Text: "look at the slow queries", Owner: "ops"},
		"scan the range for on-call B":                   {Text: "scan the range", Owner: "on-call B"},
		"check replica lag for ops 5m":                   {Text: "check replica lag", Owner: "ops", Box: 5 * time.Minute},
		"keep the old pods for now, 15m":                 {Text: "keep the old pods for now", Box: 15 * time.Minute},
		"write a text for the status page":               {Text: "write a text for the status page"},
		"page the network team for Shift Lead, 15m":      {Text: "page the network team", Owner: "Shift Lead", Box: 15 * time.Minute},
		"wait for the failover 5m":                       {Text: "wait for the failover", Box: 5 * time.Minute},
		"raise max_connections to 500 for on-call B, 2h": {Text: "raise max_connections to 500", Owner: "on-call B", Box: 2 * time.Hour},
		"ask for access 5 min":                           {Text: "ask for access", Box: 5 * time.Minute},
	} {
		got, err := Parse("/todo "+typed, busy(t))
		if diff := cmp.Diff(model.Command(want), got.Command); err != nil || diff != "" {
			t.Errorf("%q: %v %s", typed, err, diff)
		}
	}
}

func TestReading(t *testing.T) {
	for typed, want := range map[string][]model.NamedValue{
		"5xx 0.1 %":                          {{Name: "5xx", Value: "0.1 %"}},
		"5xx 0.1 %, p95 180 ms":              {{Name: "5xx", Value: "0.1 %"}, {Name: "p95", Value: "180 ms"}},
		"p95 latency 180 ms,":                {{Name: "p95 latency", Value: "180 ms"}},
		"requests 1,234 / s; 5xx < 1 %":      {{Name: "requests", Value: "1,234 / s"}, {Name: "5xx", Value: "< 1 %"}},
		"p95: 180 ms, 5xx=0.1 %":             {{Name: "p95", Value: "180 ms"}, {Name: "5xx", Value: "0.1 %"}},
		"drift -3 s":                         {{Name: "drift", Value: "-3 s"}},
		"P95 2nd region 180 ms":              {{Name: "p95 2nd region", Value: "180 ms"}},
		"p95 2nd region: 180 ms, queue .5 k": {{Name: "p95 2nd region", Value: "180 ms"}, {Name: "queue", Value: ".5 k"}},
	} {
		got, err := Parse("/reading "+typed, busy(t))
		if diff := cmp.Diff(model.Command(model.TakeReading{Values: want}), got.Command); err != nil || diff != "" {
			t.Errorf("%q: %v %s", typed, err, diff)
		}
	}
	for typed, want := range map[string]string{
		"5xx 0.1 %, p95": "What does “p95” read? Write /reading NAME VALUE, NAME VALUE, e.g. /reading 5xx 0.1 %, p95 180 ms.",
		",":              "What does it read? Write /reading NAME VALUE, NAME VALUE, e.g. /reading 5xx 0.1 %, p95 180 ms.",
	} {
		if _, err := Parse("/reading "+typed, busy(t)); err == nil || err.Error() != want {
			t.Errorf("%q: %v", typed, err)
		}
	}
}

func TestPreview(t *testing.T) {
	for line, want := range map[string]struct {
		kind          model.EntryKind
		says, warning string
	}{
		"pool is full":                     {model.EntryNote, "Logs a note at 14:13:55", ""},
		"@-2m f pool is full":              {model.EntryFinding, "Logs a finding at 14:11:55", ""},
		"@yesterday 23:50 pool is full":    {model.EntryNote, "Logs a note at 23 Nov 23:50:00", ""},
		"c halve it":                       {model.EntryChange, "Begins change 4 at 14:13:55", "Changes 2 and 3 are still open: end them first?"},
		"/try failover":                    {model.EntryMitigation, "Starts Failover at 14:13:55", "Changes 2 and 3 are still open: end them first?"},
		"v 5xx: 94 % -> 0.2 %":             {model.EntryVerified, "Verifies change 3 “raise pool size 20 -> 40” at 14:13:55", ""},
		"v it is fine":                     {model.EntryVerified, "Verifies change 3 “raise pool size 20 -> 40” at 14:13:55", "No value before and after, so it counts as no signal: 5xx: 94 % -> 0.2 % does."},
		"/noeffect scale":                  {model.EntryNoEffect, "Ends without effect: Scale at 14:13:55", ""},
		"/reverted 1":                      {model.EntryReverted, "Undoes change 1 “purge the cache” at 14:13:55", ""},
		"/confirm":                         {model.EntryConfirmed, "Confirms hypothesis 2 “v42 halved the pool” at 14:13:55", "Nothing speaks for it yet: add because TEXT?"},
		"/confirm 2 because 5xx fell":      {model.EntryConfirmed, "Confirms hypothesis 2 “v42 halved the pool” at 14:13:55", ""},
		"/against 1 it answers":            {model.EntryEvidence, "Evidence against hypothesis 1 “the CDN is down” at 14:13:55", ""},
		"/todo check lag for on-call B 5m": {model.EntryTask, "Task 2 for on-call B, 5 min at 14:13:55", ""},
		"/taskdone":                        {model.EntryTask, "Task 1 “check replica lag” is done at 14:13:55", ""},
		"/phase investigate":               {model.EntryPhase, "Opens Investigate at 14:13:55", "Not mitigated yet: restore service first?"},
		"/next 14:46":                      {model.EntryPromise, "Promises the next update for 14:46", ""},
		"/next 00:30":                      {model.EntryPromise, "Promises the next update for 25 Nov 00:30", ""},
		"/next 2026-11-25 14:05":           {model.EntryPromise, "Promises the next update for 25 Nov 14:05", "That is 23 h 51 min ahead: is the day meant?"},
		"/next 27 Nov 09:00":               {model.EntryPromise, "Promises the next update for 27 Nov 09:00", "That is 2 d 18 h ahead: is the day meant?"},
		"/sev p1":                          {model.EntrySeverity, "Severity P1, Major degradation at 14:13:55", ""},
		"/reading 5xx 0.1 %, p95 180 ms":   {model.EntryReading, "Reads 5xx 0.1 %, p95 180 ms at 14:13:55", ""},
		"":                                 {},
	} {
		u := Preview(line, busy(t))
		if u.Err != nil || u.EntryKind != want.kind || u.Says != want.says || u.Warning != want.warning {
			t.Errorf("%q: %q %q %q %v", line, u.EntryKind, u.Says, u.Warning, u.Err)
		}
	}
	for line, want := range map[string]string{
		"/noeffect 1 still":                          "Change 1 has ended. What is still in place can be reverted: /reverted 1 TEXT.",
		"/noeffect failover of the pods did nothing": "Failover is not running, and change 3 is open: which one had no effect? The change: /noeffect 3 TEXT. The step: /noeffect mitigate/failover TEXT.",
		"/next 14:05":                                "14:05 (UTC+02:00) has passed; promise a time ahead. Try /next 14:43, or for the next day, with its date, /next 2026-11-25 14:05.",
		"/next today 14:05":                          "14:05 (UTC+02:00) has passed. Give a time to come, e.g. 14:46 or +30m.",
		"/next 40d":                                  "That is more than a month ahead. Promise a time that people can wait for, e.g. /next +30m.",
		"/done fly":                                  "There is no step “fly”. Steps: assess, classify, communicate, decide, rollback, scale, failover, disable, redirect, when, what, where, why, test, implement, staging, deploy, confirm, write, review, publish.",
		"/sev P0":                                    "It is P0 already. Give another severity, or log a note.",
		"@25:70 pool":                                "There is no time “25:70”. Write @14:05, @14:05:20, @-7m, @20 min ago, @yesterday 23:50 or @2026-11-24T12:05:00Z.",
	} {
		if u := Preview(line, busy(t)); u.Err == nil || u.Err.Error() != want {
			t.Errorf("%q: %v", line, u.Err)
		}
	}
	if u := Preview("c halve it", Context{Now: now, Zone: zone}); u.Err != nil || u.Says != "Begins change 1 at 14:13:55" {
		t.Errorf("without a state: %+v", u)
	}
}

func TestComplete(t *testing.T) {
	x := busy(t)
	for line, want := range map[string][]Completion{
		"/f": {
			{"/finding TEXT", "what was seen", "f", "/finding "},
			{"/for N TEXT", "evidence for hypothesis N", "", "/for "},
			{"/falsealarm REASON", "ends it without a post-mortem", "", "/falsealarm "},
		},
		"@14:05 /clo":      {{"/close", "files a resolved incident away", "", "@14:05 /close"}},
		"/verified ":       {{"3", "raise pool size 20 -> 40", "", "/verified 3 "}, {"2", "6 -> 18", "", "/verified 2 "}},
		"@-7m /try s":      {{"scale", "if it is capacity", "", "@-7m /try scale "}},
		"/sev p1":          nil,
		"/sev P0 and more": nil,
		"/for ":            {{"2", "v42 halved the pool", "", "/for 2 "}},
		"/snooze no-s":     {{"no-severity", "", "", "/snooze no-severity "}},
		"/reading p":       {{"p95 2nd region", "below 400 ms", "", "/reading p95 2nd region "}},
		"/nothing":         nil,
		"plain /f":         nil,
		"@25:70 /f":        nil,
	} {
		if diff := cmp.Diff(want, Complete(line, x)); diff != "" {
			t.Errorf("%q: %s", line, diff)
		}
	}
	x.Standing = []string{"silent-log", "no-severity"}
	rows := Complete("/snooze ", x)
	want := []Completion{{"silent-log", "stands now", "", "/snooze silent-log "}, {"no-severity", "stands now", "", "/snooze no-severity "}, {"iron-law", "", "", "/snooze iron-law "}}
	if len(rows) != len(model.Flags) || cmp.Diff(want, rows[:3]) != "" {
		t.Errorf("of the flags it offers %v", rows)
	}
	if all := Complete("/", x); len(all) != len(grammar) {
		t.Errorf("a slash alone offers %d of %d forms", len(all), len(grammar))
	}
}
