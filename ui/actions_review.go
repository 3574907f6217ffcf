package ui

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/when"
	"warroom/ui/action"
)

// review are the actions on the post-mortem.
func (d *Desk) review() []action.Action {
	return []action.Action{
		{ID: "postmortem", Label: "Open the post-mortem", Group: action.Review, Icon: "file-text",
			Run: func(string) { d.openReview() }, Why: d.needsIncident},
		{ID: "export", Label: "Export the post-mortem…", Group: action.Review, Icon: "download", Key: action.Ctrl(fyne.KeyE),
			Run: func(string) { d.askExport() }, Why: d.needsIncident},
		{ID: "copy-markdown", Label: "Copy the post-mortem as Markdown", Group: action.Review, Icon: "copy",
			Run: func(string) { d.copyMarkdown() }, Why: d.needsIncident},
		{ID: "section", Group: action.Hidden, Run: func(id string) { d.screens.review.GoTo(id) }, Why: d.needsReview},
		{ID: "next-section", Label: "Next section", Group: action.Review, Icon: "arrow-right", Key: action.Alt(fyne.KeyDown),
			Run: func(string) { d.screens.review.Next() }, Why: d.needsReview},
		{ID: "previous-section", Label: "Previous section", Group: action.Review, Icon: "arrow-left", Key: action.Alt(fyne.KeyUp),
			Run: func(string) { d.screens.review.Previous() }, Why: d.needsReview},
		d.addAction(),
		{ID: "publish", Label: "Publish the post-mortem…", Group: action.Review, Icon: "upload",
			Run: func(string) { d.publish() }, Why: d.whyPublish},
	}
}

func (d *Desk) addAction() action.Action {
	a := d.ask("add-action", "Add an action item…", "plus", action.Key{}, d.needsLive)
	a.Group = action.Review
	return a
}

// direct are the actions of buttons and rows that need no question.
func (d *Desk) direct() []action.Action {
	emit := func(id string, c func(arg string) model.Command) action.Action {
		return action.Action{ID: id, Group: action.Hidden, Why: d.needsLive,
			Run: func(arg string) { d.tell(d.do(c(arg))) }}
	}
	return []action.Action{
		emit("done", func(step string) model.Command { return model.DoStep{Step: step} }),
		emit("undo-step", func(step string) model.Command { return model.UndoStep{Step: step} }),
		emit("star", func(id string) model.Command { return model.StarEntry{Entry: id, Off: d.entry(id).Starred} }),
		emit("retract", func(id string) model.Command { return model.RetractEntry{Entry: id} }),
		emit("task-done", func(n string) model.Command { return model.ChangeTask{N: number(n), State: model.TaskDone} }),
		emit("snooze", snooze),
		{ID: "copy", Group: action.Hidden, Run: func(name string) { d.copyMessage(name) }, Why: d.needsIncident},
		{ID: "mitigate-now", Group: action.Hidden, Run: func(string) { d.mitigateNow() }, Why: d.needsRunning},
		{ID: "said", Group: action.Hidden, Run: func(string) { d.said() }, Why: d.needsIncident},
		{ID: "entry", Group: action.Hidden, Run: func(id string) { d.showEntry(id) }, Why: d.needsIncident},
		{ID: "seen", Group: action.Hidden, Run: func(flag string) { d.showSeen(flag) }, Why: d.needsIncident},
		{ID: "open", Group: action.Hidden, Run: func(id string) { d.open(id) }},
	}
}

// snooze reads "iron-law 15m".
func snooze(arg string) model.Command {
	flag, length, _ := strings.Cut(arg, " ")
	box, err := when.ParseBox(length)
	if err != nil {
		box = 15 * time.Minute
	}
	return model.SnoozeFlag{Flag: flag, For: box}
}
