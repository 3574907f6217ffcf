package deputy

import (
	"slices"
	"testing"
	"time"
)

// Whoever picks one of the flags that stand is offered those first that nobody has
// silenced.
func TestStanding(t *testing.T) {
	v := View{Flags: []Flag{{ID: "guessing", SnoozedUntil: time.Unix(1, 0)}, {ID: "no-lead"}, {ID: "silent-log"}}}
	if got, want := v.Standing(), []string{"no-lead", "silent-log", "guessing"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
