package message_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/message"
	"warroom/model/modeltest"
)

// bare is an incident of which nothing but the title is known.
func bare(t modeltest.TB) *modeltest.Story {
	return modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "Checkout is slow"})
}

func factsOf(s *modeltest.Story, zone *time.Location) message.Facts {
	return message.FactsOf(s.State(), message.Context{Now: s.Now(), Zone: zone})
}

func TestWhatIsMissingIsSaidAndMarked(t *testing.T) {
	for _, c := range []struct {
		name, line string
		missing    []string
	}{
		{"triage", "Lead: ‹nobody yet›", []string{"severity", "impact", "lead"}},
		{"alert", "🚨 [‹no severity yet›] Incident: Checkout is slow", []string{"severity", "impact", "next update"}},
		{"update", "Current impact: ‹not set›", []string{"current impact", "ETA", "next update"}},
		{"resolution", "Duration: ‹not resolved yet›", []string{"duration", "impact", "root cause", "date"}},
	} {
		got := message.Fill(named(t, c.name), factsOf(bare(t), nil), "plain")
		if !slices.Equal(got.Missing, c.missing) {
			t.Errorf("%s misses %q, want %q", c.name, got.Missing, c.missing)
		}
		if !slices.Contains(strings.Split(marked(got), "\n"), c.line) {
			t.Errorf("%s has no line %q:\n%s", c.name, c.line, marked(got))
		}
	}
}

