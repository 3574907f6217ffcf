package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
)

// pastePicture is Ctrl+V of a picture while no field has the focus.
func pastePicture(r *desktest.Rig, content string) {
	r.Machine.Picture = content
	r.Window.Canvas().Unfocus()
	r.Desk.Paste("")
	r.Settle()
}

// A picture that was copied is attached, pasted into the log line or into nothing;
// what stands in the line stays.
func TestAPictureIsPasted(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Machine.Picture = picture(t)
	r.Key("log")
	r.Type("half a line")
	if entry := paste(t, r, ""); entry.Text != "half a line" {
		t.Errorf("the line is %q", entry.Text)
	}
	if strings.Join(r.Kinds(before), " ") != "evidence-attached" || !r.Says("clipboard 14.18.52.png, ") {
		t.Fatalf("the log has %q; the screen says %q", r.Kinds(before), r.Texts())
	}
	for _, want := range []string{`"name":"clipboard 14.18.52.png"`, `"media":"image/png"`, sumOf(r.Machine.Picture)} {
		if !strings.Contains(r.Bodies(before), want) {
			t.Errorf("the log has %s, without %s", r.Bodies(before), want)
		}
	}
	pastePicture(r, r.Machine.Picture)
	if !r.Says("attached already, as clipboard 14.18.52.png") || r.Events() != before+1 {
		t.Errorf("a second time the screen says %q", r.Texts())
	}
	pastePicture(r, r.Machine.Picture+"another")
	if got := r.Events(); got != before+2 {
		t.Errorf("another one makes %d events", got-before)
	}
}

// With hypotheses open it is asked which of them it bears on, as of a file.
func TestAPastedPictureBearsOnAHypothesis(t *testing.T) {
	r := at(t, "14:38:20")
	before := r.Events()
	pastePicture(r, picture(t))
	if !r.Says("What does clipboard 14.38.20.png bear on?") || r.Events() != before {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Machine.Picture += "another"
	r.Desk.Paste("") // a held key
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyReturn)
	if strings.Join(r.Kinds(before), " ") != "evidence-attached" || !strings.Contains(r.Bodies(before), `"hypothesis":`) {
		t.Errorf("the log has %q", r.Bodies(before))
	}
}

// A picture that comes late goes nowhere but where it was pasted, and once.
func TestAPictureThatComesLate(t *testing.T) {
	for says, meanwhile := range map[string]func(*desktest.Rig){
		"Not attached: its incident is no longer open. Open it, then paste again.": func(r *desktest.Rig) { r.Key("home") },
		"Nothing was attached. Finish what is open first, then paste again.":       func(r *desktest.Rig) { r.Key("severity") },
		"clipboard 14.18.52.png, ": func(r *desktest.Rig) { r.Desk.Paste(""); r.Desk.Paste("") },
	} {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.Slow = true
		pastePicture(r, picture(t))
		meanwhile(r)
		r.Machine.Finish()
		for r.Asks() {
			r.Press(fyne.KeyEscape)
		}
		r.Settle()
		attached := strings.HasPrefix(says, "clipboard")
		if got := r.Events() - before; !r.Says(says) || (got == 1) != attached {
			t.Errorf("%q: %d events, the screen says %q", says, got, r.Texts())
		}
	}
}

func TestWhatIsNoPictureToPaste(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	for says, content := range map[string]string{
		"No picture can be read from the clipboard. Save it, and drop the file here.": "",
		"clipboard 14.18.52.png is larger than 25 MB.":                                strings.Repeat("x", model.MaxAttachment+1),
	} {
		if pastePicture(r, content); !r.Says(says) || r.Events() != before {
			t.Errorf("%d bytes: the screen says %q", len(content), r.Texts())
		}
	}
	r.Key("home")
	if pastePicture(r, picture(t)); !r.Says("the clipboard. A picture is pasted into an incident.") || r.Events() != before {
		t.Errorf("home says %q", r.Texts())
	}
	r = desktest.Open(t, desktest.Options{ReadOnly: true})
	if pastePicture(r, picture(t)); r.Events() != 0 {
		t.Error("a file that can only be read took it")
	}
}
