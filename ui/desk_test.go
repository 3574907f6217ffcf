package ui_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// at opens the Checkout story at a time of its day.
func at(t *testing.T, clock string) *desktest.Rig {
	t.Helper()
	return desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, clock))
}

func TestFirstStart(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	if !r.Says("All quiet") || r.Window.Title() != "Warroom · Home" {
		t.Errorf("%q shows %q", r.Window.Title(), r.Texts())
	}
}

// Two keys and a title: the incident is open, its clocks run.
func TestDeclareOpensTheCockpit(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Clock.Advance(14 * time.Hour)
	r.Key("declare")
	r.Type("Checkout returns 500s")
	r.Key("worst")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(0); !slices.Equal(got, []string{"declared"}) {
		t.Fatalf("the log has %q", got)
	}
	for _, want := range []string{"Checkout returns 500s", "P0", "00:00:00", "Triage", "Saved 14:00:00"} {
		if !r.Says(want) {
			t.Errorf("the cockpit does not say %q: %q", want, r.Texts())
		}
	}
	if r.Asks() {
		t.Error("the dialog is still open")
	}
	r.After(90 * time.Second)
	if !r.Says("00:01:30") {
		t.Errorf("the clock stands still: %q", r.Texts())
	}
}

// What was typed into the dialog outlives Esc, and the window.
func TestDeclareKeepsTheTitle(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Type("Checkout ret")
	r.Press(fyne.KeyEscape)
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("declare")
	if got := again.Inputs()[0].(*widgets.Field).Text(); got != "Checkout ret" {
		t.Errorf("the title is %q", got)
	}
	if again.Events() != 0 {
		t.Errorf("the log has %q", again.Kinds(0))
	}
}

func TestDeclareNeedsATitle(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Key("declare")
	r.Press(fyne.KeyReturn)
	if !r.Asks() || r.Events() != 0 {
		t.Errorf("an incident without a title was declared: %q", r.Kinds(0))
	}
}

func TestLogLineCommits(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("/finding the cache is cold")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || !r.Says("the cache is cold") {
		t.Errorf("the log has %q; the screen says %q", got, r.Texts())
	}
}

// A refused line stays where it was typed, with what would work under it.
func TestLogLineRefuses(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("/chnage restart")
	r.Press(fyne.KeyReturn)
	if r.Events() != before {
		t.Errorf("the log has %q", r.Kinds(before))
	}
	entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
	if !ok || entry.Text != "/chnage restart" {
		t.Errorf("the line is gone: %v", entry)
	}
	if !r.Says("/change") {
		t.Errorf("nothing says which form works: %q", r.Texts())
	}
}

// A line on its way is on the disk within half a second, and comes back.
func TestLineOutlivesTheWindow(t *testing.T) {
	if ui.KeepAfter >= 500*time.Millisecond {
		t.Errorf("a keystroke may wait %v for the disk", ui.KeepAfter)
	}
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("restarting the ca")
	r.Clock.Advance(ui.KeepAfter)
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("next-incident")
	again.Key("log")
	if entry, ok := again.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "restarting the ca" {
		t.Errorf("the line says %v", entry)
	}
}

// What was typed for one incident does not stand in the line of another.
func TestLinesAreKeptApart(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("half a line")
	r.Key("declare")
	r.Type("Another one")
	r.Press(fyne.KeyReturn)
	r.Key("log")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "" {
		t.Errorf("the line of the new incident says %v", entry)
	}
	r.Key("next-incident")
	r.Key("log")
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "half a line" {
		t.Errorf("the line of the old incident says %v", entry)
	}
}

func TestUndoAndRedo(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("the cache is cold")
	r.Press(fyne.KeyReturn)
	before := r.Events()
	r.Key("undo")
	if got := r.Kinds(before); !slices.Equal(got, []string{"entry-retracted"}) || !r.Says("original kept") {
		t.Errorf("undo logged %q", got)
	}
	r.Key("redo")
	if r.Says("original kept") || r.Events() != before+2 {
		t.Errorf("redo logged %q", r.Kinds(before))
	}
}

// While there is text in the field, undo means what was just typed.
func TestUndoInAField(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("log")
	r.Type("half a line")
	r.Key("undo")
	if r.Events() != before {
		t.Errorf("undo in a field logged %q", r.Kinds(before))
	}
}

