package present

import (
	"fmt"
	"time"

	"warroom/model/deputy"
	"warroom/model/when"
)

// Tile is a clock as a tile shows it.
type Tile struct {
	ID       string
	Name     string
	Limit    string
	Figure   string
	Word     string
	Fraction float32 // of the limit that is used, 0 to 1
	State    deputy.ClockState
	Brief    string    // a shorter word, for where figure and word have no room; empty without
	Since    time.Time // UTC; zero while it has not begun
	Due      time.Time // UTC; zero without a limit, or while it has not begun
}

// shownClocks are the six of the strip.
var shownClocks = []string{"response", "triage", "mitigate", "update", "soak", "postmortem"}

// TilesOf reads the clock strip.
func TilesOf(v deputy.View) []Tile {
	tiles := make([]Tile, len(shownClocks))
	for i, id := range shownClocks {
		tiles[i] = tileOf(v.Clock(id))
	}
	return tiles
}

func tileOf(c deputy.Clock) Tile {
	t := Tile{ID: c.ID, Name: c.Label, State: c.State, Since: c.Since, Due: c.Due}
	if c.HasLimit && c.Limit > 0 {
		t.Limit = when.Span(c.Limit)
	}
	switch c.State {
	case deputy.Waiting, deputy.Off:
		t.Word = c.Note
	case deputy.Met:
		t.Figure, t.Word = when.Countdown(c.Elapsed), "met"
	case deputy.Missed:
		t.Figure, t.Word = when.Countdown(c.Elapsed), when.Countdown(c.Left())+" over"
		t.Brief = briefly(c.Left())
		if c.ID == "soak" { // it was resolved too early, not too late
			t.Word = when.Countdown(c.Limit-c.Elapsed.Truncate(time.Second)) + " short"
		}
	case deputy.Over:
		t.Figure, t.Word, t.Fraction = when.Countdown(c.Left()), "over", 1
	default:
		t.Figure, t.Word = when.Countdown(c.Left()), "left"
		t.Fraction = part(c.Elapsed, c.Limit)
		if c.ID == "soak" {
			t.State = deputy.Running // little left of a soak is good news
		}
	}
	if c.ID == "update" && c.Note != "" && c.State != deputy.Off {
		t.Limit = c.Note
	}
	return t
}

// briefly is how much a limit was missed by, in its larger unit; from an hour on that
// says enough.
func briefly(over time.Duration) string {
	over = over.Abs()
	switch {
	case over >= 48*time.Hour:
		return fmt.Sprintf("%d d over", int(over.Hours())/24)
	case over >= time.Hour:
		return fmt.Sprintf("%d h over", int(over.Hours()))
	}
	return "missed"
}

// part is the share of a limit that is used, in steps of a two-hundredth: a bar
// that moves by less would be drawn for nothing.
func part(elapsed, limit time.Duration) float32 {
	if limit <= 0 {
		return 0
	}
	return min(1, float32(elapsed*200/limit)/200)
}
