package postmortem_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
)

// TestLook keeps pictures where WARROOM_LOOK names a directory. The sizes are
// those of the window without the frame, which is 132 px high.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws pictures to be looked at")
	}
	small, large, least := fyne.NewSize(1366, 636), fyne.NewSize(1920, 948), fyne.NewSize(1024, 508)
	for _, p := range []struct {
		name  string
		story *modeltest.Story
		mode  theme.Mode
		scale float32
		size  fyne.Size
		goTo  string
	}{
		{"pm-3-dark-768", written(t, 3), theme.Dark, 1, small, ""},
		{"pm-3-light-768", written(t, 3), theme.Light, 1, small, "lessons"},
		{"pm-12-dark-1080", written(t, 12), theme.Dark, 1, large, "actions"},
		{"pm-0-dark-1080", modeltest.Checkout(t, "15:45"), theme.Dark, 1, large, ""},
		{"pm-running-least", modeltest.Checkout(t, "14:18:52"), theme.Light, 1, least, ""},
		{"pm-imported-768", imported(t), theme.Dark, 1, small, ""},
		{"pm-large-text", written(t, 3), theme.Light, 1.3, small, "went_poorly"},
		{"pm-long", long(t), theme.Dark, 1, small, "root_cause"},
	} {
		d := newDesk(t, p.story, p.mode, p.scale, p.size)
		if p.goTo != "" {
			d.view.GoTo(p.goTo)
		}
		d.window.Resize(p.size.SubtractWidthHeight(0, 1)) // the test canvas lays out on a change of size only
		f, err := os.Create(filepath.Join(dir, p.name+".png"))
		if err != nil {
			t.Fatal(err)
		}
		if err := png.Encode(f, d.window.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}

// long has a timeline of 300 rows and texts of several pages.
func long(t testing.TB) *modeltest.Story {
	t.Helper()
	s := modeltest.Checkout(t, "15:45")
	for i := range 300 {
		s.Later(1e9).Do(model.Note{Entry: model.EntryFinding, Text: fmt.Sprintf("finding %d: the pool of the %s is full and nobody can say why it should be", i, strings.Repeat("very ", i%20))})
		s.Do(model.StarEntry{Entry: s.Last()})
	}
	return s.Do(
		model.EditSection{Section: "root_cause", Text: strings.Repeat("Every request waited for a connection that another request held. ", 60)},
		model.EditSection{Section: "went_well", Text: strings.TrimSpace(strings.Repeat("The monitor saw it at once and said so.\n", 20))},
		model.AddAction{Action: strings.Repeat("Alert when the pool is full ", 12)},
	)
}

// BenchmarkTyping is a keystroke into a post-mortem with 300 rows and pages of
// text, and the preview that follows it.
func BenchmarkTyping(b *testing.B) {
	d := newDesk(b, long(b), theme.Dark, 1, fyne.NewSize(1366, 636))
	d.view.GoTo("lessons")
	for b.Loop() {
		d.focused().TypedRune('x')
		d.rest(300e6)
	}
}