func TestUndoWithNothingDone(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Key("undo")
	if r.Events() != before || !r.Says("nothing to undo") {
		t.Errorf("undo logged %q, and says %q", r.Kinds(before), r.Texts())
	}
}

func TestCopy(t *testing.T) {
	t.Run("to the system", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Key("copy-due")
		if len(r.Machine.Copied) != 1 || !strings.Contains(r.Machine.Copied[0], "Checkout returns 500s") {
			t.Fatalf("the clipboard has %q", r.Machine.Copied)
		}
		if got := r.Kinds(before); !slices.Equal(got, []string{"message-sent"}) || !r.Says("promised 14:46") {
			t.Errorf("the log has %q", got)
		}
	})
	t.Run("to the window", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.CopyFails = errors.New("there is no clipboard")
		r.Key("copy-due")
		if len(r.Machine.OwnCopied) != 1 || !slices.Equal(r.Kinds(before), []string{"message-sent"}) {
			t.Errorf("the window's clipboard has %q, the log %q", r.Machine.OwnCopied, r.Kinds(before))
		}
	})
	t.Run("by hand", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.CopyFails, r.Machine.OwnCopyFails = errors.New("There is no clipboard."), errors.New("none here either")
		r.Key("copy-due")
		if r.Events() != before || !r.Says("There is no clipboard.") {
			t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
		}
	})
}

// The button of the next bar counts once the line has stood for a second.
func TestNextIsReadBeforeItIsDone(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	before := r.Events()
	r.Key("do-next") // copies the update; the line becomes another one
	r.Key("do-next")
	if got := r.Kinds(before); !slices.Equal(got, []string{"message-sent"}) || r.Asks() {
		t.Errorf("the log has %q, and a question is open: %v", got, r.Asks())
	}
	r.After(time.Second)
	r.Key("do-next")
	if !r.Asks() {
		t.Error("after a second the next thing is still not done")
	}
}

// Ctrl+Enter answers a question that is open.
func TestCtrlEnterConfirms(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("lead")
	answer(t, r, []string{"on-call B"})
	r.Key("do-next")
	if got := r.Kinds(before); !slices.Equal(got, []string{"role-assigned"}) || r.Asks() {
		t.Errorf("the log has %q, and the question is open: %v", got, r.Asks())
	}
}

