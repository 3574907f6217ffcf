package present

import (
	"cmp"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// EntryText is what an entry says. The log names times in UTC; here they are those
// of the user's zone, with the day where that is not today.
func EntryText(e model.Entry, x Clock) string {
	return e.Telling(e.TextIn(x.Policy), func(t time.Time) string { return EntryMoment(e, t, x) })
}

// WithAbout puts in front of the text of an entry, which is on one line, what it is
// attached to among the entries of its incident; of most that is nothing.
func WithAbout(entries []model.Entry, e model.Entry, text string, x Clock) string {
	id := e.AttachedTo()
	for i := len(entries) - 1; id != "" && i >= 0; i-- { // it is near: one is attached to the newest
		if entries[i].ID == id {
			return model.Re(cmp.Or(oneLine(EntryText(entries[i], x)), entries[i].Kind.Word()), text)
		}
	}
	return text
}

// EntryMoment is the time that an entry names: the start counts in seconds.
func EntryMoment(e model.Entry, t time.Time, x Clock) string {
	if e.Kind == model.EntryNote {
		return when.LogMoment(t, x.Now, x.Zone)
	}
	return when.Moment(t, x.Now, x.Zone)
}

// EntryTime is when an entry happened, as far as is known: a day alone is that of
// its source, in no zone.
func EntryTime(e model.Entry, x Clock) string {
	if day, err := time.Parse(time.DateOnly, e.Day); err == nil {
		return when.Day(day, x.Now, time.UTC)
	}
	at := when.Moment(e.At, x.Now, x.Zone)
	switch {
	case e.About:
		return "about " + at
	case sameDay(e.At, x):
		return when.Seconds(e.At, x.Zone)
	}
	return at
}

// rowTime is the time as the column of a row holds it: without the year that the
// header has, and with "about" only where no day stands in the way.
func rowTime(e model.Entry, year string, x Clock) string {
	if !sameDay(e.At, x) {
		e.About = false
	}
	return strings.Replace(EntryTime(e, x), " "+year, "", 1)
}

// sameDay reports whether a time lies on today's day in the user's zone.
func sameDay(t time.Time, x Clock) bool { return when.Date(t, x.Zone) == when.Date(x.Now, x.Zone) }
