package prose_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/message/prose"
)

func TestDurations(t *testing.T) {
	for _, c := range []struct {
		d                     time.Duration
		measured, told, aloud string
	}{
		{-time.Second, "0 s", "0 s", "0 seconds"},
		{16*time.Second + 900*time.Millisecond, "16 s", "16 s", "16 seconds"},
		{time.Minute, "1 min", "1 min", "1 minute"},
		{28*time.Minute + 11*time.Second, "28 min 11 s", "28 min", "28 minutes"},
		{2 * time.Hour, "2 h", "2 h", "2 hours"},
		{98*time.Minute + 10*time.Second, "1 h 38 min", "1 h 38 min", "1 hour 38 minutes"},
		{65 * time.Minute, "1 h 05 min", "1 h 05 min", "1 hour 5 minutes"},
		{47*time.Hour + 59*time.Minute, "47 h 59 min", "47 h 59 min", "1 day 23 hours 59 minutes"},
		{51 * time.Hour, "2 d 03 h", "2 d 03 h", "2 days 3 hours"},
	} {
		if got := prose.Duration(c.d); got != c.measured {
			t.Errorf("%v measured is %q, want %q", c.d, got, c.measured)
		}
		if got := prose.Minutes(c.d); got != c.told {
			t.Errorf("%v told is %q, want %q", c.d, got, c.told)
		}
		if got := prose.DurationAloud(c.d); got != c.aloud {
			t.Errorf("%v aloud is %q, want %q", c.d, got, c.aloud)
		}
	}
}

func TestWhoIsAffected(t *testing.T) {
	for want, i := range map[string]model.Impact{
		"":                                {},
		"all users":                       {Users: "all users"},
		"every checkout fails":            {Summary: "every checkout fails"},
		"all users, every checkout fails": {Users: "all users", Summary: "every checkout fails"},
		"All users: every checkout fails": {Users: "all users", Summary: "All users: every checkout fails"},
	} {
		if got := prose.Affected(i); got != want {
			t.Errorf("%+v reads %q, want %q", i, got, want)
		}
	}
}