// No shortcut reaches past an open question.
func TestQuestionKeepsShortcutsOut(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("lead")
	for _, id := range []string{"copy-due", "declare", "home", "phase:fix", "palette", "severity", "undo"} {
		r.Key(id)
	}
	if r.Events() != before || !r.Says("Who leads?") {
		t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if !r.Says("Mitigating") || r.Asks() {
		t.Errorf("below the question the screen has changed: %q", r.Texts())
	}
}

// Esc leaves the field, then the screen.
func TestEscapeLeavesStepByStep(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Press(fyne.KeyEscape)
	if r.Window.Canvas().Focused() != nil || strings.HasSuffix(r.Window.Title(), "Home") {
		t.Fatalf("after the first Esc: %v, %q", r.Window.Canvas().Focused(), r.Window.Title())
	}
	r.Press(fyne.KeyEscape)
	if r.Window.Title() != "Warroom · Home" {
		t.Errorf("after the second Esc the window is %q", r.Window.Title())
	}
}

// The Iron Law: who looks for the cause while the impact lasts is told so.
func TestIronLaw(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("phase:investigate")
	r.After(time.Second)
	if !r.Says("Investigat") || !r.Says("3 red flags") {
		t.Errorf("the screen says %q", r.Texts())
	}
	if !slices.ContainsFunc(r.Texts(), func(s string) bool {
		return strings.Contains(s, "mitigate first") || strings.Contains(s, "Back to Mitigate")
	}) {
		t.Errorf("nothing leads back to Mitigate: %q", r.Texts())
	}
}

// What another window or the command line writes is shown.
func TestOthersWrite(t *testing.T) {
	r := at(t, "14:18:52")
	room := r.Room("on-call B")
	if _, err := room.Do(t.Context(), modeltest.Checkout(t, "14:18:52").State().ID, model.Note{Text: "from the command line"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	r.Settle()
	if !r.Says("from the command line") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// A file that cannot be written keeps every text and says what is in the way.
func TestLogFails(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Log.Fail = errors.New("The disk is full. Make room on it; your text is kept.")
	r.Key("log")
	r.Type("the cache is cold")
	r.Press(fyne.KeyReturn)
	if entry, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "the cache is cold" {
		t.Errorf("the line is gone: %v", entry)
	}
	if !r.Says("The disk is full.") {
		t.Errorf("nothing says what is in the way: %q", r.Texts())
	}
	r.After(time.Second)
	for _, id := range []string{"copy-due", "undo", "phase:fix", "mitigated"} {
		r.Key(id)
		if r.Asks() {
			answer(t, r, []string{"5xx: 94 % -> 0.2 %"})
			r.Press(fyne.KeyReturn)
			if !r.Asks() {
				t.Error("the question closed, and its answer is lost")
			}
			r.Press(fyne.KeyEscape)
		}
	}
	if r.Events() != before {
		t.Errorf("the log has %q", r.Kinds(before))
	}
	r.Log.Fail = nil
	r.Key("log")
	r.Press(fyne.KeyReturn)
	if got := r.Kinds(before); !slices.Equal(got, []string{"noted"}) || r.Says("The disk is full.") {
		t.Errorf("once there is room the log has %q", got)
	}
}

func TestReadOnly(t *testing.T) {
	log := desktest.NewLog()
	desktest.Open(t, desktest.Options{Log: log}).Write(modeltest.Checkout(t, "14:18:52"))
	r := desktest.Open(t, desktest.Options{Log: log, ReadOnly: true})
	log.Fail = errors.New("This file can only be read.")
	r.Key("next-incident")
	if !r.Says("Checkout returns 500s") || !r.Says("can only be read") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Key("declare")
	if r.Asks() {
		t.Error("an incident can be declared in a file that cannot be written")
	}
}

// A tick without news compares texts; what it costs does not grow with the log.
func TestTickIsCheap(t *testing.T) {
	tick := func(entries int) float64 {
		s := modeltest.Checkout(t, "14:18:52")
		for range entries {
			s.Do(model.Note{Text: "a line of the log"})
		}
		r := desktest.Open(t, desktest.Options{}).Tell(s)
		r.Desk.Tick()
		return testing.AllocsPerRun(10, r.Desk.Tick)
	}
	few, many := tick(0), tick(500)
	if few > 1000 || many > 1.1*few {
		t.Errorf("a tick makes %.0f allocations over few entries, %.0f over many", few, many)
	}
}

func TestToastGoesAway(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("theme")
	if !r.Says("Theme: dark") || len(r.Machine.Looks) != 1 {
		t.Fatalf("the screen says %q, the looks are %v", r.Texts(), r.Machine.Looks)
	}
	r.After(9 * time.Second)
	if r.Says("Theme: dark") {
		t.Error("the toast stands for ever")
	}
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("theme")
	if got := again.Machine.Looks[0]; got.Theme != "light" {
		t.Errorf("after dark comes %q", got.Theme)
	}
}

func TestQuit(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("half a line")
	r.Key("quit")
	r.Desk.Close()
	if r.Machine.Quits != 1 {
		t.Errorf("quit %d times", r.Machine.Quits)
	}
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Key("next-incident")
	again.Key("log")
	if entry, ok := again.Window.Canvas().Focused().(*widgets.Entry); !ok || entry.Text != "half a line" {
		t.Errorf("the line says %v", entry)
	}
}

func TestTroubleTriesAgain(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	tries := 0
	ui.ShowTrouble(r.Window, ui.Trouble{Why: "Another program holds the file.", Remedy: "Close it.", Passing: true},
		ui.TroubleIntents{Again: func() { tries++ }, Quit: func() {}, Later: r.Clock.Later})
	r.Settle()
	if !r.Says("Another program holds the file.") || !r.Says("Close it.") {
		t.Errorf("the screen says %q", r.Texts())
	}
	test.Tap(r.Button("Try again"))
	r.Clock.Advance(5 * time.Second)
	if tries != 1 {
		t.Errorf("tried %d times, want once: the next try makes its own screen", tries)
	}
}
