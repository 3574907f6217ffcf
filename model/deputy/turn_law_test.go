package deputy_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// call is one time that a call stands in the bar.
type call struct{ from, until time.Time }

// calls are those that come by waiting, looked at every second; who leads now is none.
func calls(s *modeltest.Story, wait time.Duration) (list []call, begun bool) {
	w := deputy.NewWatch(s.State(), ours())
	last := ""
	for now := s.Now(); now.Before(s.Now().Add(wait)); now = now.Add(time.Second) {
		text := ""
		if n := w.At(now).Next; n.Kind == deputy.NextSay && strings.Contains(n.Text, " in.") {
			text = strings.SplitAfter(n.Text, " in.")[0]
		}
		switch {
		case text != "" && text == last:
			list[len(list)-1].until = now
		case text != "":
			list = append(list, call{now, now})
			begun = begun || now.Equal(s.Now())
		}
		last = text
	}
	return list, begun
}

// Whatever stands, each beat of a running incident has its call: within five minutes,
// for a minute, once, and no two of them within five minutes.
func TestEachBeatHasItsCall(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		if s.State().Over() || s.State().Times.Started.IsZero() {
			return
		}
		started, now := s.State().Times.Started, s.Now()
		const wait = 30 * time.Minute
		list, begun := calls(s, wait)
		for i, c := range list {
			if i > 0 && c.from.Sub(list[i-1].from) < 5*time.Minute {
				t.Fatalf("calls at %v and %v", list[i-1].from, c.from)
			}
			if whole := c.until.Sub(c.from) >= 58*time.Second; !whole && !(i == 0 && begun) && c.until.Before(now.Add(wait-2*time.Second)) {
				t.Fatalf("the call at %v stands until %v", c.from, c.until)
			}
		}
		first := now.Sub(started)/(10*time.Minute) + 2 // the one before may have been made
		for beat := started.Add(first * 10 * time.Minute); beat.Add(5 * time.Minute).Before(now.Add(wait)); beat = beat.Add(10 * time.Minute) {
			found := false
			for _, c := range list {
				found = found || !c.from.Before(beat) && c.from.Before(beat.Add(5*time.Minute+time.Second))
			}
			if !found {
				t.Fatalf("no call at %v among %v", beat, list)
			}
		}
	})
}

// The end of each time box is announced within minutes, whatever stands.
func TestEachBoxIsAnnounced(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		if s.State().Over() {
			return
		}
		w := deputy.NewWatch(s.State(), ours())
		upcoming := map[string]bool{}
		for _, c := range w.At(s.Now()).Clocks {
			if number, box := strings.CutPrefix(c.ID, "box/"); box && c.Runs() && c.State != deputy.Over && len(upcoming) == 0 {
				upcoming["task-done:"+number] = true
			}
		}
		for now := s.Now(); now.Before(s.Now().Add(10 * time.Minute)); now = now.Add(time.Second) {
			delete(upcoming, w.At(now).Next.Action.ID)
		}
		for id := range upcoming {
			t.Fatalf("%s was not announced", id)
		}
	})
}
