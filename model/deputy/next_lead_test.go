package deputy_test

import (
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// TestANewLeadIsSaidAloud: whoever is on the call hears once who leads now, and the
// next call names it.
func TestANewLeadIsSaidAloud(t *testing.T) {
	const hears = "“on-call B leads now, after on-call A.”"
	handed := func(at string, more ...model.Command) func(modeltest.TB) *modeltest.Story {
		return tell(func(s *modeltest.Story) {
			s.At("14:03").Do(try("scale")).At(at).Do(role(model.Lead, "on-call B")).Do(more...)
		})
	}
	saidIt := model.Said{Text: hears}
	for _, c := range []struct {
		name, at, says string // empty: nothing is said
		story          func(modeltest.TB) *modeltest.Story
	}{
		{"at once", "14:13:20", hears, handed("14:13")},
		{"for a minute", "14:14", "", handed("14:13")},
		{"once", "14:13:20", "", handed("14:13", saidIt)},
		{"the call behind it", "14:20", "“Twenty minutes in. on-call B leads now, after on-call A. Scaling is running. Update due tomorrow at 14:00.”", handed("14:13", saidIt)},
		{"the one after that", "14:30", "“Thirty minutes in. Scaling is running. Update due tomorrow at 14:00.”", handed("14:13", saidIt)},
		{"within a call", "14:10:50", "“Ten minutes in. on-call B leads now, after on-call A. Scaling is running. Update due tomorrow at 14:00.”", handed("14:10:40")},
		{"that call is no longer due", "14:11:10", "", handed("14:10:40")},
		{"within a call that was said", "14:11:10", hears, tell(func(s *modeltest.Story) {
			s.At("14:03").Do(try("scale")).At("14:10:10").Do(said()).At("14:10:40").Do(role(model.Lead, "on-call B"))
		})},
		{"before a call", "14:10:20", hears, handed("14:09:40")},
		{"the call waits for it", "14:10:40", "“Ten minutes in. on-call B leads now, after on-call A. Scaling is running. Update due tomorrow at 14:00.”", handed("14:09:40")},
		{"what is said of it is no call", "14:10:10", "“Ten minutes in. on-call B leads now, after on-call A. Scaling is running. Update due tomorrow at 14:00.”", handed("14:09:40", saidIt)},
		{"before what has stood", "14:13:20", hears, tell(func(s *modeltest.Story) {
			s.Do(promising(s, "update", 5)).At("14:13").Do(role(model.Lead, "on-call B"))
		})},
		{"an update that has just become due goes first", "14:13:20", "", tell(func(s *modeltest.Story) {
			s.Do(promising(s, "update", 13)).At("14:13").Do(role(model.Lead, "on-call B"))
		})},
		{"and then it comes", "14:14:20", hears, tell(func(s *modeltest.Story) {
			s.Do(promising(s, "update", 13)).At("14:13").Do(role(model.Lead, "on-call B"))
		})},
		{"back again", "14:12:20", "“on-call A leads now, after on-call B.”", handed("14:12", role(model.Lead, "on-call A"))},
		{"after nobody", "14:13:20", hears, tell(func(s *modeltest.Story) {
			s.At("14:12").Do(role(model.Lead, "")).At("14:13").Do(role(model.Lead, "on-call B"))
		})},
		{"the first one of all", "14:03:20", "", bare(func(s *modeltest.Story) { s.At("14:03").Do(role(model.Lead, "on-call B")) })},
		{"nobody", "14:13:20", "", tell(func(s *modeltest.Story) { s.At("14:13").Do(role(model.Lead, "")) })},
		{"taken back", "14:13:20", "", tell(func(s *modeltest.Story) {
			s.At("14:13").Do(role(model.Lead, "on-call B"))
			s.Do(model.RetractEntry{Entry: s.Last()})
		})},
		{"once it is over", "14:13:20", "", handed("14:13", mitigated(), resolve("5xx 9 % -> 1 %"))},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := look(c.story(t).At(c.at)).Next
			if (got.Kind == deputy.NextSay) != (c.says != "") || c.says != "" && (got.Text != c.says || got.Action.ID != "said") {
				t.Errorf("got %s %q (%s), want %q", got.Kind, got.Text, got.Action.ID, c.says)
			}
		})
	}
	s := tell(func(s *modeltest.Story) {
		s.Do(promising(s, "update", 20)).At("14:13").Do(role(model.Lead, "on-call B"))
	})(t).At("14:18")
	if got := look(s).Next; got.Reason != "promised for 14:20; since then on-call B took over the lead" {
		t.Errorf("those who wait hear %q", got.Reason)
	}
}
