package present_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/casefile"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/session"
	"warroom/ui/present"
)

// scene is a State with what follows from it at a time.
type scene struct {
	state *model.State
	view  deputy.View
	clock present.Clock
}

var limits = policy.Default().In(modeltest.CheckoutZone)

func sceneOf(s *modeltest.Story) scene { return sceneAt(s.State(), s.Now()) }

func sceneAt(s *model.State, now time.Time) scene {
	return scene{s, deputy.Look(s, limits, now), present.Clock{Now: now, Zone: modeltest.CheckoutZone}}
}

func checkout(t *testing.T, at string) scene {
	t.Helper()
	return sceneOf(modeltest.Checkout(t, at))
}

// day is a story that begins at a time of its day with a declaration alone.
func day(t *testing.T, at string, declare model.Declare) *modeltest.Story {
	t.Helper()
	return modeltest.New(t, modeltest.CheckoutZone).At(at).Do(declare)
}

// imported are the real cases, as they stand in the product.
func imported(t *testing.T) map[string]*model.State {
	t.Helper()
	files, err := filepath.Glob("../../model/casefile/testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no case files: %v", err)
	}
	ids := 0
	room := session.New(session.NewMemory("laptop"), session.Options{
		Now: func() time.Time { return time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC) },
		NewID: func(time.Time) string {
			ids++
			return strings.Repeat("0", 24) + string(rune('A'+ids/26)) + string(rune('A'+ids%26))
		},
	})
	all := map[string]*model.State{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := casefile.Read(raw)
		if err != nil {
			t.Fatal(err)
		}
		done, _, err := room.Import(context.Background(), c.ID(), c.Year(), c.Drafts)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".json")] = done.State
	}
	return all
}
