package present_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func filter(t *testing.T, name string) present.Filter {
	t.Helper()
	for _, f := range present.KindFilters {
		if f.Name == name {
			return present.Filter{Kinds: f}
		}
	}
	t.Fatalf("there is no filter %q", name)
	return present.Filter{}
}

func rows(t present.Timeline) []present.EntryRow {
	all := make([]present.EntryRow, t.Len())
	for i := range all {
		all[i] = t.Row(i)
	}
	return all
}

func TestTimeline(t *testing.T) {
	s := checkout(t, "14:18:52")
	tl := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock)
	want := []struct{ time, kind, text, by, late string }{
		{"14:13:55", "Change", "raise pool size 20 → 40", "on-call B", ""},
		{"14:13:20", "Finding", "pool full: 20 of 20 connections busy, 412 requests waiting", "on-call A", ""},
		{"14:12:20", "Mitigation", "Scale started: checkout 6 → 18 pods", "on-call B", ""},
		{"14:11:48", "No effect", "Rollback: 5xx still 94 %", "on-call B", ""},
		{"14:09:02", "Mitigation", "Rollback started: checkout v42 → v41", "on-call B", ""},
		{"14:05:51", "Message", "Initial alert copied for Slack; promises 14:16", "on-call B", ""},
		{"14:05:20", "Decision", "roll back v42, it went out at 13:52", "on-call A", "logged 14:07"},
		{"14:03:05", "Role", "Communications: on-call B", "on-call A", ""},
		{"14:02:31", "Impact", "every checkout fails; users: all users; data: not at risk", "on-call A", ""},
		{"14:01:26", "Declared", "P0 Total outage, lead on-call A", "on-call A", ""},
		{"14:01:10", "Alert", "HTTP 5xx above 5 % on checkout", "monitor", ""},
	}
	if tl.Note != "11 entries" || tl.Wide || tl.Len() != len(want) {
		t.Fatalf("%q, wide %v, %d rows", tl.Note, tl.Wide, tl.Len())
	}
	for i, w := range want {
		r := tl.Row(i)
		if r.Time != w.time || r.Kind != w.kind || r.Text != w.text || r.By != w.by || r.Late != w.late {
			t.Errorf("row %d is %+v, want %+v", i, r, w)
		}
	}
}

func TestTimelineFilters(t *testing.T) {
	s := checkout(t, "14:18:52")
	for name, note := range map[string]string{
		"Starred": "0 of 11 entries", "Milestones": "2 of 11 entries", "Changes": "4 of 11 entries", "Findings": "1 of 11 entries",
		"Messages": "1 of 11 entries", "Decisions and people": "3 of 11 entries", "Notes": "0 of 11 entries",
	} {
		if got := present.TimelineOf(s.state, filter(t, name), s.clock).Note; got != note {
			t.Errorf("%s: %q, want %q", name, got, note)
		}
	}
}

// Each kind has its own icon, or a note's.
func TestEveryKindHasAMark(t *testing.T) {
	for _, at := range []string{"14:18:52", "15:45:00"} {
		s := checkout(t, at)
		for _, r := range rows(present.TimelineOf(s.state, filter(t, "All kinds"), s.clock)) {
			if r.Mark.Icon == "" || r.Kind == "" {
				t.Errorf("%+v", r)
			}
		}
	}
	if present.MarkOf("none such") != present.MarkOf(model.EntryNote) {
		t.Error("a kind without a mark has not a note's")
	}
}

// Only what was measured has the colour of what is shown to hold.
func TestUnmeasuredIsNotGreen(t *testing.T) {
	for result, want := range map[string]present.Tone{"5xx: 94 % -> 0.2 %": present.ToneMet, "looks fine": present.ToneQuiet} {
		story := modeltest.Checkout(t, "14:18:52").Do(model.EndChange{Outcome: model.ChangeVerified, Text: result})
		s := sceneOf(story)
		row := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock).Row(0)
		if row.Kind != "Verified" || row.Mark.Tone != want {
			t.Errorf("%+v, want the tone %d", row, want)
		}
	}
}

func TestAmendedStarredRetracted(t *testing.T) {
	story := modeltest.Checkout(t, "14:18:52")
	change := story.Last()
	story.Do(model.StarEntry{Entry: change}, model.AmendEntry{Entry: change, Text: "raise pool size 20 -> 60"})
	s := sceneOf(story)
	row := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock).Row(0)
	if row.Text != "raise pool size 20 → 60" || !row.Starred || row.Late != "amended" {
		t.Errorf("amended: %+v", row)
	}
	d, ok := present.DetailOf(s.state, change, s.clock)
	if !ok || d.Text != "raise pool size 20 → 60" || !strings.Contains(strings.Join(pairs(d.Lines), "; "), "Corrected: 14:18 by on-call B: was “raise pool size 20 → 40”") {
		t.Errorf("the detail: %v %+v", ok, d)
	}
	story.Do(model.RetractEntry{Entry: change, Reason: "wrong cluster"})
	s = sceneOf(story)
	if row := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock).Row(0); !row.Retracted || row.Note != "retracted by on-call B: wrong cluster" {
		t.Errorf("retracted: %+v", row)
	}
	if _, ok := present.DetailOf(s.state, "none such", s.clock); ok {
		t.Error("an entry that is not there has a detail")
	}
}

