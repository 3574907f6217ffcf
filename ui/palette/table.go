package palette

import (
	"warroom/ui/action"
	"warroom/ui/present"
)

// FromTable is the actions of the table that a person can name, in its order.
// The palette itself is left out: it is open.
func FromTable(table *action.Table) []present.PaletteItem {
	var items []present.PaletteItem
	for _, a := range table.All() {
		if a.Group == action.Hidden || a.ID == "palette" {
			continue
		}
		item := present.PaletteItem{
			ID: a.ID, Label: a.Label, Group: present.PaletteCommands, Keys: a.Key.Caps(),
			Why: table.Blocked(a.ID), Icon: a.Icon,
		}
		if a.Named != "" {
			item.Label = a.Named
		}
		if a.Detail != nil {
			item.Detail = a.Detail()
		}
		items = append(items, item)
	}
	return items
}
