package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// clock is the time of the window and of the command line, which a test moves.
type clock struct {
	t    *testing.T
	path string
}

func startClock(t *testing.T, at string) clock {
	t.Helper()
	c := clock{t, filepath.Join(t.TempDir(), "now")}
	c.set(at)
	t.Setenv("WARROOM_NOW", "@"+c.path)
	return c
}

// set moves the time at once: a file that is written in place is empty for a moment.
func (c clock) set(at string) {
	c.t.Helper()
	next := c.path + ".next"
	if err := os.WriteFile(next, []byte("2026-11-24T"+at+"Z"), 0o600); err != nil {
		c.t.Fatal(err)
	}
	if err := os.Rename(next, c.path); err != nil {
		c.t.Fatal(err)
	}
}

// deputy is what show --json tells of clocks and flags.
type deputy struct {
	Flags  []struct{ ID, Saw string }
	Clocks []struct{ ID, State string }
}

func seen(p *realwindow.Program, id string) deputy {
	var d deputy
	json.Unmarshal([]byte(p.CLI("show", id, "--json")), &d) //nolint:errcheck // a half-read state fails the condition
	return d
}

func (d deputy) clock(id string) string {
	for _, c := range d.Clocks {
		if c.ID == id {
			return c.State
		}
	}
	return ""
}

func (d deputy) saw(id string) string {
	for _, f := range d.Flags {
		if f.ID == id {
			return f.Saw
		}
	}
	return ""
}

// TestALimitPassesBeforeTheWindow moves the time of an open window to the limit
// of its first alert and past it: the title, the flag and the command line say
// the same, and a message ends it.
func TestALimitPassesBeforeTheWindow(t *testing.T) {
	realwindow.Needed(t)
	now := startClock(t, "14:01:00")
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	p.CLI("do", "INC-", "assess-impact", "every checkout fails", "users=all users")
	p.CLI("do", "INC-", "mark-mitigated", "signal=5xx: 94 % -> 0.2 %")
	titled := func(words string) {
		t.Helper()
		p.Until("the title "+words, func() bool { return strings.HasPrefix(p.Title(), words) })
	}
	titled("○ P0 00:00 · Checkout returns 500s")

	now.set("14:13:30")
	titled("○ P0 00:12 · First alert in 3 min · Checkout")
	if d := seen(p, "INC-"); d.clock("update") != "near" || d.saw("not-communicating") != "" {
		t.Errorf("the command line tells %+v", d)
	}

	now.set("14:18:10")
	titled("● P0 00:17 · First alert 2 min over · Checkout")
	if d := seen(p, "INC-"); d.clock("update") != "over" || !strings.Contains(d.saw("not-communicating"), "15:16") {
		t.Errorf("the command line tells %+v", d)
	}

	p.Press("ctrl+shift+c")
	titled("○ P0 00:17 · Checkout")
	if d := seen(p, "INC-"); d.clock("update") != "running" || d.saw("not-communicating") != "" {
		t.Errorf("the command line tells %+v", d)
	}
}

// TestWallByKey shows the wall in the colour of the severity and leaves it.
func TestWallByKey(t *testing.T) {
	p := start(t)
	screen := realwindow.OpenScreen(t)
	declare(t, p, "Checkout returns 500s")
	red := func(y int) bool { c := screen.At(683, y); return c.R > 180 && c.G < 80 && c.B < 80 }
	p.Until("the header's strip", func() bool { return red(1) && !red(9) })
	p.Press("ctrl+F11")
	p.Until("the wall's strip", func() bool { return red(1) && red(9) })
	p.Press("Escape")
	p.Until("the header's strip again", func() bool { return red(1) && !red(9) })
	p.Press("F11")
	p.Until("the wall by F11 alone", func() bool { return red(9) })
	p.Press("F11")
	p.Until("the cockpit", func() bool { return !red(9) })
}
