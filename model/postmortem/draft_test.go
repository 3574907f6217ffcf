package postmortem_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/postmortem"
)

func states(d postmortem.Document) map[string]postmortem.SectionState {
	m := map[string]postmortem.SectionState{}
	for _, s := range d.Sections {
		m[s.ID] = s.State
	}
	return m
}

func TestASectionIsWrittenProposedOrEmpty(t *testing.T) {
	s := modeltest.Checkout(t, "15:45")
	d := drafted(s, nil)
	for id, want := range map[string]postmortem.SectionState{
		"impact": postmortem.Proposed, "timeline": postmortem.Written, "root_cause": postmortem.Proposed,
		"went_well": postmortem.Proposed, "actions": postmortem.Empty, "lessons": postmortem.Empty,
	} {
		if got := states(d)[id]; got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
	}
	s.Do(model.EditSection{Section: "root_cause", Text: "the pool"}, model.EditSection{Section: "went_well", Text: "x"}, model.EditSection{Section: "went_well"})
	d = drafted(s, nil)
	if got := d.Section("root_cause"); got.State != postmortem.Written || got.Text != "the pool" {
		t.Errorf("what people wrote does not win: %+v", got)
	}
	if got := d.Section("went_well"); got.State != postmortem.Empty {
		t.Errorf("a section that was emptied is proposed again: %+v", got)
	}
}

func TestWhatStandsBeforePublishing(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}, model.AddAction{Action: "a"}, model.AddAction{Action: "b", Owner: "on-call A", Deadline: "2026-12-01"})
	got := points(s)
	want := []string{"Say who was hit, and by what", "Write down the root cause", "Say what went well", "Say what went poorly", "Give action 1 an owner", "Give action 1 a deadline", "Write down the lessons"}
	if !slices.Equal(got, want) {
		t.Errorf("points are\n%q, want\n%q", got, want)
	}
	if left := points(writtenUp(t)); !slices.Equal(left, []string{"Give action 2 an owner"}) {
		t.Errorf("of a written one %q stand", left)
	}
}

// What the log proposes is no post-mortem until somebody has taken it over, and one
// without an action changes nothing.
func TestAProposalStandsBeforePublishing(t *testing.T) {
	s := modeltest.Checkout(t, "15:45")
	want := []string{"Review the proposed impact", "Review the proposed root cause", "Review what went well", "Review what went poorly",
		"Add an action item", "Write down the lessons"}
	if got := points(s); !slices.Equal(got, want) {
		t.Errorf("points are\n%q, want\n%q", got, want)
	}
	taken := drafted(s, nil).Section("root_cause").Text
	s.Do(model.EditSection{Section: "root_cause", Text: taken}, model.AddAction{Action: "a", Owner: "on-call A", Deadline: "2026-12-01"})
	if got := points(s); slices.Contains(got, want[1]) || slices.Contains(got, want[4]) {
		t.Errorf("taken over, %q stand", got)
	}
}

func points(s *modeltest.Story) (texts []string) {
	for _, p := range drafted(s, nil).Points() {
		texts = append(texts, p.Text)
	}
	return texts
}

// A guess is proposed as one.
func TestAGuessIsProposedAsOne(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}, model.RaiseHypothesis{Text: "the disk"},
		model.SettleHypothesis{Outcome: model.HypothesisConfirmed})
	if got := drafted(s, nil).Section("root_cause").Text; got != "Suspected, not shown yet: the disk" {
		t.Errorf("proposed is %q", got)
	}
	if got := drafted(s.Do(model.AddEvidence{N: 1, Text: "it is full"}), nil).Section("root_cause").Text; got != "the disk" {
		t.Errorf("once it is shown: %q", got)
	}
}

