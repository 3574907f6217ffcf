package present_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/ui/present"
)

func timelineOf(ids []string) present.Timeline {
	s := &model.State{}
	for i, id := range ids {
		s.Timeline = append(s.Timeline, model.Entry{ID: id, At: time.Unix(int64(i), 0), Kind: model.EntryNote, Text: id})
	}
	return present.TimelineOf(s, present.Filter{}, present.Clock{Now: time.Unix(1e6, 0), Zone: time.UTC})
}

func idsOf(t present.Timeline) []string {
	var ids []string
	for row := range t.Len() {
		ids = append(ids, t.ID(row))
		if t.Index(t.ID(row)) != row {
			return []string{fmt.Sprintf("row %d is found at %d", row, t.Index(t.ID(row)))}
		}
	}
	return ids
}

// What a timeline has since another, taken out of it, leaves what both have, in its
// order.
func TestWhatCameInIsFoundAndLeftOut(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		entry := rapid.StringMatching(`[a-f]`)
		was := rapid.SliceOfDistinct(entry, rapid.ID[string]).Draw(r, "was")
		now := rapid.SliceOfDistinct(entry, rapid.ID[string]).Draw(r, "now")
		tl := timelineOf(now)
		var fresh, both []string
		held := map[string]bool{}
		for _, id := range slices.Backward(now) {
			if slices.Contains(was, id) {
				both = append(both, id)
			} else {
				fresh, held[id] = append(fresh, id), true
			}
		}
		if got := tl.Since(timelineOf(was)); !slices.Equal(got, fresh) {
			r.Fatalf("since %v, %v has %v", was, now, got)
		}
		if got := tl.Without(held); !slices.Equal(idsOf(got), both) || got.Held() != len(fresh) {
			r.Fatalf("without %v it shows %v", fresh, idsOf(got))
		}
	})
}
