package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// columns are those of one table, wide and for a narrow window. The rows of the
// table share the slice that is shown, so a change reaches them when they are
// next arranged, which a change of the width brings about.
type columns struct {
	wide, narrow []float32
	shown        []widgets.Column
}

// gone is the width of a column that a narrow window leaves out. 0 would take
// the rest.
const gone float32 = 0.1

func newColumns(names []string, wide, narrow []float32, firstRight int) *columns {
	c := &columns{wide: wide, narrow: narrow}
	for i, name := range names {
		c.shown = append(c.shown, widgets.Column{Title: name, Width: wide[i], Right: i >= firstRight})
	}
	return c
}

func (c *columns) fit(narrow bool) {
	widths := c.wide
	if narrow {
		widths = c.narrow
	}
	for i, w := range widths {
		c.shown[i].Width = w
	}
}

// tables are the columns of the three lists.
type tables struct{ runs, owed, past *columns }

func newTables() tables {
	return tables{
		runs: newColumns([]string{"Sev", "Title", "Lead", "Phase", "Update", "Flags", "Elapsed"},
			[]float32{44, 0, 130, 170, 130, 40, 96}, []float32{40, 0, 84, 160, 118, 32, 80}, 5),
		owed: newColumns([]string{"Kind", "What", "Reference", "Owner", "Due"},
			[]float32{126, 0, 110, 120, 130}, []float32{112, 0, 108, 84, 112}, 4),
		past: newColumns([]string{"Sev", "Reference", "Title", "Started ↓", "To mitigate", "Duration", "Post-mortem"},
			[]float32{56, 112, 0, 140, 96, 96, 130}, []float32{44, 108, 0, 112, gone, 76, 116}, 4),
	}
}

// newTable makes a list with those columns.
func newTable(height float32, c *columns, bind func(int, *widgets.TableRow)) *widgets.RowList[*widgets.TableRow] {
	return widgets.NewRowList(height, func() *widgets.TableRow { return widgets.NewTableRow(c.shown) }, bind)
}

// narrow tells that the lists have little room: a small window, or large text.
func narrow(size fyne.Size) bool { return size.Width < theme.Px(920) }
