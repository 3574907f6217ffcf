package logline

import "testing"

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
