package postmortem

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// line is one block of the document on the screen.
type line struct {
	block       present.DocBlock
	cells       []*widgets.Paragraph
	mark        *widgets.Text // of an item
	rule        *widgets.Box  // under a row
	top, height float32
}

func newLine(b present.DocBlock) *line {
	l := &line{block: b}
	for _, cell := range b.Cells {
		l.cells = append(l.cells, widgets.NewSpans(spansOf(b, cell)...))
	}
	switch b.Kind {
	case present.DocItem:
		l.mark = widgets.NewText(theme.Body, theme.Text2, b.Mark)
	case present.DocTableHead, present.DocTableRow:
		l.rule = widgets.NewHLine()
	}
	return l
}

// set shows another block of the same build, and tells whether it could.
func (l *line) set(b present.DocBlock) bool {
	if b.Kind != l.block.Kind || b.Level != l.block.Level || b.Mark != l.block.Mark || len(b.Cells) != len(l.cells) {
		return false
	}
	for i, cell := range b.Cells {
		if !slices.Equal(cell, l.block.Cells[i]) {
			l.cells[i].SetSpans(spansOf(b, cell)...)
		}
	}
	l.block = b
	return true
}

func (l *line) objects() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, c := range l.cells {
		out = append(out, c)
	}
	if l.mark != nil {
		out = append(out, l.mark)
	}
	if l.rule != nil {
		out = append(out, l.rule)
	}
	return out
}

// spansOf sets the pieces of a block in the looks of the screen.
func spansOf(b present.DocBlock, pieces []present.DocPiece) []widgets.Span {
	role, token := theme.Body, theme.Text
	switch {
	case b.Kind == present.DocHeading && b.Level == 1:
		role = theme.Title
	case b.Kind == present.DocHeading:
		role = theme.Lead
	case b.Kind == present.DocTableHead:
		role, token = theme.Label, theme.Text2
	case b.Kind == present.DocCode:
		role = theme.Mono
	}
	spans := []widgets.Span{}
	for _, p := range pieces {
		s := widgets.Span{Text: p.Text, Role: role, Color: token}
		switch p.Look {
		case present.DocStrong:
			s.Role = theme.Name
		case present.DocEmphasis: // there is no italic that wraps; it is an aside
			s.Color = theme.Text3
		case present.DocCodeSpan:
			s.Role = theme.Mono
		case present.DocLink:
			s.Color = theme.Link
		}
		spans = append(spans, s)
	}
	if len(spans) == 0 {
		spans = append(spans, widgets.Span{Role: role, Color: token})
	}
	return spans
}

// gapAfter is the room over a line, px at scale 1.
func (l *line) gapAfter(before *line) float32 {
	switch {
	case l.block.Kind == present.DocHeading:
		return theme.Gap16
	case before.block.Kind == present.DocHeading:
		return theme.Gap4
	case l.block.Kind == present.DocItem && before.block.Kind == present.DocItem:
		return 2
	}
	return theme.Gap8
}

// indent is the room of a mark, and of each depth, px at scale 1.
const indent float32 = 16

// place sets the line in that width and returns its height.
func (l *line) place(x, y, width float32) float32 {
	l.top = y
	if l.block.Kind != present.DocHeading {
		in := theme.Px(indent) * float32(l.block.Level)
		x, width = x+in, width-in
	}
	if l.mark != nil {
		put(l.mark, x, y, theme.Px(indent), theme.Px(20))
		x, width = x+theme.Px(indent), width-theme.Px(indent)
	}
	l.height = 0
	for _, c := range l.cells {
		l.height = max(l.height, grow(c, x, y, width))
	}
	return l.height
}
