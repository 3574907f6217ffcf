package logtest

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/session"
)

func concurrent(t *testing.T, log session.Log) {
	const writers, each = 4, 10
	a := Incident(1)
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for i := range each {
				if err := insist(t, log, a, Draft(a, w*each+i)); err != nil {
					t.Errorf("writer %d, entry %d: %v", w, i, err)
				}
			}
		})
	}
	group.Wait()
	events := read(t, log, a, 0)
	ids := map[string]bool{}
	for i, e := range events {
		if ids[e.ID] || e.Seq != int64(i+1) || i > 0 && e.Prev != events[i-1].Hash {
			t.Fatalf("event %d breaks the chain or stands twice: %+v", i, e)
		}
		ids[e.ID] = true
	}
	same(t, "events", len(events), writers*each)
}

// insist appends one draft as a session does: read anew and try again while
// others write.
func insist(t *testing.T, log session.Log, incident string, d model.Draft) error {
	for {
		events, err := log.Events(t.Context(), incident, 0)
		if err != nil {
			return err
		}
		_, err = log.Append(t.Context(), incident, len(events), []model.Draft{d}, Summary(incident, len(events)+1))
		if !errors.Is(err, session.ErrStale) {
			return err
		}
	}
}

// anyCourse appends at random to several incidents, right and wrong, and keeps
// a ledger of what was acknowledged: the log must hold exactly that.
func anyCourse(t *testing.T, log session.Log) {
	course := 0
	rapid.Check(t, func(r *rapid.T) {
		course++
		ledger := map[string][]model.Event{}
		for range rapid.IntRange(1, 12).Draw(r, "steps") {
			a := Incident(course*10 + rapid.IntRange(0, 2).Draw(r, "incident"))
			known := len(ledger[a]) + rapid.SampledFrom([]int{0, 0, 0, -1, 1}).Draw(r, "off by")
			count := rapid.IntRange(1, 3).Draw(r, "drafts")
			list := Drafts(a, len(ledger[a]), len(ledger[a])+count)
			summary := Summary(a, 0)
			summary.Ref = fmt.Sprintf("INC-2026-%s", a[16:])
			events, err := log.Append(t.Context(), a, known, list, summary)
			switch {
			case known != len(ledger[a]) && !errors.Is(err, session.ErrStale):
				r.Fatalf("append at %d of %d: %v, want ErrStale", known, len(ledger[a]), err)
			case known == len(ledger[a]) && err != nil:
				r.Fatalf("append at %d: %v", known, err)
			}
			ledger[a] = append(ledger[a], events...)
		}
		for a, want := range ledger {
			if got := read(t, log, a, 0); !sameHashes(got, want) {
				r.Fatalf("%s holds %d events, acknowledged were %d", a, len(got), len(want))
			}
		}
	})
}

func sameHashes(a, b []model.Event) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Hash != b[i].Hash || a[i].Sum() != b[i].Hash {
			return false
		}
	}
	return true
}
