package postmortem_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

// The tag that marks the fix is for the log: a reader of the document sees the words alone.
func TestAFixIsToldWithoutItsTag(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x"}).
		At("14:05").Do(model.BeginChange{Text: "pool back to 40 #fix"}).
		At("14:07").Do(model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 94 % -> 0.2 %"})
	d := fmt.Sprintf("%+v", postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: time.UTC}))
	if strings.Contains(d, "#fix") || !strings.Contains(d, "Change: pool back to 40") || !strings.Contains(d, "“pool back to 40” worked") {
		t.Errorf("the document says %s", d)
	}
}
