package present_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/ui/present"
)

func TestWhatACorrectionSays(t *testing.T) {
	now := time.Date(2026, 11, 24, 20, 30, 0, 0, time.UTC)
	written := time.Date(2026, 11, 24, 20, 24, 41, 0, time.UTC)
	happened := time.Date(2026, 11, 24, 20, 19, 0, 0, time.UTC)
	x := present.Clock{Now: now, Zone: time.UTC}
	for _, c := range []struct {
		correction model.Correction
		want       string
	}{
		{model.Correction{Text: "original claim: 30 s -> 3 s"}, "20:24 by bob: was “original claim: 30 s → 3 s”"},
		{model.Correction{At: happened}, "20:24 by bob: was 20:19"},
		{model.Correction{At: happened.Add(7 * time.Second)}, "20:24 by bob: was 20:19:07"},
		{model.Correction{At: happened.AddDate(0, 0, -1)}, "20:24 by bob: was 23 Nov 20:19"},
		{model.Correction{Text: "lag", At: happened}, "20:24 by bob: was “lag”, 20:19"},
		{model.Correction{Text: "lag", Reason: "undone"}, "20:24 by bob: was “lag”: undone"},
		{model.Correction{Fate: model.FateRetracted, Reason: "wrong incident"}, "20:24 by bob: retracted: wrong incident"},
		{model.Correction{Fate: model.FateRetracted}, "20:24 by bob: retracted"},
		{model.Correction{Fate: model.FateRestored, Reason: "redone"}, "20:24 by bob: restored: redone"},
	} {
		c.correction.By, c.correction.Recorded = "bob", written
		if got := present.CorrectionText(c.correction, x, nil); got != c.want {
			t.Errorf("it says %q, want %q", got, c.want)
		}
	}
}

// The card of an entry lists its corrections, each on a line while they are few.
func TestTheCardListsTheCorrections(t *testing.T) {
	at := time.Date(2026, 11, 24, 20, 19, 0, 0, time.UTC)
	for _, n := range []int{1, 4, 5} {
		e := model.Entry{ID: "1", At: at, Recorded: at, Kind: model.EntryFinding, By: "ann", Text: "lag", Kept: &model.Kept{}}
		for i := range n {
			e.Kept.Corrections = append(e.Kept.Corrections, model.Correction{By: "bob", Recorded: at, Text: fmt.Sprint("lag ", i)})
		}
		d, _ := present.DetailOf(&model.State{Timeline: []model.Entry{e}}, "1", present.Clock{Now: at, Zone: time.UTC})
		told, lines := strings.Join(pairs(d.Lines), "; "), n
		if n > 4 {
			lines = 1
		}
		if strings.Count(told, "Corrected: ") != lines || strings.Count(told, "by bob") != n || strings.Index(told, "lag 0") > strings.Index(told, fmt.Sprint("lag ", n-1)) {
			t.Errorf("of %d corrections are told %q", n, told)
		}
	}
}
