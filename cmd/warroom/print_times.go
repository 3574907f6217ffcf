package main

import (
	"fmt"
	"slices"
	"time"

	"warroom/model"
	"warroom/model/policy"
	"warroom/model/when"
	"warroom/ui/present"
)

// times prints the times of one incident. Where they span two offsets each has its
// own: an hour that the clocks showed twice would be two, with no way to tell.
type times struct {
	now     time.Time
	zone    *time.Location
	policy  policy.Policy // whose words the entries have
	offsets []string      // in their order, as UTC or UTC+02:00
}

// timesOf looks at all times that an incident shows; one without a time has the
// offset of now.
func (c *call) timesOf(s *model.State) times {
	all := []time.Time{s.Times.Started}
	for _, row := range s.Timeline {
		if row.Day == "" {
			all = append(all, row.At, row.Due)
		}
		for _, fix := range row.Corrections() {
			all = append(all, fix.Recorded, fix.At)
		}
	}
	for _, ch := range s.Board.Changes {
		all = append(all, ch.Watch)
	}
	all = slices.DeleteFunc(all, time.Time.IsZero)
	slices.SortFunc(all, time.Time.Compare)
	t := times{now: c.now(), zone: c.zone, policy: c.policy(s)}
	if len(all) == 0 {
		all = append(all, t.now)
	}
	for _, at := range all {
		if name := when.Zone(at.In(t.zone)); !slices.Contains(t.offsets, name) {
			t.offsets = append(t.offsets, name)
		}
	}
	return t
}

// offset stands behind a time where one is needed.
func (t times) offset(at time.Time) string {
	if len(t.offsets) < 2 {
		return ""
	}
	return at.In(t.zone).Format(" -07:00")
}

func (t times) moment(at time.Time) string { return when.LogMoment(at, t.now, t.zone) + t.offset(at) }

func (t times) momentOr(at time.Time) string {
	if at.IsZero() {
		return "unknown"
	}
	return t.moment(at)
}

// width is how wide the column of times is.
func (t times) width() int { return len("25 Oct 02:31:00") + len(t.offset(t.now)) }

func (c *call) printRow(s *model.State, row model.Entry, t times) {
	at := t.moment(row.At)
	if row.Day != "" {
		at = row.Day
	}
	if row.About {
		at = "about " + at
	}
	clock := present.Clock{Now: t.now, Zone: t.zone, Policy: t.policy}
	text := row.Telling(row.TextIn(t.policy), func(due time.Time) string { return present.EntryMoment(row, due, clock) + t.offset(due) })
	if text = present.WithAbout(s.Timeline, row, oneLine(text, 500), clock); row.Retracted {
		text = "(retracted) " + text
	}
	fmt.Fprintf(c.out, "  %-*s %-11s %s  %s\n", t.width(), at, row.Kind.Word(), text, c.paint.faint(row.By))
	for _, fix := range row.Corrections() {
		fmt.Fprintf(c.out, "  %-*s %-11s %s\n", t.width(), "", "", c.paint.faint(oneLine(present.CorrectionText(fix, clock, t.offset), 500)))
	}
}
