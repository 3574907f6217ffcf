package present

import (
	"strings"

	"warroom/model"
)

// OpenItems are the incidents that run as the palette offers them, but the one that
// is shown already.
func OpenItems(all []model.Summary, shown string) []PaletteItem {
	var items []PaletteItem
	for _, s := range all {
		if !s.Status.Open() || s.Imported || s.ID == shown {
			continue
		}
		how := s.Phase.Title()
		if s.Severity != model.NoSeverity {
			how = string(s.Severity) + ", " + how
		}
		items = append(items, PaletteItem{ID: "open:" + s.ID, Label: "Open " + s.Ref + " · " + oneLine(s.Title), Group: PaletteOpen,
			Detail: how, Icon: "activity"})
	}
	return items
}

// Names tells whether the title and the reference of an incident have every word of
// a text.
func Names(s model.Summary, text string) bool {
	in := foldCase(s.Ref + " " + s.Title)
	for _, word := range strings.Fields(foldCase(text)) {
		if !strings.Contains(in, word) {
			return false
		}
	}
	return true
}
