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
	if got := drafted(s, nil).Section("root_cause").Text; got != "Suspected, no evidence yet: the disk" {
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
			[]string{"06:10 Mitigation applied: service is back", "06:20 Reopened: back", "06:30 Incident resolved: without a signal; resolved now because the shift ends", "06:30 Red flag “Resolved without verification” overridden: the shift ends"}},
		"a cause that was corrected": {declared().At("06:10").Do(model.NameCause{Text: "the disk"}).At("06:20").Do(model.NameCause{Text: "the pool"}),
			[]string{"06:10 Cause: the disk", "06:20 Root cause identified: the pool"}},
		"an escalation":                    {declared().At("06:40").Do(model.Escalate{To: "on-call C"}), []string{"06:40 Escalated to on-call C"}},
		"an escalation and its limit anew": {declared().At("06:10").Do(model.Escalate{To: "on-call C"}), []string{"06:10 Escalated to on-call C"}},
		"a guess": {declared().At("06:10").Do(model.RaiseHypothesis{Text: "the disk"}).At("06:20").Do(model.SettleHypothesis{Outcome: model.HypothesisConfirmed}),
			[]string{"06:10 Hypothesis 1: the disk", "06:20 Cause suspected, no evidence yet: the disk"}},
		"an alert when somebody knew": {declared().At("06:10").Do(model.Note{Entry: model.EntryAlert, Text: "5xx"}, model.Said{Text: "“Ten minutes in.”"}),
			[]string{"06:10 Alert: 5xx"}},
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
		At("14:15").Do(model.AssignRole{Role: model.Lead, Name: "on-call A"}, model.OverrideFlag{Flag: "no-lead", Reason: "settles nothing"}, model.Escalate{To: "on-call C"}).
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
