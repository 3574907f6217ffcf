package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/action"
)

// calling are the actions on how the console gets attention.
func (d *Desk) calling() []action.Action {
	return []action.Action{
		{ID: "wall", Label: "Wall view", Group: action.Anywhere, Icon: "monitor", Key: action.Bare(fyne.KeyF11),
			Run: func(string) { d.switchWall() }, Why: d.needsSomeIncident},
		{ID: "wall-in-field", Label: "Wall view", Group: action.Hidden, Key: action.Ctrl(fyne.KeyF11),
			Run: func(string) { d.switchWall() }, Why: d.needsSomeIncident},
		{ID: "wall-window", Label: "Wall in a second window", Group: action.Incidents, Icon: "monitor",
			Run: func(string) { d.openSecondWall() }},
		{ID: "sound", Label: "Sound on or off", Group: action.Incidents, Icon: "bell-off", Detail: d.soundState,
			Run: func(string) { d.switchSound() }},
	}
}

// needsSomeIncident asks for an incident that is open, or one that runs.
func (d *Desk) needsSomeIncident(string) string {
	if d.current() == "" && len(d.attended()) == 0 {
		return "no incident runs"
	}
	return ""
}
