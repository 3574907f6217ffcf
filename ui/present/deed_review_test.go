package present_test

import (
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

// What is done to the post-mortem has no row in the timeline, and is told all the same.
func TestDeedsInThePostMortem(t *testing.T) {
	yes, no, owner := true, false, "on-call B"
	story := modeltest.Checkout(t, "15:45:00")
	for _, step := range []struct {
		do   model.Command
		want string
	}{
		{model.EditSection{Section: "lessons", Text: "a config is released with its code"}, "Lessons learned saved"},
		{model.AddAction{Action: "Alert when the pool is full"}, "Action item added"},
		{model.ChangeAction{N: 1, Owner: &owner}, "Action item changed"},
		{model.ChangeAction{N: 1, Done: &yes}, "Action item done"},
		{model.ChangeAction{N: 1, Done: &no}, "Action item open again"},
		{model.ChangeAction{N: 1, Remove: true}, "Action item removed"},
	} {
		before := len(story.Events())
		s := sceneOf(story.Do(step.do))
		if got := present.Did(s.state, story.Events()[before:], s.clock); got != step.want {
			t.Errorf("%#v: %q, want %q", step.do, got, step.want)
		}
	}
}
