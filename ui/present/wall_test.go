package present_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func wallAt(s scene) present.Wall { return present.WallOf(s.state, s.view, s.clock) }

func TestWall(t *testing.T) {
	w := wallAt(checkout(t, "14:18:52"))
	clocks := []present.WallClock{{Name: "Mitigate", Figure: "01:59 left", Tone: present.ToneNear}, {Name: "Update", Figure: "02:52 over", Tone: present.ToneOver}}
	if w.Severity != model.P0 || w.Elapsed != "00:17:42" || w.Now != "14:18:52" || !reflect.DeepEqual(w.Clocks, clocks) {
		t.Errorf("%+v", w)
	}
	if w.Bar.Text != "Send the update" || w.Bar.Reason != "promised for 14:16" {
		t.Errorf("the bar says %q, %q", w.Bar.Text, w.Bar.Reason)
	}
	if e := w.Entries[0]; e.Time != "14:13" || e.Text != "Change: raise pool size 20 → 40" || e.Mark.Icon != "wrench" {
		t.Errorf("the newest entry is %+v", e)
	}
	if want := []string{"all users", "every checkout fails"}; !reflect.DeepEqual(w.Impact, want) {
		t.Errorf("the impact is %q", w.Impact)
	}
	if !strings.HasSuffix(w.Flags, " red flags") || len(w.People) != 2 || w.People[0].Value != "on-call A" {
		t.Errorf("%q, %+v", w.Flags, w.People)
	}
}

// How much over is said once, in the figure that every other place has.
func TestWallSaysOneFigure(t *testing.T) {
	for _, c := range []struct {
		wait         time.Duration
		figure, text string
	}{
		{2*time.Hour + 40*time.Minute, "2 h 42 min over", "Send the update"},
		{3 * 24 * time.Hour, "3 d 00 h over", "Send the update"},
	} {
		s := modeltest.Checkout(t, "14:18:52")
		w := wallAt(sceneOf(s.MoveTo(s.Now().Add(c.wait))))
		if w.Clocks[1].Figure != c.figure || w.Bar.Text != c.text {
			t.Errorf("after %v: %+v, %q", c.wait, w.Clocks, w.Bar.Text)
		}
	}
}

// What is not known is said so.
func TestWallOfALongIncident(t *testing.T) {
	s := day(t, "14:01", model.Declare{Title: "Something is broken", Severity: model.P1}).MoveTo(checkout(t, "14:01").clock.Now.Add(50 * time.Hour))
	w := wallAt(sceneOf(s))
	if w.Elapsed != "2 d 02:00" || len(w.Clocks) != 2 || w.Clocks[0].Figure != "2 d 01 h over" || w.Entries[0].Time != "24 Nov" {
		t.Errorf("%+v", w)
	}
	if len(w.Impact) != 0 || w.People[0].Known || w.People[0].Value != "nobody yet" {
		t.Errorf("%q, %+v", w.Impact, w.People)
	}
}

// What became of a change is one sentence.
func TestWallSaysWhatBecameOfAChange(t *testing.T) {
	var said []string
	for _, at := range []string{"14:18:52", "14:36:00"} {
		for _, e := range wallAt(checkout(t, at)).Entries {
			said = append(said, e.Text)
		}
	}
	if all := strings.Join(said, "\n"); !strings.Contains(all, "Rollback had no effect: 5xx still 94 %") || strings.Contains(all, "No effect:") || strings.Contains(all, "Worked:") {
		t.Errorf("the wall says %q", said)
	}
}

// After the resolution the last reading stands under the impact, and nothing is
// over.
func TestWallOfAResolvedIncident(t *testing.T) {
	w := wallAt(checkout(t, "15:45:00"))
	if got := w.Impact[len(w.Impact)-1]; got != "5xx 0.1 %, p95 180 ms" {
		t.Errorf("the last reading is %q", got)
	}
	for _, c := range w.Clocks {
		if c.Tone != present.TonePlain {
			t.Errorf("%+v", c)
		}
	}
}

// A retracted entry is no news for the room.
func TestWallLeavesRetractedOut(t *testing.T) {
	s := day(t, "14:01", model.Declare{Title: "Checkout returns 500s"}).At("14:02").Do(model.Note{Text: "wrong window"})
	s.Do(model.RetractEntry{Entry: s.Last()})
	for _, e := range wallAt(sceneOf(s)).Entries {
		if strings.Contains(e.Text, "wrong window") {
			t.Errorf("%+v", e)
		}
	}
}

func TestCalmWall(t *testing.T) {
	w := present.CalmWall(checkout(t, "14:01").clock)
	if w.Bar.Text != "No incident runs" || w.Elapsed != "" || len(w.Entries) != 0 {
		t.Errorf("%+v", w)
	}
}
