package ui

import (
	"warroom/model/logline"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// readsTime says how a time is understood that is typed into a dialog, as the log line
// says it of its own.
func (d *Desk) readsTime(typed string, _ ask.Answers) ask.Reading {
	at, err := d.time(typed)
	if err != nil {
		return ask.Reading{Says: inWords(err)}
	}
	says := present.TimeRead(at, d.at())
	if twice := logline.Twice(typed, d.lineContext()); twice != "" {
		return ask.Reading{Says: says + ". " + twice, Warns: true}
	}
	return ask.Reading{Says: says}
}

// readsMoment is readsTime of something that happened in the incident, hardly before it.
func (d *Desk) readsMoment(typed string, all ask.Answers) ask.Reading {
	r, began := d.readsTime(typed, all), d.state().Times.Started
	if at, err := d.time(typed); err == nil && !r.Warns && at.Before(began) {
		return ask.Reading{Says: r.Says + "; " + present.EarlyOf(began, d.at()), Warns: true}
	}
	return r
}
