package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// columnGap is the room between two columns of a table.
const columnGap float32 = 16

type extent struct{ left, right float32 }

// columnSpans places columns in a row of that width, with the padding of panels
// at both ends.
func columnSpans(columns []Column, width float32) []extent {
	gap, pad := theme.Px(columnGap), theme.Px(theme.Gap12)
	left, flexible := width-2*pad-gap*float32(max(len(columns)-1, 0)), 0
	for _, c := range columns {
		left -= theme.Px(c.Width)
		if c.Width == 0 {
			flexible++
		}
	}
	out, x := make([]extent, len(columns)), pad
	for i, c := range columns {
		w := theme.Px(c.Width)
		if c.Width == 0 {
			w = max(left/float32(flexible), 0)
		}
		out[i] = extent{x, x + w}
		x += w + gap
	}
	return out
}

func tableWidth(columns []Column) float32 {
	w := 2*theme.Px(theme.Gap12) + theme.Px(columnGap)*float32(max(len(columns)-1, 0))
	for _, c := range columns {
		if c.Width == 0 {
			w += theme.Px(80)
		}
		w += theme.Px(c.Width)
	}
	return w
}

// TableHead names the columns, 32 px high over a hairline. A tap on a name asks
// for that order; the arrow is part of the title, as in "Started ↓".
type TableHead struct {
	widget.BaseWidget
	// OnSort tells which column was tapped; nil offers no order.
	OnSort func(column int)

	columns []Column
	rule    *shape
	titles  []*label
}

// NewTableHead makes a head for rows with the same columns.
func NewTableHead(columns []Column, onSort func(int)) *TableHead {
	h := &TableHead{OnSort: onSort, columns: columns, rule: newShape(theme.Line, theme.None, 0, 0)}
	for _, c := range columns {
		h.titles = append(h.titles, newLabel(theme.Caption, theme.Text3, c.Title))
	}
	h.ExtendBaseWidget(h)
	return h
}

// SetTitles changes the names, as when the order changes.
func (h *TableHead) SetTitles(titles ...string) {
	for i := range min(len(titles), len(h.titles)) {
		h.titles[i].say(titles[i])
	}
	h.Refresh()
}

// Tapped implements fyne.Tappable.
func (h *TableHead) Tapped(e *fyne.PointEvent) {
	if h.OnSort == nil {
		return
	}
	for i, span := range columnSpans(h.columns, h.Size().Width) {
		if e.Position.X >= span.left && e.Position.X <= span.right {
			h.OnSort(i)
			return
		}
	}
}

// CreateRenderer implements fyne.Widget.
func (h *TableHead) CreateRenderer() fyne.WidgetRenderer { return rendererOf(h) }

func (h *TableHead) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{h.rule.obj}
	for _, l := range h.titles {
		out = append(out, l.obj)
	}
	return out
}

func (h *TableHead) restyle() {
	h.rule.restyle()
	for _, l := range h.titles {
		l.restyle()
	}
}

func (h *TableHead) minSize() fyne.Size {
	return fyne.NewSize(tableWidth(h.columns), theme.Px(theme.TableHead))
}

func (h *TableHead) arrange(size fyne.Size) {
	h.rule.put(0, size.Height-1, size.Width, 1)
	base := middleBase(size.Height, theme.Caption)
	for i, span := range columnSpans(h.columns, size.Width) {
		if h.columns[i].Right {
			h.titles[i].putRight(span.right, base, span.right-span.left)
		} else {
			h.titles[i].put(span.left, base, span.right-span.left)
		}
	}
}
