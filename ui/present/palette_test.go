package present_test

import (
	"slices"
	"strings"
	"testing"

	"warroom/ui/present"
)

var paletteItems = []present.PaletteItem{
	{ID: "copy:update", Label: "Copy update for Slack", Group: present.PaletteNow, Detail: "02:52 over"},
	{ID: "promise", Label: "Promise the next update…", Group: present.PaletteCommands},
	{ID: "messages", Label: "Open the update in all channels", Group: present.PaletteCommands},
	{ID: "found", Label: "Copy update: root cause found", Group: present.PaletteCommands, Why: "no hypothesis is confirmed yet"},
	{ID: "postmortem", Label: "Open the post-mortem", Group: present.PaletteCommands},
	{ID: "severity", Label: "Severity…", Group: present.PaletteCommands, Detail: "P0 now", Also: "level"},
	{ID: "overrule", Label: "Écrire the discovery", Group: "a group that nobody knows"},
}

func TestPalette(t *testing.T) {
	for query, want := range map[string]string{
		"":            "copy:update promise messages found postmortem severity overrule",
		"upd":         "copy:update promise messages found",
		"UPD COPY":    "copy:update found",
		"over":        "copy:update overrule", // in a detail, then in a word
		"p":           "copy:update promise postmortem messages found severity",
		"op":          "copy:update messages postmortem found", // within a group: begins a word, then holds it
		"cpy":         "copy:update found",
		"postmortem":  "postmortem",
		"post-mortem": "postmortem",
		"éc":          "overrule",
		"copy zzz":    "",
		"level":       "severity", // a word for it that is not shown
		"…":           "promise severity",
	} {
		rows, shown := present.Palette(paletteItems, query)
		if got := paletteIDs(rows); got != want || shown != len(strings.Fields(want)) {
			t.Errorf("%q finds %d: %q, want %q", query, shown, got, want)
		}
	}
}

func paletteIDs(rows []present.PaletteRow) string {
	var out []string
	for _, r := range rows {
		if r.Heading == "" {
			out = append(out, r.Item.ID)
		}
	}
	return strings.Join(out, " ")
}

func TestPaletteMarksWhatWasTyped(t *testing.T) {
	rows, _ := present.Palette(paletteItems[:1], "sl upd over")
	want := []present.PaletteRow{{Heading: present.PaletteNow}, {Item: paletteItems[0], Label: []present.Marked{
		{Text: "Copy "}, {Text: "upd", Hit: true}, {Text: "ate for "}, {Text: "Sl", Hit: true}, {Text: "ack"},
	}}}
	if len(rows) != 2 || rows[0].Heading != want[0].Heading || !slices.Equal(rows[1].Label, want[1].Label) {
		t.Errorf("rows are %+v, want %+v", rows, want)
	}
}

func TestPastRowsStayAsFound(t *testing.T) {
	rows := present.PastRows([]present.PaletteItem{{ID: "1", Label: "Pool updated"}, {ID: "2", Label: "found by another form"}}, "upd zzz")
	if paletteIDs(rows) != "1 2" || rows[0].Heading != present.PalettePast || !slices.Equal(rows[1].Label, []present.Marked{{Text: "Pool "}, {Text: "upd", Hit: true}, {Text: "ated"}}) {
		t.Errorf("rows are %+v", rows)
	}
}
