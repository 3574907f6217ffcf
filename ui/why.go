package ui

import (
	"strings"

	"warroom/model"
)

// These say why an action cannot be done now, in words that stand beside the
// disabled button; empty is allowed.

func (d *Desk) needsWriting(string) string {
	if d.ReadOnly {
		return "the file can only be read"
	}
	return ""
}

func (d *Desk) needsIncident(string) string {
	switch {
	case d.current() != "":
		return ""
	case len(d.list.all) > 0:
		return "open an incident first"
	}
	return "declare an incident first"
}

// needsLine asks for an incident to log in: the one that is open, else one that runs.
func (d *Desk) needsLine(arg string) string {
	if d.screens != nil && d.screens.home.Neediest() != "" {
		return ""
	}
	return d.needsIncident(arg)
}

// needsUndo asks for something to take back: what the toast offers, else an
// incident.
func (d *Desk) needsUndo(arg string) string {
	if d.screens != nil && d.screens.back != nil {
		return ""
	}
	return d.needsIncident(arg)
}

func (d *Desk) needsRunning(arg string) string {
	if d.current() != "" && d.state().Over() {
		return "the incident is " + strings.ToLower(d.state().Status.Word())
	}
	return d.needsIncident(arg)
}

func (d *Desk) needsFlag(string) string {
	for _, f := range d.now.view.Flags {
		if f.SnoozedUntil.IsZero() {
			return ""
		}
	}
	return "no red flag stands"
}

func (d *Desk) needsChange(arg string) string {
	if arg == "" && len(d.state().OpenChanges()) == 0 {
		return "no change is open"
	}
	return d.needsIncident(arg)
}

func (d *Desk) needsTask(arg string) string {
	if _, ok := d.taskOf(arg); !ok && d.current() != "" {
		return "no task is open"
	}
	return d.needsIncident(arg)
}

func (d *Desk) whyMitigated(arg string) string {
	if d.state().Mitigated() {
		return "mitigated at " + d.clock(d.state().Times.Mitigated)
	}
	return d.needsRunning(arg)
}

func (d *Desk) whyResolve(arg string) string { return d.needsRunning(arg) }

func (d *Desk) whyReopen(arg string) string {
	if d.current() != "" && !d.state().Over() && !d.state().Mitigated() {
		return "the incident runs"
	}
	return d.needsIncident(arg)
}

// needsLive asks for an incident that is no history.
func (d *Desk) needsLive(arg string) string {
	if d.state().Imported {
		return "imported, for reading"
	}
	return d.needsIncident(arg)
}

func (d *Desk) whyClose(arg string) string {
	if why := d.needsLive(arg); why != "" {
		return why
	}
	switch d.state().Status {
	case model.StatusResolved:
		return ""
	case model.StatusClosed, model.StatusFalseAlarm:
		return "it is closed"
	}
	return "it is not resolved"
}

func (d *Desk) whyPublish(string) string {
	switch {
	case d.state().Imported:
		return "imported, for reading"
	case d.state().Review.State == model.ReviewPublished:
		return "published at " + d.clock(d.state().Review.Published)
	case !d.state().IsResolved():
		return "the incident is not resolved"
	}
	return ""
}

func (d *Desk) needsReview(string) string {
	if d.screens.shown != atReview {
		return "the post-mortem is not open"
	}
	return ""
}

// whyAttach is why no file can be attached.
func (d *Desk) whyAttach(arg string) string {
	if why := d.needsWriting(arg); why != "" {
		return why
	}
	return d.needsLive(arg)
}
