package policy

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"warroom/model/policy"
)

// TestEdit has a row for each way in which a key can stand in a file.
func TestEdit(t *testing.T) {
	for _, c := range []struct {
		name, file string
		changes    map[string]string
		want       string
	}{
		{"empty file", "", map[string]string{"boxes.triage": "6 min"}, "[boxes]\ntriage = \"6m\"\n"},
		{"value", "# ours\n[severity.P0]\nresponse = \"10m\" # the SLA\nsoak = \"1h\"\n", map[string]string{"severity.P0.response": "20 min"},
			"# ours\n[severity.P0]\nresponse = \"20m\" # the SLA\nsoak = \"1h\"\n"},
		{"back to the default", "[severity.P0]\nresponse = \"10m\" # the SLA\nsoak = \"1h\"\n", map[string]string{"severity.P0.response": ""},
			"[severity.P0]\n# the SLA\nsoak = \"1h\"\n"},
		{"new key", "[boxes]\ntriage = \"6m\"\n\n[lead]\n", map[string]string{"boxes.mitigate": "20m"}, "[boxes]\ntriage = \"6m\"\nmitigate = \"20m\"\n\n[lead]\n"},
		{"new section", "[boxes]\ntriage = \"6m\"", map[string]string{"roles.lead": "Commander"}, "[boxes]\ntriage = \"6m\"\n\n[roles]\nlead = \"Commander\"\n"},
		{"dotted", "severity.P0.soak = \"1h\"\n[boxes]\n", map[string]string{"severity.P0.response": "next business day"},
			"severity.P0.soak = \"1h\"\nseverity.P0.response = \"next business day\"\n[boxes]\n"},
		{"dotted in a section", "[severity]\nP0.soak = \"1h\"\n", map[string]string{"severity.P0.tell": "support, legal"}, "[severity]\nP0.soak = \"1h\"\nP0.tell = [\"support\", \"legal\"]\n"},
		{"braces", "flags = {no-lead = {on = false}}\n", map[string]string{"flags.no-lead.after": "5 min"}, "flags = {no-lead = {on = false, after = \"5m\"}}\n"},
		{"braces, another", "flags = {no-lead = {on = false}}\n", map[string]string{"flags.guessing.on": "off"}, "flags = {no-lead = {on = false}, guessing.on = false}\n"},
		{"out of braces", "[flags]\nno-lead = {on = false, after = \"5m\"}\n", map[string]string{"flags.no-lead.on": "on"}, "[flags]\nno-lead = {after = \"5m\"}\n"},
		{"last of braces", "[flags]\nno-lead = {on = false}\n", map[string]string{"flags.no-lead.on": "on"}, "[flags]\nno-lead = {}\n"},
		{"comments in a list", "[calendar]\nholidays = [\n  2026-12-25, # Christmas\n]\n", map[string]string{"calendar.holidays": "2026-12-28"}, "[calendar]\n# Christmas\nholidays = [2026-12-28]\n"},
		{"other line ends", "[boxes]\r\ntriage = \"6m\"\r\n", map[string]string{"lead.hand_over_after": "none"}, "[boxes]\r\ntriage = \"6m\"\r\n\r\n[lead]\r\nhand_over_after = \"none\"\r\n"},
		{"marked", bom + "boxes.triage = \"6m\"\n", map[string]string{"boxes.triage": "7 m"}, bom + "boxes.triage = \"7m\"\n"},
		{"no change", "boxes = {triage = '''6m'''}\n", map[string]string{"boxes.triage": "6 min", "boxes.mitigate": "15 min"}, "boxes = {triage = '''6m'''}\n"},
		{"lengths", "", map[string]string{"boxes.triage": "1 h 30 min", "boxes.mitigate": "90 minutes", "severity.P0.soak": "None"}, "[severity.P0]\nsoak = \"none\"\n\n[boxes]\ntriage = \"1h30m\"\nmitigate = \"1h30m\"\n"},
		{"lists", "", map[string]string{"severity.P3.tell": "nobody", "calendar.days": "Mon, Tue"}, "[severity.P3]\ntell = []\n\n[calendar]\ndays = [\"mon\", \"tue\"]\n"},
		{"hours", "", map[string]string{"calendar.opens": "8:30", "calendar.zone": "UTC"}, "[calendar]\nzone = \"UTC\"\nopens = \"08:30\"\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, mistakes := Edit([]byte(c.file), c.changes)
			if len(mistakes) > 0 || string(got) != c.want {
				t.Errorf("%v\n%s\nwant\n%s", mistakes, got, c.want)
			}
		})
	}
}

