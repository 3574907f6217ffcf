package deputy_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// What stands goes on standing until something is logged, since is when it began,
// and a clock never counts below nothing.
func TestWaitingOnlyAdds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		w := deputy.NewWatch(s.State(), ours())
		moment := s.Now()
		before := w.At(moment)
		for range 8 {
			moment = moment.Add(time.Duration(rapid.IntRange(1, 4*3600).Draw(t, "wait")) * time.Second)
			now := w.At(moment)
			for _, f := range before.Flags {
				again, stands := now.Flag(f.ID)
				if !stands || !again.Since.Equal(f.Since) {
					t.Fatalf("%s stood since %v, then %v since %v", f.ID, f.Since, stands, again.Since)
				}
			}
			for _, c := range now.Clocks {
				if c.Elapsed < 0 || c.HasLimit && c.Limit < 0 {
					t.Fatalf("%s counts below nothing: %+v", c.ID, c)
				}
			}
			if diff := cmp.Diff(now, deputy.Look(s.State(), ours(), moment)); diff != "" {
				t.Fatalf("a watch sees other than a look: %s", diff)
			}
			before = now
		}
	})
}

// A tenth is how closely the laws about seconds look.
const tenth = 100 * time.Millisecond

// No flag comes and goes twice within a second, whatever is written in it; and none
// comes again by waiting alone. What is written may move a limit into the very moment.
func TestFlagsDoNotFlicker(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for range 5 {
			watch := func(from, to time.Duration) (seen [][]string) {
				w := deputy.NewWatch(s.State(), ours())
				for d := from; d <= to; d += tenth {
					seen = append(seen, ids(w.At(s.Now().Add(d)).Flags))
				}
				return seen
			}
			before := watch(-time.Second, 0)
			step(t, s)
			after := watch(0, time.Second)
			for _, flag := range model.Flags {
				if goings(before, flag)+comings(before, flag) > 1 || goings(after, flag)+comings(after, flag) > 1 {
					t.Fatalf("%s flickers by waiting: %v, %v", flag, before, after)
				}
				if all := slices.Concat(before, after); goings(all, flag) > 1 || comings(all, flag) > 1 {
					t.Fatalf("%s went or came twice: %v", flag, all)
				}
			}
			s.Later(time.Duration(rapid.IntRange(1, 60).Draw(t, "pause")) * 10 * time.Second)
		}
	})
}

// goings is how often a flag went, comings how often it came up.
func goings(seen [][]string, flag string) int { return turns(seen, flag, false) }

func comings(seen [][]string, flag string) int { return turns(seen, flag, true) }

func turns(seen [][]string, flag string, to bool) (n int) {
	for i := 1; i < len(seen); i++ {
		if is := slices.Contains(seen[i], flag); is == to && is != slices.Contains(seen[i-1], flag) {
			n++
		}
	}
	return n
}

// Each flag that stands is ended by what it offers, one thing after the other
// where it sees several. What has to wait for the soak waits.
func TestEveryFlagIsEndedByWhatItOffers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for _, flag := range look(s).Flags {
			endsByItsAction(t, s.Fork(), flag.ID)
		}
	})
}

func endsByItsAction(t *rapid.T, s *modeltest.Story, id string) {
	const most = 40 // as many things as a wandering can leave behind
	for range most {
		f, stands := look(s).Flag(id)
		if !stands {
			return
		}
		wait := time.Second
		if f.Action.ID == "verify" {
			wait = time.Hour
		}
		press(t, s.Later(wait).By("on-call C"), f.Action.ID)
	}
	t.Fatalf("%s stands after its action was taken %d times", id, most)
}

// Whatever is offered is one of the documented actions.
func TestActionsAreDocumented(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := look(wander(t))
		offered := []deputy.Action{v.Next.Action}
		for _, f := range v.Flags {
			offered = append(offered, f.Action)
		}
		for _, a := range offered {
			if _, _, known := a.Form(); !known && a.ID != "" {
				t.Fatalf("nothing says what %q does", a.ID)
			}
		}
	})
}

