package present

import (
	"fmt"

	"warroom/model"
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
	case p.Alert != nil && p.Alert.Resolved:
		o.Says, o.Take = oneLine(p.Alert.Title()), "Log that the alert is over"
		o.Detail = alertTime(p.Orders(), x)
	case p.Alert != nil:
		o.Kind, o.Says, o.Take = model.EntryAlert, oneLine(p.Alert.Title()), "Log the alert"
		o.Detail = alertTime(p.Orders(), x)
	case len(p.Lines) > 0:
		o.Says = fmt.Sprintf("%d lines with times", len(p.Lines))
		o.Take = fmt.Sprintf("Log %d lines, each at its time", len(p.Lines))
		o.Detail = spanOf(p.Lines, x)
	default:
		return o, false
	}
	return o, true
}

func alertTime(orders model.Several, x Clock) string {
	if len(orders) == 0 || orders[0].At.IsZero() {
		return "now; it tells no time"
	}
	return "at " + when.LogMoment(orders[0].At, x.Now, x.Zone)
}

// spanOf is the first and the last time of the lines, whichever way they run.
func spanOf(lines []paste.Line, x Clock) string {
	first, last := lines[0].At, lines[0].At
	for _, l := range lines {
		if l.At.Before(first) {
			first = l.At
		}
		if l.At.After(last) {
			last = l.At
		}
	}
	return when.LogMoment(first, x.Now, x.Zone) + " to " + when.LogMoment(last, x.Now, x.Zone)
}

// PasteDid says what was logged of a paste.
func PasteDid(p paste.Paste, asNote bool) string {
	switch {
	case asNote || p.Plain():
		return "Logged as one note"
	case p.Alert != nil:
		return "Logged: " + shortened(p.Alert.Title())
	}
	return fmt.Sprintf("Logged %d lines", len(p.Lines))
}
