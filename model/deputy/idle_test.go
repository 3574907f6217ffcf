package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
)

// TestIdle: an override settled something where its red flag stood when the reason
// was given, and whatever happened since.
func TestIdle(t *testing.T) {
	s := begin(t, model.P0).Do(override("hands-on-lead"))
	idle := []string{s.Last()}
	s.At("14:05").Do(try("scale"), override("hands-on-lead"))
	s.Do(override("not-communicating"))
	idle = append(idle, s.Last())
	s.At("14:16").Do(override("not-communicating"), end(1, model.ChangeVerified), promising(s, "alert", 60))
	s.At("14:20").Do(model.Resolve{Reason: "it is late"})
	s.At("14:21").Do(override("no-lead"))
	idle = append(idle, s.Last())
	var facts []model.Fact
	for _, e := range s.Events() {
		facts = append(facts, model.Read(e))
	}
	got := deputy.Idle(facts, ours())
	for _, id := range idle {
		if !got[id] {
			t.Errorf("%s settled nothing, which is not seen", id)
		}
	}
	if len(got) != len(idle) {
		t.Errorf("got %v, want %v", got, idle)
	}
	if none := deputy.Idle(facts[:1], ours()); len(none) > 0 {
		t.Errorf("without an override there is %v", none)
	}
}
