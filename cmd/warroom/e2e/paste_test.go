package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// logged is what show --json tells of the timeline and of the start.
type logged struct {
	Title    string
	Times    struct{ Started string }
	Timeline []struct{ At, Kind, Text string }
}

func timeline(p *realwindow.Program) (s logged) {
	json.Unmarshal([]byte(p.CLI("show", "INC-", "--json")), &s) //nolint:errcheck // a half-read state fails the condition
	return s
}

// TestTwelveLinesOfAChatArePasted copies them in another program and finds an entry
// each, at its time; one undo takes all of them back.
func TestTwelveLinesOfAChatArePasted(t *testing.T) {
	realwindow.Needed(t)
	startClock(t, "13:18:52")
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	var chat strings.Builder
	for i := range 12 {
		fmt.Fprintf(&chat, "[14:%02d:20] on-call %c: line %d → ok\n", 5+i, 'A'+i%2, i+1)
	}
	p.SetClipboard(chat.String())
	p.Press("ctrl+l", "ctrl+v", "Return")
	p.Until("twelve entries", func() bool { return len(notes(timeline(p))) == 12 })
	for i, note := range notes(timeline(p)) {
		at, text := fmt.Sprintf("2026-11-24T13:%02d:20.000Z", 5+i), fmt.Sprintf("on-call %c: line %d → ok", 'A'+i%2, i+1)
		if note != at+" "+text {
			t.Errorf("entry %d is %q, want %q at %s", i+1, note, text, at)
		}
	}
	p.Press("ctrl+z")
	p.Until("all of them taken back", func() bool { return !look(p).has("note", "line") })

	p.SetClipboard(chat.String())
	p.Press("ctrl+v", "shift+Return")
	p.Until("one note", func() bool { return look(p).has("note", "[14:05:20] on-call A: line 1") })
}

func notes(s logged) []string {
	var all []string
	for _, row := range s.Timeline {
		if row.Kind == "note" {
			all = append(all, row.At+" "+row.Text)
		}
	}
	return all
}

// TestAnAlertIsPastedOnHome fills in a declaration with the alert of a monitor.
func TestAnAlertIsPastedOnHome(t *testing.T) {
	realwindow.Needed(t)
	startClock(t, "12:18:52")
	raw, err := os.ReadFile("../../../model/paste/testdata/alertmanager.json")
	if err != nil {
		t.Fatal(err)
	}
	p := start(t)
	screen := realwindow.OpenScreen(t)
	p.Until("a painted window", func() bool { return screen.Colours(30) > 1 })
	p.SetClipboard(string(raw))
	before := screen.At(5, 300)
	p.Until("the dialog", func() bool {
		if screen.At(5, 300) != before {
			return true
		}
		p.Press("ctrl+v")
		return false
	})
	p.Press("Return")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), "HighErrorRate") })
	s := timeline(p)
	if s.Title != "HighErrorRate: 5xx above 5 % (checkout)" || s.Times.Started != "2026-11-24T12:01:20.000Z" || s.Timeline[0].Kind != "alert" {
		t.Errorf("declared %+v", s)
	}
}
