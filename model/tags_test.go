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
