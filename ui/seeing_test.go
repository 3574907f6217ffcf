package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// attached opens the files of an incident that has the three, the newest on top.
func attached(t *testing.T, files map[string]string, order ...string) *desktest.Rig {
	t.Helper()
	r := at(t, "14:18:52")
	for _, name := range order {
		r.Machine.Saved["/"+name] = files[name]
		drop(r, "/"+name)
		if r.Asks() {
			r.Press(fyne.KeyReturn)
		}
	}
	return r
}

// The arrows show the file that they go to: its name, its hash, its content, and what
// Retract takes is one file.
func TestTheMarkedFileIsTheOneThatIsSeen(t *testing.T) {
	files := map[string]string{"old.txt": "the old one", "new.txt": "the new one"}
	r := attached(t, files, "old.txt", "new.txt")
	r.Desk.Run("files")
	r.Settle()
	r.Press(fyne.KeyDown)
	hash := strings.Join(r.Texts(), "")
	if !r.Says("the old one") || r.Says("the new one") || !strings.Contains(hash, sumOf("the old one")) {
		t.Fatalf("it shows %q", r.Texts())
	}
	before := r.Events()
	r.Tap("Retract")
	if !strings.Contains(r.Bodies(before), entryOf(r, "old.txt")) {
		t.Errorf("taken back was %s", r.Bodies(before))
	}
}

// entryOf is the id of the event with which a file was attached.
func entryOf(r *desktest.Rig, name string) string {
	for _, e := range r.Log.Since(0) {
		if strings.Contains(string(e.Body), `"name":"`+name+`"`) {
			return e.ID
		}
	}
	return "none"
}

// While a file is read beside the window, nothing of another one stands under its name,
// and what arrives late of one that was left is not shown.
func TestNoFileIsSeenUnderTheNameOfAnother(t *testing.T) {
	files := map[string]string{"old.txt": "the old one", "new.txt": "the new one"}
	r := attached(t, files, "old.txt", "new.txt")
	r.Desk.Run("files")
	r.Settle()
	r.Machine.Slow = true
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyUp, fyne.KeyDown} {
		r.Press(key)
		if r.Says("the new one") || r.Says("the old one") || !r.Says("Reading") {
			t.Fatalf("after %s it shows %q", key, r.Texts())
		}
	}
	r.Machine.Finish()
	r.Settle()
	if !r.Says("the old one") || r.Says("the new one") || r.Says("canceled") {
		t.Errorf("it shows %q", r.Texts())
	}
}

// What is not what was attached is told as an alarm, and nothing of it is shown, whether
// it can be drawn or not.
func TestAForgedFileIsAnAlarm(t *testing.T) {
	files := map[string]string{"a.txt": "pool full", "b.png": picture(t), "c.zip": "PK\x03\x04 and so on"}
	for name, forged := range map[string]string{"a.txt": "pool empty", "b.png": picture(t) + "x", "b.png again": "no picture", "c.zip": "PK\x03\x05"} {
		r := attached(t, files, strings.TrimSuffix(name, " again"))
		r.Log.Forged = forged
		r.Desk.Run("files")
		r.Settle()
		if !r.Says("Not what was attached") || r.Says(forged) {
			t.Errorf("%s: it says %q", name, r.Texts())
		}
	}
}
