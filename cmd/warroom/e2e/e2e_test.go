// Package e2e drives the built program in a real window, by keys as a person
// would, and reads back from the clipboard, the screen, the file and the command
// line.
package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// show is the part of show --json that these tests look at.
type show struct {
	Title, Severity, Status, Phase string
	Steps                          []struct{ ID, State string }
	Messages                       []struct{ Name, Channel, Text string }
	Timeline                       []struct {
		Kind, Text string
		Retracted  bool
	}
}

func look(p *realwindow.Program) show {
	var s show
	json.Unmarshal([]byte(p.CLI("show", "INC-", "--json")), &s) //nolint:errcheck // a half-read state fails the condition
	return s
}

func (s show) step(id string) string {
	for _, step := range s.Steps {
		if step.ID == id {
			return step.State
		}
	}
	return ""
}

func (s show) has(kind, text string) bool {
	for _, row := range s.Timeline {
		if row.Kind == kind && strings.Contains(row.Text, text) && !row.Retracted {
			return true
		}
	}
	return false
}

func start(t *testing.T) *realwindow.Program {
	t.Helper()
	realwindow.Needed(t)
	return realwindow.Start(t, filepath.Join(t.TempDir(), "warroom.db"))
}

// declare opens a P0 in three key presses beyond its title. A window that has just
// come up may lose the first of them: it is pressed until the scrim is there.
func declare(t *testing.T, p *realwindow.Program, title string) {
	t.Helper()
	screen := realwindow.OpenScreen(t)
	p.Until("a painted window", func() bool { return screen.Colours(30) > 1 })
	before := screen.At(5, 300)
	p.Until("the dialog", func() bool {
		if screen.At(5, 300) != before {
			return true
		}
		p.Press("ctrl+n")
		return false
	})
	p.Type(title)
	p.Press("ctrl+0", "Return")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), title) })
}

func logLine(p *realwindow.Program, line string) {
	p.Press("ctrl+l")
	p.Type(line)
	p.Press("Return")
}

// answer fills the first field of the question that is open.
func answer(p *realwindow.Program, text string) {
	p.Type(text)
	p.Press("Return")
}

func TestAnIncidentFromAlertToExport(t *testing.T) {
	p := start(t)
	screen := realwindow.OpenScreen(t)
	declare(t, p, "Checkout returns 500s")
	p.Until("the declaration in the file", func() bool { return look(p).Severity == "P0" })
	p.Until("the strip in the colour of P0", func() bool { c := screen.At(683, 1); return c.R > 180 && c.G < 80 && c.B < 80 })
	p.Until("the chip of P0 with round corners", func() bool { return screen.At(22, 20).R > 180 && screen.At(16, 12).R < 60 })
	p.Until("the panel of the timeline, with a hairline around it", func() bool {
		row := func(x int) uint8 { return screen.At(x, 700).G }
		for x := 237; x < 246; x++ {
			if row(x) != row(600) || row(1201-x) != row(600) {
				return false
			}
		}
		return row(235) < row(600) && row(600) < row(236) && row(965) == row(236) && row(966) == row(235)
	})

	p.Press("ctrl+l") // from the impact field to the log line
	logLine(p, "/impact all users, every checkout fails")
	p.Until("the impact", func() bool { return look(p).step("triage/assess") == "done" })

	p.ClearClipboard()
	p.Press("ctrl+shift+c")
	p.Until("the alert on the clipboard", func() bool { return strings.Contains(p.Clipboard(), "[P0] Incident:") })
	if text := p.Clipboard(); !strings.Contains(text, "Impact: all users, every checkout fails") || strings.Contains(text, "not set") {
		t.Errorf("the alert reads %q", text)
	}
	p.Until("the copy in the log", func() bool {
		s := look(p)
		return len(s.Messages) == 1 && s.Messages[0].Channel == "slack" && s.Messages[0].Text == p.Clipboard()
	})

	p.Press("ctrl+2")
	logLine(p, "/try rollback checkout v42 to v41")
	p.Until("the running rollback", func() bool { return look(p).step("mitigate/rollback") == "running" })
	logLine(p, "/worked rollback 5xx: 94 % -> 0.2 %")
	p.Press("ctrl+shift+m")
	p.Type("5xx: 94 % -> 0.2 %")
	p.Press("Return")
	p.Until("mitigated", func() bool { return look(p).has("mitigated", "5xx 94 % → 0.2 %") })

	p.ClearClipboard()
	p.Press("ctrl+shift+c")
	p.Until("the update on the clipboard", func() bool { return strings.Contains(p.Clipboard(), "Incident Update:") })

	logLine(p, "/cause v42 halved the pool")
	logLine(p, "/resolved 5xx: 94 % -> 0.1 %")
	answer(p, "traffic is low at night")
	p.Until("resolved", func() bool { return look(p).Status == "resolved" })
	p.ClearClipboard()
	p.Press("ctrl+shift+c")
	p.Until("the resolution on the clipboard", func() bool {
		return strings.Contains(p.Clipboard(), "Incident Resolved:") && strings.Contains(p.Clipboard(), "Root cause: v42 halved the pool")
	})
	export(t, p)
}

// export writes the post-mortem to a file through the question for its place.
func export(t *testing.T, p *realwindow.Program) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "review.md")
	p.Press("ctrl+e")
	p.Press("ctrl+a")
	p.Type(path)
	p.Press("Return")
	p.Until("the exported file", func() bool { _, err := os.Stat(path); return err == nil })
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Post-Mortem: Checkout returns 500s", "## Timeline", "v42 halved the pool", "## Lessons Learned"} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("the exported post-mortem lacks %q", want)
		}
	}
}

func TestWhatTheCommandLineWritesIsShown(t *testing.T) {
	p := start(t)
	declare(t, p, "Search is stale")
	p.CLI("do", "INC-", "retitle", "Search is two hours stale")
	p.Until("the new title in the window", func() bool { return strings.Contains(p.Title(), "two hours") })
}

func TestUndoTakesBackWhatWasDone(t *testing.T) {
	p := start(t)
	declare(t, p, "Queue stops")
	logLine(p, "/decision stop the consumers")
	p.Until("the entry", func() bool { return look(p).has("decision", "stop the consumers") })
	p.Press("ctrl+z")
	p.Until("the entry retracted", func() bool { s := look(p); return !s.has("decision", "stop") && len(s.Timeline) >= 2 })
	p.Press("ctrl+shift+z")
	p.Until("the entry back", func() bool { return look(p).has("decision", "stop the consumers") })
}
