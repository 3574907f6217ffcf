package ui_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/png"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

func picture(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func sumOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

func drop(r *desktest.Rig, paths ...string) {
	r.Desk.Drop(paths)
	r.Settle()
}

func TestDropAsksWhatItBearsOn(t *testing.T) {
	r := at(t, "14:38:20")
	before := r.Events()
	r.Machine.Saved["/shots/pool.png"] = picture(t)
	drop(r, "/shots/pool.png")
	if !r.Asks() || !r.Says("What does pool.png bear on?") || r.Events() != before {
		t.Fatalf("it says %q, the log has %q", r.Texts(), r.Kinds(before))
	}
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyReturn)
	if r.Asks() || strings.Join(r.Kinds(before), " ") != "evidence-attached" {
		t.Fatalf("the log has %q; it says %q", r.Kinds(before), r.Texts())
	}
	for _, want := range []string{`"name":"pool.png"`, `"media":"image/png"`, `"hypothesis":`} {
		if !strings.Contains(r.Bodies(before), want) {
			t.Errorf("the log has %s, without %s", r.Bodies(before), want)
		}
	}
	if !r.Says("pool.png, ") {
		t.Errorf("the timeline does not show it: %q", r.Texts())
	}
}

func TestDropOfWhatCannotBeAttached(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Machine.Saved["/empty"], r.Machine.Saved["/large"] = "", strings.Repeat("x", model.MaxAttachment+1)
	r.Machine.Saved["/small"] = "pool full"
	for says, paths := range map[string][]string{
		"/gone is not":    {"/gone"},
		"empty is empty":  {"/small", "/empty"}, // none of them
		"large is larger": {"/large"},
		"That is no file": nil,
	} {
		if drop(r, paths...); !r.Says(says) || r.Events() != before {
			t.Errorf("%v: it says %q, the log has %q", paths, r.Texts(), r.Kinds(before))
		}
	}
	r.Key("severity")
	if drop(r, "/small"); r.Events() != before {
		t.Error("a drop on a question was taken")
	}
	r.Press(fyne.KeyEscape)
	r.Key("home")
	if drop(r, "/small"); !r.Says("Nothing was att") {
		t.Errorf("at home it says %q", r.Texts())
	}
}

func TestReadOnlyFileTakesNoDrop(t *testing.T) {
	r := desktest.Open(t, desktest.Options{ReadOnly: true})
	r.Machine.Saved["/small"] = "pool full"
	if drop(r, "/small"); !r.Says("Nothing was att") {
		t.Errorf("it says %q", r.Texts())
	}
}

func TestEvidenceIsSeenAndSaved(t *testing.T) {
	r := at(t, "14:18:52")
	r.Machine.Saved["/small.txt"] = "pool full\x1b\nsecond line"
	r.Machine.Saved["/bomb.zip"] = "PK\x03\x04 and so on"
	r.Machine.Saved["/broken.png"] = picture(t)[:40]
	drop(r, "/small.txt", "/bomb.zip", "/broken.png")
	r.Desk.Run("files")
	r.Settle()
	for _, want := range []string{"3 files", "The picture cannot be drawn", "bomb.zip", "image/png", "by on-call A", sumOf(r.Machine.Saved["/broken.png"])} {
		if !r.Says(want) {
			t.Errorf("it says %q, without %q", r.Texts(), want)
		}
	}
	r.Press(fyne.KeyDown)
	r.Press(fyne.KeyReturn)
	if !r.Says("This kind of file is not shown here") {
		t.Errorf("it says %q", r.Texts())
	}
	r.Press(fyne.KeyDown)
	r.Press(fyne.KeyReturn)
	if !r.Says("pool full\uFFFD") {
		t.Errorf("it says %q", r.Texts())
	}
	r.Tap("Save as…")
	r.Type("2")
	r.Press(fyne.KeyReturn)
	found := false
	for path, content := range r.Machine.Saved {
		found = found || strings.HasSuffix(path, "small.txt2") && content == "pool full\x1b\nsecond line"
	}
	if !found {
		t.Errorf("it was not saved: %q", r.Texts())
	}
	before := r.Events()
	r.Tap("Retract")
	if strings.Join(r.Kinds(before), " ") != "entry-retracted" || !r.Says("2 files") {
		t.Errorf("the log has %q, it says %q", r.Kinds(before), r.Texts())
	}
}

// A full disk keeps the entry out, and says so where everything else says it.
func TestAttachingThatFails(t *testing.T) {
	r := at(t, "14:18:52")
	before := r.Events()
	r.Machine.Saved["/small.txt"] = "pool full"
	r.Log.Fail = model.Refused("The disk that holds warroom.db is full.", "Make room, then try again.")
	if drop(r, "/small.txt"); !r.Says("The disk that ho") || r.Events() != before {
		t.Errorf("it says %q, the log has %q", r.Texts(), r.Kinds(before))
	}
}

// A file on a slow disk keeps nobody from the log line while it is read.
func TestASlowFileIsReadBesideTheWindow(t *testing.T) {
	r := at(t, "14:38:20")
	r.Machine.Saved["/slow.txt"] = "pool full"
	r.Machine.Slow = true
	r.Desk.Run("attach")
	r.Type("/slow.txt")
	r.Press(fyne.KeyReturn)
	delete(r.Machine.Saved, "/slow.txt") // before anybody has read it
	if r.Machine.Finish(); !r.Says("/slow.txt is not") {
		t.Errorf("it was read before, and it says %q", r.Texts())
	}
}

