package ui_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// The limits of what is read are seen with a red flag above as well, and no row is
// drawn over what lies below.
func TestTheLimitsOfReadingsAreSeen(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
		for _, over := range []bool{false, true} {
			s := modeltest.Checkout(t, "15:27:03")
			if over {
				s.Later(20 * time.Minute).Do(model.Note{Text: "all quiet"}) // an update is owed
			}
			r := desktest.Open(t, desktest.Options{Size: size}).Tell(s)
			for _, text := range []string{"5xx", "< 1 %", "p95", "< 400 ms", "15:23:10"} {
				if !r.Says(text) {
					t.Errorf("in %v, a flag %v: %q is not seen: %q", size, over, text, r.Texts())
				}
			}
			if slices.Contains(r.Texts(), "limit") {
				t.Errorf("in %v the limit has a row, too", size)
			}
		}
	}
}
