package present_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/ui/present"
)

// The six tiles of the pictures: figure, word, limit.
func TestTiles(t *testing.T) {
	for _, c := range []struct {
		at   string
		want []string
	}{
		{"14:01:50", []string{"met 00:16 met, 15 min", "running 04:20 left, 5 min", "waiting  after triage, 15 min",
			"running 14:20 left, first alert, 15 min", "waiting  after mitigation, 30 min", "waiting  after resolution, 48 h"}},
		{"14:18:52", []string{"met 00:16 met, 15 min", "met 04:41 met, 5 min", "near 01:59 left, 15 min",
			"over 02:52 over, promised 14:16", "waiting  after mitigation, 30 min", "waiting  after resolution, 48 h"}},
		{"14:38:20", []string{"met 00:16 met, 15 min", "met 04:41 met, 5 min", "missed 28:11 13:11 over, 15 min",
			"running 07:40 left, promised 14:46", "running 25:42 left, 30 min", "waiting  after resolution, 48 h"}},
		{"15:27:03", []string{"met 00:16 met, 15 min", "met 04:41 met, 5 min", "missed 28:11 13:11 over, 15 min",
			"running 17:57 left, promised 15:45", "running 11:12 left, 30 min", "waiting  after resolution, 48 h"}},
		{"15:45:00", []string{"met 00:16 met, 15 min", "met 04:41 met, 5 min", "missed 28:11 13:11 over, 15 min",
			"met 24:40 met, resolution told", "met 30:00 met, 30 min", "running 47 h 53 min left, 48 h"}},
	} {
		var got []string
		for _, tile := range present.TilesOf(checkout(t, c.at).view) {
			got = append(got, string(tile.State)+" "+tile.Figure+" "+tile.Word+", "+tile.Limit)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.at, got, c.want)
		}
	}
}

// Little left of a soak is good news: no colour warns of it.
func TestSoakIsNeverNear(t *testing.T) {
	s := checkout(t, "15:27:03")
	last := sceneAt(s.state, s.view.Clock("soak").Due.Add(-time.Minute))
	if c := last.view.Clock("soak"); c.State != deputy.Near {
		t.Fatalf("a minute before its end the soak is %s", c.State)
	}
	if tile := present.TilesOf(last.view)[4]; tile.State != deputy.Running || tile.Figure != "01:00" {
		t.Errorf("%+v", tile)
	}
}

// A missed limit says how long it took, then by how much that was over: the word has
// one meaning in every tile, the rail, and beside what still runs over.
func TestMissedLimitOfHours(t *testing.T) {
	for mitigated, want := range map[string]string{
		"08:21": "16:00 01:00 over", "09:30": "1 h 25 min 1 h 10 min over", "15:00": "6 h 55 min 6 h 40 min over",
		"23:30": "15 h 25 min 15 h 10 min over", "2026-11-27 08:05": "3 d 00 h 2 d 23 h over",
	} {
		story := day(t, "08:00", model.Declare{Title: "Something is broken", Severity: model.P0, Lead: "on-call A"})
		story.At("08:05").Do(model.EnterPhase{Phase: model.Mitigate}).At(mitigated).Do(model.MarkMitigated{Signal: "5xx 94 % → 0.2 %"})
		s := sceneOf(story)
		tile := present.TilesOf(s.view)[2]
		if got := tile.Figure + " " + tile.Word; tile.State != deputy.Missed || got != want {
			t.Errorf("mitigated at %s: %s %q, want %q", mitigated, tile.State, got, want)
		}
		if rail := present.RailOf(s.state, s.view, s.clock).Phases[1].State; !strings.HasSuffix(rail, " over") {
			t.Errorf("mitigated at %s, the rail says %q", mitigated, rail)
		}
		if stands := present.ExplainClock(tile, s.clock).Lines[0].Value; stands != tile.Figure+", "+tile.Word {
			t.Errorf("a tap tells %q", stands)
		}
	}
}

// A bar is full at its limit and never beyond.
func TestFraction(t *testing.T) {
	s := checkout(t, "14:18:52")
	for _, after := range []time.Duration{0, time.Minute, 5 * time.Minute, time.Hour, 1000 * time.Hour} {
		for _, tile := range present.TilesOf(sceneAt(s.state, s.clock.Now.Add(after)).view) {
			if tile.Fraction < 0 || tile.Fraction > 1 {
				t.Errorf("after %v the bar of %s is at %v", after, tile.Name, tile.Fraction)
			}
			if (tile.State == deputy.Over) != (tile.Fraction == 1) {
				t.Errorf("after %v the bar of %s is at %v, and it is %s", after, tile.Name, tile.Fraction, tile.State)
			}
		}
	}
}

// Who resolves before the soak is over is short of it, not over it.
func TestSoakThatWasTooShort(t *testing.T) {
	state := imported(t)["gitlab-2017-database"]
	tile := present.TilesOf(sceneAt(state, time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)).view)[4]
	if tile.State != deputy.Missed || tile.Figure != "14:00" || tile.Word != "16:00 short" {
		t.Errorf("%+v", tile)
	}
}