func TestExportWithFiles(t *testing.T) {
	r := at(t, "14:18:52")
	r.Machine.Saved["/small.txt"] = "pool full"
	drop(r, "/small.txt")
	r.Key("export")
	if !r.Says("Also written beside it") {
		t.Fatalf("it says %q", r.Texts())
	}
	r.Window.Canvas().FocusNext() // past what browses for the file
	r.Window.Canvas().FocusNext()
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyReturn)
	var document, file bool
	for path, content := range r.Machine.Saved {
		document = document || strings.HasSuffix(path, ".md") && strings.Contains(content, "[small.txt](files/small.txt)")
		file = file || strings.HasSuffix(path, "files/small.txt") && content == "pool full"
	}
	if !document || !file {
		t.Errorf("document %v, file %v: it says %q", document, file, r.Texts())
	}
}

// A confirmed hypothesis that nothing speaks for stands as guessing until something
// does, and a file can be said to; one of two lines stands among the others in one.
func TestAFileBearsOnWhatOthersRaised(t *testing.T) {
	for want, commands := range map[string][]model.Command{
		"4: the cache was cold":                   {model.RaiseHypothesis{Text: "the cache was cold"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 4}},
		"4: the cache was cold after the restart": {model.RaiseHypothesis{Text: "the cache was cold\nafter the restart"}},
	} {
		r := at(t, "14:38:20")
		incident := r.Log.Since(r.Events() - 1)[0].Incident
		for _, c := range commands {
			if _, err := r.Room("on-call B").Do(t.Context(), incident, c, time.Time{}); err != nil {
				t.Fatal(err)
			}
		}
		r.Desk.Refresh()
		r.Settle()
		r.Machine.Saved["/shots/pool.png"] = picture(t)
		drop(r, "/shots/pool.png")
		if !r.Says(want) {
			t.Errorf("it asks %q, want %q", r.Texts(), want)
		}
	}
}

// A file can bear on what is confirmed already; what is ruled out is offered only where
// it was named.
func TestAFileBearsOnWhatIsConfirmed(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Checkout returns 500s"}, model.RaiseHypothesis{Text: "the pool is full"},
		model.AddEvidence{N: 1, Text: "20 of 20 busy"}, model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: 1},
		model.RaiseHypothesis{Text: "the disk is full"}, model.SettleHypothesis{Outcome: model.HypothesisRuledOut, N: 2, Text: "it is empty"})
	r := desktest.Open(t, desktest.Options{}).Tell(s)
	r.Machine.Saved["/shots/pool.png"] = picture(t)
	drop(r, "/shots/pool.png")
	if !r.Asks() || !r.Says("1: the pool is full (confirmed)") || r.Says("the disk is full") {
		t.Fatalf("it asks %q", r.Texts())
	}
	before := r.Events()
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); !strings.Contains(got, hypothesis(t, r, 1)) {
		t.Errorf("the log has %s", got)
	}
	r.Desk.Run("files")
	r.Settle()
	if !r.Says("for 1") {
		t.Errorf("the list says %q", r.Texts())
	}
}

// What stands in the log line says what a picture bears on, and is done with it.
func TestAPictureBehindForInTheLine(t *testing.T) {
	for line, want := range map[string]string{"/for 3 ": `"hypothesis":`, "/against 3": `"against":true`} {
		r := at(t, "14:38:20")
		before := r.Events()
		r.Machine.Picture = picture(t)
		r.Key("log")
		r.Type(line)
		paste(t, r, "")
		if !r.Asks() {
			t.Fatalf("%q: nothing is asked: %q", line, r.Texts())
		}
		r.Press(fyne.KeyReturn)
		if got := r.Bodies(before); !strings.Contains(got, want) || strings.Contains(got, `"against":true`) != strings.HasPrefix(line, "/against") || !strings.Contains(got, hypothesis(t, r, 3)) {
			t.Errorf("%q: the log has %s", line, got)
		}
		r.Key("log")
		if entry, is := r.Window.Canvas().Focused().(*widgets.Entry); !is || entry.Text != "" {
			t.Errorf("%q: the line is left with %q", line, entry.Text)
		}
	}
}

// hypothesis is the id of the event that raised the n-th one.
func hypothesis(t *testing.T, r *desktest.Rig, n int) string {
	t.Helper()
	for _, e := range r.Log.Since(0) {
		if e.Kind == "hypothesis-raised" {
			if n--; n == 0 {
				return e.ID
			}
		}
	}
	t.Fatal("there is no such hypothesis")
	return ""
}

// Evidence keeps its line breaks, and a picture that is pasted there is attached for
// the hypothesis that is asked about.
func TestEvidenceThatIsPastedIntoTheBoard(t *testing.T) {
	r := at(t, "14:38:20")
	before := r.Events()
	r.Desk.Run("for:3")
	paste(t, r, "panic: x\n\tat y")
	r.Press(fyne.KeyReturn)
	if got := r.Bodies(before); !strings.Contains(got, `panic: x\n\tat y`) {
		t.Errorf("the log has %s; the screen says %q", got, r.Texts())
	}
	r.Desk.Run("against:3")
	r.Machine.Picture = picture(t)
	paste(t, r, "")
	if got := r.Bodies(before + 1); r.Asks() || !strings.Contains(got, `"against":true`) || !strings.Contains(got, hypothesis(t, r, 3)) {
		t.Errorf("the log has %s; the screen says %q", got, r.Texts())
	}
}
