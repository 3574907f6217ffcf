package logline

import (
	"testing"
	"time"
)

// What is promised for a night in which the clocks change says which time is meant.
func TestAPromiseInTheNightOfTheClocks(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ line, now, says, warns string }{
		{"/next 02:30", "2026-03-29T00:50:00Z", "Promises the next update for 30 Mar 02:30", "The clocks skip 02:30 on 29 Mar; the next one is on 30 Mar."},
		{"/next 03:30", "2026-03-29T00:50:00Z", "Promises the next update for 03:30", ""},
		{"/next 02:30", "2026-10-24T23:50:00Z", "Promises the next update for 02:30", "The clocks show 02:30 twice on 25 Oct; this is the one at UTC+02:00, the other is 2026-10-25T01:30:00Z."},
		{"/next 02:30", "2026-10-25T00:45:00Z", "Promises the next update for 02:30", "The clocks show 02:30 twice on 25 Oct; this is the one at UTC+01:00, the other is 2026-10-25T00:30:00Z."},
		{"/next 03:30", "2026-10-24T23:50:00Z", "Promises the next update for 03:30", ""},
	} {
		now, err := time.Parse(time.RFC3339, c.now)
		if err != nil {
			t.Fatal(err)
		}
		u := Preview(c.line, Context{Now: now, Zone: berlin})
		if u.Err != nil || u.Says != c.says || u.Warning != c.warns {
			t.Errorf("%s at %s: %q, %q, %v; want %q, %q", c.line, c.now, u.Says, u.Warning, u.Err, c.says, c.warns)
		}
	}
}
