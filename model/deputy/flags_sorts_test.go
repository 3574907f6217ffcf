package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
)

// TestFlagsNameEachSort: a flag counts only what is of one sort, and names what else
// it saw.
func TestFlagsNameEachSort(t *testing.T) {
	confirm := func(n int) model.SettleHypothesis {
		return model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: n}
	}
	minute := func(commands ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			for _, c := range commands {
				s.Later(time.Minute).Do(c)
			}
		})
	}
	for what, c := range map[string]struct {
		story func(modeltest.TB) *modeltest.Story
		flag  string
		saw   string
		seen  int // entries
	}{
		"a change, then a hypothesis": {minute(change("clear CDN cache"), hyp("bad cert"), confirm(1)), "guessing",
			"“clear CDN cache” was begun before anything was found. Hypothesis 1 is confirmed with nothing for it.", 3},
		"a hypothesis, then two changes": {minute(hyp("bad cert"), confirm(1), change("clear CDN cache"), change("restart nginx")), "guessing",
			"Hypothesis 1 is confirmed with nothing for it. “clear CDN cache” was begun before anything was found. 1 more like it.", 4},
		"two changes and two hypotheses, mixed": {minute(change("a"), hyp("c"), confirm(1), change("b"), hyp("d"), confirm(2)), "guessing",
			"“a” was begun before anything was found. 1 more like it. Hypothesis 1 is confirmed with nothing for it. 1 more like it.", 6},
		"a fix that is made and out": {minute(done("fix/implement"), done("fix/deploy")), "guessing",
			"A fix is made while no cause is named; name it, then log what shows it. A fix is out while no cause is named; name it, then log what shows it.", 2},
		"tasks that lack different things": {minute(model.AddTask{Text: "one"}, model.AddTask{Text: "two", Owner: "on-call B"}, model.AddTask{Text: "three"}), "orphan-task",
			"“one” has no owner and no time box. 1 more like it. “two” has no time box.", 3},
		"a change and a task of the lead's": {minute(model.AssignRole{Role: model.Ops, Name: "on-call B"}, model.AddTask{Text: "logs", Owner: "on-call A", Box: minutes(5)}, change("restart")), "hands-on-lead",
			"on-call A leads and owns “logs”. on-call A leads and works on “restart”.", 2},
	} {
		t.Run(what, func(t *testing.T) {
			s := c.story(t)
			f, _ := look(s.Later(minutes(15))).Flag(c.flag)
			if f.Saw != c.saw || len(f.Entries) != c.seen {
				t.Errorf("got %q with %d entries, want %q with %d", f.Saw, len(f.Entries), c.saw, c.seen)
			}
		})
	}
}
