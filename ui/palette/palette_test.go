package palette_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/action"
	"warroom/ui/palette"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// desk is the window as the palette sees it.
type desk struct {
	ran, logged []string
	refuse      error
	closed      int
	later       func()
}

func newDesk() *desk { return &desk{} }

func (d *desk) items() []present.PaletteItem {
	blocked := func(string) string { return "no hypothesis is confirmed yet" }
	table := action.NewTable(
		action.Action{ID: "palette", Label: "Commands", Group: action.Anywhere},
		action.Action{ID: "promise", Label: "Promise the next update…", Group: action.Incident, Icon: "timer", Key: action.Ctrl(fyne.KeyU),
			Detail: func() string { return "14:46 stands in the draft" }},
		action.Action{ID: "messages", Label: "Open the update in all channels", Group: action.Incident, Icon: "send", Key: action.Ctrl(fyne.KeyM)},
		action.Action{ID: "found", Label: "Copy update: root cause found", Group: action.Incident, Icon: "target", Why: blocked},
		action.Action{ID: "undo", Label: "Undo", Group: action.Anywhere, Icon: "undo-2", Key: action.Ctrl(fyne.KeyZ)},
		action.Action{ID: "severity", Label: "Severity…", Group: action.Incident, Icon: "octagon-alert", Key: action.Ctrl(fyne.KeyS)},
		action.Action{ID: "people", Label: "People, hand over…", Group: action.Incident, Icon: "users", Key: action.Ctrl(fyne.KeyP)},
		action.Action{ID: "cause", Label: "Write down the cause…", Group: action.Incident, Icon: "lightbulb"},
		action.Action{ID: "watch", Label: "Watch a signal…", Group: action.Incident, Icon: "activity"},
		action.Action{ID: "quit", Label: "Quit", Group: action.Incidents, Icon: "x", Key: action.Ctrl(fyne.KeyQ)},
		action.Action{ID: "star", Label: "Hidden", Group: action.Hidden},
	)
	return append([]present.PaletteItem{
		{ID: "copy:update for slack", Label: "Copy update for Slack", Group: present.PaletteNow, Detail: "02:52 over", Icon: "send", Keys: []string{"Ctrl", "Shift", "C"}},
		{ID: "copy:update for statuspage", Label: "Copy update for the status page", Group: present.PaletteCommands, Icon: "globe"},
		{ID: "copy:update for email", Label: "Copy update for e-mail", Group: present.PaletteCommands, Icon: "mail"},
	}, palette.FromTable(table)...)
}

func (d *desk) intents() palette.Intents {
	return palette.Intents{
		Source: d.items,
		Past: func(words string) []present.PaletteItem {
			if words != "upd" {
				return nil
			}
			return []present.PaletteItem{{ID: "open:6", Label: "pool size updated on two of six pods only, and nobody had looked at the other four before the night was over and done", Group: present.PalettePast, Detail: "INC-2026-006, 22 Aug 11:09", Icon: "eye"}}
		},
		Run:      func(id string) { d.ran = append(d.ran, id) },
		Log:      func(text string) error { d.logged = append(d.logged, text); return d.refuse },
		Later:    func(_ time.Duration, f func()) { d.later = f; f() },
		OnClosed: func() { d.closed++ },
	}
}

// open shows the palette of a desk with that text typed.
func open(t *testing.T, d *desk, typed string) (*palette.View, fyne.Focusable) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
	w.Resize(fyne.NewSize(1366, 768))
	v := palette.Show(w.Canvas(), d.intents())
	field := w.Canvas().Focused()
	if field == nil {
		t.Fatal("the field has no focus")
	}
	test.Type(field, typed)
	return v, field
}

func press(f fyne.Focusable, keys ...fyne.KeyName) {
	for _, k := range keys {
		f.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func TestKeysRunWhatIsChosen(t *testing.T) {
	for name, c := range map[string]struct {
		typed string
		keys  []fyne.KeyName
		want  []string
	}{
		"enter runs the first":              {"upd", []fyne.KeyName{fyne.KeyReturn}, []string{"copy:update for slack"}},
		"down steps over headings":          {"upd", []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}, []string{"copy:update for statuspage"}},
		"up comes back":                     {"upd", []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyEnter}, []string{"copy:update for statuspage"}},
		"down steps over what is disabled":  {"upd", []fyne.KeyName{fyne.KeyPageDown, fyne.KeyReturn}, []string{"open:6"}},
		"up stays on the first":             {"upd", []fyne.KeyName{fyne.KeyUp, fyne.KeyReturn}, []string{"copy:update for slack"}},
		"a page goes to the end":            {"", []fyne.KeyName{fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyReturn}, []string{"quit"}},
		"what is disabled alone runs never": {"root cause", []fyne.KeyName{fyne.KeyReturn}, nil},
		"nothing found runs nothing":        {"zzz", []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}, nil},
		"the palette does not offer itself": {"commands", []fyne.KeyName{fyne.KeyReturn}, nil},
		"esc runs nothing":                  {"upd", []fyne.KeyName{fyne.KeyEscape}, nil},
	} {
		d := newDesk()
		_, field := open(t, d, c.typed)
		press(field, c.keys...)
		if !slices.Equal(d.ran, c.want) {
			t.Errorf("%s: ran %q, want %q", name, d.ran, c.want)
		}
		if len(c.want) > 0 && d.closed != 1 {
			t.Errorf("%s: closed %d times, want once", name, d.closed)
		}
	}
}

func TestEscCloses(t *testing.T) {
	d := newDesk()
	_, field := open(t, d, "upd")
	press(field, fyne.KeyEscape)
	if d.closed != 1 {
		t.Errorf("closed %d times, want once", d.closed)
	}
}

func TestShiftEnterLogsTheText(t *testing.T) {
	palette.HoldShift(t)
	d := newDesk()
	_, field := open(t, d, "upd ")
	press(field, fyne.KeyReturn)
	if !slices.Equal(d.logged, []string{"upd"}) || len(d.ran) > 0 || d.closed != 1 {
		t.Errorf("logged %q, ran %q, closed %d; want the text logged and the palette closed", d.logged, d.ran, d.closed)
	}
	d = &desk{refuse: errors.New("The file can only be read.")}
	_, field = open(t, d, "upd")
	press(field, fyne.KeyReturn)
	if d.closed != 0 {
		t.Error("a refused note closed the palette: the text is lost")
	}
}

func TestATapRuns(t *testing.T) {
	d := newDesk()
	v, _ := open(t, d, "e-mail")
	for _, r := range palette.Rows(v) {
		test.Tap(r)
	}
	if !slices.Equal(d.ran, []string{"copy:update for email"}) {
		t.Errorf("ran %q, want the tapped row once", d.ran)
	}
}

func TestAnOldSearchIsDropped(t *testing.T) {
	d := newDesk()
	intents := d.intents()
	var waiting []func()
	asked := 0
	intents.Later = func(_ time.Duration, f func()) { waiting = append(waiting, f) }
	intents.Past = func(string) []present.PaletteItem { asked++; return nil }
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0))
	palette.Show(w.Canvas(), intents)
	test.Type(w.Canvas().Focused(), "pool")
	for _, f := range waiting {
		f()
	}
	if asked != 1 {
		t.Errorf("the log was searched %d times for one word, want once", asked)
	}
}
