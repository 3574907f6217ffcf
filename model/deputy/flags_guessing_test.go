package deputy_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
)

// TestGuessingSaysWhatLacks: a cause, or what shows it, and where both lack, both, one
// after the other.
func TestGuessingSaysWhatLacks(t *testing.T) {
	type step struct{ saw, does string }
	const noEvidence = "A fix is made for a cause without evidence."
	for _, c := range []struct {
		name  string
		story func(modeltest.TB) *modeltest.Story
		steps []step
	}{
		{"neither", do(done("fix/implement")), []step{
			{"A fix is made while no cause is named; name it, then log what shows it.", "cause"}, {noEvidence, "finding"}}},
		{"something was found", do(finding(), done("fix/implement")), []step{{"A fix is made while no cause is named.", "cause"}}},
		{"what was found speaks against another cause", do(hyp("pool"), model.AddEvidence{N: 1, Against: true, Text: "free"}, done("fix/implement")), []step{
			{"A fix is made while no cause is named; name it, then log what shows it.", "cause"}, {noEvidence, "finding"}}},
		{"a cause", do(model.NameCause{Text: "v42"}, done("fix/implement")), []step{{noEvidence, "finding"}}},
		{"it is out", do(done("fix/deploy")), []step{
			{"A fix is out while no cause is named; name it, then log what shows it.", "cause"}, {"A fix is out for a cause without evidence.", "finding"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.story(t).At("14:04")
			for _, want := range c.steps {
				f, _ := look(s).Flag("guessing")
				if f.Saw != want.saw || f.Action.ID != want.does {
					t.Fatalf("it saw %q and offers %q, want %q and %q", f.Saw, f.Action.ID, want.saw, want.does)
				}
				press(t, s.Later(time.Second), f.Action.ID)
			}
			if f, stands := look(s).Flag("guessing"); stands {
				t.Errorf("it stands: %q", f.Saw)
			}
		})
	}
}

// TestTheIronLawLeadsBack: while the impact lasts it invites nobody to say that it has
// ended.
func TestTheIronLawLeadsBack(t *testing.T) {
	for name, story := range map[string]func(modeltest.TB) *modeltest.Story{
		"a phase entered":        do(enter(model.Investigate)),
		"a step ticked":          do(done("investigate/when")),
		"a step, from Mitigate":  do(enter(model.Mitigate), done("investigate/when")),
		"something has worked":   do(try("scale"), end(1, model.ChangeVerified), enter(model.Fix)),
		"a step, while one runs": do(try("scale"), done("investigate/when")),
	} {
		s := story(t).At("14:04")
		f, _ := look(s).Flag("iron-law")
		if f.Action.ID != "phase:mitigate" || f.Action.Text != "Back to Mitigate" {
			t.Errorf("%s: it offers %+v", name, f.Action)
			continue
		}
		press(t, s, f.Action.ID)
		if _, stands := look(s.Later(time.Second)).Flag("iron-law"); stands {
			t.Errorf("%s: it stands after the return", name)
		}
	}
}
