package logline

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
)

// TestBareTimes: what can only be a time needs no @ in front of a line.
func TestBareTimes(t *testing.T) {
	pool := note(model.EntryFinding, "pool full")
	for line, want := range map[string]struct {
		at      string
		command model.Command
	}{
		"-7m pool full":                     {"12:06:55", note("", "pool full")},
		"−7m pool full":                     {"12:06:55", note("", "pool full")},
		"-90s pool full":                    {"12:12:25", note("", "pool full")},
		"-1h30m pool full":                  {"10:43:55", note("", "pool full")},
		"-1h 30m pool full":                 {"10:43:55", note("", "pool full")},
		"-7m 30 s spike":                    {"12:06:55", note("", "30 s spike")},
		"  -7m   f pool full":               {"12:06:55", pool},
		"-7m /finding pool full":            {"12:06:55", pool},
		"-7m @on-call-b has seen it":        {"12:06:55", note("", "@on-call-b has seen it")},
		"-7m -5m it is said twice":          {"12:06:55", note("", "-5m it is said twice")},
		"yesterday 23:50 pool full":         {"21:50:00", note("", "pool full")},
		"Yesterday 23:50:20 pool full":      {"21:50:20", note("", "pool full")},
		"yesterday 21:50 UTC pool full":     {"21:50:00", note("", "pool full")},
		"20 min ago f pool full":            {"11:53:55", pool},
		"20min ago pool full":               {"11:53:55", note("", "pool full")},
		"–7m pool full":                     {"12:06:55", note("", "pool full")},
		"-7 m pool full":                    {"12:06:55", note("", "pool full")},
		"-7 min 5 pods restarted":           {"12:06:55", note("", "5 pods restarted")},
		"half an hour ago f pool full":      {"11:43:55", pool},
		"An hour ago pool full":             {"11:13:55", note("", "pool full")},
		"an hour ago it began":              {"11:13:55", note("", "it began")},
		"yesterday at 23:50 pool full":      {"21:50:00", note("", "pool full")},
		"Yesterday at 11:50 pm pool full":   {"21:50:00", note("", "pool full")},
		"1 h 30 min ago /finding pool full": {"10:43:55", pool},
	} {
		got, err := Parse(line, quiet(t))
		if err != nil || got.At.Format(time.TimeOnly) != want.at || got.Command != want.command {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
		if u := Preview(line, quiet(t)); u.Err != nil || !u.At.Equal(got.At) || !strings.Contains(u.Says, " at ") {
			t.Errorf("%q: before Enter it says %q at %v, %v", line, u.Says, u.At, u.Err)
		}
	}
	for line, want := range map[string]string{
		"-7m":               "What happened at 14:06? Write it after the time.",
		"-999999m foo":      "-999999m is more than a year back: 30 Dec 2024 03:34 (UTC+02:00). If that is meant, give its date: 2024-12-30 03:34.",
		"@-999999m foo":     "-999999m is more than a year back: 30 Dec 2024 03:34 (UTC+02:00). If that is meant, give its date: 2024-12-30 03:34.",
		"@400 days ago foo": "400 days ago is more than a year back: 20 Oct 2025 14:13 (UTC+02:00). If that is meant, give its date: 2025-10-20 14:13.",
		"400 days ago foo":  "400 days ago is more than a year back: 20 Oct 2025 14:13 (UTC+02:00). If that is meant, give its date: 2025-10-20 14:13.",
		"yesterday 23:50":   "What happened at 23 Nov 23:50? Write it after the time.",
		"-7m @14:05 x":      "The line has two times. Keep the one at which it happened.",
		"-7m f @14:05 x":    "The line has two times. Keep the one at which it happened.",
		"-7m /chnage pool":  "There is no /chnage. Did you mean /change TEXT? To log it as a note: /note /chnage pool",
	} {
		refused(t, line, quiet(t), want)
	}
	if got := Complete("-7m /try s", busy(t)); len(got) != 1 || got[0].Insert != "-7m /try scale " {
		t.Errorf("completes to %+v", got)
	}
}

// TestNoBareTimes: anything that can be a text is one, and stays as it was typed.
func TestNoBareTimes(t *testing.T) {
	for _, line := range []string{
		"14:05 the deploy began", "-5 degrees in the hall", "-5 mm below", "a pod ago it was up", "half of it a day ago", "- 7m pool full", "– 7m pool full", "-7 pool full", "-7mm off", "-5M requests", "-9999999d x",
		"+5m pool full", "yesterday it began", "yesterday 25:70 x", "today 14:05 x", "20 min later", "20 pods ago", "yesterday at the latest",
		"5xx fell 20 min ago", "it was -7m", "2026-11-24 deploy", "--verbose was on", "-v was on", "-1h-2h of lag", "-7m, then",
	} {
		got, err := Parse(line, quiet(t))
		if err != nil || !got.At.IsZero() || got.Command != note("", line) {
			t.Errorf("%q: %v %#v, %v", line, got.At, got.Command, err)
		}
	}
	got, err := Parse("/note -7m pool full", quiet(t))
	if err != nil || !got.At.IsZero() || got.Command != note("", "-7m pool full") {
		t.Errorf("behind a word it is text: %v %#v, %v", got.At, got.Command, err)
	}
}

// TestBareTimesAreTimes: with an @ in front, a line reads the same.
func TestBareTimesAreTimes(t *testing.T) {
	x := busy(t)
	rapid.Check(t, func(r *rapid.T) {
		line := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 7).Draw(r, "pieces"), " ")
		if strings.HasPrefix(line, "@") {
			return
		}
		bare, err := Parse(line, x)
		marked, merr := Parse("@"+line, x)
		if err == nil && !bare.At.IsZero() && strings.HasPrefix(line, "-") && (merr != nil || marked.At != bare.At) {
			r.Errorf("%q is at %v, with @ at %v, %v", line, bare.At, marked.At, merr)
		}
	})
}

// A mark with nothing to it is a slip and no entry.
func TestMarksAlone(t *testing.T) {
	const caret, hash = "Nothing stands behind ^. Write ^ TEXT, e.g. ^ and the cache is cold. To log it as a note: /note ^",
		"A tag has no name. Write #tag, e.g. pool full #database. To log it as a note: /note #"
	for line, want := range map[string]string{
		"^": caret, " ^ ": caret, "@14:05 ^": caret, "-7m ^": caret, "#": hash, " # ": hash, "@14:05 #": hash, "^ #": hash,
	} {
		refused(t, line, quiet(t), want)
	}
	for line, text := range map[string]string{"/note ^": "^", "/note #": "#", "# of pods": "# of pods", "^^": "^^", "##": "##", "^ x": "x"} {
		got, err := Parse(line, Context{Now: now, Zone: zone})
		if want := note("", text); err != nil || got.Command != want {
			t.Errorf("%q: %#v, %v", line, got.Command, err)
		}
	}
	if _, err := Parse("^", Context{}); !errors.As(err, new(*model.Refusal)) {
		t.Errorf("where no incident is open: %v", err)
	}
}
