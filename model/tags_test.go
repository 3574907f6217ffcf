package model

import (
	"slices"
	"testing"
)

func TestTags(t *testing.T) {
	for text, want := range map[string][]string{
		"pool full":                        nil,
		"pool full #database":              {"database"},
		"#DB pool #db, #replica-lag (#ü1)": {"db", "replica-lag", "ü1"},
		"change #2 of https://x.com/a#b":   nil,
		"#a #b#c":                          {"a", "b"},
		"a line\n#below":                   {"below"},
	} {
		if got := (Entry{Text: text}).Tags(); !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
}

func TestAFixIsNamedWithoutItsTag(t *testing.T) {
	for text, want := range map[string]string{
		"pool back to 40":             "pool back to 40",
		"pool back to 40 #fix":        "pool back to 40",
		"pool #FIX of v42":            "pool of v42",
		"#fix pool #database":         "pool #database",
		"pool (#fix)":                 "pool",
		"pool #fixed, see a.org/#fix": "pool #fixed, see a.org/#fix",
		"#fix":                        "the fix",
	} {
		if got := (Change{Text: text}).Name(); got != want {
			t.Errorf("%q is called %q, want %q", text, got, want)
		}
	}
	if got := (Change{Step: "mitigate/rollback", Text: "#fix"}).Name(); got != "Rollback" {
		t.Errorf("a mitigation is called %q", got)
	}
}
