package present_test

import (
	"testing"

	"warroom/model"
	"warroom/model/policy"
	"warroom/model/when"
	"warroom/ui/present"
)

// The cards say what the policy does, the worst first, in the words of the severity.
func TestSeverityCards(t *testing.T) {
	if len(present.SeverityCards) != len(model.Severities) {
		t.Fatalf("%d cards for %d severities", len(present.SeverityCards), len(model.Severities))
	}
	for i, c := range present.SeverityCards {
		if c.Severity != model.Severities[i] || c.Title != c.Severity.Word() || c.Criteria == "" {
			t.Errorf("card %d is %+v", i, c)
		}
		want := "respond next business day"
		if limit := policy.Default().For(c.Severity).Response; limit > 0 {
			want = "respond in " + when.Span(limit)
		}
		if c.Response != want {
			t.Errorf("%s: %q, and the policy says %q", c.Severity, c.Response, want)
		}
	}
}
