package model

import (
	"strings"
	"testing"
	"time"
)

// Several commands are one deed: each entry at its own time, or none at all.
func TestSeveral(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC)
	five := now.Add(-13 * time.Minute)
	s := &State{}
	drafts, err := Decide(s, Several{
		{Note{Text: "pool full", Pasted: "14:05 pool full"}, five},
		{Note{Text: "now"}, time.Time{}},
		{Several{{Note{Text: "inner"}, five}}, time.Time{}},
	}, Act{Now: now, By: "on-call A"})
	if err != nil || len(drafts) != 3 {
		t.Fatalf("%d drafts, %v", len(drafts), err)
	}
	for i, want := range []time.Time{five, now, five} {
		if d := drafts[i]; !d.At.Equal(want) || d.By != "on-call A" || d.Kind != "noted" {
			t.Errorf("draft %d: %s at %v by %q", i, d.Kind, d.At, d.By)
		}
	}
	for want, c := range map[string]Several{
		"nothing to log":   {},
		"What happened?":   {{Note{Text: "a"}, five}, {Note{}, five}},
		"is in the future": {{Note{Text: "a"}, five}, {Note{Text: "b"}, now.Add(time.Second)}},
	} {
		if drafts, err := Decide(s, c, Act{Now: now}); err == nil || !strings.Contains(err.Error(), want) || len(drafts) > 0 {
			t.Errorf("%d drafts, %v; want %s", len(drafts), err, want)
		}
	}
}

// What was pasted is kept beside the words where it is more than they are.
func TestWhatWasPastedIsKept(t *testing.T) {
	for _, c := range []struct{ text, pasted, want string }{{"pool full", "14:05 pool full", "14:05 pool full"}, {"pool full", " pool full ", ""}, {"pool full", "", ""}} {
		bodies, err := Note{Text: c.text, Pasted: c.pasted}.decide(&State{}, Act{})
		if err != nil || len(bodies) != 1 {
			t.Fatal(err)
		}
		var row Entry
		row.describe(bodies[0], &State{})
		if row.Pasted() != c.want || row.AttachedTo() != "" {
			t.Errorf("%q pasted as %q keeps %q", c.text, c.pasted, row.Pasted())
		}
	}
	if _, err := (Note{Text: "a", To: "none"}).decide(&State{}, Act{}); err == nil {
		t.Error("it is attached to an entry that does not exist")
	}
}
