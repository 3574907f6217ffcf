package model

import "testing"

func TestReadingKeepsItsLimit(t *testing.T) {
	for _, c := range []struct {
		value, limit string
		keeps        bool
	}{
		{"0.1 %", "1 %", true},
		{"0.1%", "1 %", true},
		{"0.1", "1 %", true},
		{"1 %", "1 %", false}, // the limit is to stay below
		{"94 %", "1 %", false},
		{"-3", "0", true},
		{"<1 %", "2 %", true},
		{".5 %", "1 %", true},
		{"0,5 %", "1 %", true},
		{"1,5 %", "1 %", false},
		{"0,500 %", "1 %", true},
		{"180 ms", "400 ms", true},
		{"2 s", "400 ms", false},
		{"0.3 s", "400 ms", true},
		{"350000 µs", "400 ms", true},
		{"2 min", "1 h", true},
		{"90 min", "1 h", false},
		{"2 S", "400 MS", false},
		{"1,200 ms", "1 s", false},
		{"1,200 ms", "1.3 s", true},
		{"12,345,678", "12_345_679", true},
		{"1200", "1,000", false},
		{"900 MB", "1.5 GB", true},
		{"1600 MB", "1.5 GB", false},
		{"900 MB/s", "1.5 GB/s", true},
		{"1 GiB", "1 GB", false},
		{"2k", "1,000", false},
		{"0.9k", "1,000", true},
		{"about the same", "1 %", true}, // what cannot be compared keeps it
		{"1 %", "<= 1 %", true},
		{"1.1 %", "<= 1 %", false},
		{"1 %", "≤ 1 %", true},
		{"1 %", "< 1 %", false},
		{"10 GB", "> 10 GB", false},
		{"11 GB", "> 10 GB", true},
		{"10 GB", ">= 10 GB", true},
		{"9999 MB", ">=10 GB", false},
		{"3 %", "", true},
		{"3 %", "low", true},
	} {
		if got := keeps(c.value, c.limit); got != c.keeps {
			t.Errorf("%q keeps the limit %q: %v", c.value, c.limit, got)
		}
	}
}

// A limit is shown with the sign that was typed, and compared by it.
func TestLimitsKeepTheirSign(t *testing.T) {
	for typed, want := range map[string]struct{ limit, row string }{
		"1 %":     {"1 %", "signal: 5xx below 1 %"},
		"< 1 %":   {"1 %", "signal: 5xx below 1 %"},
		"<= 1 %":  {"<= 1 %", "signal: 5xx <= 1 %"},
		"≥ 10 GB": {"≥ 10 GB", "signal: 5xx ≥ 10 GB"},
	} {
		s := declared(t, WatchSignal{"5xx", typed}).state()
		if got := lastRow(s); got != want.row || s.Signals[0].Limit != want.limit {
			t.Errorf("%q: %q, limit %q", typed, got, s.Signals[0].Limit)
		}
	}
}

func TestSignalsAreOneWhateverTheirCase(t *testing.T) {
	s := declared(t,
		TakeReading{[]NamedValue{{"5XX", "94 %"}}},
		WatchSignal{"5xx", "1 %"},
		TakeReading{[]NamedValue{{"5xx", "2 %"}, {"p95", "180 ms"}}},
		TakeReading{[]NamedValue{{"5xx", "0.1 %"}}},
	).state()
	if len(s.Signals) != 2 || s.Signals[0].Limit != "1 %" {
		t.Fatalf("signals %+v", s.Signals)
	}
	var over []bool
	for _, r := range s.Signals[0].Readings {
		over = append(over, r.Over)
	}
	if len(over) != 3 || over[0] || !over[1] || over[2] {
		t.Errorf("over its limit: %v", over)
	}
}
