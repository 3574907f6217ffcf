package present

import (
	"slices"
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

// Once the impact has ended, panel and wall tell of it as of what was; what is said of
// it later holds, and a signal over its limit says that nobody knows.
func TestTheImpactAfterItsEnd(t *testing.T) {
	for name, c := range map[string]struct {
		then        []model.Command
		users, what string
	}{
		"lasts":        {nil, "all buyers", "every checkout"},
		"over":         {[]model.Command{model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}}, "nobody since 14:34", "was: every checkout"},
		"in part":      {[]model.Command{model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}, model.AssessImpact{Current: "one cart in 100 is slow"}}, "was: all buyers", "one cart in 100 is slow"},
		"some":         {[]model.Command{model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}, model.AssessImpact{Users: "buyers in the EU"}}, "buyers in the EU", "was: every checkout"},
		"said anew":    {[]model.Command{model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}, model.AssessImpact{Summary: "refunds alone"}}, "was: all buyers", "refunds alone"},
		"newest":       {[]model.Command{model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}, model.AssessImpact{Users: "one shop", Summary: "refunds", Current: "refunds are slow"}}, "one shop", "refunds are slow"},
		"before":       {[]model.Command{model.AssessImpact{Current: "half of all checkouts"}, model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}}, "nobody since 14:34", "was: every checkout"},
		"a bad signal": {[]model.Command{model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.MarkMitigated{Signal: "5xx: 94 % -> 0.2 %"}, model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "4 %"}}}}, "was: all buyers", "was: every checkout"},
	} {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "x"}, model.AssessImpact{Summary: "every checkout", Users: "all buyers"})
		if len(c.then) > 0 && name != "before" {
			s.At("14:34").Do(c.then[0]).At("14:40").Do(c.then[1:]...)
		} else if name == "before" {
			s.At("14:10").Do(c.then[0]).At("14:34").Do(c.then[1:]...)
		}
		if name == "a bad signal" { // the mitigation is the second
			s = modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "x"}, model.AssessImpact{Summary: "every checkout", Users: "all buyers"}, c.then[0]).
				At("14:34").Do(c.then[1]).At("14:40").Do(c.then[2])
		}
		x := Clock{Now: s.Now(), Zone: modeltest.CheckoutZone, Policy: policy.Default()}
		pairs := impactPairs(s.State(), x)
		if pairs[0].Value != c.what || pairs[1].Value != c.users {
			t.Errorf("%s: the panel says %q, %q; want %q, %q", name, pairs[0].Value, pairs[1].Value, c.what, c.users)
		}
		if wall := wallImpactOf(s.State(), x); !slices.Equal(wall[:2], []string{c.users, c.what}) {
			t.Errorf("%s: the wall says %q", name, wall)
		}
	}
}