// TestRows: an incident's rows, as time and event.
func TestRows(t *testing.T) {
	declared := func() *modeltest.Story {
		return modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x", Severity: model.P2})
	}
	deploy, undo := model.DoStep{Step: "fix/deploy", Text: "v43"}, model.UndoStep{Step: "fix/deploy"}
	for name, c := range map[string]struct {
		story *modeltest.Story
		want  []string // the rows after the declaration
	}{
		"retracted entries are left out": {retractLast(declared().At("06:10").Do(model.Note{Text: "wrong"})), nil},
		"bookkeeping is left out":        {declared().Do(model.EnterPhase{Phase: model.Mitigate}, model.DoStep{Step: "investigate/when"}, model.WatchSignal{Name: "5xx", Limit: "1 %"}), nil},
		"a fix that was taken back": {declared().At("06:10").Do(deploy).At("06:20").Do(undo).At("06:30").Do(deploy),
			[]string{"06:10 Fix deployed, taken back later: v43", "06:30 Permanent fix deployed: v43"}},
		"an incident that came back": {declared().At("06:10").Do(model.MarkMitigated{Signal: "service is back"}).At("06:20").Do(model.Reopen{Reason: "back"}).At("06:30").Do(model.Resolve{Reason: "the shift ends"}),
			[]string{"06:10 Mitigation applied: service is back", "06:20 Reopened: back", "06:30 Incident resolved: without a signal; resolved now because the shift ends", "06:30 Override: unverified-resolution: the shift ends"}},
		"a cause that was corrected": {declared().At("06:10").Do(model.NameCause{Text: "the disk"}).At("06:20").Do(model.NameCause{Text: "the pool"}),
			[]string{"06:10 Cause: the disk", "06:20 Root cause identified: the pool"}},
		"a guess": {declared().At("06:10").Do(model.RaiseHypothesis{Text: "the disk"}).At("06:20").Do(model.SettleHypothesis{Outcome: model.HypothesisConfirmed}),
			[]string{"06:10 Hypothesis 1: the disk", "06:20 Cause suspected, not shown: the disk"}},
		"a second alert": {declared().At("06:10").Do(model.Note{Entry: model.EntryAlert, Text: "5xx"}).At("06:20").Do(model.Note{Entry: model.EntryAlert, Text: "p95"}),
			[]string{"06:10 First alert triggered: 5xx", "06:20 Alert: p95"}},
		"a mitigation entered at its end": {declared().At("06:10").Do(model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "5xx: 9 % -> 0.1 %"}),
			[]string{"06:10 Scale worked: 5xx 9 % → 0.1 %"}},
	} {
		var got []string
		for _, r := range drafted(c.story, nil).Timeline[1:] {
			clock, _ := time.Parse("15:04", r.Time) // the documents here are told in UTC+02:00
			got = append(got, clock.Add(-2*time.Hour).Format("15:04")+" "+r.Event)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: rows are\n%q, want\n%q", name, got, c.want)
		}
	}
}

func retractLast(s *modeltest.Story) *modeltest.Story {
	return s.Do(model.RetractEntry{Entry: s.Last(), Reason: "mistaken"})
}

func TestSeveralDaysShowOnEveryRow(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("23:50").Do(model.Declare{Title: "x"}).
		At("2026-11-25 00:10").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})
	d := postmortem.Draft(s.State(), postmortem.Context{Zone: time.UTC})
	if d.Timeline[0].Time != "24 Nov 23:50" || d.Timeline[1].Time != "25 Nov 00:10" ||
		d.Head.Date != "2026-11-24 to 2026-11-25" || d.Head.Duration != "24 Nov 23:50 → 25 Nov 00:10 (20 min), UTC" {
		t.Errorf("rows are %+v under %+v", d.Timeline, d.Head)
	}
}

