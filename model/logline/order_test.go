package logline

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

func TestParse(t *testing.T) {
	for line, want := range map[string]model.Command{
		"a deploy went out":                           note("", "a deploy went out"),
		"C is not a letter of the table":              note("", "C is not a letter of the table"),
		"c":                                           note("", "c"),
		"f: no space":                                 note("", "f: no space"),
		"@on-call-b look at this":                     note("", "@on-call-b look at this"),
		"@here: restarting":                           note("", "@here: restarting"),
		"@foo bar":                                    note("", "@foo bar"),
		"@sunny 3 pods are down":                      note("", "@sunny 3 pods are down"),
		"@on-call-b said so 5 min ago":                note("", "@on-call-b said so 5 min ago"),
		"mail to ops@example.com":                     note("", "mail to ops@example.com"),
		"first\nsecond":                               note("", "first\nsecond"),
		"/note /var/log is full":                      note("", "/var/log is full"),
		"/action paged the database team":             note(model.EntryAction, "paged the database team"),
		"/decision roll back v42":                     note(model.EntryDecision, "roll back v42"),
		"d roll back v42":                             note(model.EntryDecision, "roll back v42"),
		"/finding pool full":                          note(model.EntryFinding, "pool full"),
		"  /Finding   pool full ":                     note(model.EntryFinding, "pool full"),
		"f pool full":                                 note(model.EntryFinding, "pool full"),
		"/evidence GC pauses":                         note(model.EntryEvidence, "GC pauses"),
		"/alert 5xx above 5 %":                        note(model.EntryAlert, "5xx above 5 %"),
		"/impact all users":                           model.AssessImpact{Summary: "all users"},
		"/change raise pool 20 -> 40":                 model.BeginChange{Text: "raise pool 20 -> 40"},
		"c raise pool 20 to 40":                       model.BeginChange{Text: "raise pool 20 to 40"},
		"/verified 5xx: 94 % -> 0.2 %":                model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 94 % -> 0.2 %"},
		"v 2 5xx: 94 % -> 0.2 %":                      model.EndChange{Outcome: model.ChangeVerified, N: 2, Text: "5xx: 94 % -> 0.2 %"},
		"/noeffect 5xx still high":                    model.EndChange{Outcome: model.ChangeNoEffect, Text: "5xx still high"},
		"/noeffect 2 still high":                      model.EndChange{Outcome: model.ChangeNoEffect, N: 2, Text: "still high"},
		"/noeffect":                                   model.EndChange{Outcome: model.ChangeNoEffect},
		"/noeffect scale 5xx still 94 %":              model.EndMitigation{Outcome: model.ChangeNoEffect, Step: "mitigate/scale", Text: "5xx still 94 %"},
		"/noeffect when traffic fell":                 model.EndChange{Outcome: model.ChangeNoEffect, Text: "when traffic fell"},
		"/reverted 3 back to 20":                      model.EndChange{Outcome: model.ChangeReverted, N: 3, Text: "back to 20"},
		"/reverted scale back to 6":                   model.EndChange{Outcome: model.ChangeReverted, N: 2, Text: "back to 6"},
		"/try mitigate/failover to the second region": model.TryMitigation{Step: "mitigate/failover", Text: "to the second region"},
		"/worked scale 5xx: 94 % -> 0.2 %":            model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "5xx: 94 % -> 0.2 %"},
		"/hyp v42 halved the pool":                    model.RaiseHypothesis{Text: "v42 halved the pool"},
		"h v42 halved the pool":                       model.RaiseHypothesis{Text: "v42 halved the pool"},
		"/for 2 pool full":                            model.AddEvidence{N: 2, Text: "pool full"},
		"/for pool full":                              model.AddEvidence{Text: "pool full"},
		"/against 2 lag is normal":                    model.AddEvidence{Against: true, N: 2, Text: "lag is normal"},
		"/confirm":                                    model.SettleHypothesis{Outcome: model.HypothesisConfirmed},
		"/confirm 2 because the diff shows it":        model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2, Text: "the diff shows it"},
		"/confirm Because the diff shows it":          model.SettleHypothesis{Outcome: model.HypothesisConfirmed, Text: "the diff shows it"},
		"/confirm 2 because-of":                       model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2, Text: "because-of"},
		"/ruleout 2 because it answers":               model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: 2, Text: "because it answers"},
		"/confirm 2 the diff shows it":                model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2, Text: "the diff shows it"},
		"/ruleout 1 it answers":                       model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: 1, Text: "it answers"},
		"/sev p1 one region only":                     model.ChangeSeverity{Severity: model.P1, Reason: "one region only"},
		"/lead on-call A":                             model.AssignRole{Role: model.Lead, Name: "on-call A"},
		"/comms on-call B":                            model.AssignRole{Role: model.Comms, Name: "on-call B"},
		"/ops on-call C":                              model.AssignRole{Role: model.Ops, Name: "on-call C"},
		"/scribe nobody":                              model.AssignRole{Role: model.Scribe},
		"/phase investigate":                          model.EnterPhase{Phase: model.Investigate},
		"/done investigate/when 14:01":                model.DoStep{Step: "investigate/when", Text: "14:01"},
		"/undo staging":                               model.UndoStep{Step: "staging"},
		"/na failover one region only":                model.SkipStep{Step: "failover", Reason: "one region only"},
		"/watch 5xx < 1 %":                            model.WatchSignal{Name: "5xx", Limit: "1 %"},
		"/watch p95 latency <= 400 ms":                model.WatchSignal{Name: "p95 latency", Limit: "<= 400 ms"},
		"/watch p95≤400 ms":                           model.WatchSignal{Name: "p95", Limit: "≤ 400 ms"},
		"/watch disk free > 10 GB":                    model.WatchSignal{Name: "disk free", Limit: "> 10 GB"},
		"/watch disk free >=10 GB":                    model.WatchSignal{Name: "disk free", Limit: ">= 10 GB"},
		"/watch disk free at least 10 GB":             model.WatchSignal{Name: "disk free", Limit: ">= 10 GB"},
		"/watch p95 latency below 400 ms":             model.WatchSignal{Name: "p95 latency", Limit: "400 ms"},
		"/mitigated 5xx: 94 % -> 0.2 %":               model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"},
		"/resolved":                                   model.Resolve{},
		"/cause v42 halved the pool":                  model.NameCause{Text: "v42 halved the pool"},
		"/reopen 5xx at 40 % again":                   model.Reopen{Reason: "5xx at 40 % again"},
		"/falsealarm the probe was wrong":             model.CallFalseAlarm{Reason: "the probe was wrong"},
		"/next 14:46":                                 model.PromiseUpdate{Due: now.Truncate(time.Hour).Add(46 * time.Minute)},
		"/next +30m":                                  model.PromiseUpdate{Due: now.Add(30 * time.Minute)},
		"/snooze no-lead 15m":                         model.SnoozeFlag{Flag: "no-lead", For: 15 * time.Minute},
		"/snooze no-lead 15 min two people only":      model.SnoozeFlag{Flag: "no-lead", For: 15 * time.Minute, Reason: "two people only"},
		"/override hands-on-lead two people only":     model.OverrideFlag{Flag: "hands-on-lead", Reason: "two people only"},
		"/started 14:01":                              model.SetStart{Started: now.Truncate(time.Hour).Add(time.Minute)},
		"/eta 15:05":                                  model.SetETA{Text: "15:05"},
		"/title Checkout is slow":                     model.Retitle{Title: "Checkout is slow"},
		"/kind Data_corruption":                       model.SetKind{Kind: model.DataCorruption},
		"/close":                                      model.Close{},
		"/publish":                                    model.PublishPostMortem{},
		"/publish on-call B is away":                  model.PublishPostMortem{Reason: "on-call B is away"},
		"/taskdone":                                   model.ChangeTask{State: model.TaskDone},
		"/taskdone 2":                                 model.ChangeTask{N: 2, State: model.TaskDone},
	} {
		got, err := Parse(line, busy(t))
		if err != nil || !got.At.IsZero() {
			t.Errorf("%q: %v, %v", line, got.At, err)
		}
		if diff := cmp.Diff(want, got.Command); diff != "" {
			t.Errorf("%q: %s", line, diff)
		}
	}
}

