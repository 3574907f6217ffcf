package casefile

import (
	"slices"
	"strings"
	"testing"
)

// What is odd in a case is told with its place, and never keeps the rest out.
func TestOddCasesAreToldAndKept(t *testing.T) {
	const head = `{"format":"warroom-case/1","title":"x","severity":"P1",`
	at := func(time, kind string) string {
		return `{"time":"2021-03-01T` + time + `:00Z","kind":"` + kind + `","text":"a"}`
	}
	for raw, want := range map[string][]string{
		head + `"events":[` + at("12:00", "resolved") + `,` + at("13:00", "detected") + `,` + at("11:00", "mitigated") + `]}`: {
			"events[2].time: mitigated at 2021-03-01T11:00:00Z is before the start (2021-03-01T13:00:00Z). Both are kept as told",
			"events[0].time: resolved at 2021-03-01T12:00:00Z is before the start",
		},
		head + `"started":"2021-03-01T10:00:00Z","events":[` + at("11:00", "resolved") + `,` + at("12:00", "mitigated") + `]}`: {
			"events[0].time: resolved at 2021-03-01T11:00:00Z is before the mitigation",
		},
		head + `"started":"2021-03-01T10:00:00Z","events":[` + at("11:00", "detected") + `,` + at("12:00", "mitigated") + `,` + at("12:00", "resolved") + `],
		"actions":[null,{"action":" ","owner":"team"},{"action":"look","status":null}]}`: {
			"actions[0].action: it is missing, so the item is left out.", "actions[1].action: it is missing",
		},
	} {
		c, s := open(t, []byte(raw))
		notices := c.Notices()
		if len(notices) != len(want) {
			t.Errorf("%s: %q", raw, notices)
			continue
		}
		for i, text := range want {
			if !slices.ContainsFunc(notices, func(n string) bool { return strings.Contains(n, text) }) {
				t.Errorf("%d is %q, want %q", i, notices, text)
			}
		}
		if s.Times.Resolved.IsZero() || s.Times.Mitigated.IsZero() || len(s.Timeline) < 2 {
			t.Errorf("what was told is not kept: %+v", s.Times)
		}
		if len(c.file.Actions) > 0 && (len(s.Review.Actions) != 1 || s.Review.Actions[0].Done) {
			t.Errorf("actions %+v", s.Review.Actions)
		}
	}
}
