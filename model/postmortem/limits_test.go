package postmortem_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/postmortem"
)

// TestHowALimitWent: a limit is the most that may be needed, but for the soak,
// which is the least that has to pass.
func TestHowALimitWent(t *testing.T) {
	most, least := 15*time.Minute, 30*time.Minute
	for _, c := range []struct {
		fact       postmortem.ClockFact
		well, poor string
	}{
		{postmortem.ClockFact{Label: "Mitigate", Figure: most, Limit: most, Met: true}, "Mitigate: 15 min, limit 15 min.", ""},
		{postmortem.ClockFact{Label: "Mitigate", Figure: most + 70*time.Second, Limit: most}, "", "Mitigate: 16 min 10 s, limit 15 min, 1 min 10 s over."},
		{postmortem.ClockFact{Label: "Mitigate", Figure: most + 400*time.Millisecond, Limit: most}, "", "Mitigate: 15 min, limit 15 min, under 1 s over."},
		{postmortem.ClockFact{Label: "Post-mortem", Figure: 50 * time.Hour, Limit: 48 * time.Hour}, "", "Post-mortem: 2 d 02 h, limit 48 h, 2 h over."},
		{postmortem.ClockFact{Label: "Soak", Figure: least, Limit: least, Met: true, Sought: true}, "Soak: 30 min, at least 30 min.", ""},
		{postmortem.ClockFact{Label: "Soak", Figure: least - 14500*time.Millisecond, Limit: least, Sought: true}, "", "Soak: 29 min 45 s, at least 30 min, 15 s short."},
	} {
		d := drafted(modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "x"}), []postmortem.ClockFact{c.fact})
		if well, poor := d.Section("went_well").Text, d.Section("went_poorly").Text; well != c.well || poor != c.poor {
			t.Errorf("%+v: well %q, poorly %q; want %q, %q", c.fact, well, poor, c.well, c.poor)
		}
	}
}

// TestWhatNobodyDidIsNotPraised: where the resolution alone ended the impact, nothing
// was mitigated within its box, and quiet minutes in which nobody read what is watched
// were not watched.
func TestWhatNobodyDidIsNotPraised(t *testing.T) {
	well := func(s *modeltest.Story) string {
		return drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))).Section("went_well").Text
	}
	begun := func() *modeltest.Story {
		return modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}, model.TryMitigation{Step: "scale"})
	}
	if text := well(begun().At("14:10").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})); strings.Contains(text, "Mitigate:") {
		t.Errorf("it was never mitigated, and what went well is %q", text)
	}
	mitigated := begun().At("14:10").Do(model.WatchSignal{Name: "5xx", Limit: "1 %"}, model.MarkMitigated{Signal: "it is back"})
	read := mitigated.Fork().At("14:20").Do(model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}}})
	if text := well(read.At("14:45").Do(model.Resolve{})); !strings.Contains(text, "Mitigate: 10 min") || !strings.Contains(text, "Soak: 30 min") {
		t.Errorf("it was mitigated, and the soak was watched: %q", text)
	}
	if text := well(mitigated.At("14:45").Do(model.Resolve{})); strings.Contains(text, "Soak:") {
		t.Errorf("nobody looked in the soak: %q", text)
	}
}

// TestWhatSaysNothingIsNotPraised: how long somebody led is no limit that was kept, and
// no time at all is none that was used well.
func TestWhatSaysNothingIsNotPraised(t *testing.T) {
	well := func(s *modeltest.Story) string {
		return drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))).Section("went_well").Text
	}
	told := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0, Lead: "on-call A"}).
		At("14:03").Do(model.TryMitigation{Step: "scale"}).At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}).At("14:45").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})
	if text := well(told); strings.Contains(text, "Lead:") || strings.Contains(text, "0 s, limit") || !strings.Contains(text, "Triage: 3 min, limit 5 min.") {
		t.Errorf("it went well: %q", text)
	}
	if text := well(told.Fork().Do(model.PublishPostMortem{})); !strings.Contains(text, "The post-mortem was published at once.") || strings.Contains(text, "Post-mortem:") {
		t.Errorf("published at once, it went well: %q", text)
	}
	if text := well(told.At("16:45").Do(model.PublishPostMortem{})); !strings.Contains(text, "Post-mortem: 2 h, limit 48 h.") {
		t.Errorf("published two hours later, it went well: %q", text)
	}
	long := modeltest.New(t, modeltest.CheckoutZone).At("06:00").Do(model.Declare{Title: "x", Lead: "on-call A"}).At("14:00").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %"})
	if d := drafted(long, postmortem.Ended(deputy.Look(long.State(), policy.Default(), long.Now()))); !strings.Contains(d.Section("went_poorly").Text, "Lead: 8 h, limit 4 h, 4 h over.") {
		t.Errorf("one led for 8 h, it went poorly: %q", d.Section("went_poorly").Text)
	}
}

// TestASoakThatWasCutShort is the whole way from the deputy's clocks.
func TestASoakThatWasCutShort(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}).
		At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}).
		At("14:39:45").Do(model.Resolve{Signal: "5xx: 9 % -> 0 %", Reason: "the shift ends"})
	clocks := postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now()))
	if got, want := drafted(s, clocks).Section("went_poorly").Text, "Soak: 29 min 45 s, at least 30 min, 15 s short."; !strings.Contains(got, want) {
		t.Errorf("it says %q, want %q in it", got, want)
	}
}

// TestASoakWithASignalOverItsLimit: minutes in which the last reading was over its
// limit were not quiet, whatever the clock counted.
func TestASoakWithASignalOverItsLimit(t *testing.T) {
	read := func(value string) model.Command {
		return model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: value}}}
	}
	for name, c := range map[string]struct {
		again, after string
		well, poorly string
	}{
		"over":                  {"", "", "", "Resolved at 15:00 while 5xx read 3 %, limit 1 %."},
		"below again":           {"0 %", "", "Soak: 30 min, at least 30 min.", ""},
		"below after resolving": {"", "0 %", "", "Resolved at 15:00 while 5xx read 3 %, limit 1 %."},
	} {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x", Severity: model.P0}, model.WatchSignal{Name: "5xx", Limit: "1 %"}).
			At("14:10").Do(model.MarkMitigated{Signal: "5xx: 9 % -> 0 %"}, read("3 %")).At("14:11")
		if c.again != "" {
			s.Do(read(c.again))
		}
		s.At("15:00").Do(model.Resolve{Signal: "orders: 0 -> 300"})
		if c.after != "" {
			s.Later(time.Minute).Do(read(c.after))
		}
		d := drafted(s, postmortem.Ended(deputy.Look(s.State(), policy.Default(), s.Now())))
		well, poorly := d.Section("went_well").Text, d.Section("went_poorly").Text
		if strings.Contains(well, "Soak:") != (c.well != "") || !strings.Contains(well, c.well) {
			t.Errorf("%s: it went well: %q, want %q", name, well, c.well)
		}
		if strings.Contains(poorly, "5xx read") != (c.poorly != "") || !strings.Contains(poorly, c.poorly) {
			t.Errorf("%s: it went poorly: %q, want %q", name, poorly, c.poorly)
		}
	}
}