func TestBothOffsetsAreNamedWhereTheClocksChanged(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("this system has no time zones")
	}
	s := modeltest.New(t, time.UTC).At("2026-10-25 00:30").Do(model.Declare{Title: "x"}).At("2026-10-25 01:30").Do(model.Resolve{})
	d := postmortem.Draft(s.State(), postmortem.Context{Zone: berlin})
	if d.Head.Duration != "02:30 +02:00 → 02:30 +01:00 (1 h), UTC+02:00, then UTC+01:00" {
		t.Errorf("it lasted %q", d.Head.Duration)
	}
	if d.Timeline[0].Time != "02:30 +02:00" || d.Timeline[1].Time != "02:30 +01:00" {
		t.Errorf("rows are %+v", d.Timeline)
	}
}

func TestProposalsAreFactsOfTheLog(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P1}).
		At("14:10").Do(model.BeginChange{Text: "raise the pool"}).
		At("14:12").Do(model.TryMitigation{Step: "scale"}, model.OverrideFlag{Flag: "parallel-changes", Reason: "both are needed"}).
		At("14:20").Do(model.EndChange{Outcome: model.ChangeReverted, N: 1, Text: "5xx rose"}, model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "5xx: 9 % -> 0 %"}).
		At("14:15").Do(model.AssignRole{Role: model.Lead, Name: "on-call A"}, model.OverrideFlag{Flag: "no-lead", Reason: "settles nothing"}).
		At("14:30").Do(model.Resolve{Reason: "the soak is cut short."})
	facts := make([]model.Fact, 0, len(s.Events()))
	for _, e := range s.Events() {
		facts = append(facts, model.Read(e))
	}
	d := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone, Idle: deputy.Idle(facts, policy.Default())})
	for id, want := range map[string][]string{
		"went_well": {"Scale worked: 5xx 9 % → 0 %."},
		"went_poorly": {"“raise the pool” was taken back: 5xx rose.", "Scale was begun at 14:12 while “raise the pool” was open.",
			"The red flag “Several changes at once” was overridden at 14:12: both are needed.",
			"Resolved at 14:30 before every condition held: the soak is cut short.",
			"The red flag “Resolved without verification” was overridden at 14:30: the soak is cut short."},
	} {
		if got := strings.Split(d.Section(id).Text, "\n"); !slices.Equal(got, want) {
			t.Errorf("%s is\n%q, want\n%q", id, got, want)
		}
	}
	if md := d.Markdown(); strings.Count(md, "_Proposed from the log;") != 2 {
		t.Errorf("the document does not say what is proposed:\n%s", md)
	}
}

// What ended as verified by a word alone is no success: nothing was measured.
func TestVerifiedWithoutASignalIsNoSuccess(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}, model.BeginChange{Text: "three"}).
		At("06:10").Do(model.EndChange{Outcome: model.ChangeVerified, Text: "nope"}, model.TryMitigation{Step: "scale"}).
		At("06:20").Do(model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale"}, model.BeginChange{Text: "four"}).
		At("06:30").Do(model.EndChange{Outcome: model.ChangeVerified, Text: "health: down -> up"})
	d := drafted(s, nil)
	well, poor := d.Section("went_well").Text, d.Section("went_poorly").Text
	if want := "“four” worked: health down → up."; well != want {
		t.Errorf("it went well that %q, want %q", well, want)
	}
	if want := "“three” ended as verified, without a measured signal: nope.\nScale ended as verified, without a measured signal."; poor != want {
		t.Errorf("it went poorly that\n%s\nwant\n%s", poor, want)
	}
	md := d.Markdown()
	if strings.Contains(md, "“three” worked") || !strings.Contains(md, "| “three” ended as verified, without a measured signal: nope |") {
		t.Errorf("the timeline says\n%s", md)
	}
}

func TestWhatIsUnknownIsSaid(t *testing.T) {
	md := postmortem.Draft(&model.State{}, postmortem.Context{}).Markdown()
	for _, want := range []string{"**Date:** not known", "not known → not resolved yet", "**Severity:** not set", "**Impact:** not known",
		"## Root Cause\nNot known yet.", "## What Went Well\n- Not written yet.", "None yet.", "## Lessons Learned\nNot written yet."} {
		if !strings.Contains(md, want) {
			t.Errorf("it does not say %q:\n%s", want, md)
		}
	}
}

