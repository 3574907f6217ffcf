package ui_test

import (
	"slices"
	"testing"
)

// Behind /snooze the flags come first that stand now, and say so.
func TestTheLineOffersTheFlagsThatStand(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("/snooze ")
	r.Settle()
	texts := r.Texts()
	if !slices.Contains(texts, "stands now") {
		t.Errorf("the screen says %q", texts)
	}
}
