package logline

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
)

// noting is an incident whose last word was a finding.
func noting(t *testing.T) (Context, string) {
	s := incident(t, model.Note{Entry: model.EntryFinding, Text: "pool full: 20 of 20"})
	return Context{Now: now, Zone: zone, State: s}, s.Timeline[len(s.Timeline)-1].ID
}

func TestAttach(t *testing.T) {
	x, last := noting(t)
	five := time.Date(2026, 11, 24, 12, 5, 0, 0, time.UTC)
	for line, want := range map[string]struct {
		kind model.EntryKind
		text string
		to   string
		at   time.Time
	}{
		"^ and the cache is cold":       {model.EntryNote, "and the cache is cold", last, time.Time{}},
		"^and the cache is cold":        {model.EntryNote, "and the cache is cold", last, time.Time{}},
		"^ f cache cold":                {model.EntryFinding, "cache cold", last, time.Time{}},
		"^/finding cache cold":          {model.EntryFinding, "cache cold", last, time.Time{}},
		"@14:05 ^ cache cold":           {model.EntryNote, "cache cold", last, five},
		"^ @14:05 cache cold":           {model.EntryNote, "cache cold", last, five},
		"^ /finding @14:05 cache cold":  {model.EntryFinding, "cache cold", last, five},
		"^^ look":                       {model.EntryNote, "^^ look", "", time.Time{}},
		"the cache ^ is cold #database": {model.EntryNote, "the cache ^ is cold #database", "", time.Time{}},
	} {
		got, err := Parse(line, x)
		if want := (model.Note{Entry: want.kind, Text: want.text, To: want.to}); err != nil || got.Command != model.Command(want) {
			t.Errorf("%q: %+v, %v", line, got.Command, err)
		}
		if !got.At.Equal(want.at) {
			t.Errorf("%q is at %v", line, got.At)
		}
	}
	if u := Preview("^ cache cold", x); u.Says != "Logs a note at 14:13:55, to “pool full: 20 of 20”" {
		t.Errorf("says %q", u.Says)
	}
	for line, want := range map[string]string{
		"^ /change raise it":   "Only a plain entry can be attached",
		"@14:05 ^ @14:06 cold": "The line has two times.",
		"^ /chnage x":          "There is no /chnage.",
	} {
		if _, err := Parse(line, x); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", line, err)
		}
	}
	if got := Complete("^ /fin", x); len(got) != 1 || got[0].Insert != "^ /finding " {
		t.Errorf("completes to %+v", got)
	}
}

// What was taken back is not above: a line belongs to what still stands.
func TestAttachSkipsWhatWasTakenBack(t *testing.T) {
	x, last := noting(t)
	note := model.Note{Text: "a slip"}
	s := incident(t, model.Note{Entry: model.EntryFinding, Text: "pool full: 20 of 20"}, note)
	slip := s.Timeline[len(s.Timeline)-1].ID
	x.State = incident(t, model.Note{Entry: model.EntryFinding, Text: "pool full: 20 of 20"}, note, model.RetractEntry{Entry: slip})
	got, err := Parse("^ cold", x)
	if note, _ := got.Command.(model.Note); err != nil || note.To != last {
		t.Errorf("%+v, %v; want it at %s", got.Command, err, last)
	}
}
