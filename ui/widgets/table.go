package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Column is a column of a table. A width of 0 takes what the others leave.
type Column struct {
	Title string
	Width float32 // px at scale 1
	Right bool    // figures stand at the right
}

// Cell is one value of a row.
type Cell struct {
	Text  string
	Tail  string              // stands behind the text and is never cut for it
	Color fyne.ThemeColorName // "" is theme.Text
	Bold  bool
	Icon  string
	Tint  fyne.ThemeColorName // of the icon
}

// TableRow is one row of 28 px, made to be reused in a list: SetRow sets
// everything. It takes the pointer but not the focus; the list has that, and
// marks the row with SetCurrent.
type TableRow struct {
	widget.BaseWidget
	// OnOpen opens what the row stands for.
	OnOpen func()

	columns                   []Column
	hovered, current, focused bool
	ground                    *shape
	icons                     []*glyph
	texts, tails              []*label
	cells                     []Cell
}

// NewTableRow makes an empty row with those columns.
func NewTableRow(columns []Column) *TableRow {
	r := &TableRow{columns: columns, ground: newShape(theme.None, theme.None, 0, theme.RadiusButton), cells: make([]Cell, len(columns))}
	for range columns {
		r.icons = append(r.icons, newGlyph("", theme.Text2, 12))
		r.texts = append(r.texts, newLabel(theme.Body, theme.Text, ""))
		r.tails = append(r.tails, newLabel(theme.Body, theme.Text, ""))
	}
	r.ExtendBaseWidget(r)
	return r
}

// SetRow shows the cells, one a column; missing ones are empty. The same again
// repaints nothing.
func (r *TableRow) SetRow(cells ...Cell) {
	changed := false
	for i := range r.columns {
		c := Cell{}
		if i < len(cells) {
			c = cells[i]
		}
		if c != r.cells[i] {
			r.cells[i], changed = c, true
			r.texts[i].say(c.Text)
			r.tails[i].say(c.Tail)
		}
	}
	if changed {
		r.Refresh()
	}
}

// SetCurrent marks the row that the keyboard is on; focused tells whether its
// list has the focus.
func (r *TableRow) SetCurrent(current, focused bool) {
	if current != r.current || focused != r.focused {
		r.current, r.focused = current, focused
		r.Refresh()
	}
}

// Tapped implements fyne.Tappable.
func (r *TableRow) Tapped(*fyne.PointEvent) {
	if r.OnOpen != nil {
		r.OnOpen()
	}
}

// MouseIn implements desktop.Hoverable.
func (r *TableRow) MouseIn(*desktop.MouseEvent) { r.hovered = true; r.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (r *TableRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *TableRow) MouseOut() { r.hovered = false; r.Refresh() }

// CreateRenderer implements fyne.Widget.
func (r *TableRow) CreateRenderer() fyne.WidgetRenderer { return rendererOf(r) }

func (r *TableRow) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground.obj}
	for i := range r.texts {
		out = append(out, r.icons[i].obj, r.texts[i].obj)
		if r.cells[i].Tail != "" {
			out = append(out, r.tails[i].obj)
		}
	}
	return out
}

func (r *TableRow) restyle() {
	r.ground.paint(theme.None, theme.None, 0)
	if r.hovered {
		r.ground.fill = theme.Hover
	}
	if r.current {
		r.ground.fill = theme.Raised
		if r.focused {
			r.ground.edge, r.ground.width = theme.Link, 2
		}
	}
	r.ground.restyle()
	for i, c := range r.cells {
		l, tail, g := r.texts[i], r.tails[i], r.icons[i]
		l.role, l.color = theme.Body, c.Color
		if c.Color == "" {
			l.color = theme.Text
		}
		if c.Bold {
			l.role = theme.Name
		}
		g.name, g.color = c.Icon, c.Tint
		tail.role, tail.color = l.role, l.color
		l.restyle()
		tail.restyle()
		g.restyle()
	}
}

func (r *TableRow) minSize() fyne.Size {
	return fyne.NewSize(tableWidth(r.columns), theme.Px(theme.RowLine))
}

func (r *TableRow) arrange(size fyne.Size) {
	r.ground.put(1, 0, size.Width-2, size.Height)
	base := middleBase(size.Height, theme.Body)
	for i, span := range columnSpans(r.columns, size.Width) {
		x := span.left
		if r.cells[i].Icon != "" {
			x = r.icons[i].putMiddle(x, size.Height/2) + theme.Px(6)
		}
		if r.columns[i].Right {
			r.texts[i].putRight(span.right, base, span.right-x)
		} else {
			tail := r.tails[i].within(span.right - x)
			end := r.texts[i].put(x, base, span.right-x-tail)
			r.tails[i].put(end, base, span.right-end)
		}
	}
}
