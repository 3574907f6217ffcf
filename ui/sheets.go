package ui

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/when"
	"warroom/ui/action"
	"warroom/ui/help"
	"warroom/ui/palette"
	"warroom/ui/present"
)

// openPalette shows everything that can be done, by its name.
func (d *Desk) openPalette() {
	on := palette.Intents{Source: d.paletteItems, Run: d.run, Later: d.Time.Later}
	on.Past = d.pastEntries
	if d.current() != "" {
		on.Log = func(text string) error { return d.do(model.Note{Text: text}) }
	}
	palette.Show(d.window.Canvas(), on)
}

// paletteItems is what can be done now: the next thing first, then the table,
// then each message for each channel.
func (d *Desk) paletteItems() []present.PaletteItem {
	var items []present.PaletteItem
	if n := d.now.view.Next; d.current() != "" && n.Action.ID != "" {
		items = append(items, present.PaletteItem{ID: d.now.action, Label: n.Action.Text, Group: present.PaletteNow, Detail: n.Text,
			Keys: action.Ctrl("Return").Caps(), Why: d.why(n.Action.ID), Icon: "arrow-right"})
	}
	for _, item := range palette.FromTable(d.table) {
		item.Also = also[item.ID]
		items = append(items, item)
	}
	if all, err := d.listed(); err == nil {
		items = append(items, present.OpenItems(all, d.current())...)
	}
	if d.current() == "" {
		return items
	}
	for _, t := range d.Templates {
		for _, c := range model.Channels {
			items = append(items, present.PaletteItem{ID: "copy:" + t.Name + " for " + c, Label: "Copy " + present.ShortTitle(t) + " for " + model.ChannelTitle(c),
				Group: present.PaletteCommands, Icon: "copy"})
		}
	}
	return items
}

// pastEntries finds incidents whose log says the words; those that run and are named
// so stand among the open ones already.
func (d *Desk) pastEntries(words string) []present.PaletteItem {
	ids, err := d.Machine.Search(words)
	if err != nil {
		return nil
	}
	var items []present.PaletteItem
	for _, id := range ids {
		if len(items) == 5 {
			break
		}
		if state, err := d.Room.Open(d.ctx, id); err == nil && !(state.Status.Open() && !state.Imported && present.Names(state.Summary(), words)) {
			items = append(items, present.PaletteItem{ID: "open:" + id, Label: state.Title, Group: present.PalettePast,
				Detail: state.Ref + ", " + when.Day(state.Times.Started, d.Time.Now(), d.Time.Zone), Icon: "history"})
		}
	}
	return items
}

// openHelp shows all keys and the grammar of the log line.
func (d *Desk) openHelp() {
	help.Show(d.window.Canvas(), help.Intents{Table: d.table, Version: d.Version, More: ownKeys})
}

// switchGuide opens the guide, which then has the keys, or closes it.
func (d *Desk) switchGuide() {
	d.leaveForTimeline()
	if !d.screens.cockpit.ToggleGuide(d.window.Canvas()) {
		d.focusFirst()
	}
}

// ownKeys are those that a part of a screen has itself, and those of a paste, which
// Fyne tells of by another way.
var ownKeys = []present.HelpKey{
	{Group: string(action.Entries), Caps: []string{"↑", "↓"}, Label: "Choose an entry"},
	{Group: string(action.Entries), Caps: []string{"↓"}, Label: "From the empty line: newest"},
	{Group: string(action.Entries), Caps: []string{"Enter"}, Label: "Amend, or open its file"},
	{Group: string(action.Entries), Caps: []string{"Space"}, Label: "Open it, with its original"},
	{Group: string(action.Entries), Caps: []string{"E"}, Label: "Amend"},
	{Group: string(action.Entries), Caps: []string{"S"}, Label: "Star"},
	{Group: string(action.Entries), Caps: []string{"T"}, Label: "Change its time"},
	{Group: string(action.Entries), Caps: []string{"Delete"}, Label: "Retract"},
	{Group: string(action.Entries), Caps: []string{"Home"}, Label: "Newest"},
	{Group: string(action.Entries), Caps: action.Ctrl(fyne.KeyV).Caps(), Label: "Log what is pasted, or attach it"},
	{Group: string(action.Incidents), Caps: []string{"Enter"}, Label: "On home: open what needs you"},
	{Group: string(action.Incidents), Caps: action.Ctrl(fyne.KeyV).Caps(), Label: "Declare from what is pasted"},
	{Group: guideKeys, Caps: []string{"↑", "↓"}, Label: "Scroll"},
	{Group: guideKeys, Caps: []string{"Space"}, Label: "Next page"},
	{Group: guideKeys, Caps: []string{"PgUp", "PgDn"}, Label: "By the page"},
	{Group: guideKeys, Caps: []string{"Home", "End"}, Label: "Beginning, end"},
	{Group: guideKeys, Caps: []string{"Esc"}, Label: "Close the guide"},
	{Group: string(action.Anywhere), Caps: []string{"Esc"}, Label: "Close, leave the field, go back"},
}

// guideKeys is the part of the help sheet on the guide.
const guideKeys = "In the guide"
