package present_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/ui/present"
)

// ourWords is the default in other words.
func ourWords() policy.Policy {
	p := limits
	p.Severities, p.Roles = maps.Clone(p.Severities), maps.Clone(p.Roles)
	l := p.Severities[model.P0]
	l.Name, l.Tell, l.PostMortem = "All down", []string{"support", "legal"}, 72*time.Hour
	p.Severities[model.P0] = l
	p.Boxes.Triage = 8 * time.Minute
	p.Roles[model.Comms], p.Roles[model.Lead] = "Liaison", "Commander"
	return p
}

// The header, the checklist, the timeline and the messages speak as the policy
// does that the incident goes by.
func TestThePolicysWords(t *testing.T) {
	s := checkout(t, "14:03:10")
	s.clock.Policy = ourWords()
	h := present.HeaderOf(s.state, s.view, s.clock)
	if !strings.HasPrefix(h.Caption, "All down  ·") || h.Pairs[0].Label != "Commander" || h.Pairs[1].Label != "Liaison" {
		t.Errorf("the header is %+v", h)
	}
	steps := present.PhaseOf(s.state, model.Triage, s.clock).Steps
	if steps[1].Condition != "P0 All down" || steps[2].Condition != "tell: support, legal" {
		t.Errorf("the steps of triage are %+v", steps)
	}
	for phase, want := range map[model.Phase]string{model.Triage: "Four answers in 8 min.", model.PostMortem: "Learn within 3 d 00 h."} {
		if aim := present.PhaseOf(s.state, phase, s.clock).Aim; aim != want {
			t.Errorf("the aim of %s is %q, want %q", phase, aim, want)
		}
	}
	texts := ""
	for _, r := range rows(present.TimelineOf(s.state, present.Filter{Kinds: present.KindFilters[0]}, s.clock)) {
		texts += r.Kind + ": " + r.Text + "\n"
	}
	for _, want := range []string{"Declared: P0 All down, commander on-call A", "Role: Liaison: on-call B"} {
		if !strings.Contains(texts, want) {
			t.Errorf("the timeline does not say %q:\n%s", want, texts)
		}
	}
	m := messagesOf(t, s, "slack")
	if m.Tell != "Must be told: support, legal" {
		t.Errorf("the message panel says %q", m.Tell)
	}
}

// Home calls who leads as the policy does that the incident goes by.
func TestHomeHasThePolicysWordForTheLead(t *testing.T) {
	s := checkout(t, "14:18:52")
	for want, p := range map[string]policy.Policy{"Lead": limits, "Commander": ourWords()} {
		home := present.HomeOf([]model.Summary{s.state.Summary()}, []present.Running{{State: s.state, View: s.view}}, nil, policy.NewBook(p), s.clock)
		if got := home.Open[0].Facts[0].Label; got != want {
			t.Errorf("the card says %q, want %q", got, want)
		}
	}
}

// Where the policy sets no limit for the post-mortem, none is told.
func TestNoLimitForThePostMortem(t *testing.T) {
	p := ourWords()
	l := p.Severities[model.P0]
	l.PostMortem, l.Tell = 0, nil
	p.Severities[model.P0] = l
	s := checkout(t, "14:18:52")
	s.clock.Policy = p
	if aim := present.PhaseOf(s.state, model.PostMortem, s.clock).Aim; aim != "Learn from it while it is fresh." {
		t.Errorf("the aim is %q", aim)
	}
	view := deputy.Look(s.state, p, s.clock.Now)
	if got := present.ReviewPhaseOf(s.state, view).Note; got != "The policy sets no limit for it." {
		t.Errorf("it says %q", got)
	}
	if got := present.PhaseOf(sceneOf(day(t, "14:00", model.Declare{Title: "x", Severity: model.P0})).state, model.Triage, s.clock).Steps[2].Condition; got != "alert the stakeholders with the impact" {
		t.Errorf("communicate says %q", got)
	}
}
