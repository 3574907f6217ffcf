package ui_test

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

func TestSettingsWriteOverNothingUnseen(t *testing.T) {
	r := settingsOpen(t, "")
	typeInto(t, r, p0Response, "20 min")
	r.File.Text = []byte("[boxes]\ntriage = \"6m\"\n")
	r.Key("do-next")
	if string(r.File.Text) != "[boxes]\ntriage = \"6m\"\n" || !r.Says("Another program has changed the file") {
		t.Fatalf("the file is %q, the screen says %q", r.File.Text, r.Texts())
	}
	r.Tap("Read it again")
	r.Key("do-next")
	if string(r.File.Text) != "[boxes]\ntriage = \"6m\"\n\n[severity.P0]\nresponse = \"20m\"\n" {
		t.Errorf("the file is %q", r.File.Text)
	}
}

func TestAFolderThatCannotBeWritten(t *testing.T) {
	r := settingsOpen(t, "")
	r.File.SaveFails = model.Refused("The folder /etc cannot be written.", "Choose another one.")
	typeInto(t, r, p0Response, "20 min")
	r.Key("do-next")
	if !r.Says("The folder /etc cannot be written. What you typed is kept.") || field(t, r, p0Response).Text() != "20 min" {
		t.Errorf("it says %q", r.Texts())
	}
	r.File.SaveFails = errors.New("no space left on device")
	r.Key("do-next")
	if !r.Says("no space left on device") {
		t.Errorf("it says %q", r.Texts())
	}
}

func TestAPolicyWithMistakes(t *testing.T) {
	const bad = "[boxes]\ntriage = 5m\n"
	r := settingsOpen(t, bad)
	if !r.Says("line 2, boxes.triage") || !r.Says("Write triage = \"5m\".") || len(r.Inputs()) > 0 {
		t.Errorf("it says %q", r.Texts())
	}
	r.Tap("Open the file")
	if r.File.Opened != 1 {
		t.Error("the file was not opened")
	}
	r.File.Text = []byte("[boxes]\ntriage = \"7m\"\n")
	r.Tap("Read it again")
	if r.Says("line 2") || len(r.Inputs()) == 0 {
		t.Errorf("mended, it says %q", r.Texts())
	}
	again := settingsOpen(t, bad)
	again.Tap("Start from the default")
	if again.File.Text != nil || len(again.File.Asides) != 1 || string(again.File.Asides[0]) != bad || len(again.Inputs()) == 0 {
		t.Errorf("started anew, the file is %q, beside it are %q", again.File.Text, again.File.Asides)
	}
	again.Key("undo")
	if string(again.File.Text) != bad {
		t.Errorf("undone, the file is %q", again.File.Text)
	}
}

// TestTabShowsWhereItIs: the field that has the keys is always in sight.
func TestTabShowsWhereItIs(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)})
	r.Key("settings")
	for range 2 * len(r.Inputs()) {
		r.Window.Canvas().FocusNext()
		e, ok := r.Window.Canvas().Focused().(*widgets.Entry)
		if !ok {
			continue
		}
		top := fyne.CurrentApp().Driver().AbsolutePositionForObject(e).Y
		if top < 49 || top+e.Size().Height > 640-24-148-12 {
			t.Errorf("the field with %q stands at %g", e.PlaceHolder, top)
		}
	}
}
