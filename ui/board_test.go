package ui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// fill writes into the fields of the open form, in their order.
func fill(r *desktest.Rig, texts ...string) {
	for i, text := range texts {
		r.Inputs()[i].(*widgets.Field).SetText(text)
	}
}

// A change is begun with one key; until when it is watched counts down in the
// rail, and says where that has passed.
func TestAChangeIsBegunWithAllThatIsKnownOfIt(t *testing.T) {
	r := at(t, "14:01:50")
	r.Key("change")
	fill(r, "raise pool size 20 -> 40", "5xx below 1 %", "set it to 20", "+10m")
	r.Press(fyne.KeyReturn)
	if r.Asks() || !strings.Contains(r.Bodies(r.Events()-1), `"expect":"5xx below 1 %","undo":"set it to 20","watch":"2026-11-24T12:11:50Z"`) {
		t.Fatalf("the log has %s", r.Bodies(r.Events()-1))
	}
	if !r.Says("10:00 left") {
		t.Errorf("the rail says %q", r.Texts())
	}
	r.After(11 * time.Minute)
	if !r.Says("01:00 over") {
		t.Errorf("after its time the rail says %q", r.Texts())
	}
	r.Desk.Run("changes")
	r.Settle()
	for _, want := range []string{"open 14:01, watch until 14:11", "expected: 5xx below 1 % · to undo: set it to 20"} {
		if !r.Says(want) {
			t.Errorf("the ledger does not say %q: %q", want, r.Texts())
		}
	}
	r.Tap("Close")
	if r.Says("watch until 14:11") {
		t.Error("the ledger is still open")
	}
}

// A time of watching that has passed is refused at its field, and nothing is lost.
func TestAWatchUntilIsAhead(t *testing.T) {
	r := at(t, "14:01:50")
	before := r.Events()
	r.Key("change")
	fill(r, "raise pool size", "", "", "noonish")
	r.Press(fyne.KeyReturn)
	if !r.Asks() || r.Events() != before || r.Inputs()[0].(*widgets.Field).Text() != "raise pool size" {
		t.Errorf("the form is open: %v, the log has %q", r.Asks(), r.Kinds(before))
	}
}

// Both warn while one types, and neither is blocked.
func TestWarningsStandWhileOneTypes(t *testing.T) {
	for _, c := range []struct{ at, line, warning, kind string }{
		{"14:18:52", "c turn retries off", "Changes 2 and 3 are still open: end them first?", "change-begun"},
		{"14:21:45", "/confirm 1", "Nothing speaks for it yet: add because TEXT?", "hypothesis-settled"},
	} {
		r := at(t, c.at)
		before := r.Events()
		r.Key("log")
		r.Type(c.line)
		if !r.Says(c.warning) || r.Events() != before {
			t.Errorf("%s: the screen says %q", c.line, r.Texts())
		}
		r.Press(fyne.KeyReturn)
		if got := r.Kinds(before); len(got) != 1 || got[0] != c.kind {
			t.Errorf("%s logged %q", c.line, got)
		}
	}
	r := at(t, "14:21:45")
	r.Desk.Run("confirm:1")
	if !r.Says("Nothing speaks for it yet. Say what settles it, or it stands as guessing.") {
		t.Errorf("the form says %q", r.Texts())
	}
	r.Press(fyne.KeyReturn)
	if !r.Says("Guessing") || !r.Says("Suspected cause: ") || r.Says("Root cause found") {
		t.Errorf("a guess stands as %q", r.Texts())
	}
}

