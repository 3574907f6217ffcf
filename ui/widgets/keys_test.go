package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// window shows an object in a window of that size, in the dark theme.
func window(t *testing.T, o fyne.CanvasObject, width, height float32) fyne.Window {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Dark, 1))
	w := test.NewTempWindow(t, o)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	return w
}

func key(name fyne.KeyName) *fyne.KeyEvent { return &fyne.KeyEvent{Name: name} }

// stroke sends what the driver sends for one key press: the key, then its rune.
func stroke(c fyne.Canvas, name fyne.KeyName, r rune) {
	if f := c.Focused(); f != nil {
		f.TypedKey(key(name))
	}
	if f := c.Focused(); f != nil && r != 0 {
		f.TypedRune(r)
	}
}

func TestButtonIsPressedByEnterSpaceAndTap(t *testing.T) {
	presses := 0
	b := widgets.NewPrimary("Copy update", func() { presses++ })
	w := window(t, b, 200, 28)
	w.Canvas().Focus(b)
	stroke(w.Canvas(), fyne.KeyReturn, 0)
	stroke(w.Canvas(), fyne.KeyEnter, 0)
	stroke(w.Canvas(), fyne.KeySpace, ' ')
	test.Tap(b)
	if presses != 4 {
		t.Errorf("%d presses, want 4: Return, Enter, Space and tap once each", presses)
	}
	b.SetDisabled(true)
	b.TypedKey(key(fyne.KeyReturn))
	test.Tap(b)
	if presses != 4 {
		t.Error("a disabled button was pressed")
	}
}

func TestSpaceDoesNotLeakIntoTheFieldThatGetsTheFocus(t *testing.T) {
	field := widgets.NewField("Reason", "")
	var w fyne.Window
	b := widgets.NewSecondary("Edit", func() { w.Canvas().Focus(field.Entry) })
	w = window(t, widgets.NewColumn(0, field, b), 300, 120)
	w.Canvas().Focus(b)
	stroke(w.Canvas(), fyne.KeySpace, ' ')
	if field.Text() != "" {
		t.Errorf("the field got %q", field.Text())
	}
}

func TestUnusedKeysReachTheWindow(t *testing.T) {
	parts := map[string]func() (fyne.CanvasObject, fyne.Focusable){
		"button": func() (fyne.CanvasObject, fyne.Focusable) {
			b := widgets.NewQuiet("x", nil)
			return b, b
		},
		"field": func() (fyne.CanvasObject, fyne.Focusable) {
			f := widgets.NewField("x", "")
			return f, f.Entry
		},
		"several lines": func() (fyne.CanvasObject, fyne.Focusable) {
			f := widgets.NewMultiField("x", "", 3)
			return f, f.Entry
		},
		"segmented": func() (fyne.CanvasObject, fyne.Focusable) {
			s := widgets.NewSegmented(nil, widgets.Segment{Text: "a"})
			return s, s
		},
		"log line": func() (fyne.CanvasObject, fyne.Focusable) {
			l := widgets.NewLogLine("", "")
			return l, l.Entry()
		},
		"clock tile": func() (fyne.CanvasObject, fyne.Focusable) {
			c := widgets.NewClockTile(widgets.Clock{}, nil)
			return c, c
		},
		"preview": func() (fyne.CanvasObject, fyne.Focusable) {
			p := widgets.NewPreview(widgets.PlainSpan("x"))
			return p, p
		},
		"list": func() (fyne.CanvasObject, fyne.Focusable) {
			l := widgets.NewRowList(28, widgets.NewTimelineRow, func(int, *widgets.TimelineRow) {})
			return l, l
		},
	}
	for name, make := range parts {
		t.Run(name, func(t *testing.T) {
			o, focus := make()
			w := window(t, o, 400, 200)
			var got []fyne.KeyName
			w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { got = append(got, k.Name) })
			w.Canvas().Focus(focus)
			for _, k := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyF1, fyne.KeyF11} {
				stroke(w.Canvas(), k, 0)
			}
			if len(got) != 3 {
				t.Errorf("the window got %v of Escape, F1, F11", got)
			}
		})
	}
}

func TestASinkIsAskedFirst(t *testing.T) {
	b := widgets.NewQuiet("x", nil)
	w := window(t, b, 100, 28)
	w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { t.Errorf("%s went past the sink", k.Name) })
	b.Keys = func(k *fyne.KeyEvent) bool { return k.Name == fyne.KeyEscape }
	b.TypedKey(key(fyne.KeyEscape))
}

func TestSegmentedFollowsTheArrows(t *testing.T) {
	var chosen []int
	s := widgets.NewSegmented(func(i int) { chosen = append(chosen, i) },
		widgets.Segment{Text: "Triage"}, widgets.Segment{Text: "Alert", Done: true}, widgets.Segment{Text: "Update"})
	w := window(t, s, 400, 30)
	w.Canvas().Focus(s)
	for _, k := range []fyne.KeyName{fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft, fyne.KeyHome, fyne.KeyEnd} {
		s.TypedKey(key(k))
	}
	want := []int{1, 2, 1, 0, 2}
	if len(chosen) != len(want) {
		t.Fatalf("chosen %v, want %v: the ends must not wrap or repeat", chosen, want)
	}
	for i := range want {
		if chosen[i] != want[i] {
			t.Fatalf("chosen %v, want %v", chosen, want)
		}
	}
}
