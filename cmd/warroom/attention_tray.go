package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"warroom/resources/icons"
	"warroom/ui/attention"
	"warroom/ui/severity"
	"warroom/ui/theme"
)

// tray is the icon beside the system's clock: the colour and the shape of the
// worst severity that runs, and a menu with what is due.
type tray struct {
	app    desktop.App
	menu   *fyne.Menu
	summon func(id string) // shows the window and carries out an action
}

// newTray makes the icon; nil where the system has no place for it. It must be
// made before the window runs: Fyne starts the tray with it.
func newTray(a fyne.App) *tray {
	d, ok := a.(desktop.App)
	if !ok {
		return nil
	}
	t := &tray{app: d, menu: fyne.NewMenu("Warroom"), summon: func(string) {}}
	t.menu.Items = t.items(attention.Status{})
	d.SetSystemTrayMenu(t.menu)
	return t
}

// trayIcon is the size of the drawing, px; Fyne makes a picture of 64 of it.
const trayIcon float32 = 64

// show brings icon and menu up to date. They change when something happens, not
// with the time: each change goes through the system's bus.
func (t *tray) show(s attention.Status) {
	if t == nil {
		return
	}
	icon := icons.App()
	if look := severity.Look(s.Severity); s.Running {
		icon = theme.TintedIcon(look.Glyph, severity.Token(s.Severity), trayIcon)
	}
	t.app.SetSystemTrayIcon(icon)
	t.menu.Items = t.items(s)
	t.app.SetSystemTrayMenu(t.menu)
}

func (t *tray) items(s attention.Status) []*fyne.MenuItem {
	item := func(label, id string) *fyne.MenuItem { return fyne.NewMenuItem(label, func() { t.summon(id) }) }
	var all []*fyne.MenuItem
	for _, due := range s.Due {
		all = append(all, item(due.Text, "open:"+due.Incident))
	}
	if len(all) == 0 {
		none := fyne.NewMenuItem("No incident runs", nil)
		none.Disabled = true
		all = append(all, none)
	}
	quit := fyne.NewMenuItem("Quit", fyne.CurrentApp().Quit)
	quit.IsQuit = true
	return append(all, fyne.NewMenuItemSeparator(), item("Open", ""), item("Declare an incident", "declare"), fyne.NewMenuItemSeparator(), quit)
}
