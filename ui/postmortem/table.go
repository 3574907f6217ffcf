package postmortem

import (
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// tableEnd is behind the last row of the table that begins at a line, or that
// line where none does.
func tableEnd(lines []*line, at int) int {
	end := at
	for end < len(lines) && lines[end].rule != nil && (end == at || lines[end].block.Kind == present.DocTableRow) {
		end++
	}
	return end
}

// cellPad is the room around the text of a cell, px at scale 1.
const (
	cellPadX float32 = 8
	cellPadY float32 = 2
)

// arrangeTable places the rows of a table, and returns where it ends.
func arrangeTable(rows []*line, x, y, width float32) float32 {
	widths := columnWidths(rows, width)
	padX, padY := theme.Px(cellPadX), theme.Px(cellPadY)
	for _, row := range rows {
		row.top, row.height = y, theme.Px(20)
		at := x
		for i, cell := range row.cells {
			if i < len(widths) {
				row.height = max(row.height, grow(cell, at+padX, y+padY, widths[i]-2*padX))
				at += widths[i]
			}
		}
		row.height += 2*padY + 1
		y += row.height
		put(row.rule, x, y-1, width, 1)
	}
	return y
}

// columnWidths gives each column the width of its longest text, and what is left
// or missing to the widest. No other takes more than three tenths.
func columnWidths(rows []*line, width float32) []float32 {
	widths := make([]float32, len(rows[0].cells))
	for _, row := range rows {
		for i, cell := range row.cells {
			if i < len(widths) {
				text := widgets.WidthUpTo(cell.Text(), theme.Body, width)
				widths[i] = max(widths[i], text+2*theme.Px(cellPadX)+2)
			}
		}
	}
	widest := 0
	for i := range widths {
		if widths[i] > widths[widest] {
			widest = i
		}
	}
	rest := width
	for i := range widths {
		if i != widest {
			widths[i] = min(widths[i], width*0.3)
			rest -= widths[i]
		}
	}
	widths[widest] = rest
	return widths
}
