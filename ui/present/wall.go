package present

import (
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// Wall is an incident for everybody in the room, readable from a distance: how
// bad, how long, what now, what is over, what happened, who leads.
type Wall struct {
	Severity model.Severity
	Title    string
	Elapsed  string
	Clocks   []WallClock // the two that press most, in the order of the strip
	Bar      Bar
	Entries  []WallEntry // the newest first
	Impact   []string    // who and what is hit, then the last reading; empty is unknown
	People   []Pair      // the lead, then communications
	Flags    string      // "2 red flags"; empty where none stands
	Now      string      // time of day
}

// WallClock is a clock without its limit.
type WallClock struct {
	Name, Figure string
	Tone         Tone // plain, near or over
}

// WallEntry is an entry without who wrote it.
type WallEntry struct {
	Time, Text string
	Mark       Mark
}

// How much a wall shows at most: a high screen has room for so many entries, and
// beside the elapsed time there is room for two clocks.
const (
	wallEntries = 24
	wallClocks  = 2
	wallImpact  = 4
)

// WallOf reads the wall of an incident.
func WallOf(s *model.State, v deputy.View, x Clock) Wall {
	clocks := wallClocksOf(v)
	w := Wall{
		Severity: s.Severity, Title: s.Title, Elapsed: elapsed(v.Clock("elapsed")), Clocks: clocks, Bar: wallBar(s, v, clocks),
		Entries: wallEntriesOf(s, x), Impact: wallImpactOf(s, x), People: []Pair{held(x.title(model.Lead), s, model.Lead, "")},
		Now: when.Seconds(x.Now, x.Zone),
	}
	if comms := held("Communications", s, model.Comms, ""); comms.Known {
		w.People = append(w.People, comms)
	}
	if f := FlagsOf(v, x); len(f.Cards) > 0 {
		w.Flags = f.Title
	}
	return w
}

// CalmWall is the wall while no incident runs.
func CalmWall(x Clock) Wall {
	return Wall{Title: "All quiet", Bar: Bar{Kind: deputy.NextCalm, Icon: "circle-check", Text: "No incident runs"}, Now: when.Seconds(x.Now, x.Zone)}
}

// wallClocksOf takes those that are over before those that are near, and these
// before those that run, and of each the one that is due first.
func wallClocksOf(v deputy.View) []WallClock {
	var shown []string
	for range wallClocks {
		var best deputy.Clock
		for _, id := range shownClocks {
			c := v.Clock(id)
			if c.Runs() && c.HasLimit && !slices.Contains(shown, id) && (best.ID == "" || pressesMore(c, best)) {
				best = c
			}
		}
		if best.ID != "" {
			shown = append(shown, best.ID)
		}
	}
	var list []WallClock
	for _, id := range shownClocks {
		if slices.Contains(shown, id) {
			list = append(list, wallClock(v.Clock(id)))
		}
	}
	return list
}

var pressure = map[deputy.ClockState]int{deputy.Running: 1, deputy.Near: 2, deputy.Over: 3}

func pressesMore(a, b deputy.Clock) bool {
	if pa, pb := pressure[tileOf(a).State], pressure[tileOf(b).State]; pa != pb {
		return pa > pb
	}
	return a.Due.Before(b.Due)
}

// wallClock has the figure that every other place has: the room reads no other one
// than who speaks to it.
func wallClock(c deputy.Clock) WallClock {
	t := tileOf(c)
	tone := TonePlain
	switch t.State {
	case deputy.Near:
		tone = ToneNear
	case deputy.Over:
		tone = ToneOver
	}
	return WallClock{t.Name, t.Figure + " " + t.Word, tone}
}

// wallBar is the next thing with the first part of its reason, and without the
// figure that one of the clocks above it shows.
func wallBar(s *model.State, v deputy.View, clocks []WallClock) Bar {
	b := BarOf(s, v)
	b.Reason, _, _ = strings.Cut(b.Reason, ";")
	b.Reason, _, _ = strings.Cut(b.Reason, ": ")
	for _, c := range clocks {
		b.Text = strings.TrimSuffix(b.Text, ", "+c.Figure)
	}
	return b
}
