package templates_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"warroom/model"
	"warroom/model/message"
	"warroom/resources/templates"
)

func TestTheFourOfTheProcessTextComeFirst(t *testing.T) {
	all, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"triage", "alert", "update", "resolution"} {
		if all[i].Name != name || all[i].Title != model.MessageTitle(name) {
			t.Errorf("message %d is %s, “%s”; want %s, “%s”", i+1, all[i].Name, all[i].Title, name, model.MessageTitle(name))
		}
	}
}

// TestStatusPageNamesNobody: what customers read has no field that holds a name,
// a version or a cause.
func TestStatusPageNamesNobody(t *testing.T) {
	all, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range all {
		for _, line := range slices.Concat(m.Sections["statuspage"], m.Sections["false alarm statuspage"]) {
			for _, p := range line {
				if p.Field == "lead" || p.Field == "cause" || p.Field == "suspected" || p.Field == "severity" || p.Field == "new_severity" || p.Field == "ref" || p.Field == "false_alarm" {
					t.Errorf("%s tells customers the %s", m.Name, p.Field)
				}
			}
		}
	}
}

func TestANewMessageIsAFile(t *testing.T) {
	all, err := templates.Read(fstest.MapFS{
		"b.txt":     {Data: []byte("title: Second\nplace: 2\n[text]\n{title}\n")},
		"a.txt":     {Data: []byte("# why\ntitle: Hand-over\r\nplace: 1\r\n\r\n[text]\r\nLead: {lead}\r\nETA: {eta?}\r\n")},
		"readme.md": {Data: []byte("no message")},
	})
	if err != nil || len(all) != 2 || all[0].Name != "a" || all[0].Title != "Hand-over" {
		t.Fatalf("read %+v, %v", all, err)
	}
	facts := message.FactsOf(&model.State{}, message.Context{})
	if got := message.Fill(all[0], facts, "sms").Text; got != "Lead: nobody yet" {
		t.Errorf("it reads %q", got)
	}
}

func TestWhatIsWrongWithAFileIsSaidWithItsLine(t *testing.T) {
	for source, want := range map[string]string{
		"title: X\n[text]\n{nobody}":       "line 3: there is no fact “nobody”; use one of title,",
		"title: X\n[fax]\n":                "line 2: there is no channel “fax”",
		"title: X\n[text]\n**bold {title}": "line 3: bold is opened and not closed",
		"titel: X\n[text]\nx":              "line 1: “titel” is not known here",
		"title: X\nplace: first":           "line 2: there is no place “first”",
		"title: X\n":                       "it needs a line “title: …” and a section [text]",
	} {
		_, err := templates.Read(fstest.MapFS{"x.txt": {Data: []byte(source)}})
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "message x") {
			t.Errorf("%q: %v, want %q", source, err, want)
		}
	}
}
