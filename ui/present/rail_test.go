package present_test

import (
	"testing"
	"time"

	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/ui/present"
)

// Nobody works on what is history: none of its phases is the current one.
func TestHistoryHasNoCurrentPhase(t *testing.T) {
	for name, s := range imported(t) {
		for _, p := range present.RailOf(s, deputy.Look(s, policy.Default(), s.Times.Declared), present.Clock{Zone: time.UTC}).Phases {
			if p.Current {
				t.Errorf("%s: %s is current", name, p.Phase)
			}
		}
	}
}
