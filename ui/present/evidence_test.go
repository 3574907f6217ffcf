package present_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func TestEvidence(t *testing.T) {
	sum := strings.Repeat("0a", 32)
	s := modeltest.New(t, time.UTC).At("14:02").Do(model.Declare{Title: "Checkout returns 500s"}).
		At("14:03").Do(model.RaiseHypothesis{Text: "v42 halved\nthe pool"}).
		At("14:04").Do(model.AttachEvidence{Name: "pool.png", Size: 48 << 10, SHA256: sum, Media: "image/png", N: 1}).
		At("14:05").Do(model.AttachEvidence{Name: "trace.gz", Size: 9, SHA256: sum, Media: "application/x-gzip"})
	state := s.State()
	got := present.EvidenceOf(state, present.Clock{Now: s.Now(), Zone: time.UTC})
	want := present.Evidence{Note: "2 files", Files: []present.EvidenceFile{
		{Entry: state.Board.Attached[1].Entry, Name: "trace.gz", Size: "9 B", Media: "application/x-gzip", Time: "14:05", When: "14:05:00 UTC", By: "on-call A", SHA256: sum},
		{Entry: state.Board.Attached[0].Entry, Name: "pool.png", Size: "48 kB", Media: "image/png", Time: "14:04", When: "14:04:00 UTC", By: "on-call A", SHA256: sum,
			Bears: "for hypothesis 1: v42 halved the pool", Side: "for 1", Sight: present.Picture},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A text from outside is shown as text: it moves no cursor and has an end.
func TestFirstLines(t *testing.T) {
	for _, c := range []struct {
		text string
		more bool
		want string
	}{
		{"pool full\r\n\tsecond\n", false, "pool full\n\tsecond"},
		{"\x1b[2Jgone\x00\x7f\xff", false, "\uFFFD[2Jgone\uFFFD\uFFFD\uFFFD"},
		{strings.Repeat("x", 2000) + "\nend", false, strings.Repeat("x", 2000) + "\nend"},
		{strings.Repeat("é", 20_000), false, strings.Repeat("é", 20_000)},
		{strings.Repeat("é", 20_001), false, strings.Repeat("é", 20_000) + "\n… the first 20,000 characters; Save as… has all of it"},
		{"one\n" + strings.Repeat("x", 20_000), true, "one\n" + strings.Repeat("x", 19_996) + "\n… the first 20,000 characters; Save as… has all of it"},
		{"one\ntwo", true, "one\ntwo\n… the first 2 lines; Save as… has all of it"},
		{strings.Repeat("x\n", 200), false, strings.TrimSuffix(strings.Repeat("x\n", 200), "\n")},
		{strings.Repeat("x\n", 201), false, strings.Repeat("x\n", 200) + "… the first 200 lines; Save as… has all of it"},
	} {
		if got := present.FirstLinesOf(c.text, c.more); got != c.want {
			t.Errorf("%.40q becomes %.80q, want %.80q", c.text, got, c.want)
		}
	}
}
