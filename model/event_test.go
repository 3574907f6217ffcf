package model

import (
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// frozenEvent is the event whose hash stands in testdata.
func frozenEvent() Event {
	return Event{
		Draft: Draft{
			ID: "01KAV0000000000000000000002", Incident: "01KAV0000000000000000000001", Kind: "noted", Version: 1,
			At:       time.Date(2026, 11, 24, 14, 5, 20, 123_000_000, time.UTC),
			Recorded: time.Date(2026, 11, 24, 14, 6, 1, 0, time.UTC),
			By:       "on-call Ä", Body: []byte(`{"entry":"finding","text":"pool is full: 20 of 20 → 🔥"}`),
		},
		Device: "laptop", Seq: 2, Prev: strings.Repeat("0a", 32),
	}
}

// TestEnvelopeIsFrozen guards the bytes that the hash runs over: if they change,
// no log that was ever written verifies any more.
func TestEnvelopeIsFrozen(t *testing.T) {
	want, err := os.ReadFile("testdata/envelope.sha256")
	if err != nil {
		t.Fatal(err)
	}
	if got := frozenEvent().Sum(); got != strings.TrimSpace(string(want)) {
		t.Errorf("the hash of the frozen event is %s", got)
	}
}

// TestHashCoversEveryField changes one field at a time.
func TestHashCoversEveryField(t *testing.T) {
	changes := map[string]func(*Event){
		"id":       func(e *Event) { e.ID += "0" },
		"incident": func(e *Event) { e.Incident = "" },
		"kind":     func(e *Event) { e.Kind = "Noted" },
		"version":  func(e *Event) { e.Version++ },
		"at":       func(e *Event) { e.At = e.At.Add(time.Millisecond) },
		"recorded": func(e *Event) { e.Recorded = time.Time{} },
		"by":       func(e *Event) { e.By = "on-call A" },
		"device":   func(e *Event) { e.Device += " " },
		"seq":      func(e *Event) { e.Seq = -e.Seq },
		"prev":     func(e *Event) { e.Prev = e.Prev[1:] },
		"body":     func(e *Event) { e.Body = append([]byte(" "), e.Body...) },
		"a byte that moves from one field to the next": func(e *Event) {
			e.ID, e.Incident = e.ID[:len(e.ID)-1], e.ID[len(e.ID)-1:]+e.Incident
		},
		"two fields swapped": func(e *Event) { e.At, e.Recorded = e.Recorded, e.At },
	}
	for what, change := range changes {
		e := frozenEvent()
		before := e.Sum()
		if change(&e); e.Sum() == before {
			t.Errorf("%s: the hash stays", what)
		}
	}
}

// TestHashTellsEventsApart draws two events and compares them by their fields.
func TestHashTellsEventsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyEvent().Draw(t, "a"), anyEvent().Draw(t, "b")
		same := a.ID == b.ID && a.Kind == b.Kind && a.Version == b.Version && a.At.Equal(b.At) && a.Recorded.Equal(b.Recorded) &&
			a.Device == b.Device && a.Seq == b.Seq && string(a.Body) == string(b.Body)
		if same != (a.Hash == b.Hash) {
			t.Fatalf("the same is %v, the hashes are %s and %s", same, a.Hash, b.Hash)
		}
	})
}

func TestHashDoesNotSeeZonesNorWhatTheLogDrops(t *testing.T) {
	e := frozenEvent()
	e.At = e.At.In(time.FixedZone("CET", 3600)).Add(999 * time.Microsecond)
	if e.Sum() != frozenEvent().Sum() {
		t.Error("the same millisecond in another zone has another hash")
	}
}

func TestMillisAreReadBack(t *testing.T) {
	for _, ms := range []int64{0, 1, 1_795_529_120_123, -1} {
		if got := Millis(FromMillis(ms)); got != ms {
			t.Errorf("%d became %d", ms, got)
		}
	}
	if !FromMillis(0).IsZero() {
		t.Error("an unknown time became a known one")
	}
}
