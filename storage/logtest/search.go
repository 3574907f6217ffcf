package logtest

import (
	"context"
	"testing"

	"warroom/model/session"
)

// Searcher is a log that can be searched.
type Searcher interface {
	Search(ctx context.Context, text string, limit int) ([]string, error)
}

// search checks what every search must find; how a log treats scripts and
// accents is its own affair.
func search(t *testing.T, log session.Log) {
	searched, ok := log.(Searcher)
	if !ok {
		t.Skip("has no search")
	}
	a, b := Incident(1), Incident(2)
	put := func(incident string, known int, text string) {
		t.Helper()
		s := Summary(incident, known+1)
		s.Text = text
		if _, err := log.Append(t.Context(), incident, known, Drafts(incident, known, known+1), s); err != nil {
			t.Fatal(err)
		}
	}
	finds := func(text string, want ...string) {
		t.Helper()
		got, err := searched.Search(t.Context(), text, 10)
		if err != nil {
			t.Errorf("search %q: %v", text, err)
		}
		same(t, "search "+text, got, want)
	}
	put(a, 0, "Checkout answers 502")
	put(b, 0, "Database failover is slow")
	finds("checkout", a)
	finds("FAIL", b)
	finds("slow data", b)
	finds("checkout slow")
	finds("")
	finds(`"`)
	put(a, 1, "Checkout answers 502\nthe pool is slow")
	finds("slow", b, a)
	finds("502 pool", a)
	put(a, 2, "Checkout answers 503")
	finds("pool")
	finds("503", a)
	limited, err := searched.Search(t.Context(), "s", 1)
	if err != nil || len(limited) > 1 {
		t.Errorf("a limit of 1 gives %v, %v", limited, err)
	}
}
