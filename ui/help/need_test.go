package help_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/ui/action"
	"warroom/ui/desktest"
	"warroom/ui/help"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// What one needs while an incident runs is in sight without scrolling.
func TestTheKeysOfAnIncidentAreInSight(t *testing.T) {
	size := fyne.NewSize(1366, 768)
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
	w.SetPadded(false)
	w.Resize(size)
	var more []present.HelpKey
	for _, key := range []string{"Up", "Enter", "S", "T", "Delete", "Home"} {
		more = append(more, present.HelpKey{Group: string(action.Entries), Caps: []string{key}, Label: "Does " + key})
	}
	help.Show(w.Canvas(), help.Intents{Table: table(), Version: "1.0", More: more})
	w.Resize(size.AddWidthHeight(1, 1))
	w.Resize(size)
	for _, label := range []string{"Do the next thing", "Declare an incident", "Next open incident", "Go to phase Triage", "Go to phase Post-mortem",
		"Impact", "Severity", "People, hand over", "Promise the next update", "Mitigated, with its signal", "Resolve"} {
		at := find(w.Canvas().Overlays().Top(), label)
		if at == nil {
			t.Errorf("%s is not on the sheet", label)
			continue
		}
		if y := fyne.CurrentApp().Driver().AbsolutePositionForObject(at).Y; y+at.Size().Height > 64+640-40 {
			t.Errorf("%s stands at %v, under the fold", label, y)
		}
	}
}

// In a window that has become smaller under the sheet no meaning is cut, and rows of
// keys and of forms stand on one line.
func TestTheSheetFollowsItsWindow(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1366, 768))
	help.Show(w.Canvas(), help.Intents{Table: table(), Version: "1.0"})
	driver := fyne.CurrentApp().Driver()
	key, form := find(w.Canvas().Overlays().Top(), "Do the next thing"), drawn(w.Canvas().Overlays().Top(), "a note")
	if gap := driver.AbsolutePositionForObject(key).Y - driver.AbsolutePositionForObject(form).Y; gap < -1 || gap > 1 {
		t.Errorf("a row of keys stands %v under one of forms", gap)
	}
	w.Resize(fyne.NewSize(1024, 640))
	desktest.Walk(w.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if c, is := o.(*canvas.Text); is && c.Text != "" {
			if end := driver.AbsolutePositionForObject(c).X + c.MinSize().Width; end > 1024-16-16 {
				t.Errorf("%q ends at %v", c.Text, end)
			}
		}
	})
}

func drawn(o fyne.CanvasObject, text string) (found fyne.CanvasObject) {
	desktest.Walk(o, func(part fyne.CanvasObject) {
		if t, ok := part.(*canvas.Text); ok && found == nil && t.Text == text {
			found = t
		}
	})
	return found
}

func find(o fyne.CanvasObject, text string) (found fyne.CanvasObject) {
	desktest.Walk(o, func(part fyne.CanvasObject) {
		if t, ok := part.(*widgets.Text); ok && found == nil && t.Text() == text {
			found = t
		}
	})
	return found
}
