package ui_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// reviewed opens the post-mortem of the Checkout story with more done.
func reviewed(t *testing.T, more ...model.Command) *desktest.Rig {
	t.Helper()
	r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "15:45:00").Do(more...))
	r.Desk.Run("postmortem")
	r.Settle()
	return r
}

// complete is what leaves no point standing; the lessons come first.
var complete = []model.Command{
	model.EditSection{Section: "lessons", Text: "a config is released with its code"},
	model.AddAction{Action: "alert", Owner: "on-call B", Deadline: "2026-12-01"},
	model.EditSection{Section: "impact", Text: "every checkout failed"},
	model.EditSection{Section: "root_cause", Text: "v42 halved the pool"},
	model.EditSection{Section: "went_well", Text: "the pool was found"},
	model.EditSection{Section: "went_poorly", Text: "a rollback in vain"},
}

func TestPublishingOverWhatStandsAsksWhy(t *testing.T) {
	r := reviewed(t, append(complete[2:5:5], model.AddAction{Action: "alert", Deadline: "2026-12-01"})...)
	before := r.Events()
	r.Tap("Publish…")
	if !r.Asks() || !r.Says("Publish while 3 points stand?") || !r.Says("• Review what went poorly") || !r.Says("• Give action 1 an owner") || !r.Says("• Write down the lessons") {
		t.Fatalf("it asks %v: %q", r.Asks(), r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if r.Asks() || r.Events() != before {
		t.Fatalf("Esc does not go back: the log has %q", r.Kinds(before))
	}
	r.Desk.Run("publish")
	r.Type("on-call B is away")
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); got != `{"reason":"on-call B is away"}`+"\n" {
		t.Errorf("the log has %s", got)
	}
	r.Desk.Run("copy-markdown")
	if got := r.Machine.Copied; len(got) != 1 || !strings.Contains(got[0], "Published as it stood: on-call B is away") {
		t.Errorf("the document does not say why: %q", got)
	}
}

// The log line has no question: it says what stands, and takes the reason itself.
func TestPublishingByTheLogLine(t *testing.T) {
	r := desktest.Open(t, desktest.Options{}).Tell(modeltest.Checkout(t, "15:45:00"))
	before := r.Events()
	r.Key("log")
	r.Type("/publish")
	r.Press(fyne.KeyReturn)
	if r.Events() != before || !r.Says("6 points stand before you publish, first: Review the proposed impact. Say why it goes out as it stands: /publish REASON.") {
		t.Fatalf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
	}
	r.Type(" on-call B is away")
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); got != `{"reason":"on-call B is away"}`+"\n" {
		t.Errorf("the log has %s", got)
	}
}

func TestPublishingWhatIsFinishedAsksNothing(t *testing.T) {
	r := reviewed(t, complete...)
	before := r.Events()
	r.Tap("Publish")
	if r.Asks() || !slices.Equal(r.Kinds(before), []string{"postmortem-published"}) {
		t.Errorf("it asks %v, the log has %q", r.Asks(), r.Kinds(before))
	}
}

// What is typed and not yet in the log counts.
func TestPublishingCountsWhatIsTyped(t *testing.T) {
	r := reviewed(t, complete[1:]...)
	r.Desk.Run("section:lessons")
	r.Type("a config is released with its code")
	r.Desk.Run("publish")
	if r.Asks() {
		t.Errorf("it asks: %q", r.Texts())
	}
}

func TestHistoryIsNotPublished(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Write(modeltest.New(t, modeltest.CheckoutZone).Write(model.CaseImported{Ref: "CASE-1", Title: "x"}))
	r.OpenPast("CASE-1")
	if why := r.Desk.Table().Blocked("publish"); why != "imported, for reading" {
		t.Errorf("publishing is blocked by %q", why)
	}
}

func TestADeadlineThatIsNoDateIsRefusedWhereItStands(t *testing.T) {
	for run, at := range map[string]int{"add-action": 0, "edit-action:1": 1} {
		r := reviewed(t, complete...)
		before := r.Events()
		r.Desk.Run(run)
		answer(t, r, []string{"alert", "on-call B", "someday"})
		r.Press(fyne.KeyReturn)
		if e, ok := r.Window.Canvas().Focused().(*widgets.Entry); !ok || e.Text != "someday" || r.Events() != before {
			t.Errorf("%s %d: the focus is on %v, the log has %q", run, at, r.Window.Canvas().Focused(), r.Kinds(before))
		}
	}
}

