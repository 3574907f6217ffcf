package action

import "fyne.io/fyne/v2"

// Table is the actions in the order in which they are shown.
type Table struct {
	all  []Action
	byID map[string]int
}

// NewTable makes a table. An id stands for one action only.
func NewTable(actions ...Action) *Table {
	t := &Table{all: actions, byID: make(map[string]int, len(actions))}
	for i, a := range actions {
		t.byID[a.ID] = i
	}
	return t
}

// All returns every action in the order of the table.
func (t *Table) All() []Action { return t.all }

// Find looks an action up by its id; an argument behind a colon is ignored
// unless the whole id stands in the table.
func (t *Table) Find(id string) (Action, string, bool) {
	if i, ok := t.byID[id]; ok {
		return t.all[i], "", true
	}
	name, arg := Split(id)
	i, ok := t.byID[name]
	if !ok {
		return Action{}, "", false
	}
	return t.all[i], arg, true
}

// Blocked says why an action cannot be done now; empty where it can.
func (t *Table) Blocked(id string) string {
	a, arg, ok := t.Find(id)
	switch {
	case !ok:
		return "there is no such action"
	case a.Why == nil:
		return ""
	}
	return a.Why(arg)
}

// Run carries an action out unless it is blocked, and returns why not.
func (t *Table) Run(id string) (blocked string) {
	if why := t.Blocked(id); why != "" {
		return why
	}
	a, arg, _ := t.Find(id)
	a.Run(arg)
	return ""
}

// Menu is the table as menu items. They are never shown: a shortcut of the main
// menu is the only one that works while a field has the focus.
func (t *Table) Menu(run func(id string)) *fyne.Menu {
	menu := fyne.NewMenu("Warroom")
	for _, a := range t.all {
		if a.Key.Name == "" || a.Key.Mod == 0 {
			continue
		}
		item := fyne.NewMenuItem(a.Label, func() { run(a.ID) })
		item.Shortcut = a.Key.shortcut()
		menu.Items = append(menu.Items, item)
	}
	return menu
}

// Bare finds the action of a key without modifiers.
func (t *Table) Bare(name fyne.KeyName) (Action, bool) {
	for _, a := range t.all {
		if a.Key.Name == name && a.Key.Mod == 0 && name != "" {
			return a, true
		}
	}
	return Action{}, false
}
