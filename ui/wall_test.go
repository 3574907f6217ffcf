package ui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/desktest"
)

// F11 and Esc on the wall.
func TestWall(t *testing.T) {
	for _, leave := range []fyne.KeyName{fyne.KeyF11, fyne.KeyEscape} {
		r := at(t, "14:18:52")
		r.Press(fyne.KeyF11) // from within the log line
		if !r.Says("Send the update") || !r.Says("14:18:52") || r.Says("Mitigate first") || r.Button("Commands") != nil {
			t.Fatalf("the wall says %q", r.Texts())
		}
		r.After(time.Second)
		if !r.Says("00:17:43") || !r.Says("02:53 over") {
			t.Errorf("the wall stands still: %q", r.Texts())
		}
		r.Press(leave)
		if r.Button("Commands") == nil {
			t.Errorf("%s does not leave the wall: %q", leave, r.Texts())
		}
		if r.Window.Canvas().Focused() == nil {
			t.Errorf("after %s nothing has the focus", leave)
		}
	}
}

// Ctrl+F11 reaches the wall from home; what asks or shows something leaves it.
func TestWallFromHome(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("home")
	r.Key("wall")
	if !r.Says("Send the update") || r.Button("Commands") != nil {
		t.Fatalf("the screen says %q", r.Texts())
	}
	r.Key("severity")
	if !r.Asks() {
		t.Error("no question is open")
	}
	r.Press(fyne.KeyEscape)
	if r.Button("Commands") == nil {
		t.Errorf("below the question is still the wall: %q", r.Texts())
	}
}

func TestWallNeedsAnIncident(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Press(fyne.KeyF11)
	if !r.Says("No incident runs") || !r.Says("All quiet") {
		t.Errorf("the screen says %q", r.Texts())
	}
}

// What somebody else logs while the wall is shown is on it.
func TestWallFollowsTheLog(t *testing.T) {
	r := at(t, "14:18:52")
	r.Press(fyne.KeyF11)
	room, ctx := r.Room("on-call B"), context.Background()
	all, err := room.Summaries(ctx)
	if err == nil {
		_, err = room.Do(ctx, all[0].ID, model.Note{Entry: model.EntryFinding, Text: "the pool is full again"}, time.Time{})
	}
	if err != nil {
		t.Fatal(err)
	}
	r.Desk.Refresh()
	if !r.Says("the pool is full again") {
		t.Errorf("the wall says %q", r.Texts())
	}
}

// The wall in a second window shows the same, closes on Esc, and leaves the
// first window alone.
func TestWallInASecondWindow(t *testing.T) {
	r := at(t, "14:18:52")
	before := len(fyne.CurrentApp().Driver().AllWindows())
	r.Desk.Run("wall-window")
	all := fyne.CurrentApp().Driver().AllWindows()
	if len(all) != before+1 {
		t.Fatalf("%d windows", len(all))
	}
	second := all[len(all)-1]
	says := func(text string) bool {
		return strings.Contains(strings.Join(desktest.TextsOf(second.Content()), "\n"), text)
	}
	if !says("00:17:42") || r.Button("Commands") == nil {
		t.Errorf("the second window says %q", desktest.TextsOf(second.Content()))
	}
	r.After(time.Second)
	r.Key("home")
	r.After(time.Second)
	if !says("00:17:44") {
		t.Errorf("with home in the first, the second says %q", desktest.TextsOf(second.Content()))
	}
	press := func(name fyne.KeyName) { second.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: name}) }
	press(fyne.KeyF11)
	if !second.FullScreen() {
		t.Error("F11 does not fill the screen")
	}
	press(fyne.KeyEscape)
	if second.FullScreen() {
		t.Error("Esc does not give the screen back")
	}
	press(fyne.KeyEscape)
	r.After(time.Second)
	if n := len(fyne.CurrentApp().Driver().AllWindows()); n != before {
		t.Errorf("after Esc there are %d windows", n)
	}
	r.Desk.Run("wall-window")
	if n := len(fyne.CurrentApp().Driver().AllWindows()); n != before+1 {
		t.Errorf("it does not open again: %d windows", n)
	}
}
