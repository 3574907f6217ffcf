package logtest

import (
	"context"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/session"
)

func bodies(t *testing.T, log session.Log) {
	a := Incident(1)
	for n, body := range []string{
		`{"b":1, "a":2}`, "", "\x00\xff not even text", `{"from":"a newer version"`, "日本 🔥 \r\n",
	} {
		d := Draft(a, n)
		d.Body = []byte(body)
		must(t, log, a, n, []model.Draft{d})
		e := read(t, log, a, n)[0]
		same(t, "body", string(e.Body), body)
		same(t, "hash", e.Sum(), e.Hash)
	}
}

func aliasing(t *testing.T, log session.Log) {
	a := Incident(1)
	list := Drafts(a, 0, 1)
	zone := time.FixedZone("UTC+2", 2*60*60)
	list[0].At = list[0].At.In(zone).Add(999 * time.Microsecond)
	events := must(t, log, a, 0, list)
	same(t, "a time is UTC in whole milliseconds", events[0].At, Draft(a, 0).At)
	want := read(t, log, a, 0)
	list[0].Body[2], events[0].Body[3] = 'X', 'Y'
	same(t, "events after their copies were changed", read(t, log, a, 0), want)
}

func summaries(t *testing.T, log session.Log) {
	none, err := log.Summaries(t.Context())
	if err != nil || len(none) != 0 {
		t.Fatalf("an empty log lists %v, %v", none, err)
	}
	declared := []int{2, 3, 1, 3} // hours; equal ones are ordered by id, the later first
	for n, hours := range declared {
		s := Summary(Incident(n), 1)
		s.Span.Declared = start.Add(time.Duration(hours) * time.Hour)
		if _, err := log.Append(t.Context(), Incident(n), 0, Drafts(Incident(n), 0, 1), s); err != nil {
			t.Fatal(err)
		}
	}
	newest := Summary(Incident(2), 2)
	newest.Title, newest.Ref, newest.Severity = "Renamed", "INC-2026-777", "P0"
	newest.Span.Declared = start.Add(time.Hour)
	if _, err := log.Append(t.Context(), Incident(2), 1, Drafts(Incident(2), 1, 2), newest); err != nil {
		t.Fatal(err)
	}
	list, err := log.Summaries(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for _, s := range list {
		order = append(order, s.ID)
	}
	same(t, "order", order, []string{Incident(3), Incident(1), Incident(0), Incident(2)})
	newest.Text = "" // what only Search looks in is not listed
	same(t, "the latest row", list[3], newest)
}

func drafts(t *testing.T, log session.Log) {
	kept, ok := log.(session.Drafts)
	if !ok {
		t.Skip("keeps no drafts")
	}
	get := func(key string) string {
		text, err := kept.Draft(t.Context(), key)
		if err != nil {
			t.Fatalf("draft %s: %v", key, err)
		}
		return text
	}
	save := func(key, text string) {
		if err := kept.SaveDraft(t.Context(), key, text); err != nil {
			t.Fatalf("save draft %s: %v", key, err)
		}
	}
	same(t, "what was never saved", get("a"), "")
	save("a", "half a sen")
	save("b", "other")
	save("a", "half a sentence 🔥")
	same(t, "the latest text", get("a"), "half a sentence 🔥")
	save("a", "")
	same(t, "an emptied draft", get("a"), "")
	same(t, "its neighbour", get("b"), "other")
}

func nextRef(t *testing.T, log session.Log) {
	counter, ok := log.(interface {
		NextRef(context.Context, int) (string, error)
	})
	if !ok {
		t.Skip("counts no references")
	}
	for n, step := range []struct {
		taken, next string
		year        int
	}{
		{"", "INC-2026-001", 2026},
		{"INC-2026-009", "INC-2026-010", 2026},
		{"INC-2026-004", "INC-2026-010", 2026},
		{"INC-2025-044", "INC-2026-010", 2026},
		{"INC-2026-999", "INC-2026-1000", 2026},
		{"legacy-12", "INC-2025-045", 2025},
	} {
		s := Summary(Incident(n), 1)
		s.Ref = step.taken
		if _, err := log.Append(t.Context(), Incident(n), 0, Drafts(Incident(n), 0, 1), s); err != nil {
			t.Fatal(err)
		}
		got, err := counter.NextRef(t.Context(), step.year)
		if err != nil || got != step.next {
			t.Errorf("after %q: %q, %v, want %q", step.taken, got, err, step.next)
		}
	}
}
