package ui_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"warroom/model"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// chat is twelve lines as a chat copies them, from 14:05 on.
func chat() string {
	var b strings.Builder
	for i := range 12 {
		fmt.Fprintf(&b, "[14:%02d:20] on-call %c: line %d #chat\n", 5+i, 'A'+i%2, i+1)
	}
	return b.String()
}

const alertJSON = `{"version": "4", "groupKey": "{}", "status": "firing", "receiver": "on-call", "alerts": [{"status": "firing",
	"labels": {"alertname": "HighErrorRate", "service": "checkout", "severity": "critical"}, "annotations": {"summary": "5xx above 5 %"},
	"startsAt": "2026-11-24T12:01:20.412Z", "endsAt": "0001-01-01T00:00:00Z"}]}`

// paste presses Ctrl+V in the field that has the focus.
func paste(t *testing.T, r *desktest.Rig, text string) *widgets.Entry {
	t.Helper()
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok {
		t.Fatal("no field has the focus")
	}
	fyne.CurrentApp().Clipboard().SetContent(text)
	entry.TypedShortcut(&fyne.ShortcutPaste{})
	r.Settle()
	return entry
}

// pasted is an incident in whose log line a text was pasted.
func pasted(t *testing.T, text string) (r *desktest.Rig, entry *widgets.Entry, before int) {
	t.Helper()
	r = at(t, "14:18:52")
	before = r.Events()
	r.Key("log")
	entry = paste(t, r, text)
	return r, entry, before
}

func TestLinesAreLoggedEachAtItsTime(t *testing.T) {
	r, entry, before := pasted(t, chat())
	if r.Events() != before || !r.Says("Log 12 lines, each at its time") || !r.Says("14:05:20 to 14:16:20") || !r.Says("As one note") {
		t.Fatalf("%d events; the screen says %q", r.Events()-before, r.Texts())
	}
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); len(got) != 12 || slices.ContainsFunc(got, func(k string) bool { return k != "noted" }) {
		t.Fatalf("the log has %q", got)
	}
	events := r.Log.Since(before)
	if first := events[0]; first.At.Format("15:04:05") != "12:05:20" || !strings.Contains(string(first.Body), `"text":"on-call A: line 1 #chat","pasted":"[14:05:20] on-call A: line 1 #chat"`) {
		t.Errorf("at %v: %s", first.At, first.Body)
	}
	if entry.Text != "" || r.Says("As one note") || !r.Says("Logged 12 lines") {
		t.Errorf("the line is %q; the screen says %q", entry.Text, r.Texts())
	}
	r.Key("undo")
	if got := r.Kinds(before + 12); len(got) != 12 || got[0] != "entry-retracted" || !r.Says("Undone: 12 entries") {
		t.Errorf("one undo logged %q; the screen says %q", got, r.Texts())
	}
	r.Key("redo")
	if got := r.Events() - before; got != 36 || r.Says("retracted by ") {
		t.Errorf("redo: %d events", got)
	}
}

func TestShiftEnterLogsOneNote(t *testing.T) {
	r, entry, before := pasted(t, chat())
	entry.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	r.Press(fyne.KeyReturn)
	entry.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || !strings.Contains(r.Bodies(before), `line 1 #chat\n[14:06:20]`) {
		t.Errorf("the log has %q: %s", got, r.Bodies(before))
	}
}

// Esc leaves the paste in the line, where Enter makes a note of it.
func TestEscKeepsThePasteInTheLine(t *testing.T) {
	r, entry, before := pasted(t, chat())
	r.Press(fyne.KeyEscape)
	if r.Says("As one note") || !strings.HasPrefix(entry.Text, "[14:05:20] on-call A: line 1 #chat [14:06:20]") || r.Events() != before {
		t.Fatalf("the line is %q", entry.Text)
	}
	if r.Window.Canvas().Focused() != fyne.Focusable(entry) {
		t.Error("the focus left the line")
	}
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) {
		t.Errorf("the log has %q", got)
	}
}

// The mark moves as in any list, and a click takes what it is on.
func TestChoosingWithTheArrows(t *testing.T) {
	r, _, before := pasted(t, chat())
	r.Press(fyne.KeyDown)
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); len(got) != 1 {
		t.Errorf("the second choice logged %q", got)
	}
}