// Times of another day carry their day, and the column gets its room.
func TestTimesOfAnotherDay(t *testing.T) {
	s := checkout(t, "14:18:52")
	next := sceneAt(s.state, s.clock.Now.Add(24*time.Hour))
	tl := present.TimelineOf(next.state, filter(t, "All kinds"), next.clock)
	if !tl.Wide || tl.Row(0).Time != "24 Nov 14:13" {
		t.Errorf("wide %v, %q", tl.Wide, tl.Row(0).Time)
	}
}

// What its source tells as a day or as about is shown so, never as a clock time.
func TestImportedTimes(t *testing.T) {
	x := present.Clock{Now: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), Zone: time.UTC}
	days := 0
	for name, state := range imported(t) {
		for _, e := range state.Timeline {
			if e.Day == "" {
				continue
			}
			days++
			if got := present.EntryTime(e, x); strings.Contains(got, ":") || got == "" {
				t.Errorf("%s: the day %s is shown as %q", name, e.Day, got)
			}
		}
	}
	if days == 0 {
		t.Error("no case tells of a day alone")
	}
	about := model.Entry{At: time.Date(2026, 11, 24, 10, 30, 0, 0, time.UTC), About: true}
	if got := present.EntryTime(about, x); got != "about 10:30" {
		t.Errorf("about 10:30 is shown as %q", got)
	}
}

// A text of 10 kB or from right to left stays one line, whole letters, and its own.
func TestLongTexts(t *testing.T) {
	for _, text := range []string{strings.Repeat("x ", 5000), strings.Repeat("חנות ", 2000), strings.Repeat("a\nb\t", 2500), strings.Repeat("支付", 3000)} {
		story := day(t, "14:00", model.Declare{Title: "Something is broken"}).Do(model.Note{Text: text})
		s := sceneOf(story)
		row := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock).Row(0)
		if strings.ContainsAny(row.Text, "\n\t\ufffd") || len(row.Text) > 2000 || row.Text == "" {
			t.Errorf("the row has %d bytes: %.60q", len(row.Text), row.Text)
		}
		if d, _ := present.DetailOf(s.state, story.Last(), s.clock); len(d.Text) < len(text)/2 {
			t.Errorf("the detail has %d of %d bytes", len(d.Text), len(text))
		}
	}
}

// TestPromisedTimes: what a row promises is told in the user's zone, with its day
// where that is not today; amended words stand as they were typed.
func TestPromisedTimes(t *testing.T) {
	x := present.Clock{Now: time.Date(2026, 11, 24, 12, 13, 55, 0, time.UTC), Zone: modeltest.CheckoutZone}
	soon, tomorrow := x.Now.Add(32*time.Minute), x.Now.Add(20*time.Hour)
	promise := func(e model.Entry) model.Entry { e.ID, e.At, e.Kind = "1", x.Now, model.EntryPromise; return e }
	message := func(due time.Time) model.Entry {
		return model.Entry{ID: "1", At: x.Now, Kind: model.EntryMessage, Text: "Update copied for Slack", Due: due}
	}
	for _, c := range []struct {
		row  model.Entry
		want string
	}{
		{promise(model.Entry{Text: "next update 12:45 UTC", Due: soon}), "next update 14:45"},
		{promise(model.Entry{Text: "next update 25 Nov 08:13 UTC", Due: tomorrow}), "next update 25 Nov 10:13"},
		{promise(model.Entry{Text: "at the end of the shift", Raw: "next update 12:45 UTC", Due: soon}), "at the end of the shift"},
		{message(soon), "Update copied for Slack; promises 14:45"},
		{message(tomorrow), "Update copied for Slack; promises 25 Nov 10:13"},
		{message(time.Time{}), "Update copied for Slack"},
	} {
		s := &model.State{Timeline: []model.Entry{c.row}}
		tl := present.TimelineOf(s, filter(t, "All kinds"), x)
		d, _ := present.DetailOf(s, "1", x)
		if tl.Row(0).Text != c.want || d.Text != c.want {
			t.Errorf("%q reads %q, opened %q; want %q", c.row.Text, tl.Row(0).Text, d.Text, c.want)
		}
	}
}

// A line from another year says so, also opened; the year that the header has is
// left out of the rows.
func TestTimesOfAnotherYear(t *testing.T) {
	s := checkout(t, "14:18:52")
	at := time.Date(2025, 11, 1, 9, 0, 0, 0, time.UTC)
	s.state.Timeline = append([]model.Entry{{ID: "old", At: at, Recorded: s.clock.Now, Kind: model.EntryNote, Text: "the first alert"}}, s.state.Timeline...)
	tl := present.TimelineOf(s.state, filter(t, "All kinds"), s.clock)
	if last := tl.Row(tl.Len() - 1).Time; !tl.Years || last != "1 Nov 2025 11:00" {
		t.Errorf("years %v, %q", tl.Years, last)
	}
	d, _ := present.DetailOf(s.state, "old", s.clock)
	if d.Lines[0].Value != "1 Nov 2025 11:00 UTC+02:00" {
		t.Errorf("opened it happened %q", d.Lines[0].Value)
	}
	later := present.Clock{Now: s.clock.Now.AddDate(2, 0, 0), Zone: s.clock.Zone}
	tl = present.TimelineOf(s.state, filter(t, "All kinds"), later)
	if first := tl.Row(0).Time; first != "24 Nov 14:13" {
		t.Errorf("years later the newest entry is of %q", first)
	}
}