func TestExportReplacesOnlyWhenToldTo(t *testing.T) {
	r := reviewed(t)
	r.Machine.Saved["old.md"] = "what stood there"
	r.Desk.Run("export")
	answer(t, r, []string{"old.md"})
	r.Press(fyne.KeyReturn)
	r.Press(fyne.KeyReturn)
	if got := r.Machine.Saved["old.md"]; got != "what stood there" || !r.Says("old.md is there already. Choose another name, or replace it.") {
		t.Fatalf("the file says %.30q, the question %q", got, r.Texts())
	}
	r.Tap("Replace it")
	if got := r.Machine.Saved["old.md"]; !strings.HasPrefix(got, "# Post-Mortem: Checkout") || r.Asks() {
		t.Errorf("the file says %.30q; the question is open: %v", got, r.Asks())
	}
}

// The folder of an export can be pointed at, which keeps the name; until it is
// confirmed nothing is written, and a file that is there keeps what it says.
func TestExportBrowsesForItsFolder(t *testing.T) {
	folder := t.TempDir()
	old := filepath.Join(folder, "old.md")
	if err := os.WriteFile(old, []byte("what stood there"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := reviewed(t)
	r.Desk.Run("export")
	field := r.Inputs()[0].(*widgets.Field)
	field.SetText(filepath.Join(folder, "not-yet", "old.md"))
	r.Tap("Browse…")
	test.Tap(chooseFolder(t, r))
	r.Settle()
	if kept, err := os.ReadFile(old); err != nil || string(kept) != "what stood there" {
		t.Errorf("choosing wrote into the file: %q, %v", kept, err)
	}
	if field.Text() != old || r.Window.Canvas().Focused() != fyne.Focusable(field.Entry) || len(r.Machine.Saved) != 0 {
		t.Fatalf("the field says %q, the focus is on %v, saved is %v", field.Text(), r.Window.Canvas().Focused(), r.Machine.Saved)
	}
	r.Press(fyne.KeyReturn)
	if got := r.Machine.Saved[old]; !strings.HasPrefix(got, "# Post-Mortem: Checkout") || r.Asks() {
		t.Errorf("the file says %.30q; the question is open: %v", got, r.Asks())
	}
}

func TestEscLeavesTheBrowsedFolderAlone(t *testing.T) {
	r := reviewed(t)
	r.Desk.Run("export")
	field := r.Inputs()[0].(*widgets.Field)
	before := field.Text()
	r.Tap("Browse…")
	chooseFolder(t, r)
	r.Window.Canvas().Unfocus()
	r.Window.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if field.Text() != before || r.Button("Export") == nil || r.Window.Canvas().Focused() == nil {
		t.Errorf("Esc leaves %q with the focus on %v: %q", field.Text(), r.Window.Canvas().Focused(), r.Texts())
	}
}

// chooseFolder is the button of the open dialog of folders.
func chooseFolder(t *testing.T, r *desktest.Rig) *widget.Button {
	t.Helper()
	for _, o := range test.LaidOutObjects(r.Window.Canvas().Overlays().Top()) {
		if b, ok := o.(*widget.Button); ok && b.Text == "Choose" {
			return b
		}
	}
	t.Fatalf("no dialog of folders is open: %q", r.Texts())
	return nil
}

func TestAnActionItemIsAddedFromThePalette(t *testing.T) {
	r := reviewed(t)
	r.Key("palette")
	r.Type("action")
	if !strings.Contains(strings.Join(r.Texts(), ""), "Add an action item…") {
		t.Errorf("the palette finds %q", r.Texts())
	}
}

// Two windows write one section: neither text is lost, and none is overwritten
// unseen, be it that the other's has not arrived yet.
func TestTwoWindowsWriteOneSection(t *testing.T) {
	story := modeltest.Checkout(t, "15:45:00")
	r := desktest.Open(t, desktest.Options{}).Tell(story)
	r.Desk.Run("postmortem")
	r.Desk.Run("section:lessons")
	r.Type("mine")
	theirs := model.EditSection{Section: "lessons", Text: "theirs"}
	if _, err := r.Room("on-call B").Do(t.Context(), story.State().ID, theirs, time.Time{}); err != nil {
		t.Fatal(err)
	}
	before := r.Events()
	r.Desk.Run("publish")
	r.Settle()
	if r.Asks() || !r.Says("Choose first, then publish.") {
		t.Errorf("publishing does not wait for the choice: %q", r.Texts())
	}
	r.Desk.Run("home") // leaves the field
	if got := r.Kinds(before); len(got) != 0 {
		t.Fatalf("the log has %q: their text is overwritten", got)
	}
	r.After(ui.KeepAfter)
	r = desktest.Open(t, desktest.Options{Log: r.Log})
	r.OpenPast("Checkout")
	r.Desk.Run("postmortem")
	r.Settle()
	if !r.Says("was changed by on-call B") || !r.Says("mine") {
		t.Fatalf("what was typed is lost, or nobody is asked: %q", r.Texts())
	}
	r.Tap("Keep both")
	if got := r.Bodies(before); !strings.Contains(got, `"text":"theirs\n\nmine"`) {
		t.Errorf("the log has %s", got)
	}
}