func TestASourceIsLinkedOnlyToTheWeb(t *testing.T) {
	for url, want := range map[string]string{
		"https://x.example/a b(c)": "Source: [T](https://x.example/a%20b%28c%29)",
		"javascript:alert(1)":      "Source: T, javascript:alert(1)",
		"":                         "Source: T",
	} {
		s := &model.State{}
		s.Source = model.Source{Title: "T", URL: url}
		if md := postmortem.Draft(s, postmortem.Context{}).Markdown(); !strings.Contains(md, want+"\n") {
			t.Errorf("%q: no %q in\n%s", url, want, md)
		}
	}
}

func TestSectionsMayHaveListsLinksAndCode(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}, model.EditSection{Section: "root_cause",
		Text: "The `Map<K,V>` of [v42](https://x.example) grew, **twice**.\n\n* first\n  * second\n1. third\n\n## Not a heading\na < b | c"})
	want := "## Root Cause\nThe `Map<K,V>` of [v42](https://x.example) grew, **twice**.\n\n* first\n  * second\n1. third\n\n\\## Not a heading\na \\< b \\| c\n"
	if md := drafted(s, nil).Markdown(); !strings.Contains(md, want) {
		t.Errorf("no\n%s\nin\n%s", want, md)
	}
}

// TestHowALimitWent: a limit is the most that may be needed, but for the soak,
// which is the least that has to pass.
func TestHowALimitWent(t *testing.T) {
	most, least := 15*time.Minute, 30*time.Minute
	for _, c := range []struct {
		fact       postmortem.ClockFact
		well, poor string
	}{
		{postmortem.ClockFact{Label: "Mitigate", Figure: most, Limit: most, Met: true}, "Mitigate: 15 min, limit 15 min.", ""},
		{postmortem.ClockFact{Label: "Mitigate", Figure: most + 70*time.Second, Limit: most}, "", "Mitigate: 16 min 10 s, limit 15 min, 1 min 10 s over."},
		{postmortem.ClockFact{Label: "Mitigate", Figure: most + 400*time.Millisecond, Limit: most}, "", "Mitigate: 15 min, limit 15 min, under 1 s over."},
		{postmortem.ClockFact{Label: "Post-mortem", Figure: 50 * time.Hour, Limit: 48 * time.Hour}, "", "Post-mortem: 2 d 02 h, limit 48 h, 2 h over."},
		{postmortem.ClockFact{Label: "Soak", Figure: least, Limit: least, Met: true, Sought: true}, "Soak: 30 min, at least 30 min.", ""},
		{postmortem.ClockFact{Label: "Soak", Figure: least - 14500*time.Millisecond, Limit: least, Sought: true}, "", "Soak: 29 min 45 s, at least 30 min, 15 s short."},
	} {
		d := drafted(modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}), []postmortem.ClockFact{c.fact})
		if well, poor := d.Section("went_well").Text, d.Section("went_poorly").Text; well != c.well || poor != c.poor {
			t.Errorf("%+v: well %q, poorly %q; want %q, %q", c.fact, well, poor, c.well, c.poor)
		}
	}
}

// TestWhatNobodyDidIsNotPraised: where the resolution alone ended the impact, nothing
// was mitigated within its box, and quiet minutes in which nobody read what is watched
// were not watched.
func TestWhatNobodyDidIsNotPraised(t *testing.T) {
	well := func(s *modeltest.Story) string {
		return drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))).Section("went_well").Text
	}
	begun := func() *modeltest.Story {
		return modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}, model.TryMitigation{Step: "scale"})
	}
	if text := well(begun().At("14:10").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})); strings.Contains(text, "Mitigate:") {
		t.Errorf("it was never mitigated, and what went well is %q", text)
	}
	mitigated := begun().At("14:10").Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.MarkMitigated{Signal: "it is back"})
	read := mitigated.Fork().At("14:20").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}}})
	if text := well(read.At("14:45").Do(model.Resolve{})); !strings.Contains(text, "Mitigate: 10 min") || !strings.Contains(text, "Soak: 30 min") {
		t.Errorf("it was mitigated, and the soak was watched: %q", text)
	}
	if text := well(mitigated.At("14:45").Do(model.Resolve{})); strings.Contains(text, "Soak:") {
		t.Errorf("nobody looked in the soak: %q", text)
	}
}