// What settles it is what speaks for it: with a reason nobody guesses.
func TestAReasonToConfirmIsNoGuess(t *testing.T) {
	r := at(t, "14:21:45")
	r.Desk.Run("confirm:1")
	fill(r, "5xx fell when the pool was raised")
	r.Press(fyne.KeyReturn)
	if r.Says("Guessing") || r.Says("no evidence yet") || !r.Says("Root cause found") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// The list of changes that is copied reads well where nobody knows the board.
func TestTheCopiedChanges(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	s.Do(model.EndChange{Outcome: model.ChangeReverted, N: 2, Text: "back to 6"}).
		Do(model.BeginChange{Text: "turn retries off", Expect: "5xx falls", Undo: "turn them on", Watch: s.Clock("14:30")})
	r := desktest.Open(t, desktest.Options{}).Tell(s)
	r.Desk.Run("copy-changes")
	want := `Changes in INC-2026-014 “Checkout returns 500s for all users”, as of 14:18 (UTC+02:00):
1. 14:09 to 14:11  Rollback: checkout v42 → v41. No effect: 5xx still 94 %
2. 14:12 to 14:18  Scale: checkout 6 → 18 pods. Taken back: back to 6
3. 14:13  raise pool size 20 → 40. Open
4. 14:18  turn retries off. Open, watched until 14:30 (expected: 5xx falls · to undo: turn them on)
Still in place: 1, 3, 4.
Not known yet whether it helped: 3, 4.
`
	if len(r.Machine.Copied) != 1 || r.Machine.Copied[0] != want {
		t.Errorf("copied %q\nwant %q", r.Machine.Copied, want)
	}
}

// The guide stands beside the board, and what one works with stays.
func TestTheGuideOpensBesideTheBoard(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
		r := desktest.Open(t, desktest.Options{Size: size}).Tell(modeltest.Checkout(t, "14:38:20"))
		r.Tap("Guide")
		for _, want := range []string{"Systematic debugging", "1 When", "4 Why", "v42 halved the pool in the shared config"} {
			if !r.Says(want) {
				t.Errorf("%v: it does not say %q", size, want)
			}
		}
		r.Key("log")
		r.Type("/finding it is the pool")
		r.Press(fyne.KeyReturn)
		if !r.Says("Systematic debugging") {
			t.Errorf("%v: an entry closes the guide", size)
		}
		r.Tap("Close")
		if r.Says("1 When") {
			t.Errorf("%v: the guide is still open", size)
		}
	}
}

