package modeltest

import (
	"slices"
	"time"

	"warroom/model"
)

// CheckoutZone is where the Checkout story plays.
var CheckoutZone = time.FixedZone("UTC+02:00", 2*60*60)

// Checkout tells the incident of the product's pictures, "Checkout returns 500s
// for all users", up to a time of its day, which is then the story's time:
// 14:01:50 triage, 14:18:52 mitigation with an update owed, 14:38:20
// investigation, 15:27:03 the soak of the fix, 15:45:00 resolved.
func Checkout(t TB, until string) *Story {
	t.Helper()
	s := New(t, CheckoutZone)
	end := s.Clock(until)
	for _, line := range checkout(s) {
		logged := line.logged
		if logged == "" {
			logged = line.at
		}
		if s.Clock(logged).After(end) {
			break
		}
		s.At(logged).By(line.by).Backdated(line.at, line.do)
	}
	return s.At(until)
}

// line is one thing that happened: when, by whom, and when it was logged where
// that was later.
type line struct {
	at, by string
	do     model.Command
	logged string
}

func checkout(s *Story) []line {
	return slices.Concat(triaged(s), searched(s), fixed(s))
}

// who acts in the story.
const a, b, monitor = "on-call A", "on-call B", "monitor"

func done(step string) model.DoStep { return model.DoStep{Step: step} }

func sent(s *Story, name, next string) model.SendMessage {
	return model.SendMessage{Name: name, Channel: "slack", How: "copied", Promises: s.Clock(next), Text: name + ": Checkout returns 500s for all users"}
}

func ended(n int, o model.ChangeState, text string) model.EndChange {
	return model.EndChange{Outcome: o, N: n, Text: text}
}

func speaks(n int, text string) model.AddEvidence { return model.AddEvidence{N: n, Text: text} }

func reads(rate, p95 string) model.TakeReading {
	return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: rate}, {Name: "p95", Value: p95}}}
}

// triaged is the first quarter of an hour: told once, one rollback without effect, two changes open.
func triaged(s *Story) []line {
	return []line{
		{"14:01:26", a, model.Declare{Title: "Checkout returns 500s for all users", Kind: model.Outage, Severity: model.P0,
			Started: s.Clock("14:01:10"), Lead: a}, ""},
		{"14:01:10", monitor, model.Note{Entry: model.EntryAlert, Text: "HTTP 5xx above 5 % on checkout"}, "14:01:26"},
		{"14:02:31", a, model.AssessImpact{Summary: "every checkout fails", Users: "all users", DataRisk: "not at risk"}, ""},
		{"14:03:05", a, model.AssignRole{Role: model.Comms, Name: b}, ""},
		{"14:05:51", b, sent(s, "alert", "14:16"), ""},
		{"14:05:20", a, model.Note{Entry: model.EntryDecision, Text: "roll back v42, it went out at 13:52"}, "14:07:02"},
		{"14:09:02", b, model.TryMitigation{Step: "rollback", Text: "checkout v42 → v41"}, ""},
		{"14:11:48", b, model.EndMitigation{Outcome: model.ChangeNoEffect, Step: "rollback", Text: "5xx still 94 %"}, ""},
		{"14:12:20", b, model.TryMitigation{Step: "scale", Text: "checkout 6 → 18 pods"}, ""},
		{"14:13:20", a, model.Note{Entry: model.EntryFinding, Text: "pool full: 20 of 20 connections busy, 412 requests waiting"}, ""},
		{"14:13:55", b, model.BeginChange{Text: "raise pool size 20 → 40"}, ""},
	}
}

// searched is from the overdue update to the settled hypotheses.
func searched(s *Story) []line {
	return []line{
		{"14:19:14", b, sent(s, "update", "14:46"), ""},
		{"14:20:05", b, model.EndMitigation{Outcome: model.ChangeNoEffect, Step: "scale", Text: "5xx still 94 %"}, ""},
		{"14:21:10", a, model.RaiseHypothesis{Text: "v42 broke the checkout code"}, ""},
		{"14:21:40", a, model.RaiseHypothesis{Text: "v42 halved the pool in the shared config"}, ""},
		{"14:13:20", a, speaks(2, "pool full: 20 of 20 busy, 412 waiting"), "14:22:00"},
		{"14:34:02", b, ended(3, model.ChangeVerified, "5xx 94 % → 0.2 %"), ""},
		{"14:34:02", a, model.MarkMitigated{Signal: "5xx 94 % → 0.2 %"}, ""},
		{"14:34:02", a, speaks(2, "5xx 94 % → 0.2 % with pool 40"), ""},
		{"14:34:30", a, model.EnterPhase{Phase: model.Investigate}, ""},
		{"14:34:50", a, model.DoStep{Step: "investigate/when", Text: "13:58, first wait"}, ""},
		{"14:35:10", a, model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: 1, Text: "rollback had no effect"}, ""},
		{"14:35:40", a, model.DoStep{Step: "investigate/what", Text: "v42 went out at 13:52"}, ""},
		{"14:36:05", b, speaks(2, "config diff v41..v42: pool 40 → 20"), ""},
		{"14:36:40", b, model.RaiseHypothesis{Text: "orders-db answers slowly"}, ""},
		{"14:37:12", b, speaks(3, "p95 query 40 → 2,100 ms at 14:10"), ""},
		{"14:37:50", b, model.AddEvidence{N: 3, Against: true, Text: "no lock waits, CPU 22 %"}, ""},
	}
}

// fixed is from the confirmed cause to the resolution.
func fixed(s *Story) []line {
	return []line{
		{"14:38:40", b, sent(s, "update", "15:16"), ""},
		{"14:40:10", a, speaks(2, "pool checks pass at 40"), ""},
		{"14:50:00", a, model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: 3, Text: "slow only while the pool was full"}, ""},
		{"14:51:00", a, model.DoStep{Step: "investigate/where", Text: "pool of orders-db"}, ""},
		{"14:51:40", a, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 2}, ""},
		{"14:52:00", a, model.DoStep{Step: "investigate/why", Text: "v42 halved the pool"}, ""},
		{"14:52:20", a, model.EnterPhase{Phase: model.Fix}, ""},
		{"14:52:40", b, done("fix/test"), ""},
		{"14:57:00", b, done("fix/implement"), ""},
		{"15:03:00", b, done("fix/staging"), ""},
		{"15:04:00", a, model.WatchSignal{Name: "5xx", Limit: "1 %"}, ""},
		{"15:04:10", a, model.WatchSignal{Name: "p95", Limit: "400 ms"}, ""},
		{"15:06:00", b, model.BeginChange{Text: "deploy v43"}, ""},
		{"15:08:15", b, done("fix/deploy"), ""},
		{"15:08:15", b, reads("0.2 %", "240 ms"), ""},
		{"15:10:00", b, ended(4, model.ChangeVerified, "pool 20 → 40"), ""},
		{"15:13:04", b, reads("0.2 %", "210 ms"), ""},
		{"15:14:50", b, sent(s, "update", "15:45"), ""},
		{"15:18:02", b, reads("0.2 %", "190 ms"), ""},
		{"15:23:10", b, reads("0.1 %", "180 ms"), ""},
		{"15:38:40", a, model.Resolve{Signal: "5xx 94 % → 0.1 %"}, ""},
		{"15:39:30", b, model.SendMessage{Name: "resolution", Channel: "slack", How: "copied", Text: "resolution: Checkout returns 500s for all users"}, ""},
	}
}
