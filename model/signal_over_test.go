package model

import "testing"

// TestStillOver: what a signal read last counts, be it a reading or the value after
// of a measured signal of that name.
func TestStillOver(t *testing.T) {
	watch := WatchSignal{"5xx", "1 %"}
	read := func(value string) Command { return TakeReading{[]NamedValue{{"5xx", value}}} }
	mitigated := MarkMitigated{"service is back"}
	for _, c := range []struct {
		name string
		done []Command
		want string
	}{
		{"nothing is watched", []Command{mitigated, read("3 %")}, ""},
		{"not read", []Command{watch, mitigated}, ""},
		{"over", []Command{watch, mitigated, read("3 %")}, "5xx reads 3 %, limit 1 %"},
		{"over while the impact lasts", []Command{watch, read("3 %")}, "5xx reads 3 %, limit 1 %"},
		{"over before the mitigation", []Command{watch, read("3 %"), mitigated}, ""},
		{"below it again", []Command{watch, mitigated, read("3 %"), read("0 %")}, ""},
		{"measured since", []Command{watch, mitigated, read("3 %"), Verify{"5XX: 94 % -> 0.2 %"}}, ""},
		{"measured since, by the resolution", []Command{watch, mitigated, read("3 %"), Resolve{Signal: "5xx: 94 % -> 0.2 %"}}, ""},
		{"measured before", []Command{watch, mitigated, Verify{"5xx: 94 % -> 0.2 %"}, read("3 %")}, "5xx reads 3 %, limit 1 %"},
		{"measured since, and over", []Command{watch, mitigated, read("3 %"), Verify{"5xx: 94 % -> 2 %"}}, "5xx reads 3 %, limit 1 %"},
		{"measured since without a figure", []Command{watch, mitigated, read("3 %"), Verify{"5xx: down -> up"}}, "5xx reads 3 %, limit 1 %"},
		{"another one measured since", []Command{watch, mitigated, read("3 %"), Verify{"p95: 2 s -> 0.2 s"}}, "5xx reads 3 %, limit 1 %"},
	} {
		got := ""
		if e, over := declared(t, c.done...).state().StillOver(onTheDay("15:00")); over {
			got = e.String()
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	s := declared(t, watch, mitigated, read("3 %"), read("0 %")).state() // at 14:01, 14:02, 14:03 and 14:04
	if _, over := s.StillOver(onTheDay("14:03")); !over {
		t.Error("at 14:03 it was over its limit")
	}
}

// TestUnread: a watched signal counts as read once it has a reading, or a measured
// value within its limit, since the later of the mitigation and the deploy.
func TestUnread(t *testing.T) {
	watch, mitigated, deployed := WatchSignal{"5xx", "1 %"}, MarkMitigated{"service is back"}, DoStep{Step: "fix/deploy"}
	read := TakeReading{[]NamedValue{{"5xx", "0.1 %"}}}
	for _, c := range []struct {
		name string
		done []Command
		want string
	}{
		{"nothing is watched", []Command{mitigated}, ""},
		{"not read", []Command{watch, mitigated}, "5xx"},
		{"read before the mitigation", []Command{watch, read, mitigated}, "5xx"},
		{"read since", []Command{watch, mitigated, read}, ""},
		{"read before the deploy", []Command{watch, mitigated, read, deployed}, "5xx"},
		{"read since the deploy", []Command{watch, mitigated, deployed, read}, ""},
		{"measured since", []Command{watch, mitigated, deployed, Verify{"5XX: 94 % -> 0.2 %"}}, ""},
		{"measured before the deploy", []Command{watch, mitigated, Verify{"5xx: 94 % -> 0.2 %"}, deployed}, "5xx"},
		{"measured over its limit", []Command{watch, mitigated, deployed, Verify{"5xx: 94 % -> 2 %"}}, "5xx"},
		{"another one read", []Command{watch, mitigated, deployed, TakeReading{[]NamedValue{{"p95", "180 ms"}}}}, "5xx"},
		{"deployed after the resolution", []Command{watch, mitigated, read, Resolve{}, deployed}, ""},
	} {
		if got, _ := declared(t, c.done...).state().Unread(onTheDay("15:00")); got.Name != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got.Name, c.want)
		}
	}
}