// TestWhatSaysNothingIsNotPraised: how long somebody led is no limit that was kept, and
// no time at all is none that was used well.
func TestWhatSaysNothingIsNotPraised(t *testing.T) {
	well := func(s *modeltest.Story) string {
		return drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))).Section("went_well").Text
	}
	told := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0, Lead: "on-call A"}).
		At("14:03").Do(model.TryMitigation{Step: "scale"}).At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}).At("14:45").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})
	if text := well(told); strings.Contains(text, "Lead:") || strings.Contains(text, "0 s, limit") || !strings.Contains(text, "Triage: 3 min, limit 5 min.") {
		t.Errorf("it went well: %q", text)
	}
	if text := well(told.Fork().Do(model.PublishPostMortem{})); !strings.Contains(text, "The post-mortem was published at once.") || strings.Contains(text, "Post-mortem:") {
		t.Errorf("published at once, it went well: %q", text)
	}
	if text := well(told.At("16:45").Do(model.PublishPostMortem{})); !strings.Contains(text, "Post-mortem: 2 h, limit 48 h.") {
		t.Errorf("published two hours later, it went well: %q", text)
	}
	long := modeltest.New(t, modeltest.CheckoutZone).At("06:00").Do(model.Declare{Title: "x", Lead: "on-call A"}).At("14:00").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})
	if d := drafted(long, postmortem.Ended(deputy.Look(long.State(), policy.Default(), long.Now()))); !strings.Contains(d.Section("went_poorly").Text, "Lead: 8 h, limit 4 h, 4 h over.") {
		t.Errorf("one led for 8 h, it went poorly: %q", d.Section("went_poorly").Text)
	}
}

// TestASoakThatWasCutShort is the whole way from the deputy's clocks.
func TestASoakThatWasCutShort(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}).
		At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}).
		At("14:39:45").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %", Reason: "the shift ends"})
	clocks := postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))
	if got, want := drafted(s, clocks).Section("went_poorly").Text, "Soak: 29 min 45 s, at least 30 min, 15 s short."; !strings.Contains(got, want) {
		t.Errorf("it says %q, want %q in it", got, want)
	}
}

// TestASoakWithASignalOverItsLimit: minutes in which the last reading was over its
// limit were not quiet, whatever the clock counted.
func TestASoakWithASignalOverItsLimit(t *testing.T) {
	read := func(value string) model.Command {
		return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: value}}}
	}
	for name, c := range map[string]struct {
		again, after string
		well, poorly string
	}{
		"over":                  {"", "", "", "Resolved at 15:00 while 5xx read 3 %, limit 1 %."},
		"below again":           {"0 %", "", "Soak: 30 min, at least 30 min.", ""},
		"below after resolving": {"", "0 %", "", "Resolved at 15:00 while 5xx read 3 %, limit 1 %."},
	} {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}, model.WatchSignal{Name: "5xx", Limit: "1 %"}).
			At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}, read("3 %")).At("14:11")
		if c.again != "" {
			s.Do(read(c.again))
		}
		s.At("15:00").Do(model.Resolve{Signal: "orders: 0 -> 300"})
		if c.after != "" {
			s.Later(time.Minute).Do(read(c.after))
		}
		d := drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now())))
		well, poorly := d.Section("went_well").Text, d.Section("went_poorly").Text
		if strings.Contains(well, "Soak:") != (c.well != "") || !strings.Contains(well, c.well) {
			t.Errorf("%s: it went well: %q, want %q", name, well, c.well)
		}
		if strings.Contains(poorly, "5xx read") != (c.poorly != "") || !strings.Contains(poorly, c.poorly) {
			t.Errorf("%s: it went poorly: %q, want %q", name, poorly, c.poorly)
		}
	}
}

