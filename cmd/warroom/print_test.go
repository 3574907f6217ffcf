package main

import (
	"testing"

	"warroom/model"
)

// Behind a change that ended with no signal stands what was said, and no colon where
// nothing was.
func TestPrintedEndOfAChange(t *testing.T) {
	for said, want := range map[string]string{"": "no signal", " ": "no signal", "better now": "no signal: better now"} {
		if got := ended(model.Change{State: model.ChangeVerified, Result: said}); got != want {
			t.Errorf("of %q it prints %q, want %q", said, got, want)
		}
	}
}
