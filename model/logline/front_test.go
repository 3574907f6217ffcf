package logline

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
)

// Tags in front leave the time in front; they stay in the text.
func TestTagsBeforeTheTime(t *testing.T) {
	for line, want := range map[string]struct {
		at      string
		command model.Command
	}{
		"#db @14:05 pool full":           {"12:05:00", note("", "#db pool full")},
		"#db  #web   @14:05 pool  full":  {"12:05:00", note("", "#db #web pool  full")},
		"f #db @14:05 pool full":         {"12:05:00", note(model.EntryFinding, "#db pool full")},
		"/finding #db @-7m pool full":    {"12:06:55", note(model.EntryFinding, "#db pool full")},
		"@14:05 #db pool full":           {"12:05:00", note("", "#db pool full")},
		"#db pool full @14:05":           {"00:00:00", note("", "#db pool full @14:05")},
		"#db @on-call-b look":            {"00:00:00", note("", "#db @on-call-b look")},
		"#2 @14:05 pool full":            {"00:00:00", note("", "#2 @14:05 pool full")},
		"#db -7m pool full":              {"00:00:00", note("", "#db -7m pool full")},
		"#db @14:05 f not a prefix here": {"12:05:00", note("", "#db f not a prefix here")},
	} {
		got, err := Parse(line, quiet(t))
		if err != nil || got.At.Format(time.TimeOnly) != want.at || got.Command != want.command {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
	}
	refused(t, "#db @25:70 pool full", quiet(t), "There is no time “25:70”. "+knownTimes)
	refused(t, "@14:05 #db @14:06 pool", quiet(t), "The line has two times. Keep the one at which it happened.")
}

// Directly behind a letter, a word or ^ a time with a sign needs no @.
func TestBareTimesBehindAWord(t *testing.T) {
	x, above := noting(t)
	at := time.Date(2026, 11, 24, 12, 6, 55, 250e6, time.UTC)
	for line, want := range map[string]model.Command{
		"f -7m pool full":         note(model.EntryFinding, "pool full"),
		"/finding -7m pool full":  note(model.EntryFinding, "pool full"),
		"c -7m raise the pool":    model.BeginChange{Text: "raise the pool"},
		"h −7m the pool is small": model.RaiseHypothesis{Text: "the pool is small"},
		"f –7m pool full":         note(model.EntryFinding, "pool full"),
		"f -7 m pool full":        note(model.EntryFinding, "pool full"),
		"^ -7m and cold":          model.Note{Entry: model.EntryNote, Text: "and cold", To: above},
		"^ f -7m and cold":        model.Note{Entry: model.EntryFinding, Text: "and cold", To: above},
	} {
		got, err := Parse(line, x)
		if err != nil || got.At.Sub(at).Abs() > time.Second || got.Command != want {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
		if u := Preview(line, x); !strings.Contains(u.Says, " at 14:06:5") {
			t.Errorf("%q: before Enter it says %q, %v", line, u.Says, u.Err)
		}
	}
	for line, text := range map[string]string{
		"/note -7m pool full": "-7m pool full", "f yesterday 23:50 it began": "yesterday 23:50 it began", "f -7 pods": "-7 pods", "f -5ms of drift": "-5ms of drift",
		"f -5 % of requests": "-5 % of requests", "@14:05 f -7m of lag": "-7m of lag",
	} {
		got, err := Parse(line, x)
		if n, _ := got.Command.(model.Note); err != nil || n.Text != text {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
	}
	if got, err := Parse("/started -7m", x); err != nil || !got.At.IsZero() {
		t.Errorf("its own time is none of the entry: %v, %v", got.At, err)
	}
	refused(t, "f -7m", x, "What happened at 14:06? Write it after the time.")
}

// A word behind the time that looks like its zone is none, and that is said.
func TestAZoneThatIsNotReadIsDoubted(t *testing.T) {
	const says = "PST is not read as a zone and stays in the text; Z, UTC and +02:00 are."
	for line, want := range map[string]string{
		"@14:05 PST pool full": says, "@14:05:20 PST pool full": says, "@2026-11-24 14:05 PST pool": says, "f @14:05 PST pool": says, "yesterday 23:50 PST x": says,
		"@14:05 (PST) pool": "(PST) is not read as a zone and stays in the text; Z, UTC and +02:00 are.",
		"@14:05 Z pool":     "", "@12:05 UTC pool": "", "@14:05 +02:00 pool": "", "@-7m PST pool": "", "@14:05 pst pool": "", "@14:05 POOL full": "", "PST 14:05": "",
	} {
		u := Preview(line, quiet(t))
		if u.Err != nil || u.Warning != want || Doubt(line, quiet(t)) != want {
			t.Errorf("%q: %q, %v; want %q", line, u.Warning, u.Err, want)
		}
	}
	both := Preview("@14:05 PST /mitigated looks good", Context{Now: now, Zone: zone})
	if both.Err != nil || !strings.HasPrefix(both.Says, "Logs a note") {
		t.Errorf("%+v", both)
	}
	if got := Doubt("@25:70 x", quiet(t)); got != "" {
		t.Errorf("of a line that is refused: %q", got)
	}
}

// A time that the clocks showed twice says which one it is.
func TestATimeThatWasTwice(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	x := Context{Now: now, Zone: berlin}
	const says = "The clocks show 02:30 twice on 25 Oct; this is the one at UTC+01:00, the other is 2026-10-25T00:30:00Z."
	for line, want := range map[string]string{
		"@2026-10-25 02:30 pool": says, "f @25 Oct 02:30 pool": says, "#db @2026-10-25 02:30 pool": says,
		"@2026-10-25T00:30:00Z pool": "", "@2026-10-25 02:30 +02:00 pool": "", "@2026-10-25 03:30 pool": "",
	} {
		if u := Preview(line, x); u.Err != nil || u.Warning != want {
			t.Errorf("%q: %q, %v; want %q", line, u.Warning, u.Err, want)
		}
	}
}
