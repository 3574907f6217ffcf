package messages

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model/modeltest"
	"warroom/ui/theme"
)

// TestLook draws the panel where WARROOM_LOOK says.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("WARROOM_LOOK names no directory for the pictures")
	}
	pictures := []struct {
		name string
		size fyne.Size
		at   string
		do   func(*scene)
	}{
		{"usual", usual, "14:18:52", nil},
		{"tall", tall, "14:18:52", nil},
		{"nobody", tall, "14:01:50", nil},
		{"resolved", tall, "15:45:00", nil},
		{"narrow", fyne.NewSize(320, 240), "14:18:52", nil},
		{"failed", usual, "14:18:52", func(s *scene) { s.view.CopyFailed("The clipboard is not reachable.") }},
		{"statuspage", usual, "15:45:00", func(s *scene) { s.channel = "statuspage"; s.tell(modeltest.Checkout(t, "15:45:00")) }},
		{"sms", usual, "14:18:52", func(s *scene) { s.channel = "sms"; s.tell(modeltest.Checkout(t, "14:18:52")) }},
		{"changed", tall, "14:38:20", nil},
		{"own", usual, "14:18:52", func(s *scene) {
			s.view.Copied("The clipboard did not answer within 2 s. The text is on this window's own clipboard. Keep this window open until it is pasted.")
		}},
		{"email", usual, "14:18:52", func(s *scene) { s.channel = "email"; s.tell(modeltest.Checkout(t, "14:18:52")) }},
	}
	for name, mode := range map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light} {
		for _, p := range pictures {
			s := newScene(t, p.size)
			fyne.CurrentApp().Settings().SetTheme(theme.New(mode, 1))
			s.tell(modeltest.Checkout(t, p.at))
			if p.do != nil {
				p.do(s)
			}
			out, err := os.Create(filepath.Join(dir, "messages-"+p.name+"-"+name+".png"))
			if err != nil {
				t.Fatal(err)
			}
			if err := png.Encode(out, s.window.Canvas().Capture()); err != nil {
				t.Fatal(err)
			}
			out.Close()
		}
	}
}
