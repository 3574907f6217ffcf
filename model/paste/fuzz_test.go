package paste

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"

	"warroom/model"
)

// FuzzRead: whatever is pasted, nothing panics, nothing is lost, nothing lies in
// the future, and it reads the same twice.
func FuzzRead(f *testing.F) {
	for _, c := range forms {
		f.Add(c.text)
	}
	f.Add(" \x10\n0:00 0\n0:00")     // a beginning with nothing to see
	f.Add("0:00 0\n0:00 0\n:000000") // what begins as the sign of a status
	paths, err := filepath.Glob("testdata/*.json")
	if err != nil || len(paths) == 0 {
		f.Fatal("no samples: ", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	berlin := time.FixedZone("", 3600)
	f.Fuzz(func(t *testing.T, text string) {
		p := Read(text, now, berlin)
		if again := Read(text, now, berlin); !reflect.DeepEqual(p, again) {
			t.Fatalf("%q reads as %+v and as %+v", text, p, again)
		}
		if p.Text != text || p.Alert != nil && len(p.Lines) > 0 {
			t.Fatalf("%q became %+v", text, p)
		}
		if len(p.Lines) > 0 {
			checkLines(t, text, p.Lines)
		}
		checkOrders(t, text, p)
	})
}

// checkLines: together the lines are the paste, and each says all of its part but
// the time.
func checkLines(t *testing.T, text string, lines []Line) {
	t.Helper()
	var raws []string
	for _, l := range lines {
		raws = append(raws, l.Raw)
		if l.At.After(now) {
			t.Errorf("%q lies in the future", l.Raw)
		}
		if said, was := letters(l.Words()), letters(l.Raw); was-said > 80 {
			t.Errorf("%q became %q", l.Raw, l.Words())
		}
	}
	if got := strings.Join(raws, "\n"); strings.TrimSpace(got) != strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n")) {
		t.Errorf("%q became %q", text, got)
	}
}

func letters(text string) (n int) {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// checkOrders: what was read is taken by an incident.
func checkOrders(t *testing.T, text string, p Paste) {
	t.Helper()
	orders := p.Orders()
	if p.Alert != nil && len(p.Alerts) > 0 && (len(p.Alerts) < 2 || len(orders) != len(p.Alerts) || len(p.Others()) < len(orders)-1) {
		t.Errorf("%q: of %d alerts %d are logged, %d beside a declaration", text, len(p.Alerts), len(orders), len(p.Others()))
	}
	if len(orders) == 0 {
		if strings.ContainsFunc(text, seen) {
			t.Errorf("%q is not logged", text)
		}
		return
	}
	drafts, err := model.Decide(&model.State{}, orders, model.Act{Now: now})
	if len(drafts) != len(orders) {
		t.Errorf("%q: %v", text, err)
	}
}
