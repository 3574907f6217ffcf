package postmortem_test

import (
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/postmortem"
)

// Updates are praised together, and not beside one that was late.
func TestUpdatesArePraisedTogether(t *testing.T) {
	for second, well := range map[string]bool{"14:25": true, "14:45": false} {
		send := func(name string) model.Command {
			return model.SendMessage{Name: name, Channel: "slack", Text: "x", How: "copied", Promises: modeltest.New(t, modeltest.CheckoutZone).Clock("14:30")}
		}
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P1}).At("14:05").Do(send("alert"))
		s.At(second).Do(model.SendMessage{Name: "update", Channel: "slack", Text: "x", How: "copied", Promises: s.Clock("15:15")})
		s.At("15:00").Do(model.Resolve{Signal: "5xx: 9 % -> 1 %"}).At("15:05").Do(model.SendMessage{Name: "resolution", Channel: "slack", Text: "x", How: "copied"})
		p := policy.Default().In(modeltest.CheckoutZone)
		d := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone, Clocks: postmortem.Ended(deputy.Look(s.State(), p, s.Now()))})
		const praise = "Every update came when it was due."
		if got := d.Section("went_well").Text; strings.Contains(got, praise) != well || strings.Contains(got, "Update:") {
			t.Errorf("the second at %s: %q", second, got)
		}
	}
}