func TestAnAlertIsLoggedAtItsStart(t *testing.T) {
	r, _, before := pasted(t, alertJSON)
	if !r.Says("HighErrorRate: 5xx above 5 % (checkout)") || !r.Says("Log the alert") || !r.Says("at 14:01:20") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	body := r.Bodies(before)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || !strings.Contains(body, `"entry":"alert","text":"HighErrorRate: 5xx above 5 % (checkout)"`) || !strings.Contains(body, "fingerprint") && !strings.Contains(body, "groupKey") {
		t.Errorf("the log has %q: %s", got, body)
	}
	if at := r.Log.Since(before)[0].At.Format("15:04:05.000"); at != "12:01:20.412" {
		t.Errorf("at %s", at)
	}
}

// What was pasted and not decided on is on the disk with its line breaks, and is
// offered again.
func TestAPasteOutlivesTheWindow(t *testing.T) {
	r, _, _ := pasted(t, chat())
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Clock.Set(r.Clock.Now())
	again.Key("next-incident")
	again.Key("log")
	if !again.Says("Log 12 lines, each at its time") {
		t.Fatalf("the screen says %q", again.Texts())
	}
	before := again.Events()
	again.Press(fyne.KeyReturn)
	if got := again.Events() - before; got != 12 {
		t.Errorf("%d entries", got)
	}
}

// A log that cannot be written leaves the question open.
func TestAPasteThatCannotBeWritten(t *testing.T) {
	r, _, before := pasted(t, chat())
	r.Log.Fail = model.Refused("The disk is full.", "Free some room.")
	r.Press(fyne.KeyReturn)
	if !r.Says("The disk is full. Free some room.") || !r.Says("As one note") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Log.Fail = nil
	r.Press(fyne.KeyReturn)
	if got := r.Events() - before; got != 12 {
		t.Errorf("%d entries", got)
	}
}

