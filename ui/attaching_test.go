package ui_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/png"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
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

func TestExportWithFiles(t *testing.T) {
	r := at(t, "14:18:52")
	r.Machine.Saved["/small.txt"] = "pool full"
	drop(r, "/small.txt")
	r.Key("export")
	if !r.Says("Also written beside it") {
		t.Fatalf("it says %q", r.Texts())
	}
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