func note(kind model.EntryKind, text string) model.Note {
	if kind == "" {
		kind = model.EntryNote
	}
	return model.Note{Entry: kind, Text: text}
}

func TestVerifiedWithoutAChange(t *testing.T) {
	got, err := Parse("/verified 5xx: 94 % -> 0.2 %", quiet(t))
	if want := (model.Verify{Signal: "5xx: 94 % -> 0.2 %"}); err != nil || got.Command != want {
		t.Errorf("%#v, %v", got.Command, err)
	}
}

func TestBackdate(t *testing.T) {
	pool := note(model.EntryFinding, "pool full")
	for line, want := range map[string]struct {
		at      string
		command model.Command
	}{
		"@14:05 /finding pool full":                {"2026-11-24T12:05:00Z", pool},
		"/finding @14:05 pool full":                {"2026-11-24T12:05:00Z", pool},
		"@14:05:20 f pool full":                    {"2026-11-24T12:05:20Z", pool},
		"f @-7m pool full":                         {"2026-11-24T12:06:55Z", pool},
		"@12:03:20Z pool full":                     {"2026-11-24T12:03:20Z", note("", "pool full")},
		"@-2m c raise pool size":                   {"2026-11-24T12:11:55Z", model.BeginChange{Text: "raise pool size"}},
		"@20 min ago pool full":                    {"2026-11-24T11:53:55Z", note("", "pool full")},
		"@1 h 30 min ago pool full":                {"2026-11-24T10:43:55Z", note("", "pool full")},
		"@yesterday 23:50 pool full":               {"2026-11-23T21:50:00Z", note("", "pool full")},
		"@2026-11-24T12:05:00Z pool full":          {"2026-11-24T12:05:00Z", note("", "pool full")},
		"@2026-11-24 14:05 pool full":              {"2026-11-24T12:05:00Z", note("", "pool full")},
		"@2026-11-23 deploy of v42":                {"2026-11-22T22:00:00Z", note("", "deploy of v42")},
		"@14:05 5 min ago they saw it":             {"2026-11-24T12:05:00Z", note("", "5 min ago they saw it")},
		"@-7m 30 s spike":                          {"2026-11-24T12:06:55Z", note("", "30 s spike")},
		"@now pool full":                           {"2026-11-24T12:13:55Z", note("", "pool full")},
		"@14:05 /mitigated 5xx: 94 % -> 0.2 %":     {"2026-11-24T12:05:00Z", model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}},
		"@14:05 @on-call-b has seen the pool full": {"2026-11-24T12:05:00Z", note("", "@on-call-b has seen the pool full")},
	} {
		got, err := Parse(line, quiet(t))
		if err != nil || got.At.Format(time.RFC3339) != want.at || got.Command != want.command {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	const times = "Write @14:05, @14:05:20, @-7m, @20 min ago, @yesterday 23:50 or @2026-11-24T12:05:00Z."
	for line, want := range map[string]string{
		"":                        "What happened? Write it, or a slash word, e.g. /finding TEXT.",
		"/chnage pool":            "There is no /chnage. Did you mean /change TEXT? To log it as a note: /note /chnage pool",
		"/verif 5xx":              "There is no /verif. Did you mean /verified [N] SIGNAL? To log it as a note: /note /verif 5xx",
		"/f pool full":            "There is no /f. Did you mean f pool full, or /finding TEXT? To log it as a note: /note /f pool full",
		"/C raise the pool":       "There is no /C. Did you mean c raise the pool, or /change TEXT? To log it as a note: /note /C raise the pool",
		"/f":                      "There is no /f. Did you mean /finding TEXT? To log it as a note: /note /f",
		"/n dashboards are slow":  "There is no /n. Did you mean /note TEXT? To log it as a note: /note /n dashboards are slow",
		"/z x":                    "There is no /z. To log it as a note: /note /z x",
		"/var/log is full":        "There is no /var/log. To log it as a note: /note /var/log is full",
		"/ ":                      "A slash word is missing. Write e.g. /finding TEXT. To log it as a note: /note /",
		"/change":                 "A part of /change is missing. Write /change TEXT, e.g. /change raise pool size 20 -> 40.",
		"/na failover":            "A part of /na is missing. Write /na STEP REASON, e.g. /na failover one region only.",
		"/for":                    "A part of /for is missing. Write /for N TEXT, e.g. /for 2 pool full: 20 of 20 busy.",
		"/confirm because":        "A part of /confirm is missing. Write /confirm [N] [TEXT], e.g. /confirm 2 because the diff halves the pool.",
		"/ruleout":                "A part of /ruleout is missing. Write /ruleout N TEXT, e.g. /ruleout 1 rollback had no effect.",
		"/verified":               "A part of /verified is missing. Write /verified [N] SIGNAL, e.g. /verified 5xx: 94 % -> 0.2 %.",
		"/snooze no-lead":         "A part of /snooze is missing. Write /snooze FLAG 15m [REASON], e.g. /snooze hands-on-lead 15m two people only.",
		"/override no-lead":       "A part of /override is missing. Write /override FLAG REASON, e.g. /override hands-on-lead two people only.",
		"/lead":                   "A part of /lead is missing. Write /lead NAME, e.g. /lead on-call A.",
		"/for 0 pool full":        "There is no number 0. Numbers count from 1; where it is left out, the newest open one is meant.",
		"/close the door":         "Nothing follows this word, but “the door” does. Leave it out, or log it as a note: /note TEXT.",
		"/taskdone lag":           "“lag” is no number of a task. Write /taskdone [N], e.g. /taskdone 2.",
		"/snooze no-lead soon":    "“soon” is no length of time. Use 15m, 30m or 60m.",
		"/snooze no-lead 0m":      "“0m” is no length of time. Use 15m, 30m or 60m.",
		"/snooze no-lead -5m":     "“-5m” is no length of time. Use 15m, 30m or 60m.",
		"/snooze no-lead 15":      "“15” has no unit. Use 15m, 30m or 60m.",
		"/next soon":              "There is no time “soon”. Try 14:46 or +30m.",
		"/reverted failover":      "Failover is not in place. To undo a change, name it: /reverted N TEXT.",
		"/watch 5xx 1 %":          "What is the limit of “5xx”? Write /watch 5xx < 1 %.",
		"/watch disk -> 10 GB":    "What is the limit of “disk ->”? Write /watch disk -> < 10 GB.",
		"/watch 5xx <":            "A part of /watch is missing. Write /watch NAME < LIMIT, e.g. /watch 5xx < 1 %.",
		"@25:70 pool full":        "There is no time “25:70”. " + times,
		"@14:05":                  "What happened at 14:05? Write it after the time.",
		"@14:05 /change":          "A part of /change is missing. Write /change TEXT, e.g. /change raise pool size 20 -> 40.",
		"@yesterdy 23:50 x":       "There is no time “yesterdy 23:50”. " + times,
		"@2026-11-24 25:70 x":     "There is no time “2026-11-24 25:70”. " + times,
		"@2026-11-24 14:50 x":     "14:50 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"@":                       "Which time? " + times,
		"@-7 pool full":           "There is no time “-7”. " + times,
		"@14.05 pool full":        "There is no time “14.05 pool”. " + times,
		"@today pool full":        "There is no time “today pool”. " + times,
		"@noon pool full":         "There is no time “noon pool”. " + times,
		"@monday 14:05 deploy":    "There is no time “monday 14:05”. " + times,
		"@Nov 22 06:12 deploy":    "There is no time “Nov 22”. " + times,
		"@two hours ago it began": "There is no time “two hours”. " + times,
		"@1969-12-31 14:05 x":     "That time is before 1970. Give the year that you mean, e.g. 2026-11-24T14:05:00Z.",
		"@today 14:50 x":          "14:50 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"@+5m pool full":          "14:18 (UTC+02:00) is in the future. Give a time that has passed, e.g. 14:05 or -7m.",
		"@2 replicas lost":        "There is no time “2 replicas”. " + times,
		"@14:05 @-7m x":           "The line has two times. Keep the one at which it happened.",
		"@14:05 /finding @-7m x":  "The line has two times. Keep the one at which it happened.",
	} {
		_, err := Parse(line, quiet(t))
		if refusal := new(model.Refusal); !errors.As(err, &refusal) || err.Error() != want {
			t.Errorf("%q: %v\n  want %s", line, err, want)
		}
	}
}

// Every example in the help is a line that works, and the table has no doubles.
func TestExamplesWork(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range grammar {
		for _, name := range []string{f.word, f.letter} {
			if name != "" && seen[name] {
				t.Errorf("%s stands twice", name)
			}
			seen[name] = true
		}
		if len(f.letter) > 1 || f.word != strings.ToLower(f.word) || f.says == nil || !f.kind.Known() {
			t.Errorf("/%s is not a form that can be typed and shown", f.word)
		}
		if _, err := Parse("/"+f.word+" "+f.example, busy(t)); err != nil {
			t.Errorf("/%s %s: %v", f.word, f.example, err)
		}
	}
	if rows := Help(); len(rows) != len(plain)+len(grammar)+len(marks) || rows[0].Form != "text" {
		t.Errorf("help has %d rows for %d forms", len(rows), len(grammar))
	}
}