func TestAnImportedIncidentWithoutAnEnd(t *testing.T) {
	s := modeltest.New(t, time.UTC).Write(model.CaseImported{Title: "x", Started: modeltest.New(t, time.UTC).Clock("14:00")})
	if got := drafted(s, nil).Head.Duration; !strings.Contains(got, "→ not known") {
		t.Errorf("it lasted %q", got)
	}
}

// A date alone sets no timestamp, so the milestone is the row with the time.
func TestADateAloneIsNoMilestone(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("00:00")
	day := s.Now().Format(time.DateOnly)
	s.Write(model.CaseImported{Title: "x"}, model.Noted{Entry: model.EntryResolved, Text: "it is over", Day: day},
		model.Noted{Entry: model.EntryAlert, Text: "seen", Day: day})
	s.At("01:05").Write(model.Noted{Entry: model.EntryAlert, Text: "paged", Milestone: true}, model.Noted{Entry: model.EntryResolved, Text: "all is well", Milestone: true})
	var got []string
	for _, row := range drafted(s, nil).Timeline {
		got = append(got, row.Event)
	}
	want := []string{"Resolved: it is over", "Alert: seen", "First alert triggered: paged", "Incident resolved: all is well"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestArrowsAreThoseOfPrint(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"},
		model.AssessImpact{Summary: "a -> b"}, model.BeginChange{Text: "raise 20 -> 40"},
		model.EditSection{Section: "lessons", Text: "c -> d, `p -> q`"}, model.AddAction{Action: "e => f"})
	md := drafted(s, nil).Markdown()
	for _, want := range []string{"a → b", "raise 20 → 40", "c → d, `p -> q`", "e → f"} {
		if !strings.Contains(md, want) {
			t.Errorf("no %q in\n%s", want, md)
		}
	}
	if got := s.State().Board.Changes[0].Text; got != "raise 20 -> 40" {
		t.Errorf("in the log stands %q", got)
	}
}

func TestWhyItWasPublishedOverWhatStood(t *testing.T) {
	s := modeltest.Checkout(t, "15:45").Do(model.PublishPostMortem{Reason: "on-call B is *away*"})
	if md := drafted(s, nil).Markdown(); !strings.Contains(md, "\nPublished as it stood: on-call B is \\*away\\*\n") {
		t.Errorf("the document does not say why:\n%s", md)
	}
}

// ours is how a team calls things.
type ours struct{}

func (ours) Word(model.Severity) string { return "level" }
func (ours) Title(model.Role) string    { return "Commander" }

// The document speaks as the team does, but where somebody amended the words.
func TestTheTeamsWords(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(
		model.Declare{Title: "x", Severity: model.P0, Lead: "on-call A"}, model.AssignRole{Role: model.Lead, Name: "on-call B"},
		model.ChangeSeverity{Severity: model.P1, Reason: "one region"}, model.ChangeSeverity{Severity: model.P2})
	rows := s.State().Timeline
	s.Write(model.EntryAmended{Entry: rows[len(rows)-1].ID, Text: "P2 Partial impact, as we said"})
	var got []string
	for _, r := range postmortem.Draft(s.State(), postmortem.Context{Words: ours{}}).Timeline {
		got = append(got, r.Event)
	}
	want := []string{"Incident declared: P0 level, commander on-call A", "Commander: on-call B", "Severity: P1 level: one region", "Severity: P2 Partial impact, as we said"}
	if !slices.Equal(got, want) {
		t.Errorf("the timeline says %q", got)
	}
}
