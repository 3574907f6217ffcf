package present_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/present"
)

// What somebody overrode counts as what stands does, and only once.
func TestFlagCount(t *testing.T) {
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	s := &model.State{Handled: map[string]model.Handled{"no-lead": {Overridden: at}, "guessing": {Overridden: at}, "silent-log": {}}}
	v := deputy.View{Flags: []deputy.Flag{{ID: "guessing"}, {ID: "untested-fix"}}}
	if got := present.FlagCount(s, v); got != 3 {
		t.Errorf("it ended with %d, want 3", got)
	}
	story := modeltest.Checkout(t, "15:45")
	if got := present.FlagCount(story.State(), deputy.Look(story.State(), policy.Default(), story.Now())); got != 0 {
		t.Errorf("the story ended with %d", got)
	}
}