// The guide is read by keys from when it opens, keeps its place while others log,
// and gives the keys back.
func TestTheGuideIsReadByKeys(t *testing.T) {
	story := modeltest.Checkout(t, "14:38:20")
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1024, 640)}).Tell(story)
	r.Desk.Run("guide")
	r.Settle()
	guide, ok := r.Window.Canvas().Focused().(*widgets.Reader)
	if !ok {
		t.Fatalf("the keys go to %v", r.Window.Canvas().Focused())
	}
	top := func() float32 { return place(drawn(r, "First")).Y }
	first := top()
	for _, step := range []struct {
		key  fyne.KeyName
		down bool
	}{{fyne.KeyDown, true}, {fyne.KeyPageDown, true}, {fyne.KeyPageUp, false}, {fyne.KeyUp, false}, {fyne.KeyEnd, true}, {fyne.KeyUp, false}} {
		before := top()
		r.Press(step.key)
		if now := top(); now == before || now < before != step.down {
			t.Errorf("%s moves the page from %g to %g", step.key, before, now)
		}
	}
	r.Press(fyne.KeyHome)
	if top() != first {
		t.Errorf("Home leads to %g, want %g", top(), first)
	}
	guide.TypedRune(' ')
	read := top()
	if read >= first {
		t.Errorf("Space moves the page from %g to %g", first, read)
	}
	if _, err := r.Room("on-call B").Do(t.Context(), story.State().ID, model.Note{Text: "the pool is full"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
	if top() != read || r.Window.Canvas().Focused() != fyne.Focusable(guide) {
		t.Errorf("an entry moves the page to %g, want %g, and the keys to %v", top(), read, r.Window.Canvas().Focused())
	}
	r.Press(fyne.KeyEscape)
	if _, line := r.Window.Canvas().Focused().(*widgets.Entry); r.Says("Systematic debugging") || !line {
		t.Errorf("after Esc the keys go to %v", r.Window.Canvas().Focused())
	}
}

// A colleague at another desk adds to the same log while one reads further down.
func TestAColleagueMovesNothing(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	for range 60 {
		s.Do(model.Note{Text: "a line of the log"})
	}
	r := desktest.Open(t, desktest.Options{}).Tell(s)
	other := r.Room("on-call B")
	add := func() {
		if _, err := other.Do(context.Background(), s.State().ID, model.Note{Text: "a colleague's line"}, time.Time{}); err != nil {
			t.Fatal(err)
		}
		r.Desk.Refresh()
		r.Settle()
	}
	add()
	if r.Says("new entr") || !r.Says("a colleague's line") {
		t.Fatalf("at the top a new entry is announced, or not seen: %q", r.Texts())
	}
	r.Key("filter")
	r.Type("pool")
	r.Press(fyne.KeyReturn)
	add()
	if r.Says("a colleague's line") || !r.Says("2 of 73 entries") {
		t.Errorf("behind the filter stands %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Key("filter")
	r.Type("14:09:02") // further down
	r.Press(fyne.KeyReturn)
	if !r.Says("Rollback started") {
		t.Fatalf("the time is not gone to: %q", r.Texts())
	}
	add()
	add()
	if !r.Says("Rollback started") || !r.Says("2 new entries") {
		t.Errorf("a reader further down sees %q", r.Texts())
	}
	r.Press(fyne.KeyHome)
	if r.Says("new entries") || !r.Says("a colleague's line") {
		t.Errorf("Home shows %q", r.Texts())
	}
}

// What one types oneself is seen at once, wherever one reads, and is no news; the
// colleague's lines that were counted are seen with it.
func TestOnesOwnLineIsSeenAndNoNews(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	for range 60 {
		s.Do(model.Note{Text: "a line of the log"})
	}
	for line, news := range map[string]string{"my own line": "", "@14:07:30 my own line": "1 new entry"} {
		r := desktest.Open(t, desktest.Options{}).Tell(s)
		r.Key("filter")
		r.Type("14:05:51") // further down
		r.Press(fyne.KeyReturn)
		if _, err := r.Room("on-call B").Do(t.Context(), s.State().ID, model.Note{Text: "a colleague's line"}, time.Time{}); err != nil {
			t.Fatal(err)
		}
		r.Desk.Refresh()
		r.Settle()
		if !r.Says("1 new entry") {
			t.Fatalf("the colleague's line is not told of: %q", r.Texts())
		}
		r.Key("log")
		r.Type(line)
		r.Press(fyne.KeyReturn)
		if !r.Says("my own line") || r.Says("2 new") || r.Says("1 new") != (news != "") {
			t.Errorf("%q: the screen says %q", line, r.Texts())
		}
	}
}

// Down in an empty line goes to the newest entry; in one with a text, or in its
// history, it is the line's own.
func TestDownInAnEmptyLineGoesToTheRows(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	line := r.Window.Canvas().Focused()
	r.Type("x")
	r.Press(fyne.KeyDown)
	if r.Window.Canvas().Focused() != line {
		t.Error("Down left a line with a text")
	}
	r.Press(fyne.KeyBackspace)
	r.Press(fyne.KeyDown)
	if r.Window.Canvas().Focused() == line {
		t.Fatal("Down stays in the empty line")
	}
	r.Window.Canvas().Focused().TypedRune('s')
	if got := r.Kinds(before); len(got) != 1 || got[0] != "entry-starred" {
		t.Errorf("s on the first row logged %q", got)
	}
	r.Desk.Run("help")
	r.Type("empty line")
	if !r.Says("From the empty line: newest") {
		t.Errorf("F1 says %q", r.Texts())
	}
}

// A colleague's hypothesis lets the board scroll while one types or reads further
// down: the line and the rows stay where they are. One's own makes it higher.
func TestTheBoardDoesNotMoveTheLine(t *testing.T) {
	s := modeltest.Checkout(t, "14:38:20")
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1366, 1080)}).Tell(s)
	r.Key("log")
	line, is := r.Window.Canvas().Focused().(*widgets.Entry)
	if !is {
		t.Fatal("the line has no focus")
	}
	y := func() float32 { return fyne.CurrentApp().Driver().AbsolutePositionForObject(line).Y }
	add := func(text string) {
		if _, err := r.Room("on-call B").Do(t.Context(), s.State().ID, model.RaiseHypothesis{Text: text}, time.Time{}); err != nil {
			t.Fatal(err)
		}
		r.Desk.Refresh()
		r.Settle()
	}
	before := y()
	add("the cache was cold")
	if y() != before || !r.Says("3 open") {
		t.Errorf("the line was at %g and is at %g; the screen says %q", before, y(), r.Texts())
	}
	r.Type("h the disk is slow")
	r.Press(fyne.KeyReturn)
	if y() <= before {
		t.Errorf("with one's own hypothesis the line stays at %g", y())
	}
}
