package ui

import (
	"errors"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/logline"
)

// lineKey is where what is typed into the line is kept.
func (d *Desk) lineKey() string { return "line@" + d.current() }

// preview is what a line would do. Of one that resolves while something does not
// hold, it says that instead: Enter asks for a reason first.
func (d *Desk) preview(line string) logline.Understanding {
	u := d.understand(line)
	if u.EntryKind != model.EntryResolved || u.Err != nil {
		return u
	}
	if end, ok := d.gated(line); ok {
		u.Says, u.Warning = "", d.gate().NotYet(end.proves())
	}
	return u
}

func (d *Desk) completions(line string) []logline.Completion {
	return logline.Complete(line, d.lineContext())
}

// focusLine goes to the log line; where no incident is open, to that of the one that
// was left, or else of the one that needs somebody most.
func (d *Desk) focusLine() {
	if d.current() == "" && !d.reopen() {
		d.open(d.screens.home.Neediest())
	}
	if d.current() == "" {
		return // it could not be opened, which was said
	}
	d.leaveForTimeline()
	d.screens.timeline.Focus(d.window.Canvas())
}

// focusFilter opens the filter field of the timeline.
func (d *Desk) focusFilter() {
	d.leaveForTimeline()
	d.screens.timeline.FocusFilter(d.window.Canvas())
}

// leaveForTimeline shows the screen that has the timeline.
func (d *Desk) leaveForTimeline() {
	if d.screens.shown == atReview {
		d.showPhase(d.state().Phase)
	}
}

// logLine commits a line of the log.
func (d *Desk) logLine(line string) error {
	since, context := d.entered(line), d.lineContext()
	context.Now = since
	order, err := logline.Parse(line, context)
	if gone := new(logline.Gone); errors.As(err, &gone) {
		return d.aimAnew(line, gone)
	}
	if err != nil {
		return err
	}
	if err := d.reasoned(order.Command); err != nil {
		return err
	}
	if end, ok := d.gated(line); ok {
		return d.askWhy(line, end)
	}
	at := order.At
	if at.IsZero() && d.now.waiting.line == line {
		at = since
	}
	return d.waits(d.doAt(order.Command, at), line, since)
}

func (d *Desk) lineContext() logline.Context {
	return logline.Context{Now: d.Time.Now(), Zone: d.Time.Zone, State: d.state(), Standing: d.now.view.Standing(), Words: d.policy(),
		Holds: deputy.VerifiesFrom(d.state(), d.policy()), Meant: d.meant()}
}
