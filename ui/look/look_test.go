// Package look draws every screen into pictures, to be looked at beside the
// design: WARROOM_LOOK names the directory that they go to.
package look

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/theme"
)

// screen is one picture in several sizes.
type screen struct {
	name  string
	make  func(*testing.T, *desktest.Rig)
	small bool // drawn in the smallest window too
}

var screens = []screen{
	{"first-start", func(*testing.T, *desktest.Rig) {}, true},
	{"home", full, true},
	{"home-found", found, false},
	{"home-long", longAtHome, true},
	{"home-one", oneAtHome, true},
	{"home-late", lateAtHome, true},
	{"home-many", manyAtHome, true},
	{"palette-open", seekingOpen, true},
	{"declare", declaring, true},
	{"declare-pasted", pastedAtHome, true},
	{"declare-over", overAtHome, true},
	{"cockpit-triage", story("14:01:50"), true},
	{"cockpit-mitigate", story("14:18:52"), true},
	{"cockpit-investigate", story("14:38:20"), true},
	{"cockpit-settled", settled, true},
	{"cockpit-fix", story("15:27:03"), true},
	{"cockpit-readings", readingsUnderAFlag, true},
	{"cockpit-postmortem", story("15:45:00"), true},
	{"cockpit-iron-law", ironLaw, true},
	{"cockpit-bare", bare, true},
	{"cockpit-long", long, true},
	{"cockpit-typing", typing, false},
	{"cockpit-refused", line("/done nosuchstep", true), true},
	{"cockpit-warned", line("v 6 better now, and the cache is warm again: nobody complains in the channel any more, see the board", false), true},
	{"cockpit-twice", line("@2026-10-25 02:30 PST pool full", false), true},
	{"cockpit-late", lateClocks, true},
	{"cockpit-ending", ending, true},
	{"cockpit-ending-early", endingEarly, true},
	{"question-ending", endingAsked, true},
	{"cockpit-policy", badPolicy, true},
	{"cockpit-toast", toasted, true},
	{"home-toast", toastedAtHome, true},
	{"postmortem-toast", toastedReview, false},
	{"cockpit-attached", attachedAbove, true},
	{"cockpit-pressed-twice", pressedTwice, true},
	{"cockpit-completing", completing, true},
	{"cockpit-imported", imported, true},
	{"cockpit-guide", guided, true},
	{"cockpit-changes", planned, true},
	{"cockpit-filter", filtered, true},
	{"cockpit-flags", flagged, true},
	{"cockpit-flags-more", moreFlags, true},
	{"cockpit-flags-four", fourFlags, true},
	{"cockpit-flags-one", oneFlagOpen, true},
	{"cockpit-news", newsAbove, true},
	{"question-change", beginning, true},
	{"palette", asking("palette"), true},
	{"help", helping, true},
	{"question", asking("severity"), true},
	{"question-time", timed, true},
	{"question-people", asking("people"), false},
	{"question-impact", asking("impact"), true},
	{"question-refused", refused, false},
	{"question-override", overriding, false},
	{"question-export", exporting, true},
	{"question-export-browsed", browsed, true},
	{"entry", entry, false},
	{"entry-corrected", corrected(true), true},
	{"cockpit-corrected", corrected(false), true},
	{"evidence", filed, true},
	{"evidence-text", filedText, true},
	{"evidence-forged", forged, true},
	{"evidence-none", filedNone, false},
	{"question-bearing", bearing, true},
	{"trouble", trouble, true},
	{"postmortem", reviewing, true},
	{"settings", settings(0, ""), true},
	{"settings-changed", settings(0, "changed"), true},
	{"settings-boxes", settings(1, ""), true},
	{"settings-calendar", settings(2, ""), true},
	{"settings-flags", settings(3, ""), true},
	{"settings-roles", settings(4, ""), false},
	{"settings-appearance", settings(5, ""), true},
	{"settings-broken", settings(0, "broken"), true},
	{"wall", wall("14:18:52"), true},
	{"wall-investigate", wall("14:38:20"), true},
	{"wall-resolved", wall("15:45:00"), false},
	{"wall-call", wall("14:12:00"), true},
	{"wall-call-long", wall("15:22:00"), true},
	{"wall-overdue", wallOf(overdue), true},
	{"wall-imported", wallOf(imported), true},
	{"wall-bare", wallOf(bare), true},
	{"wall-long", wallOf(long), true},
}

var sizes = []struct {
	name string
	size fyne.Size
}{{"1366", fyne.NewSize(1366, 768)}, {"1920", fyne.NewSize(1920, 1080)}, {"1024", fyne.NewSize(1024, 640)}}

// TestLook draws them all. WARROOM_LOOK_ONLY draws those whose name has that word,
// WARROOM_LOOK_SCALE draws them with another text size.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws pictures to be looked at")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	scale := float32(1)
	if set := os.Getenv("WARROOM_LOOK_SCALE"); set != "" {
		if _, err := fmt.Sscan(set, &scale); err != nil {
			t.Fatalf("WARROOM_LOOK_SCALE is %q: %v", set, err)
		}
	}
	for _, s := range screens {
		for mode, m := range map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light} {
			for _, z := range sizes {
				name := fmt.Sprintf("%s-%s-%s", s.name, mode, z.name)
				if z.name == "1024" && !s.small || !strings.Contains(name, os.Getenv("WARROOM_LOOK_ONLY")) {
					continue
				}
				t.Run(name, func(t *testing.T) {
					rig := desktest.Open(t, desktest.Options{Mode: m, Size: z.size, Scale: scale})
					s.make(t, rig)
					rig.Settle()
					keep(t, filepath.Join(dir, name+".png"), rig.Window.Canvas())
				})
			}
		}
	}
}

func keep(t *testing.T, path string, c fyne.Canvas) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, c.Capture()); err != nil {
		t.Fatal(err)
	}
}
