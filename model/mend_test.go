package model

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// ofOneLaptop is the log of one laptop: plain entries, deeds that others build on, and
// corrections of anything, of what is to come and of each other too.
func ofOneLaptop(t *rapid.T) []Fact {
	facts := []Fact{plainFact(t, 0, Declared{Title: "x", Severity: P1, DetectedBy: "a probe"})}
	n := rapid.IntRange(1, 40).Draw(t, "entries")
	target := func() string {
		id := eventID(rapid.IntRange(1, n+2).Draw(t, "target"))
		return id + rapid.SampledFrom([]string{"", "", "", "", "", "", detectedID}).Draw(t, "part")
	}
	for i := 1; i <= n; i++ {
		var body Body
		switch rapid.IntRange(0, 7).Draw(t, "what") {
		case 0, 1:
			body = EntryRetracted{Entry: target()}
		case 2:
			body = EntryStarred{Entry: target(), Starred: rapid.Bool().Draw(t, "starred")}
		case 3:
			body = EntryAmended{Entry: target(), Text: rapid.SampledFrom([]string{"", "amended", "#tag"}).Draw(t, "text")}
		case 4:
			body = EntryAmended{Entry: target(), At: onTheDay("13:00").Add(time.Duration(rapid.IntRange(0, 5000).Draw(t, "moved")) * time.Second)}
		case 5:
			body = rapid.SampledFrom([]Body{RoleAssigned{Lead, "on-call B"}, ChangeBegun{Text: "pool"}, PhaseEntered{Fix}}).Draw(t, "deed")
		default:
			kind := rapid.SampledFrom([]EntryKind{EntryNote, EntryFinding, EntryEvidence, EntryAction, EntryDecision, EntryAlert}).Draw(t, "kind")
			body = Noted{Entry: kind, Text: fmt.Sprint("entry ", i), Day: rapid.SampledFrom([]string{"", "", "2026-11-24"}).Draw(t, "day")}
		}
		facts = append(facts, plainFact(t, i, body))
		if rapid.IntRange(0, 19).Draw(t, "damaged") == 0 {
			facts[i].Body = nil
		}
	}
	return facts
}

func plainFact(t rapid.TB, i int, body Body) Fact {
	d, err := Write(body)
	if err != nil {
		t.Fatal(err)
	}
	d.ID, d.Incident, d.By = eventID(i+1), eventID(1), "on-call A"
	d.Recorded = onTheDay("13:00").Add(time.Duration(i) * time.Minute)
	d.At = d.Recorded.Add(-time.Duration(i%7) * 30 * time.Second)
	return Read(d.Sealed("laptop", int64(i+1), ""))
}

// TestCorrectionsGiveTheStateOfTheFold takes in a log a few facts at a time: each
// State is that of a fold of all, and stays so, whatever is corrected later.
func TestCorrectionsGiveTheStateOfTheFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := ofOneLaptop(t)
		log, ends := FoldLog(facts[:1:1]), []int{1}
		states := []*State{log.State}
		for at := 1; at < len(facts); {
			n := rapid.IntRange(1, min(3, len(facts)-at)).Draw(t, "at once")
			if rapid.IntRange(0, 3).Draw(t, "abandoned") == 0 {
				log.With(facts[at : at+1]...)
			}
			log = log.With(facts[at : at+n]...)
			at += n
			states, ends = append(states, log.State), append(ends, at)
		}
		for i, s := range states {
			sameState(t, s, Fold(facts[:ends[i]]), "a log that is corrected")
		}
	})
}

// TestUsualCorrectionsFoldNothingAnew names what is mended in place, and what is not.
func TestUsualCorrectionsFoldNothingAnew(t *testing.T) {
	begun := []Body{
		Declared{Title: "x", Severity: P1, DetectedBy: "a probe"}, Noted{Entry: EntryNote, Text: "note"},
		Noted{Entry: EntryFinding, Text: "finding"}, ChangeBegun{Text: "pool"}, Noted{Entry: EntryDecision, Text: "decision"},
		EntryRetracted{Entry: eventID(2)}, EntryAmended{Entry: eventID(3), Text: "found"},
	}
	at := onTheDay("12:00")
	for _, c := range []struct {
		body Body
		mend bool
	}{
		{EntryStarred{eventID(2), true}, true},
		{EntryStarred{eventID(4), true}, true},
		{EntryStarred{eventID(1), true}, true},
		{EntryAmended{Entry: eventID(2), Text: "words"}, true},
		{EntryAmended{Entry: eventID(3), At: at}, true},
		{EntryRetracted{Entry: eventID(3)}, true},
		{EntryRetracted{Entry: eventID(6)}, true},
		{EntryRetracted{Entry: eventID(7)}, true},
		{EntryRetracted{Entry: eventID(4)}, false},
		{EntryAmended{Entry: eventID(5), Text: "decided"}, false},
		{EntryStarred{eventID(1) + detectedID, true}, false},
	} {
		var facts []Fact
		for i, body := range begun {
			facts = append(facts, plainFact(t, i, body))
		}
		log, news := FoldLog(facts), plainFact(t, len(facts), c.body)
		if _, _, on := log.ahead([]Fact{news}); on != c.mend {
			t.Errorf("%#v is mended in place: %v, want %v", c.body, on, c.mend)
		}
		if diff := cmp.Diff(Fold(append(facts, news)), log.With(news).State); diff != "" {
			t.Errorf("%#v:\n%s", c.body, diff)
		}
	}
}
