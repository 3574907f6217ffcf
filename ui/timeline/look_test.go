package timeline

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/theme"
)

// keep writes a picture of the window where WARROOM_LOOK says.
func (s *scene) keep(t *testing.T, name string) {
	t.Helper()
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		return
	}
	f, err := os.Create(filepath.Join(dir, "timeline-"+name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, s.window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// TestLook draws the states beside which the design's pictures are laid.
func TestLook(t *testing.T) {
	if os.Getenv("WARROOM_LOOK") == "" {
		t.Skip("WARROOM_LOOK names no directory for the pictures")
	}
	for name, mode := range map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light} {
		draw := func(state string, s *scene, do func()) {
			fyne.CurrentApp().Settings().SetTheme(theme.New(mode, 1))
			do()
			s.window.Resize(s.window.Canvas().Size().AddWidthHeight(1, 0))
			s.keep(t, state+"-"+name)
		}
		s := checkout(t)
		draw("rest", s, func() {})
		s = checkout(t)
		draw("completing", s, func() { s.typeInto("/f") })
		s = checkout(t)
		draw("understood", s, func() { s.typeInto("@-2m c raise pool size 20 to 40") })
		s = checkout(t)
		draw("refused", s, func() {
			s.refuse = model.Refused("Which hypothesis?", "Write /against 2 lag is normal. Nothing is lost.")
			s.typeInto("/against lag is normal")
			s.press(fyne.KeyReturn)
		})
		s = checkout(t)
		draw("held", s, func() {
			s.window.Canvas().Focus(s.view.list)
			s.with("colleague", 700)
		})
		s = newScene(t, notes(60), nine())
		draw("held-scrolled", s, func() {
			s.view.list.ScrollTo(12)
			s.with("colleague", 700)
		})
		s = checkout(t)
		draw("no-time", s, func() { s.typeInto("@25:70 pool full") })
		s = checkout(t)
		draw("no-number", s, func() { s.typeInto("/noeffect 503 still") })
		s = checkout(t)
		draw("far", s, func() { s.typeInto("/next 14:05") })
		s = checkout(t)
		draw("current", s, func() {
			s.window.Canvas().Focus(s.view.list)
			s.press(fyne.KeyDown)
		})
		s = newScene(t, odd(), time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC))
		draw("odd", s, func() {})
		draw("opened", s, func() { s.view.open("3") })
		s = newScene(t, notes(1), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
		draw("one", s, func() {})
		s = newScene(t, notes(60), time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC))
		draw("news", s, func() {
			s.window.Canvas().Focus(s.view.list)
			s.press(fyne.KeyPageDown)
			s.state = notes(63)
			s.show()
		})
	}
}

// odd holds what does not fit: other days, long texts, other scripts.
func odd() *model.State {
	s := notes(8)
	at := s.Timeline[0].At
	texts := []string{"started before midnight", "only the day is known", strings.Repeat("a long line of a pasted log, ", 400) + "\nand a second line",
		"استعادة الخدمة", "🔥🔥 pool at 100 % 🔥", "about this time", "retracted: wrong cluster", "written by a newer version: drill-begun"}
	for i := range s.Timeline {
		s.Timeline[i].Text = texts[i]
	}
	s.Timeline[0].At, s.Timeline[0].About = at.AddDate(-9, 2, 0), true
	s.Timeline[1].Day, s.Timeline[1].At = "2026-11-23", at.AddDate(0, 0, -1)
	s.Timeline[2].Raw, s.Timeline[2].By, s.Timeline[2].Late = "as it was first", "somebody with a long name", true
	s.Timeline[5].About = true
	s.Timeline[6].Retracted = true
	s.Timeline[7].Kind, s.Timeline[7].Raw = model.EntryUnreadable, `{"later":1}`
	return s
}
