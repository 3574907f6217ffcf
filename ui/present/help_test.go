package present_test

import (
	"fmt"
	"testing"

	"warroom/model/logline"
	"warroom/ui/present"
)

var helpKeys = []present.HelpKey{
	{Group: "Anywhere", Caps: []string{"Ctrl", "L"}, Label: "Log line"},
	{Group: "This incident", Caps: []string{"Ctrl", "I"}, Label: "Impact…"},
	{Group: "Anywhere", Caps: []string{"F1"}, Label: "This sheet"},
}

func TestHelp(t *testing.T) {
	of := func(text string, forms ...any) string {
		return fmt.Sprintf(text, append(forms, len(logline.Help()))...)
	}
	for query, want := range map[string]struct {
		keys, forms, times int
		found              string
	}{
		"":         {3, len(logline.Help()), len(logline.Times()), of("3 keys, %d forms of the log line")},
		"ctrl":     {2, 0, 0, of("2 of 3 keys, 0 of %d forms")},
		"Ctrl L":   {1, 0, 0, of("1 of 3 keys, 0 of %d forms")},
		"impact":   {1, 0, 0, ""},
		"/hyp":     {0, 1, 0, of("0 of 3 keys, 1 of %d forms")},
		"ago":      {0, 0, 1, ""},
		"zzz":      {0, 0, 0, of("0 of 3 keys, 0 of %d forms")},
		"anywhere": {2, 0, 0, ""},
	} {
		h := present.HelpOf(helpKeys, query)
		keys := 0
		for _, g := range h.Groups {
			keys += len(g.Keys)
		}
		if query == "impact" || query == "anywhere" || query == "ago" { // the grammar may mention these, too
			want.forms, want.found = len(h.Forms), h.Found
		}
		if keys != want.keys || len(h.Forms) != want.forms || len(h.Times) != want.times || h.Found != want.found {
			t.Errorf("%q: %d keys, %d forms, %d times, %q; want %+v", query, keys, len(h.Forms), len(h.Times), h.Found, want)
		}
		if h.Empty() != (query == "zzz") {
			t.Errorf("%q: empty is %v", query, h.Empty())
		}
	}
}

func TestHelpGroupsKeysWithoutDots(t *testing.T) {
	h := present.HelpOf(helpKeys, "")
	if len(h.Groups) != 2 || len(h.Groups[0].Keys) != 2 || h.Groups[0].Title != "Anywhere" || h.Groups[1].Keys[0].Label != "Impact" {
		t.Errorf("groups are %+v", h.Groups)
	}
	if helpKeys[1].Label != "Impact…" {
		t.Error("the caller's keys were changed")
	}
}
