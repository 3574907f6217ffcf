package e2e

import (
	"fmt"
	"path/filepath"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// The window opens no larger than its screen, also where no window manager sees to
// that: its buttons at the right and its footer would be out of reach.
func TestTheWindowOpensWithinASmallScreen(t *testing.T) {
	realwindow.Needed(t)
	for screen, scale := range map[string]string{"1024x640": "1", "1280x800": "1.2", "1600x1000": "1"} {
		t.Run(screen+" at "+scale, func(t *testing.T) {
			realwindow.Display(t, screen)
			t.Setenv("FYNE_SCALE", scale)
			p := realwindow.Start(t, filepath.Join(t.TempDir(), "warroom.db"))
			want := map[string][2]int{"1024x640": {1024, 640}, "1280x800": {1280, 800}, "1600x1000": {1366, 768}}[screen]
			p.Until(fmt.Sprintf("a window of %v px", want), func() bool { w, h := p.Size(); return w == want[0] && h == want[1] })
		})
	}
}
