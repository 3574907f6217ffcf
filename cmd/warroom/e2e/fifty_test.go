package e2e

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// written is a line as it is typed and the entry that it makes.
type written struct{ line, kind, text string }

// forms are lines of many kinds of the grammar: words, letters, tags, times, a task
// with owner and box. What they speak of is new each time, so that none is an
// entry that another line made.
var forms = []written{
	{"dashboards load slowly, host %d", "note", "dashboards load slowly, host %d"},
	{"f pool full: 20 of 20 busy on host %d #pool", "finding", "pool full: 20 of 20 busy on host %d #pool"},
	{"/decision keep region %d out", "decision", "keep region %d out"},
	{"d page team %d", "decision", "page team %d"},
	{"t check replica %d for on-call B 5m", "task", "check replica %d"},
	{"-3m alarm %d rang", "note", "alarm %d rang"},
	{"@-2m /finding queue %d grows", "finding", "queue %d grows"},
	{"/action restarted worker %d", "action", "restarted worker %d"},
	{"e GC pauses of %d s", "evidence", "GC pauses of %d s"},
	{"r 5xx %d %%, p95 180 ms", "reading", "5xx %d %%"},
}

// returned is the Enter key in a text that is typed.
const returned = "\r"

// fifty are the lines, each with a number of its own.
func fifty() (lines []written) {
	for n := 10; n < 60; n++ {
		f := forms[n%len(forms)]
		lines = append(lines, written{fmt.Sprintf(f.line, n), f.kind, fmt.Sprintf(f.text, n)})
	}
	return lines
}

// TestFiftyLinesAndAHalfOutliveAKill types them as fast as keys go through the X
// server, without a look at the screen, and kills the program in the middle of
// the next one.
func TestFiftyLinesAndAHalfOutliveAKill(t *testing.T) {
	realwindow.Needed(t)
	db := filepath.Join(t.TempDir(), "warroom.db")
	p := realwindow.Start(t, db)
	declare(t, p, "Checkout returns 500s")
	lines := fifty()
	var keys strings.Builder
	for _, l := range lines {
		keys.WriteString(l.line + returned)
	}
	p.Press("ctrl+l")
	p.Type(keys.String() + "/finding half a li")
	p.Until("the half line on the disk", func() bool { return kept(t, db, "/finding half a li") })
	p.Kill()

	p = realwindow.Start(t, db)
	p.Press("ctrl+Tab")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), "Checkout") })
	s := look(p)
	if len(s.Timeline) != 1+len(lines) {
		t.Errorf("%d entries, want the declaration and %d", len(s.Timeline), len(lines))
	}
	for _, l := range lines {
		if !s.has(l.kind, l.text) {
			t.Errorf("%q is lost: no %s says %q", l.line, l.kind, l.text)
		}
	}
	p.ClearClipboard()
	p.Press("ctrl+l", "ctrl+a", "ctrl+c")
	p.Until("the half line in the window", func() bool { return p.Clipboard() == "/finding half a li" })
	p.Press("End")
	p.Type("ne" + returned)
	p.Until("the whole line", func() bool { return look(p).has("finding", "half a line") })
}
