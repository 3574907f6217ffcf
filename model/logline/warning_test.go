package logline

import (
	"testing"
	"time"

	"warroom/model"
)

// What warns of a line warns of its command as well, by whatever way it is given.
func TestAWarningIsThatOfTheCommand(t *testing.T) {
	lines := map[string]Context{"/change restart": quiet(t), "/confirm": busy(t), "/noeffect x": busy(t), "/ruleout 2 x": busy(t),
		"/mitigated it looks good": quiet(t), "/resolved": quiet(t), "/phase fix": quiet(t), "/next tomorrow 14:00": quiet(t), "/verified 3 fine": busy(t), "/worked scale fine": busy(t)}
	for _, f := range grammar {
		lines["/"+f.word+" "+f.example] = busy(t)
	}
	warned := 0
	for line, x := range lines {
		u := Preview(line, x)
		order, err := Parse(line, x)
		if err != nil {
			continue
		}
		if got := Warning(order.Command, x); u.Err == nil && got != u.Warning {
			t.Errorf("%s: the command warns %q, the line %q", line, got, u.Warning)
		}
		if u.Warning != "" {
			warned++
		}
	}
	if warned < 8 {
		t.Errorf("only %d lines warn", warned)
	}
}

// What happened before the incident did may be a slip of the time.
func TestEarlyIsWhatHappenedBeforeTheStart(t *testing.T) {
	x := quiet(t) // which began at 14:03:55
	const says = "That is before the start, 14:03 (UTC+02:00): is the time meant?"
	for _, c := range []struct {
		back time.Duration
		want string
	}{{0, ""}, {10 * time.Minute, ""}, {10*time.Minute + time.Second, says}, {time.Hour, says}} {
		if got := Early(now.Add(-c.back), x); got != c.want {
			t.Errorf("%s back it says %q", c.back, got)
		}
		if got := Warning(model.AmendEntry{At: now.Add(-c.back)}, x); got != c.want {
			t.Errorf("amended to %s back it says %q", c.back, got)
		}
	}
	if got := Early(time.Time{}, x) + Warning(model.AmendEntry{Text: "x"}, x) + Early(now.Add(-time.Hour), Context{Now: now, State: &model.State{}}); got != "" {
		t.Errorf("of no time, or no start, it says %q", got)
	}
}

// What was resolved before its soak was over is shown to hold by what is measured from
// its end on; before that a verification is kept, and ends no red flag.
func TestAVerificationBeforeTheSoakIsOver(t *testing.T) {
	const says = "It was resolved before the soak was over: the red flag stands until a verification from 14:33 (UTC+02:00) on."
	x := busy(t)
	for line, want := range map[string]string{
		"/verified 3 5xx: 94 % -> 0.2 %": says, "/worked scale 5xx: 94 % -> 0.2 %": says, "/noeffect 3 5xx still 94 %": "",
		"/verified 3 fine": "No value before and after, so it counts as no signal: 5xx: 94 % -> 0.2 % does.",
	} {
		x.Holds = now.Add(20 * time.Minute)
		if u := Preview(line, x); u.Err != nil || u.Warning != want {
			t.Errorf("%s: it warns %q, %v; want %q", line, u.Warning, u.Err, want)
		}
		x.Holds = now
		if u := Preview(line, x); u.Warning == says {
			t.Errorf("%s: it warns when the soak is over", line)
		}
	}
	x.Holds = now.Add(20 * time.Minute)
	if got := Warning(model.Verify{Signal: "5xx: 94 % -> 0.2 %"}, x); got != says {
		t.Errorf("the command warns %q", got)
	}
}
