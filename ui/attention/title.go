package attention

import (
	"strings"
	"time"

	"warroom/model/deputy"
	"warroom/model/when"
)

// pressing is the clock that is over, else the one that is due next of those that
// are near. Of several that are over it is the news that others wait for, and a
// task's box comes last; else the one that is over for the longest time.
func pressing(in Incident) (deputy.Clock, bool) {
	var found deputy.Clock
	for _, c := range in.View.Clocks {
		if !presses(c) {
			continue
		}
		if found.ID == "" || pressure(c) < pressure(found) || pressure(c) == pressure(found) && c.Due.Before(found.Due) {
			found = c
		}
	}
	return found, found.ID != ""
}

func pressure(c deputy.Clock) int {
	switch {
	case c.State != deputy.Over:
		return 3
	case c.ID == "update":
		return 0
	case strings.HasPrefix(c.ID, "box/"):
		return 2
	}
	return 1
}

// Title is the title of a window that shows an incident: how bad, for how many
// minutes, what is due. Its figures are minutes, so that it changes once a
// minute; a full disc stands before what is over.
func Title(in Incident) string {
	s := in.State
	c, owes := pressing(in)
	if !Attended(s) || !runs(s) && !owes {
		return "Warroom · " + s.Ref + " " + s.Title
	}
	mark, due := "○ ", ""
	if owes {
		due = " · " + dueWords(in, c)
		if c.State == deputy.Over {
			mark = "● "
		}
	}
	lasts := clock(in.View.Clock("elapsed").Elapsed)
	if !runs(s) {
		lasts = "resolved"
	}
	return mark + severityWord(s) + " " + lasts + due + " · " + s.Title + " · " + s.Ref
}

// HomeTitle is the title of a window that shows no incident: what is over in the
// worst.
func HomeTitle(incidents []Incident) string {
	const home = "Warroom · Home"
	for _, in := range worstFirst(incidents) {
		if c, ok := pressing(in); ok && c.State == deputy.Over {
			return home + " · ● " + severityWord(in.State) + " " + dueWords(in, c) + " · " + short(in.State.Title)
		}
	}
	return home
}

func dueWords(in Incident, c deputy.Clock) string {
	n, left := name(in.State, c), c.Left()
	switch {
	case c.State == deputy.Near:
		return n + " in " + minutes(left)
	case left > -time.Minute:
		return n + " over"
	}
	return n + " " + spent(-left) + " over"
}

// spent is a length of time in minutes, and from an hour on as every clock shows it.
func spent(d time.Duration) string {
	if d < time.Hour {
		return when.Span(d.Truncate(time.Minute))
	}
	return deputy.Figure(d)
}

// clock is the elapsed time without its seconds: 00:17, or 2 d 03:14.
func clock(d time.Duration) string {
	text := when.Stopwatch(d)
	if strings.Count(text, ":") == 2 {
		return text[:strings.LastIndex(text, ":")]
	}
	return text
}
