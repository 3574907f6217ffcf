package ui

import (
	"bytes"

	"warroom/ui/frame"
	"warroom/ui/present"
	"warroom/ui/settings"
	"warroom/ui/theme"
)

// PolicyFile is the file in which the team sets its limits. It need not be there.
type PolicyFile struct {
	Path  string
	Read  func() ([]byte, error)  // nothing where there is no file
	Save  func(text []byte) error // whole or not at all; nothing takes the file away
	Aside func() error            // gives it another name beside it, over nothing
	Open  func() error            // in the program that the computer has for it
}

// atSettings is the place where the settings fill the window.
const atSettings place = atWall + 1

// editing is the settings' screen and what is being changed on it.
type editing struct {
	view    *settings.View // made when it is first asked for
	foot    *frame.Footer
	from    place             // where leaving it leads
	file    []byte            // as it was read
	typed   map[string]string // by key of the policy
	shown   present.Settings  // what follows from the two
	trouble string            // why the last save failed
	stale   bool              // the file has been changed by another program
}

// onSettings are the actions that leave the settings where they are.
var onSettings = map[string]bool{"settings": true, "undo": true, "do-next": true, "palette": true, "help": true, "theme": true, "text-size": true,
	"sound": true, "wall-window": true, "quit": true}

// openSettings shows the settings, with what was typed and not saved.
func (d *Desk) openSettings() {
	if d.screens.shown == atSettings {
		return
	}
	d.leaveReview()
	d.keepTyped()
	e := &d.screens.editing
	if e.view == nil {
		d.makeSettings()
	}
	e.from, d.screens.shown = d.screens.shown, atSettings
	d.readPolicy()
	d.fill(e.view.Object())
	d.footer()
	e.view.FocusFirst(d.window.Canvas())
}

// makeSettings makes the screen, with what was typed before in this file.
func (d *Desk) makeSettings() {
	e := &d.screens.editing
	e.foot = frame.NewFooter()
	e.foot.SetHints(frame.Hint{Keys: []string{"Ctrl", "Enter"}, Text: "Save"}, frame.Hint{Keys: []string{"Esc"}, Text: "Back"},
		frame.Hint{Keys: []string{"F1"}, Text: "Help"})
	e.typed = d.keptSettings()
	e.view = settings.New(d.settingsIntents(), e.foot.Object())
}

func (d *Desk) settingsIntents() settings.Intents {
	return settings.Intents{
		Type: d.typeSetting, Typed: d.settleSetting, Save: d.saveSettings, Discard: d.discardSettings, Leave: d.leaveSettings,
		Reload: func() { d.readPolicy(); d.stayInSettings() }, Open: func() { d.tell(d.PolicyFile.Open()) }, Restart: d.restartPolicy,
		Theme: func(name string) { look := d.look; look.Theme = name; d.setAppearance(look) },
		Scale: func(scale float32) { look := d.look; look.Scale = scale; d.setAppearance(look) },
		Sound: func(on bool) {
			if on == d.attending.silent {
				d.switchSound()
			}
		},
	}
}

// readPolicy reads the file as it is now. What was typed stays typed. A file that
// was mended holds from here on.
func (d *Desk) readPolicy() {
	e := &d.screens.editing
	file, err := d.PolicyFile.Read()
	if err != nil {
		e.trouble = plainly(err)
	} else {
		if !bytes.Equal(file, e.file) || e.stale {
			e.file = file
			d.adopt(file)
		}
		e.trouble, e.stale = "", false
	}
	d.showSettings()
}

// showSettings brings the screen up to date with the file and with what is typed.
func (d *Desk) showSettings() {
	e := &d.screens.editing
	e.shown = present.SettingsOf(e.file, e.typed)
	e.view.Show(settings.Scene{
		Settings: e.shown, File: d.PolicyFile.Path, Trouble: e.trouble, Stale: e.stale,
		Look: settings.Look{Theme: d.look.Theme, Scale: d.look.Scale, Scales: theme.Scales, Sound: !d.attending.silent},
	})
}

// stayInSettings leaves the keys with the field that had them last, after a button
// that goes away with what it did.
func (d *Desk) stayInSettings() {
	if d.screens.shown == atSettings {
		d.screens.editing.view.FocusLast(d.window.Canvas())
	}
}

// leaveSettings goes back to the screen from which the settings were opened.
func (d *Desk) leaveSettings() {
	d.keepTyped()
	if d.current() == "" {
		d.home()
		return
	}
	d.backTo(d.screens.editing.from)
}

// leaveSettingsFor leaves the settings for an action on the incident that is open.
func (d *Desk) leaveSettingsFor(id string) {
	if d.screens.shown == atSettings && d.current() != "" && !onSettings[id] && d.why(id) == "" {
		d.leaveSettings()
	}
}