func TestHugePastes(t *testing.T) {
	r, entry, before := pasted(t, strings.Repeat("14:05 a\n", 200_000))
	if r.Events() != before || entry.Text != "" || !r.Says("The paste has 1.5 MB; at most 1 MB fits.") {
		t.Errorf("the screen says %q", r.Texts())
	}
	paste(t, r, strings.Repeat("x", 100_000)) // one line, too long to be drawn in a field
	if !r.Says("Log 97 kB as one note") || r.Events() != before {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	if got := r.Events() - before; got != 1 || entry.Text != "" {
		t.Errorf("%d entries, %d bytes in the line", got, len(entry.Text))
	}
	paste(t, r, strings.Repeat("14:05 words of a long log that nobody reads\n", 1500))
	if !r.Says("Log 1500 lines, each at its time") || entry.Text != "" {
		t.Errorf("%d bytes in the line", len(entry.Text))
	}
	r.Press(fyne.KeyEscape)
	if !r.Says("too long for the line") || r.Events() != before+1 {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// What was copied by mistake is not in the log: nothing is until Enter, and Esc takes
// it out of the line and of the draft as well.
func TestAWrongClipboardIsTakenBack(t *testing.T) {
	r, entry, before := pasted(t, "user = root\npassword = hunter2")
	if r.Events() != before || !r.Says("Log 2 lines as one note") {
		t.Fatalf("%d events; the screen says %q", r.Events()-before, r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Clock.Advance(ui.KeepAfter)
	if draft, err := r.Log.Draft(t.Context(), "line@"+r.Log.Since(0)[0].Incident+" by on-call A"); r.Events() != before || entry.Text != "" || draft != "" || err != nil {
		t.Errorf("%d events, the line is %q, the draft %q, %v", r.Events()-before, entry.Text, draft, err)
	}
}

// With no field focused a paste goes where it belongs.
func TestPasteAnywhere(t *testing.T) {
	r := at(t, "14:18:52")
	r.Window.Canvas().Unfocus()
	r.Desk.Paste(chat())
	r.Settle()
	if !r.Says("Log 12 lines, each at its time") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r = at(t, "14:18:52")
	r.Window.Canvas().Unfocus()
	r.Desk.Paste("one line")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "one line" {
		t.Errorf("the line is %v", entry)
	}
}

func TestAnAlertAtHomeFillsDeclare(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste(alertJSON)
	r.Settle()
	if !r.Asks() || !r.Says("Filled in from Alertmanager: HighErrorRate (critical)") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyReturn)
	body := r.Bodies(before)
	for _, want := range []string{`"title":"HighErrorRate: 5xx above 5 % (checkout)"`, `"started":"2026-11-24T12:01:20Z"`, `"detected_by":"Alertmanager: HighErrorRate (critical)"`, `groupKey`} {
		if !strings.Contains(body, want) {
			t.Errorf("declared %s, want %s in it", body, want)
		}
	}
	if strings.Contains(body, `"severity":"P`) {
		t.Errorf("a severity was guessed: %s", body)
	}
}

const groupJSON = `{"version": "4", "groupKey": "{}", "status": "firing", "receiver": "on-call", "commonLabels": {"alertname": "PodDown"}, "alerts": [
	{"status": "firing", "labels": {"alertname": "PodDown", "pod": "cart-1"}, "startsAt": "2026-11-24T12:04:00Z"},
	{"status": "firing", "labels": {"alertname": "PodDown", "pod": "cart-0"}, "startsAt": "2026-11-24T12:01:00Z"}]}`

func TestEachAlertOfAGroupIsLoggedAtItsStart(t *testing.T) {
	r, _, before := pasted(t, groupJSON)
	if !r.Says("Log 2 alerts, each at its time") || !r.Says("14:01:00 to 14:04:00") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	told := ""
	for _, e := range r.Log.Since(before) {
		told += e.At.Format("15:04 ") + string(e.Body) + "\n"
	}
	if !strings.HasPrefix(told, `12:01 {"entry":"alert","text":"PodDown (cart-0)","pasted":`) || !strings.HasSuffix(told, `12:04 {"entry":"alert","text":"PodDown (cart-1)"}`+"\n") || !r.Says("Logged 2 alerts") {
		t.Errorf("the log has %s; the screen says %q", told, r.Texts())
	}
}

// What the declaration does not tell of a group follows it as entries.
func TestAGroupAtHomeFillsDeclareAndItsLog(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste(groupJSON)
	r.Settle()
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"declared", "noted"}) {
		t.Fatalf("the log has %q; the screen says %q", got, r.Texts())
	}
	if body := r.Bodies(before); !strings.Contains(body, `"started":"2026-11-24T12:01:00Z"`) || !strings.Contains(body, `"text":"PodDown (cart-1)"}`) {
		t.Errorf("the log has %s", body)
	}
	if at := r.Log.Since(before)[1].At.Format("15:04"); at != "12:04" {
		t.Errorf("the second alert is at %s", at)
	}
}

// An alert that tells no severity gets none of what an earlier dialog was left with.
func TestAnAlertForgetsTheDeclareBefore(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Desk.Paste(strings.Replace(alertJSON, "critical", "P1", 1))
	r.Settle()
	if !r.Says("Declare P1") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Desk.Paste(alertJSON)
	r.Settle()
	if !r.Says("(critical)") || r.Says("Declare P1") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

func TestAnAlertInTheTitleFillsDeclare(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("declare")
	paste(t, r, strings.Replace(alertJSON, "critical", "P1", 1))
	if !r.Says("Filled in from Alertmanager: HighErrorRate") || !r.Says("Declare P1") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	entry := paste(t, r, " again")
	if !strings.HasSuffix(entry.Text, "(checkout) again") {
		t.Errorf("the title is %q", entry.Text)
	}
	entry.SetText("")
	r.Settle()
	if r.Says("Filled in from") {
		t.Error("another title is still said to be from the alert")
	}
	paste(t, r, strings.Repeat("x", 20_000))
	if entry.Text != "" || !r.Says("too long for a title") {
		t.Errorf("%d bytes in the title", len(entry.Text))
	}
}

// An alert that is over says so before it is declared; its start stays, and its end is
// in the log.
func TestAResolvedAlertAtHomeSaysThatItIsOver(t *testing.T) {
	over := strings.NewReplacer(`"firing"`, `"resolved"`, `"0001-01-01T00:00:00Z"`, `"2026-11-24T12:12:00Z"`).Replace(alertJSON)
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Set(time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC))
	r.Desk.Paste(over)
	r.Settle()
	if !r.Says("The alert is over since 14:12. Filled in from Alertmanager: HighErrorRate (critical)") {
		t.Fatalf("the screen says %q", r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"declared", "noted"}) {
		t.Fatalf("the log has %q", got)
	}
	if body := r.Bodies(before); !strings.Contains(body, `"started":"2026-11-24T12:01:20Z"`) || !strings.Contains(body, `"text":"Alert resolved: HighErrorRate`) {
		t.Errorf("the log has %s", body)
	}
	if at := r.Log.Since(before)[1].At.Format("15:04"); at != "12:12" {
		t.Errorf("its end is at %s", at)
	}
}
