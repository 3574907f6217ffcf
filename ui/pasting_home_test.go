package ui_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// complaint is what somebody wrote in a chat.
const complaint = "\n  Checkout answers 500 for us\nsince 14:01, all regions\n\n    curl -i https://shop.example/checkout\n"

// pastedHome is home after a paste into no field.
func pastedHome(t *testing.T, text string) (r *desktest.Rig, title string) {
	t.Helper()
	r = desktest.Open(t, desktest.Options{})
	r.Desk.Paste(text)
	r.Settle()
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); ok {
		title = entry.Text
	}
	return r, title
}

// A paste on home that is no alert opens Declare: its first line is the title, and
// all of it becomes the first note.
func TestATextAtHomeFillsDeclare(t *testing.T) {
	r, title := pastedHome(t, complaint)
	if !r.Asks() || title != "Checkout answers 500 for us" || !r.Says("All of the paste becomes the first note.") {
		t.Fatalf("the title is %q, the screen says %q", title, r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"declared", "noted"}) {
		t.Fatalf("the log has %q", got)
	}
	body := r.Bodies(before)
	for _, want := range []string{`"title":"Checkout answers 500 for us"`, `Checkout answers 500 for us\nsince 14:01, all regions\n\n    curl -i https://shop.example/checkout`} {
		if !strings.Contains(body, want) {
			t.Errorf("the log has %s, without %s", body, want)
		}
	}
	r.Key("declare")
	if r.Says("the first note") {
		t.Errorf("the next declaration has it too: %q", r.Texts())
	}
}

// One line is the title and nothing more; a long one is cut there, and whole in
// the note.
func TestALineAtHomeIsTheTitle(t *testing.T) {
	r, title := pastedHome(t, "Checkout answers 500\n")
	before := r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); title != "Checkout answers 500" || !slices.Equal(got, []string{"declared"}) {
		t.Errorf("the title is %q, the log has %q", title, got)
	}
	long := strings.Repeat("checkout answers 500 and ", 400)
	r, title = pastedHome(t, long)
	before = r.Events()
	r.Press(fyne.KeyReturn)
	if len(title) > 200 || !strings.HasSuffix(title, "…") || !strings.Contains(r.Bodies(before), strings.TrimSpace(long)) {
		t.Errorf("the title is %q, the log has %.300s", title, r.Bodies(before))
	}
}

// The text outlives the dialog and another title, until it is left out.
func TestATextAtHomeIsNotLost(t *testing.T) {
	r, _ := pastedHome(t, complaint)
	r.Press(fyne.KeyEscape)
	r.Desk.Close()
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("declare")
	if !again.Says("All of the paste becomes the first note.") {
		t.Fatalf("after a restart the dialog says %q", again.Texts())
	}
	for range 60 {
		again.Press(fyne.KeyBackspace)
	}
	again.Type("Shop is down")
	again.Settle()
	before := again.Events()
	again.Press(fyne.KeyReturn)
	if body := again.Bodies(before); !strings.Contains(body, `"title":"Shop is down"`) || !strings.Contains(body, "since 14:01") {
		t.Errorf("with another title the log has %s", body)
	}

	r, _ = pastedHome(t, complaint)
	r.Tap("Leave it out")
	before = r.Events()
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); r.Says("the first note") || !slices.Equal(got, []string{"declared"}) {
		t.Errorf("left out, the log has %q", got)
	}
}

// Nothing to read is said.
func TestBlanksAtHome(t *testing.T) {
	if r, _ := pastedHome(t, " \n\t\n"); r.Asks() || !r.Says("No text can be read from the clipboard.") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// Data that is no alert that can be read makes no title: it becomes the note, whole.
func TestDataAtHomeIsNoTitle(t *testing.T) {
	for _, text := range []string{`{"status": "firing", "alerts": [{"labels": {"alertname": "HighErrorRate"}`, `{"a": 1}`, "[{\"a\": 1},\n {\"a\": 2}]", "```json\n{\"a\": 1\n```"} {
		r, title := pastedHome(t, text)
		if !r.Asks() || title != "" || !r.Says("No alert can be read from the paste: all of it becomes the first note.") {
			t.Fatalf("%s: the title is %q, the screen says %q", text, title, r.Texts())
		}
		r.Type("Checkout is down")
		before := r.Events()
		r.Press(fyne.KeyReturn)
		if got := r.Kinds(before); !slices.Equal(got, []string{"declared", "noted"}) || !r.Says("Checkout is down") {
			t.Errorf("%s: the log has %q", text, got)
		}
		var note struct{ Text string }
		if all := r.Log.Since(before); json.Unmarshal(all[len(all)-1].Body, &note) != nil || note.Text != text {
			t.Errorf("%s: the note is %q", text, note.Text)
		}
	}
}

// Pasted into the title, it goes there as well, and leaves what was typed.
func TestDataInTheTitleBecomesTheNote(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("Checkout")
	entry := paste(t, r, `{"status": "firing", "alerts": [`)
	if entry.Text != "Checkout" || !r.Says("No alert can be read from the paste: all of it becomes the first note.") {
		t.Errorf("the title is %q, the screen says %q", entry.Text, r.Texts())
	}
	if entry = paste(t, r, " [eu] is down"); entry.Text != "Checkout [eu] is down" {
		t.Errorf("the title is %q", entry.Text)
	}
}
