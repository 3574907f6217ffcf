package ui_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
)

// told are the titles of the notices since the n-th.
func told(r *desktest.Rig, n int) []string {
	var titles []string
	for _, notice := range r.Machine.Notices[n:] {
		titles = append(titles, notice.Title)
	}
	return titles
}

// A clock that passes its limit while another screen is shown, or none: notice,
// sound, tray and title say so.
func TestALimitCallsSomebody(t *testing.T) {
	r := at(t, "14:15:50")
	r.After(time.Second)
	n := len(r.Machine.Notices)
	r.After(12 * time.Second)
	if got := told(r, n); len(got) != 1 || got[0] != "Update due now: Checkout returns 500s for all users" {
		t.Fatalf("the notices are %q", got)
	}
	if r.Machine.Sounds != 1 {
		t.Errorf("%d sounds", r.Machine.Sounds)
	}
	if title := r.Window.Title(); !strings.HasPrefix(title, "● P0 00:14 · Update over · Checkout") {
		t.Errorf("the title is %q", title)
	}
	tray := r.Machine.Trays[len(r.Machine.Trays)-1]
	if len(tray.Due) != 1 || tray.Severity != "P0" || !strings.HasSuffix(tray.Due[0].Text, "update over") {
		t.Errorf("the tray shows %+v", tray)
	}
	r.Key("home")
	if title := r.Window.Title(); !strings.HasPrefix(title, "Warroom · Home · ● P0 Update over") {
		t.Errorf("at home the title is %q", title)
	}
}

// A message that is copied ends it: the title and the tray are calm again.
func TestWhatIsDoneCallsNobody(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	r.Key("copy-due")
	r.After(time.Second)
	if title := r.Window.Title(); !strings.HasPrefix(title, "○ P0") || strings.Contains(title, "Update") {
		t.Errorf("the title is %q", title)
	}
	if tray := r.Machine.Trays[len(r.Machine.Trays)-1]; strings.Contains(tray.Due[0].Text, "update") {
		t.Errorf("the tray shows %+v", tray)
	}
}

// The title and the tray change when something happens, not with each second.
func TestWhatIsAlwaysInSightIsCalm(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	title, trays := r.Window.Title(), len(r.Machine.Trays)
	r.After(5 * time.Second)
	if r.Window.Title() != title || len(r.Machine.Trays) != trays {
		t.Errorf("after five seconds %q, %d trays", r.Window.Title(), len(r.Machine.Trays)-trays)
	}
}

// Another window on the same log repeats nothing, and is told of nothing that is
// only being reviewed.
func TestARestartRepeatsNothing(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	if len(r.Machine.Notices) == 0 {
		t.Fatal("nothing was told")
	}
	r.Desk.Close()
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Clock.Set(r.Clock.Now().Add(10 * time.Second))
	again.Desk.Tick()
	if got := told(again, 0); len(got) != 0 {
		t.Errorf("the next window tells %q", got)
	}
	past := at(t, "15:45:00")
	past.After(time.Minute)
	if got := told(past, 0); len(got) != 0 || past.Machine.Sounds != 0 {
		t.Errorf("of the resolved incident it tells %q", got)
	}
}

// The sound can be switched off, and stays off.
func TestSoundOff(t *testing.T) {
	r := at(t, "14:15:50")
	r.Desk.Run("sound")
	if !r.Says("Sound: off") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.After(15 * time.Second)
	if r.Machine.Sounds != 0 || len(r.Machine.Notices) == 0 {
		t.Errorf("%d sounds, %d notices", r.Machine.Sounds, len(r.Machine.Notices))
	}
	r.Desk.Close()
	again := desktest.Open(t, desktest.Options{Log: r.Log})
	again.Desk.Run("sound")
	if !again.Says("Sound: on") {
		t.Errorf("the next window does not know that it was off: %q", again.Texts())
	}
}

// What the command line declares is attended to though nobody has opened it.
func TestAnIncidentThatNobodyOpened(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	r.Write(modeltest.Checkout(t, "14:15:50"))
	r.Clock.Set(modeltest.Checkout(t, "14:15:50").Now())
	r.Desk.Refresh()
	r.After(time.Second)
	r.After(15 * time.Second)
	if got := strings.Join(told(r, 0), "\n"); !strings.Contains(got, "Update due now") {
		t.Errorf("the notices are %q", got)
	}
}

// The menu of the tray opens an incident from wherever the window is.
func TestSummoned(t *testing.T) {
	r := at(t, "14:18:52")
	r.After(time.Second)
	shown := r.Machine.Trays[len(r.Machine.Trays)-1]
	r.Key("home")
	r.Desk.Summon("open:" + shown.Due[0].Incident)
	if !r.Says("Mitigating") {
		t.Errorf("the screen says %q", r.Texts())
	}
	r.Desk.Run("lead")
	r.Desk.Summon("declare")
	if !r.Says("Who leads?") {
		t.Errorf("an open question was left: %q", r.Texts())
	}
}
