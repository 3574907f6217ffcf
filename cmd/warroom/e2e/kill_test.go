package e2e

import (
	"path/filepath"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// TestKilledInTheMiddleOfALine loses no acknowledged entry and finds the half
// line again.
func TestKilledInTheMiddleOfALine(t *testing.T) {
	realwindow.Needed(t)
	db := filepath.Join(t.TempDir(), "warroom.db")
	p := realwindow.Start(t, db)
	declare(t, p, "Checkout returns 500s")
	logLine(p, "first entry")
	p.Until("the first entry", func() bool { return look(p).has("note", "first entry") })
	p.Press("ctrl+l")
	p.Type("half a li")
	p.Until("the draft on the disk", func() bool { return kept(t, db, "half a li") })
	p.Kill()

	p = realwindow.Start(t, db)
	p.Press("ctrl+Tab")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), "Checkout") })
	p.Press("ctrl+l")
	p.Type("ne")
	p.Press("Return")
	p.Until("the whole line", func() bool { s := look(p); return s.has("note", "half a line") && s.has("note", "first entry") })
}
