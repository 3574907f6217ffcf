package ui_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// A tick repaints the window only where a text changed; one on which nothing
// changed, or on which nothing counts, repaints nothing.
func TestATickRepaintsOnlyWhatChanged(t *testing.T) {
	running := func(t *testing.T) *desktest.Rig {
		return desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "14:18:52"))
	}
	over := func(t *testing.T) *desktest.Rig {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "Search is stale", Severity: model.P0}, model.CallFalseAlarm{Reason: "the probe"})
		r := desktest.Open(t, desktest.Options{}).Tell(s)
		r.Desk.Run("star:" + s.Last())
		r.After(time.Minute) // the toast has gone
		return r
	}
	at := func(open func(*testing.T) *desktest.Rig, key string) func(*testing.T) *desktest.Rig {
		return func(t *testing.T) *desktest.Rig {
			r := open(t)
			r.Key(key)
			return r
		}
	}
	for name, c := range map[string]struct {
		open func(*testing.T) *desktest.Rig
		wait time.Duration
		want bool
	}{
		"an incident that runs, within the second":     {running, 0, false},
		"an incident that runs, a second later":        {running, time.Second, true},
		"looking for the cause, within the second":     {at(running, "phase:investigate"), 0, false},
		"the gate, within the second":                  {at(running, "phase:fix"), 0, false},
		"home while an incident runs, in the second":   {at(running, "home"), 0, false},
		"home while an incident runs, a second later":  {at(running, "home"), time.Second, true},
		"an incident that is over, a second later":     {over, time.Second, false},
		"home while nothing runs, a second later":      {at(over, "home"), time.Second, false},
		"home before the first incident, a day later":  {func(t *testing.T) *desktest.Rig { return desktest.Open(t, desktest.Options{}) }, 24 * time.Hour, false},
		"the palette over an incident, in the second":  {at(running, "palette"), 0, false},
		"a question over an incident, a second later":  {at(running, "severity"), time.Second, true},
		"another phase than the incident's, no second": {at(running, "phase:triage"), 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.open(t)
			r.Desk.Tick()
			r.Clock.Advance(c.wait)
			if n := r.Repaints(r.Desk.Tick); (n > 0) != c.want {
				t.Errorf("a tick after %v repaints %d parts, want some: %v", c.wait, n, c.want)
			}
		})
	}
}