// Each flag leads to what it saw: to entries that stand in the timeline.
func TestEveryFlagLeadsToEntries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for _, f := range look(s.Later(minutes(rapid.IntRange(0, 300).Draw(t, "wait")))).Flags {
			if len(f.Entries) == 0 {
				t.Fatalf("%s saw nothing: %s", f.ID, f.Saw)
			}
			for _, id := range f.Entries {
				if e, there := s.State().Entry(id); !there || e.Retracted {
					t.Fatalf("%s saw %q, which does not stand", f.ID, id)
				}
			}
		}
	})
}

// Nothing stands on what is history or was no incident.
func TestHistoryAndFalseAlarmsRaiseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		if rapid.Bool().Draw(t, "imported") {
			s = modeltest.New(t, modeltest.CheckoutZone).At("14:00")
			s.Write(model.CaseImported{Ref: "INC-2021-001", Title: "x", Severity: model.P0, Started: s.Now()})
			for range rapid.IntRange(0, 8).Draw(t, "entries") {
				s.Later(minutes(rapid.IntRange(0, 40).Draw(t, "pause")))
				s.Write(model.Noted{Entry: rapid.SampledFrom(retold).Draw(t, "kind"), Text: "as published", Milestone: true})
			}
		} else if s.Try(model.CallFalseAlarm{Reason: "probe"}, time.Time{}) != nil && s.State().Status != model.StatusFalseAlarm {
			return // it is over already
		}
		for range 4 {
			if v := look(s.Later(minutes(rapid.IntRange(0, 3000).Draw(t, "wait")))); len(v.Flags) > 0 || v.Next.Action.ID != "" {
				t.Fatalf("flags %v, next %+v", ids(v.Flags), v.Next)
			}
		}
	})
}

// retold lists the kinds of entry of a published case.
var retold = []model.EntryKind{model.EntryAlert, model.EntryDeclared, model.EntryMitigated, model.EntryResolved, model.EntryDeployed,
	model.EntryMitigation, model.EntryNoEffect, model.EntryChange, model.EntryHypothesis, model.EntryMessage, model.EntryCause}

// Looking changes nothing: the same question has the same answer, in whatever
// order, and the State stays as it was.
func TestLookingIsPure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		before := model.FoldEvents(s.Events())
		w := deputy.NewWatch(s.State(), ours())
		moments := rapid.SliceOfN(rapid.IntRange(-3600, 100*3600), 2, 6).Draw(t, "moments")
		first := map[int]deputy.View{}
		for _, m := range moments {
			first[m] = w.At(s.Now().Add(time.Duration(m) * time.Second))
		}
		slices.Reverse(moments)
		for _, m := range moments {
			if diff := cmp.Diff(first[m], w.At(s.Now().Add(time.Duration(m)*time.Second))); diff != "" {
				t.Fatalf("asked again: %s", diff)
			}
		}
		if !reflect.DeepEqual(before, s.State()) {
			t.Fatal("looking has changed the state")
		}
	})
}

var (
	belowNothing = regexp.MustCompile(`(^|[\s(“])[-−]\d`)
	broken       = regexp.MustCompile(`%!|\.\.|  |[;,:]$|^[;,:.]|: \.|““|””| ,|\(\)`)
)

// What the deputy says is whole: no negative figure, no empty sentence, no gap
// where a value is missing.
func TestWordsAreWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := wander(t)
		for range 6 {
			v := look(s)
			texts := []string{v.Next.Text}
			for _, f := range v.Flags {
				texts = append(texts, f.Title, f.Saw, f.Why, f.Action.ID, f.Action.Text)
			}
			for _, text := range texts {
				if strings.TrimSpace(text) != text || text == "" {
					t.Fatalf("%q among %q", text, texts)
				}
			}
			for _, text := range append(texts, v.Next.Reason, v.Next.Action.Text) {
				if belowNothing.MatchString(text) || broken.MatchString(text) || strings.ContainsAny(text, "!") {
					t.Fatalf("reads %q", text)
				}
			}
			s.Later(time.Duration(rapid.IntRange(0, 8*3600).Draw(t, "wait")) * time.Second)
		}
	})
}
