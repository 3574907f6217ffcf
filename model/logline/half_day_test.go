package logline

import (
	"testing"
	"time"

	"warroom/model"
)

// A time on a clock of twelve hours is read whole or refused: half of it would be
// twelve hours wrong.
func TestTimesWithAmAndPm(t *testing.T) {
	at := time.Date(2026, 11, 24, 12, 5, 0, 0, time.UTC)
	for _, front := range []string{"@2:05 PM", "@2:05pm", "@02:05 pm", "@2:05 p.m.", "@today 2:05 pm", "@2026-11-24 2:05 PM"} {
		got, err := Parse(front+" foo", busy(t))
		if err != nil || !got.At.Equal(at) || got.Command != note("", "foo") {
			t.Errorf("%s: %+v, %v", front, got, err)
		}
		if u := Preview(front+" foo", busy(t)); u.Says != "Logs a note at 14:05:00" {
			t.Errorf("%s: before Enter it says %q, %v", front, u.Says, u.Err)
		}
	}
	if got, err := Parse("yesterday 11:50 PM foo", busy(t)); err != nil || !got.At.Equal(time.Date(2026, 11, 23, 21, 50, 0, 0, time.UTC)) || got.Command != note("", "foo") {
		t.Errorf("without @: %+v, %v", got, err)
	}
	if got, err := Parse("/finding @2:05 PM foo", busy(t)); err != nil || !got.At.Equal(at) || got.Command != model.Command(model.Note{Entry: model.EntryFinding, Text: "foo"}) {
		t.Errorf("behind a word: %+v, %v", got, err)
	}
	for line, typed := range map[string]string{
		"@14:05 PM foo": "14:05 PM", "@0:05 a.m. foo": "0:05 a.m.", "@yesterday 23:50 pm foo": "yesterday 23:50 pm", "yesterday 23:50 pm foo": "yesterday 23:50 pm",
		"@14:05 pm": "14:05 pm",
	} {
		got, err := Parse(line, busy(t))
		if want := "There is no time “" + typed + "”. " + knownTimes; err == nil || err.Error() != want {
			t.Errorf("%s: %+v, %v; want %s", line, got, err, want)
		}
	}
	if got, err := Parse("@14:05 PMs were told", busy(t)); err != nil || got.Command != note("", "PMs were told") {
		t.Errorf("a word that only begins so: %+v, %v", got, err)
	}
}

const knownTimes = "Write @14:05, @14:05:20, @-7m, @20 min ago, @yesterday 23:50 or @2026-11-24T12:05:00Z."
