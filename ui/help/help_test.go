package help_test

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/action"
	"warroom/ui/help"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// table is as large as the product's.
func table() *action.Table {
	a := func(g action.Group, label string, key action.Key) action.Action {
		return action.Action{ID: string(g) + label, Label: label, Group: g, Key: key}
	}
	return action.NewTable(
		a(action.Anywhere, "Do the next thing", action.Ctrl(fyne.KeyReturn)), a(action.Anywhere, "Log line", action.Ctrl(fyne.KeyL)),
		a(action.Anywhere, "Copy the due message", action.CtrlShift(fyne.KeyC)), a(action.Anywhere, "Commands", action.Ctrl(fyne.KeyK)),
		a(action.Anywhere, "Undo", action.Ctrl(fyne.KeyZ)), a(action.Anywhere, "Redo", action.CtrlShift(fyne.KeyZ)),
		a(action.Anywhere, "First red flag", action.Ctrl(fyne.KeyPeriod)), a(action.Anywhere, "This sheet", action.Bare(fyne.KeyF1)),
		a(action.Incidents, "Declare an incident", action.Ctrl(fyne.KeyN)), a(action.Incidents, "Next open incident", action.Ctrl(fyne.KeyTab)),
		a(action.Incidents, "Home", action.Ctrl(fyne.KeyH)), a(action.Incidents, "Search everything", action.Ctrl(fyne.KeyF)),
		a(action.Incidents, "Switch between dark and light", action.Ctrl(fyne.KeyComma)), a(action.Incidents, "Quit", action.Ctrl(fyne.KeyQ)),
		a(action.Incidents, "Change the text size", action.Key{}),
		a(action.Incident, "Go to phase Triage", action.Ctrl(fyne.Key1)), a(action.Incident, "Go to phase Mitigate", action.Ctrl(fyne.Key2)),
		a(action.Incident, "Go to phase Investigate", action.Ctrl(fyne.Key3)), a(action.Incident, "Go to phase Fix", action.Ctrl(fyne.Key4)),
		a(action.Incident, "Go to phase Post-mortem", action.Ctrl(fyne.Key5)), a(action.Incident, "Impact…", action.Ctrl(fyne.KeyI)),
		a(action.Incident, "Severity…", action.Ctrl(fyne.KeyS)), a(action.Incident, "People, hand over…", action.Ctrl(fyne.KeyP)),
		a(action.Incident, "Promise the next update…", action.Ctrl(fyne.KeyU)), a(action.Incident, "Mitigated, with its signal…", action.CtrlShift(fyne.KeyM)),
		a(action.Incident, "Resolve…", action.CtrlShift(fyne.KeyR)), a(action.Review, "Export the post-mortem…", action.Ctrl(fyne.KeyE)),
		a(action.Hidden, "Hidden", action.Ctrl(fyne.KeyJ)),
	)
}

func show(t *testing.T, mode theme.Mode, scale float32, size fyne.Size, closed *int) fyne.Window {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(mode, scale))
	w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
	w.SetPadded(false)
	w.Resize(size)
	help.Show(w.Canvas(), help.Intents{Table: table(), Version: "1.0", OnClosed: func() { *closed++ }})
	return w
}

func TestTypingFindsAndEscCloses(t *testing.T) {
	closed := 0
	w := show(t, theme.Dark, 1, fyne.NewSize(1366, 768), &closed)
	field := w.Canvas().Focused()
	if field == nil {
		t.Fatal("the field to find a key has no focus")
	}
	all := texts(w)
	if !all["Impact"] || all["Impact…"] || all["Hidden"] || all["Change the text size"] || !all["/hyp TEXT"] || !all["@-7m  @20 min ago"] {
		t.Error("the sheet does not show the keys of the table and the forms of the grammar")
	}
	test.Type(field, "hyp")
	found := texts(w)
	if !found["/hyp TEXT"] || found["Impact"] || found["/sev P1 [REASON]"] {
		t.Error("typing does not narrow the sheet")
	}
	test.Type(field, " zzz")
	if !texts(w)["No key and no form of the log line has “hyp zzz”."] {
		t.Error("nothing found is not said")
	}
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if closed != 1 {
		t.Errorf("Esc closed the sheet %d times, want once", closed)
	}
}

// texts is every text of the overlay.
func texts(w fyne.Window) map[string]bool {
	out := map[string]bool{}
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *widgets.Text:
			out[o.Text()] = true
		case *widgets.Paragraph:
			out[o.Text()] = true
		case *fyne.Container:
			for _, child := range o.Objects {
				walk(child)
			}
		case fyne.Widget:
			for _, child := range test.WidgetRenderer(o).Objects() {
				walk(child)
			}
		}
	}
	walk(w.Canvas().Overlays().Top())
	return out
}

// TestLook keeps pictures where WARROOM_LOOK names a directory.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws pictures to be looked at")
	}
	for _, p := range []struct {
		name, typed string
		mode        theme.Mode
		scale       float32
		size        fyne.Size
	}{
		{"help-dark-768", "", theme.Dark, 1, fyne.NewSize(1366, 768)},
		{"help-light-1080", "", theme.Light, 1, fyne.NewSize(1920, 1080)},
		{"help-find", "change", theme.Dark, 1, fyne.NewSize(1366, 768)},
		{"help-small", "", theme.Dark, 1, fyne.NewSize(1024, 640)},
		{"help-large", "", theme.Light, 1.3, fyne.NewSize(1366, 768)},
	} {
		closed := 0
		w := show(t, p.mode, p.scale, p.size, &closed)
		test.Type(w.Canvas().Focused(), p.typed)
		w.Resize(p.size.SubtractWidthHeight(0, 1)) // the test canvas lays out on a change of size only
		f, err := os.Create(filepath.Join(dir, p.name+".png"))
		if err != nil {
			t.Fatal(err)
		}
		if err := png.Encode(f, w.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}
