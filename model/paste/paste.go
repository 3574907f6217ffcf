// Package paste reads what is pasted while an incident runs: lines of a chat, a
// log or a monitor that begin with times, the JSON of an alert, or any text. It
// reads and decides nothing: what it does not understand is the text, whole.
package paste

import (
	"strings"
	"time"

	"warroom/model"
)

// Paste is what was pasted, as far as it was understood. At most one of Lines
// and Alert is set; with neither it is a text for one note.
type Paste struct {
	Text   string // all of it, as it came
	Lines  []Line // two or more, in the order of the paste
	Alert  *Alert
	Alerts []Alert // of a message with several, each; the one that Alert begins with first
}

// MaxLines is how many lines are logged one by one; more are one text: see TooMany.
const MaxLines = 2000

// Read reads a text at a time and in the zone in which times without one are
// meant; nil is UTC. The same text at the same time reads the same.
func Read(text string, now time.Time, zone *time.Location) Paste {
	if zone == nil {
		zone = time.UTC
	}
	p := Paste{Text: text}
	if alert, each, ok := readAlert(text, here{now, zone}); ok {
		p.Alert, p.Alerts = &alert, each
		return p
	}
	p.Lines = readLines(text, now, zone)
	return p
}

// Plain reports whether it is only a text.
func (p Paste) Plain() bool { return p.Alert == nil && len(p.Lines) == 0 }

// Orders are the commands that log it, each at its time: the lines, the alerts, or
// one note. Empty where there is nothing to log.
func (p Paste) Orders() model.Several {
	switch {
	case len(p.Alerts) > 0:
		all := ordersOf(p.Alerts)
		first := p.Alerts[0]
		first.Raw = p.Alert.Raw // once, for all of them
		all[0] = first.order()
		return all
	case p.Alert != nil:
		return model.Several{p.Alert.order()}
	case len(p.Lines) > 0:
		var all model.Several
		for _, l := range p.Lines {
			all = append(all, l.order())
		}
		return all
	case !strings.ContainsFunc(p.Text, seen):
		return nil
	}
	return p.AsNote()
}

// Others are the commands that log what a declaration that was filled in from Alert
// does not tell: the other alerts of the message, and the end of the first.
func (p Paste) Others() model.Several {
	switch {
	case len(p.Alerts) == 0 && p.Alert != nil && p.Alert.Resolved:
		over := *p.Alert
		over.Raw = "" // the declaration has it
		return model.Several{over.order()}
	case len(p.Alerts) == 0:
		return nil
	}
	all := ordersOf(p.Alerts)
	if !p.Alerts[0].Resolved {
		return all[1:]
	}
	return all
}

func ordersOf(alerts []Alert) model.Several {
	all := make(model.Several, len(alerts))
	for i, a := range alerts {
		all[i] = a.order()
	}
	return all
}

// AsNote is the whole text as one note, whatever was understood of it.
func (p Paste) AsNote() model.Several {
	return model.Several{{Command: model.Note{Entry: model.EntryNote, Text: p.Text}}}
}
