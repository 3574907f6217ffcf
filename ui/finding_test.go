package ui_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
)

// manyOpen is home with so many incidents that run, the second of which cannot be
// told from its place.
func manyOpen(t *testing.T, n int, size fyne.Size) *desktest.Rig {
	t.Helper()
	r := desktest.Open(t, desktest.Options{Size: size})
	for i := range n {
		title := fmt.Sprintf("Queue %02d is slow", i)
		if i == 1 {
			title = "Login is slow in one region"
		}
		if _, err := r.Room("on-call B").Declare(t.Context(), model.Declare{Title: title, Severity: model.P2, Lead: "on-call B"}, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	r.Key("home")
	return r
}

// A search on home narrows the incidents that run as it does those that are over, and
// says of how many; Enter opens what was found.
func TestSearchFindsAnIncidentThatRuns(t *testing.T) {
	for _, n := range []int{2, 45} {
		for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
			r := manyOpen(t, n, size)
			r.Key("search")
			r.Type("login")
			r.Settle()
			if !r.Says("Login is slow") || r.Says("Queue 00") || !r.Says(fmt.Sprintf("1 of %d", n)) || r.Says("Esc shows all") {
				t.Errorf("%d in %v: the search shows %q", n, size, r.Texts())
			}
			if size.Width > 1200 && !r.Says(fmt.Sprintf("%d open", n)) {
				t.Errorf("%d in %v: the count at the left follows the search: %q", n, size, r.Texts())
			}
			r.Press(fyne.KeyReturn)
			if !r.Says("Timeline") || !r.Says("Login is slow") {
				t.Errorf("%d in %v: Enter opens %q", n, size, r.Texts())
			}
		}
	}
	r := manyOpen(t, 45, fyne.NewSize(1366, 768))
	r.Key("search")
	r.Type("nobody wrote this")
	r.Settle()
	if !r.Says("Nothing mentions this. Esc shows all again.") || !r.Says("none of 45 mentions this") {
		t.Errorf("what is nowhere shows %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if !r.Says("Queue 44") {
		t.Errorf("Esc shows %q", r.Texts())
	}
}

// What is declared while home is searched shows up where it fits the search.
func TestSearchSeesWhatComesIn(t *testing.T) {
	r := manyOpen(t, 3, fyne.NewSize(1366, 768))
	r.Key("search")
	r.Type("login")
	if _, err := r.Room("on-call C").Declare(t.Context(), model.Declare{Title: "Login fails everywhere", Severity: model.P0}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
	if !r.Says("Login fails everywhere") || !r.Says("2 of 4") {
		t.Errorf("home shows %q", r.Texts())
	}
}

// The palette offers the incidents that run by title and reference, the best match
// first, and opens them.
func TestThePaletteOpensAnIncidentThatRuns(t *testing.T) {
	for _, words := range []string{"login", "one region", "2026-002", "INC-2026-002 region"} {
		r := manyOpen(t, 45, fyne.NewSize(1366, 768))
		r.Key("palette")
		if r.Says("Open INC-") {
			t.Errorf("it lists them all: %q", r.Texts())
		}
		r.Type(words)
		r.Settle()
		if all := strings.ReplaceAll(strings.Join(r.Texts(), ""), " ", ""); !strings.Contains(all, "INC-2026-002·Loginisslowinoneregion") {
			t.Errorf("%q finds %q", words, r.Texts())
		}
		r.Press(fyne.KeyReturn)
		if r.Asks() || !r.Says("Timeline") || !r.Says("Login is slow") {
			t.Errorf("%q opens %q", words, r.Texts())
		}
	}
	r := at(t, "14:18:52")
	r.Key("palette")
	r.Type("checkout returns")
	if r.Says("Open INC") {
		t.Errorf("what is open already is offered: %q", r.Texts())
	}
}

// A key that needs an incident says on home what to do first.
func TestKeysOnHomeSayWhatTheyNeed(t *testing.T) {
	r := atHome(t, fyne.NewSize(1366, 768))
	r.Key("copy-due")
	if !r.Says("Open an incident first") {
		t.Errorf("home says %q", r.Texts())
	}
}
