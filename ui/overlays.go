package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/when"
	"warroom/ui/declare"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// declaring is the dialog that opens an incident, and what was typed into it.
type declaring struct {
	view  *declare.View
	draft declare.Draft
}

// openDeclare opens the dialog with what was typed into it before.
func (d *Desk) openDeclare() {
	if d.window.Canvas().Overlays().Top() != nil {
		return
	}
	draft := d.declareDraft()
	d.outdated()
	all, err := d.listed()
	if err != nil {
		all = d.list.all // the hint may be older; the declaration itself says what is in the way
	}
	d.declaring.view = declare.Open(d.window.Canvas(), declare.Intents{
		Declare: d.declare, Time: d.time, Ago: d.ago, By: d.by, Shown: d.clock,
		Cards: present.SeverityCardsOf(d.limits.Current()), Lead: d.limits.Current().Title(model.Lead),
		Similar: func(title string) (declare.Like, bool) {
			like, ok := present.SimilarOf(all, title, d.at())
			return declare.Like(like), ok
		},
		Open:  d.open,
		Alert: d.fromAlert, Lines: func(text string) int { return len(d.read(text).Lines) },
		Keep: func(x declare.Draft) {
			text := ""
			if x != d.freshDraft() { // nothing was typed yet, and next time somebody else may
				text = x.Encode()
			}
			d.declaring.draft = x
			d.keepOwn("declare", text)
		},
	}, draft)
}

// declareDraft is what was typed into the dialog before.
func (d *Desk) declareDraft() declare.Draft {
	if d.declaring.draft != (declare.Draft{}) {
		return d.declaring.draft
	}
	if kept := d.ownDraft("declare"); kept != "" {
		return declare.DecodeDraft(kept)
	}
	return d.freshDraft()
}

func (d *Desk) freshDraft() declare.Draft { return declare.Draft{Lead: d.by, Kind: model.Outage} }

func (d *Desk) declare(c model.Declare) error {
	done, err := d.Room.Declare(d.ctx, c, time.Time{})
	return d.wrote(err, func() {
		d.logOthers(done.State.ID, c.Pasted)
		d.logNote(done.State.ID, d.declaring.draft.Note)
		d.declaring = declaring{}
		d.keepOwn("declare", "")
		d.Time.Later(0, func() { d.open(done.State.ID) }) // once the dialog has given the focus back
	})
}

// ago says how long ago a time is.
func (d *Desk) ago(t time.Time) string {
	if gap := d.Time.Now().Sub(t); gap >= time.Second {
		return when.Span(gap) + " ago"
	}
	return "now"
}

// severityKeys are the shortcuts that pick a severity while one declares.
var severityKeys = map[string]model.Severity{
	"worst": model.P0, "phase:triage": model.P1, "phase:mitigate": model.P2, "phase:investigate": model.P3,
}

// inOverlay handles shortcuts while a question or a sheet is open.
func (d *Desk) inOverlay(id string) {
	severity, picks := severityKeys[id]
	switch {
	case id == "do-next":
		widgets.OverlayTakes(d.window.Canvas(), &fyne.KeyEvent{Name: fyne.KeyReturn})
	case picks && d.declaring.view != nil:
		d.declaring.view.Choose(severity)
	case id == "log":
		d.closeForLine()
	}
}

// closeForLine closes what is open and goes to the log line, which is one key away from
// anywhere. What was typed into it stands there again the next time. Where there is
// nothing to log to it says so, and closes nothing.
func (d *Desk) closeForLine() {
	if d.why("log") == "" && !widgets.CloseOverlays(d.window.Canvas()) {
		return // the toolkit's own dialog is answered first
	}
	d.run("log")
}