func TestFactsFollowTheIncident(t *testing.T) {
	cause := model.NameCause{Text: "the pool is too small"}
	guess := []model.Command{model.RaiseHypothesis{Text: "v42 halved the pool"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed}}
	over := []model.Command{model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.MarkMitigated{Signal: "service is back"},
		model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "3 %"}}}}
	for name, c := range map[string]struct {
		do          []model.Command
		field, want string
	}{
		"a signal over its limit":        {over, "current", "ended at 06:20 (UTC), but not everything reads as it should"},
		"the same, for customers":        {over, "stage", "Monitoring"},
		"the same, in a sentence":        {over, "customers", "Service is recovering; not everything is back to normal yet."},
		"below it again":                 {append(over[:3:3], model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0 %"}}}), "current", "none since 06:20 (UTC)"},
		"nothing is known":               {nil, "progress", "Investigating"},
		"a mitigation runs":              {[]model.Command{model.TryMitigation{Step: "scale"}}, "progress", "Mitigating"},
		"the cause is found":             {[]model.Command{cause}, "progress", "Root cause found"},
		"mitigated":                      {[]model.Command{model.MarkMitigated{Signal: "service is back"}}, "progress", "Mitigating"},
		"mitigated, for customers":       {[]model.Command{model.MarkMitigated{Signal: "service is back"}}, "stage", "Monitoring"},
		"cause, for customers":           {[]model.Command{cause}, "stage", "Identified"},
		"it came back":                   {[]model.Command{cause, model.MarkMitigated{Signal: "service is back"}, model.Reopen{Reason: "back"}}, "progress", "Mitigating"},
		"a guess":                        {guess, "progress", "Investigating"},
		"a guess, mitigated":             {append(guess, model.MarkMitigated{Signal: "service is back"}), "progress", "Mitigating"},
		"a guess, for customers":         {guess, "stage", "Investigating"},
		"a guess as the cause":           {guess, "cause", "no evidence yet; suspected: v42 halved the pool"},
		"a guess as a suspicion":         {guess, "suspected", "v42 halved the pool, no evidence yet"},
		"a guess that holds":             {append(guess, model.AddEvidence{N: 1, Text: "20 of 20 busy"}), "progress", "Root cause found"},
		"resolved":                       {[]model.Command{cause, model.Resolve{}}, "progress", "Resolved"},
		"a false alarm":                  {[]model.Command{model.CallFalseAlarm{Reason: "the probe"}}, "status", "False alarm"},
		"the impact has ended":           {[]model.Command{model.MarkMitigated{Signal: "service is back"}}, "current", "none since 06:10 (UTC)"},
		"the impact as it was assessed":  {[]model.Command{model.AssessImpact{Summary: "all users"}}, "current", "all users"},
		"the impact as it stands":        {[]model.Command{model.AssessImpact{Summary: "all", Current: "one in ten"}}, "current", "one in ten"},
		"what was said before the end":   {[]model.Command{model.AssessImpact{Current: "all users"}, model.MarkMitigated{Signal: "service is back"}}, "current", "none since 06:20 (UTC)"},
		"what was said after it":         {[]model.Command{model.MarkMitigated{Signal: "service is back"}, model.AssessImpact{Current: "slow for some"}}, "current", "slow for some"},
		"so many":                        {[]model.Command{model.AssessImpact{Summary: "checkout fails", Users: "48,000"}}, "impact", "48,000 users, checkout fails"},
		"so many of them":                {[]model.Command{model.AssessImpact{Users: "~40 %"}}, "impact", "~40 % of users"},
		"a figure within another":        {[]model.Command{model.AssessImpact{Summary: "checkout answers 404", Users: "40"}}, "impact", "40 users, checkout answers 404"},
		"where not what":                 {[]model.Command{model.AssessImpact{Users: "3 regions"}}, "impact", "3 regions"},
		"a cause before the first alert": {[]model.Command{cause}, "status", "Investigating"},
		"a mitigated one":                {[]model.Command{cause, model.MarkMitigated{Signal: "service is back"}}, "status", "Mitigating"},
		"who and what":                   {[]model.Command{model.AssessImpact{Summary: "checkout fails", Users: "all users"}}, "impact", "all users, checkout fails"},
		"how long it took":               {[]model.Command{model.Resolve{}}, "duration", "10 min"},
		"an estimate, as it was typed":   {[]model.Command{model.SetETA{Text: "about an hour"}}, "eta", "about an hour"},
		"the impact that came back ends": {[]model.Command{model.MarkMitigated{Signal: "service is back"}, model.Reopen{Reason: "back"}}, "current", "not set"},
	} {
		s := bare(t)
		for _, command := range c.do {
			s.Later(10 * time.Minute).Do(command)
		}
		if got := factsOf(s, nil)[c.field].Text; got != c.want {
			t.Errorf("%s: %s is %q, want %q", name, c.field, got, c.want)
		}
	}
}

// A guess is told as one: the update does not say that the cause is found, and the
// resolution counts it as missing.
func TestAGuessIsNoCause(t *testing.T) {
	s := bare(t).Do(model.RaiseHypothesis{Text: "v42 halved the pool"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 1})
	const says, suspected = "Suspected cause: v42 halved the pool, no evidence yet", "Root cause: ‹no evidence yet; suspected: v42 halved the pool›"
	update, resolution := named(t, "update"), named(t, "resolution")
	if got := marked(message.Fill(update, factsOf(s, nil), "plain")); !strings.Contains(got, "Status: Investigating\n"+says+"\n") {
		t.Errorf("the update says\n%s", got)
	}
	if got := message.Fill(resolution, factsOf(s, nil), "plain"); !strings.Contains(marked(got), suspected) || !slices.Contains(got.Missing, "root cause") {
		t.Errorf("the resolution says, without %q\n%s", got.Missing, marked(got))
	}
	for _, channel := range []string{"sms", "statuspage"} {
		if got := message.Fill(update, factsOf(s, nil), channel).Text; strings.Contains(got, "v42") {
			t.Errorf("%s tells a version: %s", channel, got)
		}
	}
	s.Do(model.AddEvidence{N: 1, Text: "20 of 20 busy"})
	if got := message.Fill(update, factsOf(s, nil), "plain").Text; !strings.Contains(got, "Status: Root cause found\nCurrent impact") {
		t.Errorf("once it is shown the update says\n%s", got)
	}
	if got := message.Fill(resolution, factsOf(s, nil), "plain").Text; !strings.Contains(got, "Root cause: v42 halved the pool\n") {
		t.Errorf("once it is shown the resolution says\n%s", got)
	}
}

func TestEveryTimeNamesItsZoneAndItsDay(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("2025-11-22 06:12").Do(model.Declare{Title: "x"})
	for now, want := range map[string]string{
		"2025-11-22 07:00": "06:12 (UTC)",
		"2025-11-24 07:00": "22 Nov 06:12 (UTC)",
		"2026-01-02 07:00": "22 Nov 2025 06:12 (UTC)",
	} {
		if got := factsOf(s.At(now), time.UTC)["started"].Text; got != want {
			t.Errorf("at %s it started %q, want %q", now, got, want)
		}
	}
	india := time.FixedZone("", 5*3600+1800)
	fact := factsOf(s.At("2025-11-22 07:00"), india)["started"]
	if fact.Text != "11:42 (UTC+05:30)" || fact.Aloud != "11:42, UTC plus 5 hours 30 minutes" {
		t.Errorf("in India it reads %q and sounds %q", fact.Text, fact.Aloud)
	}
}

func TestAPostMortemHasItsDateOnlyOnceItIsOver(t *testing.T) {
	due := time.Date(2026, 11, 26, 6, 20, 0, 0, time.UTC)
	s := bare(t).At("06:20")
	before := message.FactsOf(s.State(), message.Context{PostMortemDue: due})["postmortem"]
	after := message.FactsOf(s.Do(model.Resolve{}).State(), message.Context{PostMortemDue: due})["postmortem"]
	if before.Text != "date not set" || !before.Missing || after.Text != "2026-11-26" || after.Missing {
		t.Errorf("before the end %+v, after it %+v", before, after)
	}
}

func TestWhatHasChangedSinceIsMarked(t *testing.T) {
	s := bare(t).Do(model.ChangeSeverity{Severity: model.P1})
	before := factsOf(s, nil)
	now := factsOf(s.Later(time.Minute).Do(model.TryMitigation{Step: "scale"}), nil).Since(before)
	got := marked(message.Fill(named(t, "triage"), now, "plain"))
	if !strings.Contains(got, "Status: ‹Mitigating›") || !strings.Contains(got, "Severity: P1") {
		t.Errorf("changed values are not marked:\n%s", got)
	}
}

// TestSeverityIsReadOutAsTheTeamCallsIt, and is written as the process text has it.
func TestSeverityIsReadOutAsTheTeamCallsIt(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).Do(model.Declare{Title: "x", Severity: model.P0}).State()
	for word, want := range map[string]string{"": "P zero, total outage", "All down": "P zero, all down"} {
		fact := message.FactsOf(s, message.Context{SeverityWord: word})["severity"]
		if fact.Aloud != want || fact.Text != "P0" {
			t.Errorf("%q: %+v", word, fact)
		}
	}
}
