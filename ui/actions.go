package ui

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/action"
)

// actions is the whole table: what asks first comes from questions, the rest
// acts at once.
func (d *Desk) actions() []action.Action {
	all := concatActions(d.anywhere(), d.incidents(), d.incident(), d.review(), d.calling(), d.filing(), d.direct())
	for _, q := range questions {
		if !known(all, q.id) {
			all = append(all, d.asking(q, action.Action{ID: q.id, Group: action.Hidden}))
		}
	}
	return all
}

func concatActions(lists ...[]action.Action) []action.Action {
	var all []action.Action
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

func known(all []action.Action, id string) bool {
	for _, a := range all {
		if a.ID == id {
			return true
		}
	}
	return false
}

// asking makes the action of a question.
func (d *Desk) asking(q question, a action.Action) action.Action {
	a.Run = func(arg string) { d.put(q, arg) }
	why := a.Why
	a.Why = func(arg string) string {
		if not := d.needsLive(arg); not != "" || why == nil {
			return not
		}
		return why(arg)
	}
	return a
}

// ask is a row of the table for the question of that id.
func (d *Desk) ask(id, label, icon string, key action.Key, why func(string) string) action.Action {
	for _, q := range questions {
		if q.id == id {
			return d.asking(q, action.Action{ID: id, Label: label, Group: action.Incident, Icon: icon, Key: key, Why: why})
		}
	}
	return action.Action{ID: id} // TestEveryQuestionIsThere finds a slip here
}

// anywhere are the actions that work on every screen.
func (d *Desk) anywhere() []action.Action {
	return []action.Action{
		{ID: "do-next", Label: "Do the next thing", Group: action.Anywhere, Icon: "arrow-right", Key: action.Ctrl(fyne.KeyReturn),
			Run: func(string) { d.doNext() }},
		{ID: "log", Label: "Log line", Group: action.Anywhere, Icon: "pencil", Key: action.Ctrl(fyne.KeyL),
			Run: func(string) { d.focusLine() }, Why: d.needsLine},
		{ID: "filter", Label: "Filter the timeline, go to a time", Group: action.Anywhere, Icon: "search", Key: action.CtrlShift(fyne.KeyF),
			Run: func(string) { d.focusFilter() }, Why: d.needsIncident},
		{ID: "copy-due", Label: "Copy the due message", Group: action.Anywhere, Icon: "copy", Key: action.CtrlShift(fyne.KeyC),
			Run: func(string) { d.copyDue() }, Why: d.needsIncident},
		{ID: "palette", Label: "Commands", Group: action.Anywhere, Icon: "search", Key: action.Ctrl(fyne.KeyK),
			Run: func(string) { d.openPalette() }},
		{ID: "undo", Label: "Undo", Group: action.Anywhere, Icon: "undo-2", Key: action.Ctrl(fyne.KeyZ),
			Run: func(string) { d.undo() }, Why: d.needsUndo},
		{ID: "redo", Label: "Redo", Group: action.Anywhere, Icon: "rotate-ccw", Key: action.CtrlShift(fyne.KeyZ),
			Run: func(string) { d.redo() }, Why: d.needsIncident},
		{ID: "first-flag", Label: "First red flag", Group: action.Anywhere, Icon: "flag", Key: action.Ctrl(fyne.KeyPeriod),
			Run: func(string) { d.endFirstFlag() }, Why: d.needsFlag},
		{ID: "help", Label: "This sheet", Named: "Help: all keys", Group: action.Anywhere, Icon: "info", Key: action.Bare(fyne.KeyF1),
			Run: func(string) { d.openHelp() }},
	}
}

// incidents are the actions on the whole file.
func (d *Desk) incidents() []action.Action {
	return []action.Action{
		{ID: "declare", Label: "Declare an incident", Group: action.Incidents, Icon: "plus", Key: action.Ctrl(fyne.KeyN),
			Run: func(string) { d.openDeclare() }, Why: d.needsWriting},
		{ID: "worst", Label: "Declare as P0", Group: action.Hidden, Key: action.Ctrl(fyne.Key0), Run: func(string) { d.openDeclare() }, Why: d.needsWriting},
		{ID: "next-incident", Label: "Next open incident", Group: action.Incidents, Icon: "arrow-right", Key: action.Ctrl(fyne.KeyTab),
			Run: func(string) { d.nextIncident() }},
		{ID: "home", Label: "Home", Group: action.Incidents, Icon: "activity", Key: action.Ctrl(fyne.KeyH),
			Run: func(string) { d.home() }},
		{ID: "search", Label: "Search everything", Group: action.Incidents, Icon: "search", Key: action.Ctrl(fyne.KeyF),
			Run: func(string) { d.search() }},
		{ID: "settings", Label: "Settings", Group: action.Incidents, Icon: "settings", Key: action.Ctrl(fyne.KeyComma),
			Run: func(string) { d.openSettings() }},
		{ID: "theme", Label: "Switch between dark and light", Group: action.Incidents, Icon: "monitor", Key: action.Ctrl(fyne.KeyT),
			Run: func(string) { d.nextTheme() }},
		{ID: "text-size", Label: "Change the text size", Group: action.Incidents, Icon: "settings",
			Run: func(string) { d.nextScale() }},
		{ID: "quit", Label: "Quit", Group: action.Incidents, Icon: "x", Key: action.Ctrl(fyne.KeyQ),
			Run: func(string) { d.Machine.Quit() }},
	}
}

// incident are the actions on the open incident, in the order of their use.
func (d *Desk) incident() []action.Action {
	none := action.Key{}
	all := []action.Action{d.phases()}
	for i, p := range model.Phases {
		all = append(all, d.phase(p, action.Ctrl(fyne.KeyName(rune('1'+i)))))
	}
	return append(all,
		d.impact(),
		d.ask("severity", "Severity…", "octagon-alert", action.Ctrl(fyne.KeyS), nil),
		d.ask("people", "People, hand over…", "users", action.Ctrl(fyne.KeyP), nil),
		d.ask("promise", "Promise the next update…", "timer", action.Ctrl(fyne.KeyU), nil),
		d.ask("mitigated", "Mitigated, with its signal…", "circle-check", action.CtrlShift(fyne.KeyM), d.whyMitigated),
		d.ask("escalate", "Escalate, call somebody in…", "users", none, d.needsRunning),
		d.ask("resolve", "Resolve…", "circle-check", action.CtrlShift(fyne.KeyR), d.whyResolve),
		d.ask("resolve-now", "Resolve now with a reason…", "circle-check", none, d.needsRunning),
		d.ask("lead", "Name a lead…", "user", none, nil),
		d.ask("change", "Begin a change…", "wrench", action.Ctrl(fyne.KeyB), nil),
		d.ask("end-change", "End the open change…", "wrench", none, d.needsChange),
		d.ask("hypothesis", "Raise a hypothesis…", "lightbulb", none, nil),
		d.ask("cause", "Write down the cause…", "lightbulb", none, nil),
		d.ask("task", "Add a task…", "list-checks", none, nil),
		d.ask("task-box", "Start a time box on the task…", "timer", none, d.needsTask),
		d.ask("watch", "Watch a signal…", "activity", none, nil),
		d.ask("reading", "Log a reading…", "activity", none, nil),
		d.ask("eta", "Set the ETA…", "clock", none, nil),
		d.ask("started", "Move the start…", "clock", none, nil),
		d.ask("title", "Change the title…", "pencil", none, nil),
		d.ask("kind", "Set the kind…", "info", none, nil),
		d.ask("reopen", "Reopen…", "rotate-ccw", none, d.whyReopen),
		d.ask("false-alarm", "Call it a false alarm…", "bell-off", none, d.needsRunning),
		action.Action{ID: "close", Label: "Close the incident", Group: action.Incident, Icon: "lock",
			Run: func(string) { d.tell(d.do(model.Close{})) }, Why: d.whyClose},
		action.Action{ID: "changes", Label: "What did we change?", Group: action.Incident, Icon: "wrench",
			Run: func(string) { d.leaveForTimeline(); d.screens.cockpit.ToggleChanges() }, Why: d.needsIncident},
		action.Action{ID: "guide", Label: "Guide to systematic debugging", Group: action.Incident, Icon: "lightbulb",
			Run: func(string) { d.switchGuide() }, Why: d.needsIncident},
		action.Action{ID: "copy-changes", Label: "Copy the list of changes", Group: action.Incident, Icon: "copy",
			Run: func(string) { d.copyChanges() }, Why: d.needsIncident},
	)
}

// phases is the row of the help sheet that stands for Ctrl+1 to 5; the actions
// themselves are one a phase.
func (d *Desk) phases() action.Action {
	return action.Action{ID: "phase", Group: action.Hidden, Why: d.needsIncident,
		Run: func(arg string) { d.enter(model.Phase(arg)) }}
}

func (d *Desk) phase(p model.Phase, key action.Key) action.Action {
	return action.Action{ID: "phase:" + string(p), Label: "Go to phase " + p.Title(), Group: action.Incident, Icon: "arrow-right", Key: key,
		Run: func(string) { d.enter(p) }, Why: d.needsIncident}
}
