package postmortem

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// itemRow is a row of the table with a tick of its own at the right.
type itemRow struct {
	widget.BaseWidget
	row  *widgets.TableRow
	tick *tick
}

func (t *items) newRow() *itemRow {
	r := &itemRow{row: widgets.NewTableRow(itemColumns), tick: newTick()}
	r.ExtendBaseWidget(r)
	return r
}

func (t *items) bind(index int, r *itemRow) {
	r.show(t.rows[index], t.readOnly)
	r.row.OnOpen = func() { t.edit(index) }
	r.tick.onTapped = func() { t.tick(index) }
}

func (r *itemRow) show(a present.ActionItem, readOnly bool) {
	text := widgets.Cell{Text: a.Action}
	owner, deadline := cell(a.Owner, "no owner", readOnly), cell(a.Deadline, "no date", readOnly)
	if a.Done {
		text.Color = theme.Text2
	}
	r.row.SetRow(widgets.Cell{Text: strconv.Itoa(a.N), Color: theme.Text3}, text, owner, deadline)
	r.tick.set(a.Done)
}

// cell is a value that others wait for where it is missing; of history it is only
// not known.
func cell(value, otherwise string, readOnly bool) widgets.Cell {
	switch {
	case value == "" && readOnly:
		return widgets.Cell{Text: "unknown", Color: theme.Text3}
	case value == "":
		return widgets.Cell{Text: otherwise, Color: theme.Near, Bold: true}
	}
	return widgets.Cell{Text: value, Color: theme.Text2}
}

// SetCurrent implements widgets.Row.
func (r *itemRow) SetCurrent(current, focused bool) { r.row.SetCurrent(current && focused, focused) }

// CreateRenderer implements fyne.Widget.
func (r *itemRow) CreateRenderer() fyne.WidgetRenderer {
	right := widgets.NewColumns(0, []float32{0, theme.RowLine}, widgets.NewStack(), r.tick)
	return widget.NewSimpleRenderer(widgets.NewStack(r.row, widgets.NewPad(0, 6, 0, 0, right)))
}

// tick is the round box at the end of a row. It takes the pointer; for the
// keyboard the table has Space.
type tick struct {
	widget.BaseWidget
	onTapped func()
	icon     *widgets.Icon
}

func newTick() *tick {
	t := &tick{icon: widgets.NewIcon("circle", theme.Edge, theme.Icon)}
	t.ExtendBaseWidget(t)
	return t
}

func (t *tick) set(done bool) {
	if done {
		t.icon.Set("circle-check", theme.Met)
	} else {
		t.icon.Set("circle", theme.Edge)
	}
}

// Tapped implements fyne.Tappable.
func (t *tick) Tapped(*fyne.PointEvent) { t.onTapped() }

// CreateRenderer implements fyne.Widget.
func (t *tick) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(widgets.NewStack(t.icon))
}
