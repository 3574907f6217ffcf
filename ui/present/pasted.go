package present

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/paste"
	"warroom/model/when"
)

// PasteOffer is what can be done with what was pasted into the log line.
type PasteOffer struct {
	Paste  paste.Paste
	Kind   model.EntryKind
	Says   string // what was understood
	Take   string // what Enter does
	Detail string // at which times
}

// PasteOfferOf offers to log what was understood of a paste; false where it is
// only a text, or an incident could not take its times.
func PasteOfferOf(p paste.Paste, x Clock) (PasteOffer, bool) {
	o := PasteOffer{Paste: p, Kind: model.EntryNote}
	switch {
	case len(p.Alerts) > 0:
		o.Says = oneLine(p.Alert.Title())
		if !p.Alert.Resolved {
			o.Kind = model.EntryAlert
		}
		o.Take, o.Detail = takeGroup(p.Alerts), spanOf(p.Orders(), x)
	case p.Alert != nil && p.Alert.Resolved:
		o.Says, o.Take = oneLine(p.Alert.Title()), "Log that the alert is over"
		o.Detail = alertTime(p, x)
	case p.Alert != nil:
		o.Kind, o.Says, o.Take = model.EntryAlert, oneLine(p.Alert.Title()), "Log the alert"
		o.Detail = alertTime(p, x)
	case len(p.Lines) > 0:
		o.Says = linesOf(p.Lines)
		o.Take = fmt.Sprintf("Log %d lines, each at its time", len(p.Lines))
		o.Detail = spanOf(p.Orders(), x)
	default:
		return o, false
	}
	return o, true
}

// linesOf says how many lines have times, and that one does not.
func linesOf(lines []paste.Line) string {
	if lines[0].Tail {
		return fmt.Sprintf("%d lines with times; what stands before them gets the first one’s", len(lines)-1)
	}
	return fmt.Sprintf("%d lines with times", len(lines))
}

// TextOffer offers to log a text that is no more than that as one entry; u is what
// the line would do with it. Behind a word that does something it is that deed's.
func TextOffer(text string, u logline.Understanding) PasteOffer {
	size := fmt.Sprintf("%d kB", len(text)>>10)
	if lines := strings.Count(text, "\n"); lines > 0 {
		size = fmt.Sprintf("%d lines", lines+1)
	}
	o := PasteOffer{Kind: u.EntryKind, Says: u.Says, Take: "Log " + size + " as one " + OneEntry(u.EntryKind)}
	if n := paste.TooMany(text); n > 0 {
		o.Says = grouped(n) + " lines with times: too many to log each (at most " + grouped(paste.MaxLines) + "), so kept as one " + OneEntry(u.EntryKind)
	}
	if o.Says == "" {
		o.Says = u.Warning
	}
	return o
}

// OneEntry names a text of that kind in a sentence: a note, a finding, else an entry.
func OneEntry(k model.EntryKind) string {
	switch k {
	case model.EntryNote, model.EntryFinding, model.EntryDecision:
		return strings.ToLower(k.Word())
	}
	return "entry"
}

func alertTime(p paste.Paste, x Clock) string {
	at := p.Orders()[0].At
	switch {
	case at.IsZero():
		return "now; it tells no time that has passed"
	case p.Alert.Local:
		return "at " + when.LogMoment(at, x.Now, x.Zone) + "; it tells no zone, so yours"
	}
	return "at " + when.LogMoment(at, x.Now, x.Zone)
}

// BesideAlert is what to know of an alert before an incident is declared of it: that
// it is over, and that its time was told without a zone. Empty is nothing.
func BesideAlert(a paste.Alert, x Clock) string {
	switch {
	case a.Resolved && a.Ended.IsZero():
		return "The alert is over."
	case a.Resolved:
		return "The alert is over since " + when.Moment(a.Ended, x.Now, x.Zone) + "."
	case a.Local:
		return "It tells no zone, so its time is read in yours."
	}
	return ""
}

func takeGroup(alerts []paste.Alert) string {
	if slices.ContainsFunc(alerts, func(a paste.Alert) bool { return !a.Resolved }) {
		return fmt.Sprintf("Log %d alerts, each at its time", len(alerts))
	}
	return fmt.Sprintf("Log that %d alerts are over", len(alerts))
}

// spanOf is the first and the last time of what is logged, whichever way it runs.
func spanOf(orders model.Several, x Clock) string {
	times := make([]time.Time, len(orders))
	for i, o := range orders {
		if times[i] = o.At; o.At.IsZero() {
			times[i] = x.Now
		}
	}
	first, last := slices.MinFunc(times, time.Time.Compare), slices.MaxFunc(times, time.Time.Compare)
	return when.LogMoment(first, x.Now, x.Zone) + " to " + when.LogMoment(last, x.Now, x.Zone)
}

// PasteDid says what was logged of a paste.
func PasteDid(p paste.Paste, asNote bool) string {
	switch {
	case asNote || p.Plain():
		return "Logged as one note"
	case len(p.Alerts) > 0:
		return fmt.Sprintf("Logged %d alerts", len(p.Alerts))
	case p.Alert != nil:
		return "Logged: " + Shortened(p.Alert.Title())
	}
	return fmt.Sprintf("Logged %d lines", len(p.Lines))
}
