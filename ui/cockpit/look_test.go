package cockpit_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/theme"
)

// scenes are the moments of the story that the pictures of the design show, and
// those that they leave out.
var scenes = map[string]func(*testing.T) *modeltest.Story{
	"triage":      func(t *testing.T) *modeltest.Story { return modeltest.Checkout(t, "14:01:50") },
	"mitigate":    func(t *testing.T) *modeltest.Story { return modeltest.Checkout(t, "14:18:52") },
	"investigate": func(t *testing.T) *modeltest.Story { return modeltest.Checkout(t, "14:38:20") },
	"fix":         func(t *testing.T) *modeltest.Story { return modeltest.Checkout(t, "15:27:03") },
	"resolved":    func(t *testing.T) *modeltest.Story { return modeltest.Checkout(t, "15:45") },
	"long":        longStory,
	"imported":    importedStory,
	"bare":        bareStory,
}

// longStory has a long title, nobody in the lead, and texts that fit nowhere.
func longStory(t *testing.T) *modeltest.Story {
	const long = "the pool of connections to the orders database in the second region is exhausted by a retry loop of the checkout workers 20 → 40"
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:01:26")
	s.Do(model.Declare{Title: long, Severity: model.P2, Started: s.Clock("03:00")})
	for range 7 {
		s.Later(1e9).Do(model.BeginChange{Text: long}, model.RaiseHypothesis{Text: long})
	}
	s.Do(model.AddEvidence{N: 7, Text: long}, model.AddEvidence{N: 7, Text: long, Against: true}, model.EnterPhase{Phase: model.Investigate},
		model.DoStep{Step: "investigate/when", Text: long})
	return s
}

// bareStory is an incident of which only the title is known.
func bareStory(t *testing.T) *modeltest.Story {
	return modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"})
}

// importedStory is a published case.
func importedStory(t *testing.T) *modeltest.Story {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00")
	return s.Write(model.CaseImported{Ref: "CASE-1", Title: "Database removed from the wrong host", Severity: model.P0, Started: s.Now(), Impact: "no access for 18 h"}).
		At("14:10").Write(model.Noted{Entry: model.EntryAlert, Text: "replication lags", Milestone: true}).
		At("14:40").Write(model.Noted{Entry: model.EntryMitigated, Text: "read-only copy is up", Milestone: true}).
		At("18:00").Write(model.Noted{Entry: model.EntryResolved, Text: "restored", Milestone: true})
}

// TestLook draws every scene in both themes and at several sizes into the directory
// that WARROOM_LOOK names, to be looked at beside the design.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws pictures where WARROOM_LOOK names a directory")
	}
	for name, tell := range scenes {
		for mode, kind := range map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light} {
			for _, look := range []struct{ width, height, scale float32 }{
				{1366, 768, 1}, {1920, 1080, 1}, {1024, 640, 0.9}, {1024, 640, 1}, {1024, 640, 1.15}, {1024, 640, 1.3},
			} {
				picture := fmt.Sprintf("%s-%s-%g-%g", name, mode, look.width, look.scale)
				t.Run(picture, func(t *testing.T) {
					r := newScaledRoom(t, kind, look.scale, look.width, look.height).show(tell(t))
					f, err := os.Create(filepath.Join(dir, picture+".png"))
					if err != nil {
						t.Fatal(err)
					}
					defer f.Close()
					if err := png.Encode(f, r.window.Canvas().Capture()); err != nil {
						t.Fatal(err)
					}
				})
			}
		}
	}
}
