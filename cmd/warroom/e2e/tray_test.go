package e2e

import (
	"image/color"
	"slices"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// room is a window on a desktop of its own, at a time that the test moves.
type room struct {
	*realwindow.Program
	t    *testing.T
	now  clock
	desk *realwindow.Desktop
}

func enter(t *testing.T, at string) room {
	t.Helper()
	realwindow.Needed(t)
	now, desk := startClock(t, at), realwindow.OpenDesktop(t)
	return room{desk.Start(t.TempDir() + "/warroom.db"), t, now, desk}
}

// shows waits until the tray's menu names these, and below them what it always has.
func (r room) shows(due ...string) {
	r.t.Helper()
	want := append(due, "Open", "Declare an incident", "Quit")
	var got []string
	defer func() {
		if r.t.Failed() {
			r.t.Logf("the tray shows %q, want %q", got, want)
		}
	}()
	r.Until("the tray", func() bool {
		got = nil
		for _, row := range r.desk.Tray() {
			got = append(got, row.Label)
		}
		return slices.Equal(got, want)
	})
}

func (r room) coloured(name string, is func(color.RGBA) bool) {
	r.t.Helper()
	r.Until("an icon that is "+name, func() bool { c, there := r.desk.TrayColour(); return there && is(c) })
}

func (r room) titled(words string) {
	r.t.Helper()
	r.Until("the title "+words, func() bool { return strings.HasPrefix(r.Title(), words) })
}

func red(c color.RGBA) bool    { return c.R > 180 && c.G < 80 && c.B < 80 }
func yellow(c color.RGBA) bool { return c.R > 200 && c.G > 170 && c.B < 120 }

// hears waits for so many notifications and compares all of them, their titles.
func (r room) hears(want ...string) {
	r.t.Helper()
	r.Until(strings.Join(want, ", "), func() bool { return len(r.desk.Told()) >= len(want) })
	var got []string
	for _, n := range r.desk.Told() {
		got = append(got, n.Title)
	}
	if !slices.Equal(got, want) {
		r.t.Errorf("told %q, want %q", got, want)
	}
}

// declares tells the file of a P0 that has all but a message, from beside the
// window: only its first alert is owed, 15 min after the start.
func (r room) declares(title string) (id string) {
	r.t.Helper()
	id = r.CLI("declare", title, "--severity", "P0", "--kind", "outage", "--impact", "every checkout fails", "--lead", "on-call A")
	r.CLI("do", id, "mark-mitigated", "signal=5xx: 94 % -> 0.2 %")
	return id
}

// TestALimitPassesBeforeTheTray moves the time of an open window before, near and
// past the limit of a first alert. Icon and menu tell it, a notification comes once
// for each, and what was imported is nobody's business: this source tells of no end.
func TestALimitPassesBeforeTheTray(t *testing.T) {
	r := enter(t, "14:01:00")
	r.shows("No incident runs")
	r.CLI("import", "../../../model/casefile/testdata/circleci-2023-security.json")
	id := r.declares("Checkout returns 500s")
	r.shows("P0 Checkout returns 500s")
	r.coloured("red", red)
	r.desk.Click(r.desk.Tray()[0])
	r.titled("○ P0 00:00 · Checkout returns 500s")
	near, over := "First alert due in 3 min: Checkout returns 500s", "First alert due now: Checkout returns 503s"

	r.now.set("14:13:30")
	r.shows("P0 Checkout returns 500s: first alert due soon")
	r.hears(near)
	r.now.set("14:15:30")
	r.titled("○ P0 00:14 · First alert in 1 min · Checkout")
	r.CLI("log", id, "/title Checkout returns 503s") // else the silence would be due too
	r.shows("P0 Checkout returns 503s: first alert due soon")
	r.hears(near)

	r.now.set("14:16:01")
	r.shows("P0 Checkout returns 503s: first alert over")
	r.hears(near, over)
	r.now.set("14:18:10")
	r.titled("● P0 00:17 · First alert 2 min over · Checkout")
	if d := seen(r.Program, id); d.clock("update") != "over" || d.saw("not-communicating") == "" {
		t.Errorf("the command line tells %+v", d)
	}
	r.CLI("message", id, "alert", "--sent")
	r.shows("P0 Checkout returns 503s")
	r.titled("○ P0 00:17 · Checkout")

	// What is announced next comes after all that was announced before.
	r.declares("Search is stale")
	r.shows("P0 Checkout returns 503s", "P0 Search is stale")
	r.now.set("14:32:00")
	r.shows("P0 Search is stale: first alert due soon", "P0 Checkout returns 503s")
	r.hears(near, over, "First alert due in 2 min: Search is stale")
}

// TestTheTrayIsAWayIn opens an incident from the icon's menu and follows how bad
// the worst is that runs.
func TestTheTrayIsAWayIn(t *testing.T) {
	r := enter(t, "14:01:00")
	id := r.declares("Checkout returns 500s")
	r.shows("P0 Checkout returns 500s")
	r.coloured("red", red)
	r.desk.Click(r.desk.Tray()[0])
	r.titled("○ P0 00:00 · Checkout returns 500s")

	r.CLI("do", id, "change-severity", "P2")
	r.coloured("yellow", yellow)
	r.CLI("do", id, "call-false-alarm", "the probe was wrong")
	r.shows("No incident runs")
	if rows := r.desk.Tray(); rows[0].Enabled {
		t.Error("“No incident runs” can be chosen")
	}
	r.coloured("neither red nor yellow", func(c color.RGBA) bool { return !red(c) && !yellow(c) })
}
