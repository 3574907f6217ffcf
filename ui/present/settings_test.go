package present_test

import (
	"slices"
	"testing"

	"warroom/model/policy"
	policyfile "warroom/resources/policy"
	"warroom/ui/present"
)

// Every key of the policy stands on the screen, once.
func TestEveryKeyIsASetting(t *testing.T) {
	seen := map[string]int{}
	for _, g := range present.SettingsGroups() {
		for _, s := range g.Sections {
			for _, r := range s.Rows {
				if len(r.Keys) != len(s.Columns) {
					t.Errorf("%s, %s%s: %d keys in %d columns", g.Title, s.Title, r.Name, len(r.Keys), len(s.Columns))
				}
				for _, key := range r.Keys {
					seen[key]++
				}
			}
		}
	}
	for _, s := range policyfile.Settings(policy.Default()) {
		if seen[s.Key] != 1 {
			t.Errorf("%s stands on the screen %d times", s.Key, seen[s.Key])
		}
	}
}

// TestChangesInWords has a row for each kind of key.
func TestChangesInWords(t *testing.T) {
	for _, c := range []struct {
		key, text, want string
	}{
		{"severity.P0.response", "20m", "P0 response: 15 min → 20 min"},
		{"severity.P3.response", "8 h", "P3 response: next business day → 8 h"},
		{"severity.P2.update_every", "none", "P2 update every: 1 h → none"},
		{"severity.none.name", "Unknown", "Unclassified name: No severity → Unknown"},
		{"severity.P3.tell", "on-call, support", "P3 who must be told: on-call → on-call, support"},
		{"flags.silent-log.on", "off", "Red flag Nothing logged: off"},
		{"flags.silent-log.after", "20 min", "Red flag Nothing logged after: 15 min → 20 min"},
		{"flags.severity-churn.times", "3", "Red flag Severity keeps changing times: 2 → 3"},
		{"boxes.mitigate", "20 min", "Mitigation box: 15 min → 20 min"},
		{"lead.hand_over_after", "6 h", "Hand over the lead after: 4 h → 6 h"},
		{"calendar.days", "Mon, Tue", "Working days: Mon, Tue, Wed, Thu, Fri → Mon, Tue"},
		{"calendar.holidays", "2026-12-25", "Holidays: none → 2026-12-25"},
		{"roles.lead", "Commander", "Lead is called: Lead → Commander"},
	} {
		if got := present.SettingsOf(nil, map[string]string{c.key: c.text}).Changes; !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s = %q: %q, want %q", c.key, c.text, got, c.want)
		}
	}
}

// What cannot be saved is told at its field, in a form that can be typed, and
// keeps nothing else from the preview.
func TestRefusedSettings(t *testing.T) {
	s := present.SettingsOf([]byte("[calendar]\ncloses = \"17:00\"\n"), map[string]string{
		"boxes.triage": "soon", "boxes.mitigate": "20 min", "calendar.opens": "18:00", "severity.P0.name": "",
	})
	if s.Refused != 2 || !slices.Equal(s.Changes, []string{"Mitigation box: 15 min → 20 min"}) {
		t.Errorf("%d refused, changes are %q", s.Refused, s.Changes)
	}
	if got := s.Fields["boxes.triage"]; got.Text != "soon" || got.Holds != "5 min" || got.Problem != "“soon” is no length of time. Write it as 15m, 2h or 1h30m." {
		t.Errorf("the field is %+v", got)
	}
	if got := s.Fields["calendar.opens"].Problem; got != "The day closes at 17:00 and opens at 18:00. Close it after it opens, at most at 24:00." {
		t.Errorf("the hours say %q", got)
	}
	if got := s.Fields["calendar.closes"]; got.Usual || got.Default != "18:00" || got.Text != "17:00" || got.Changed {
		t.Errorf("the field is %+v", got)
	}
}

func TestAFileWithMistakesHasNoFields(t *testing.T) {
	s := present.SettingsOf([]byte("[boxes]\ntriage = 5m\n\n[lead]\n]\n"), map[string]string{"boxes.triage": "6 min"})
	if len(s.Fields) > 0 || len(s.Changes) > 0 || len(s.Broken) != 2 || s.Broken[0].Where != "line 2, boxes.triage" || s.Broken[1].Where != "line 5" {
		t.Errorf("%+v", s)
	}
}
