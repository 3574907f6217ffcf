package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
)

// A signal that is proposed is typed over, not behind: at speed nobody looks first.
func TestAProposedSignalIsTypedOver(t *testing.T) {
	r := at(t, "14:18:52")
	incident := r.Log.Since(r.Events() - 1)[0].Incident
	if _, err := r.Room("on-call B").Do(t.Context(), incident, model.EndMitigation{Outcome: model.ChangeVerified, Step: "scale", Text: "5xx: 94 % -> 0.2 %"}, r.Clock.Now()); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	n := r.Events()
	r.Desk.Run("mitigated")
	r.Type("p95: 9 s -> 1 s")
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(n); !strings.Contains(got, "p95") || strings.Contains(got, "5xx") {
		t.Errorf("it logs %s", got)
	}
}