func TestEditRefuses(t *testing.T) {
	for _, c := range []struct {
		name, file string
		changes    map[string]string
		want       string
	}{
		{"no length", "", map[string]string{"boxes.triage": "soon", "lead.hand_over_after": "8h"}, `0: boxes.triage: “soon” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"no unit", "", map[string]string{"severity.P0.response": "15"}, `0: severity.P0.response: “15” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"no day", "", map[string]string{"calendar.days": "none"}, `0: calendar.days: No day is a working day. Name one at least, e.g. ["mon"].`},
		{"not together", "[calendar]\nopens = \"10:00\"\n", map[string]string{"calendar.closes": "09:00"}, `3: calendar.closes: The day closes at "09:00" and opens at "10:00". Close it after it opens, at most at "24:00".`},
		{"a file with mistakes", "[boxs]\n", map[string]string{"boxes.triage": "6 min"}, `1: boxs: There is no section “boxs”. Did you mean boxes?`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, mistakes := Edit([]byte(c.file), c.changes)
			if string(got) != c.file || len(mistakes) != 1 || mistakes[0].String() != c.want {
				t.Errorf("%v\nwant %s\n%s", mistakes, c.want, got)
			}
		})
	}
}

// written is a policy as a file in one of the ways in which people write one:
// under headers, dotted, in braces; with comments.
func written(t *rapid.T, p policy.Policy) string {
	var dotted, headed strings.Builder
	usual := sheetOf(Default()).keys
	keys := sheetOf(p).keys
	for i := 0; i < len(keys); {
		end := i
		var lines []string
		for ; end < len(keys) && keys[end].section == keys[i].section; end++ {
			if text := keys[end].form.write(); text != usual[end].form.write() {
				lines = append(lines, keys[end].name+" = "+text)
			}
		}
		section := keys[i].section
		switch style := rapid.IntRange(0, 3).Draw(t, section); {
		case len(lines) == 0:
		case style == 0:
			dotted.WriteString(section + " = {" + strings.Join(lines, ", ") + "}  # in braces\n")
		case style == 1:
			dotted.WriteString("# " + section + "\n" + section + "." + strings.Join(lines, "\n"+section+".") + " # dotted\n")
		case style == 2:
			headed.WriteString("[" + section + "] # head\n" + strings.Join(lines, " # why\n# over it\n") + "\n\n")
		default:
			headed.WriteString("[" + section + "]\n" + strings.ReplaceAll(strings.Join(lines, "\n"), " = [", " = [ # of a list\n\t") + "\n# at the end\n")
		}
		i = end
	}
	text := dotted.String() + headed.String()
	if rapid.Bool().Draw(t, "other line ends") {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	if rapid.Bool().Draw(t, "no last line end") {
		text = strings.TrimSpace(text)
	}
	return text
}

// commentsOf are the comments of a file, sorted.
func commentsOf(file []byte) []string {
	p := pageOf(file)
	var all []string
	for _, c := range p.comments {
		all = append(all, string(p.text[c.from:c.to]))
	}
	slices.Sort(all)
	return all
}

// canBeTyped reports whether a list reads the same once it was typed: its commas
// stand between names, of which each is there once.
func canBeTyped(text string) bool {
	seen := map[string]bool{}
	for _, part := range strings.Split(text, ", ") {
		if part == "" || part != strings.TrimSpace(part) || strings.Contains(part, ",") || seen[part] {
			return false
		}
		seen[part] = true
	}
	return true
}

// TestEditChangesWhatItIsToldTo: in any file, an edit changes the keys that it is
// given and no other, and loses no comment; what is the default is in no file.
func TestEditChangesWhatItIsToldTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := anyPolicy(t), Settings(anyPolicy(t))
		file := []byte(written(t, p))
		if _, mistakes := Read(file); len(mistakes) > 0 {
			t.Fatalf("the test writes no policy: %v\n%s", mistakes, file)
		}
		changes, want := map[string]string{}, map[string]string{}
		for i, s := range Settings(p) {
			want[s.Key] = s.Text
			text := q[i].Text
			if strings.HasSuffix(s.Key, ".tell") && !canBeTyped(text) {
				continue // names are typed with commas between them, and these have some within
			}
			if rapid.IntRange(0, 3).Draw(t, s.Key) > 0 {
				continue
			}
			if rapid.IntRange(0, 3).Draw(t, "default") == 0 {
				text = s.Default
			}
			changes[s.Key], want[s.Key] = text, text
		}
		got, mistakes := Edit(file, changes)
		if len(mistakes) > 0 {
			if slices.ContainsFunc(mistakes, func(m Mistake) bool { return !strings.HasPrefix(m.Key, "calendar.") }) {
				t.Fatalf("%v of\n%s with %q", mistakes, file, changes)
			}
			return // the hours of p and q need not fit together
		}
		edited, mistakes := Read(got)
		if len(mistakes) > 0 {
			t.Fatalf("%v in\n%s", mistakes, got)
		}
		for _, s := range Settings(edited) {
			if s.Text != want[s.Key] {
				t.Errorf("%s is %q, not %q, in\n%s", s.Key, s.Text, want[s.Key], got)
			}
			if _, changed := changes[s.Key]; changed && s.Text == s.Default && pageOf(got).find(s.Key) != nil {
				t.Errorf("%s is the default and still stands in\n%s", s.Key, got)
			}
		}
		if before, after := commentsOf(file), commentsOf(got); !slices.Equal(before, after) {
			t.Errorf("comments %q became %q in\n%s", before, after, got)
		}
	})
}
