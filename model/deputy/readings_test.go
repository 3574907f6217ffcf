package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// TestReadingsAreAskedForInTheirBeat: while it is quiet, what is watched is read again
// and again, before what may wait and behind what presses.
func TestReadingsAreAskedForInTheirBeat(t *testing.T) {
	good, known := reads("0.1 %", "180 ms"), []model.Command{finding(), model.NameCause{Text: "v42"}}
	quiet := func(more ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.WatchSignal{Name: "p95", Limit: "400 ms"})
			s.At("14:04").Do(mitigated()).At("14:05").Do(good).At("14:06").Do(known...).Do(promising(s, "update", 24*60)).Do(more...)
		})
	}
	for _, c := range []struct {
		name, at, text, reason string
		story                  func(modeltest.TB) *modeltest.Story
	}{
		{"read a moment ago", "14:09:50", "Write a failing test", "it reproduces the cause and proves the fix", quiet()},
		{"the beat has passed", "14:11:30", "Read 5xx and p95 again", "last read at 14:05, 6 min ago; after that: write a failing test", quiet()},
		{"and nobody read", "14:33", "Read 5xx and p95 again", "last read at 14:05, 28 min ago; after that: write a failing test", quiet()},
		{"one was read", "14:12:30", "Read p95 again", "last read at 14:05, 7 min ago; after that: write a failing test", func(t modeltest.TB) *modeltest.Story {
			return quiet()(t).At("14:12").Do(reads("0.2 %", ""))
		}},
		{"one was measured", "14:12:30", "Read p95 again", "last read at 14:05, 7 min ago; after that: write a failing test", func(t modeltest.TB) *modeltest.Story {
			return quiet()(t).At("14:12").Do(model.Verify{Signal: "5XX: 94 % -> 0.2 %"})
		}},
		{"read again", "14:12:30", "Write a failing test", "it reproduces the cause and proves the fix", func(t modeltest.TB) *modeltest.Story { return quiet()(t).At("14:12").Do(good) }},
		{"one that was never read", "14:12:30", "Read disk", "disk is watched, and was not read since the mitigation; after that: write a failing test", func(t modeltest.TB) *modeltest.Story {
			return quiet()(t).At("14:12").Do(good, model.WatchSignal{Name: "disk", Limit: "80 %"})
		}},
		{"behind the quiet time it may be older", "14:42", "Write a failing test", "it reproduces the cause and proves the fix", func(t modeltest.TB) *modeltest.Story {
			return quiet()(t).At("14:33").Do(good)
		}},
		{"but not too old", "14:53:30", "Read 5xx and p95 again", "last read at 14:33, 20 min ago; after that: write a failing test", func(t modeltest.TB) *modeltest.Story {
			return quiet()(t).At("14:33").Do(good)
		}},
		{"a change is open", "14:12", "Say whether “raise pool” worked", "open for 06:00", quiet(change("raise pool"))},
		{"an update is near", "14:17:30", "Send the update, 02:30 left", "promised for 14:20", func(t modeltest.TB) *modeltest.Story {
			s := quiet()(t)
			return s.Do(model.PromiseUpdate{Due: s.Clock("14:20")})
		}},
		{"a box is over", "14:13", "Time is up: look at GC", "ask what was found; end it, or give it a new box", quiet(model.AddTask{Text: "look at GC", Box: minutes(5)})},
		{"a signal is over its limit", "14:13", "5xx reads 2 %, limit 1 %", "at 14:06; read it again, and reopen if the impact is back", quiet(reads("2 %", ""))},
		{"while the impact lasts nobody has to", "14:12", "Decide whether it can be mitigated at once", "a wrong decision beats none", tell(func(s *modeltest.Story) {
			s.Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}).At("14:05").Do(reads("9 %", ""))
		})},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := look(c.story(t).At(c.at)).Next; got.Text != c.text || got.Reason != c.reason {
				t.Errorf("got %q, %q; want %q, %q", got.Text, got.Reason, c.text, c.reason)
			}
		})
	}
}

// TestLongUnread: a reading counts for twenty minutes, and to the very moment.
func TestLongUnread(t *testing.T) {
	s := soaking(func(s *modeltest.Story) {
		s.At("14:20").Do(reads("0.1 %", "")).At("14:25").Do(model.Verify{Signal: "p95: 2 s -> 180 ms"})
	})(t)
	for at, want := range map[string]string{"14:40": "", "14:40:01": "5xx", "14:45": "5xx"} {
		if sig, read, found := deputy.LongUnread(s.State(), s.Clock(at)); sig.Name != want || found != (want != "") || found && !read.Equal(s.Clock("14:20")) {
			t.Errorf("%s: got %q, read at %v", at, sig.Name, read)
		}
	}
	s.At("14:46").Do(resolve("5xx 9 % -> 1 %"))
	if _, _, found := deputy.LongUnread(s.State(), s.Clock("15:00")); found {
		t.Error("once it is resolved, nobody has to read")
	}
}
