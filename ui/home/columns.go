package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// breadth is how much room the lists have.
type breadth int

const (
	broad  breadth = iota
	narrow         // a small window
	least          // large text in a small window
)

// breadthOf tells how much room there is in a body of that size.
func breadthOf(size fyne.Size) breadth {
	switch {
	case size.Width < theme.Px(720):
		return least
	case size.Width < theme.Px(920):
		return narrow
	}
	return broad
}

// widths are those of the columns of a table, px at scale 1, by breadth.
type widths [least + 1][]float32

// columns are those of one table. The rows of the table share the slice that is
// shown, so a change reaches them when they are next arranged, which a change of
// the width brings about.
type columns struct {
	widths widths
	shown  []widgets.Column
}

// gone is the width of a column that a narrow window leaves out. 0 would take
// the rest.
const gone float32 = 0.1

func newColumns(names []string, firstRight int, w widths) *columns {
	c := &columns{widths: w}
	for i, name := range names {
		c.shown = append(c.shown, widgets.Column{Title: name, Width: w[broad][i], Right: i >= firstRight})
	}
	return c
}

func (c *columns) fit(b breadth) {
	for i, w := range c.widths[b] {
		c.shown[i].Width = w
	}
}

func (c *columns) titles() (all []string) {
	for _, column := range c.shown {
		all = append(all, column.Title)
	}
	return all
}

// leadColumn is that of who leads, in the table of those that run.
const leadColumn = 2

// tables are the columns of the three lists.
type tables struct{ runs, owed, past *columns }

func newTables() tables {
	return tables{
		runs: newColumns([]string{"Sev", "Title", "Lead", "Phase", "Update", "Flags", "Elapsed"}, 5, widths{
			broad:  {44, 0, 130, 170, 130, 40, 96},
			narrow: {40, 0, 84, 172, 118, 32, 80},
			least:  {40, 0, gone, gone, 124, 36, 84},
		}),
		owed: newColumns([]string{"Kind", "What", "Reference", "Owner", "Due"}, 4, widths{
			broad:  {126, 0, 110, 120, 130},
			narrow: {112, 0, 100, 84, 124},
			least:  {112, 0, gone, 84, 124},
		}),
		past: newColumns([]string{"Sev", "Reference", "Title", "Started ↓", "To mitigate", "Duration", "Flags", "Post-mortem"}, 4, widths{
			broad:  {48, 100, 0, 128, 80, 80, 40, 108},
			narrow: {44, 100, 0, 128, gone, 80, 40, 104},
			least:  {44, gone, 0, 128, gone, gone, 40, 112},
		}),
	}
}

// newTable makes a list with those columns.
func newTable(height float32, c *columns, bind func(int, *widgets.TableRow)) *widgets.RowList[*widgets.TableRow] {
	return widgets.NewRowList(height, func() *widgets.TableRow { return widgets.NewTableRow(c.shown) }, bind)
}
