package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

const (
	fieldInset float32 = 11 // from the outline to the text
	noteHeight float32 = 22 // of the sentence under a refused field, on one line
	noteSign   float32 = 12 // the sign before it
)

func (f *Field) restyle() {
	f.box.paint(f.boxLook())
	f.warning.name = ""
	if f.problem != "" {
		f.warning.name = "triangle-alert"
	}
	restyleAll(f.label, f.hint, f.tail, f.warning, f.sign, f.box)
}

// boxLook orders the states: what was refused, then where the keys go.
func (f *Field) boxLook() (fill, edge fyne.ThemeColorName, width float32) {
	switch {
	case f.Entry.Disabled():
		return theme.None, theme.Line, 1
	case f.problem != "" || f.outlined:
		return theme.Inset, theme.Over, 2
	case f.focused:
		return theme.Inset, theme.Link, 2
	case f.hovered:
		return theme.Inset, theme.Text3, 1
	default:
		return theme.Inset, theme.Edge, 1
	}
}

// labelHeight is the room over the box: none without a label.
func (f *Field) labelHeight() float32 {
	if f.label.full == "" {
		return 0
	}
	return up(lineHeight(theme.Caption)) + theme.Px(theme.Gap4)
}

func (f *Field) boxHeight() float32 {
	if f.rows > 0 {
		line := lineHeight(f.Entry.role) + 2
		return up(line*float32(f.rows)) + 2*theme.Px(8)
	}
	return theme.Px(f.height)
}

func (f *Field) noteRoom() float32 {
	lines := f.least
	if f.problem+f.read != "" {
		lines = max(lines, f.noteLines())
	}
	if lines == 0 {
		return 0
	}
	return theme.Px(noteHeight) + float32(lines-1)*lineStep(theme.Caption)
}

// noteLines is over how many lines the sentence goes; before the field has a
// width it is one.
func (f *Field) noteLines() int {
	width := f.Size().Width - f.noteInset()
	if width <= 0 {
		return 1
	}
	_, lines := flowed(f.note.spans, width)
	return lines
}

// noteInset is the room of the sign before the sentence, which a refusal has.
func (f *Field) noteInset() float32 {
	if f.problem == "" && f.read != "" {
		return 0
	}
	return theme.Px(noteSign + theme.Gap4)
}

func (f *Field) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(72), f.labelHeight()+f.boxHeight()+f.noteRoom())
}

func (f *Field) arrange(size fyne.Size) {
	top := f.labelHeight()
	base := round(baseOf(theme.Caption))
	hintAt := f.hint.putRight(size.Width, base, size.Width)
	f.label.put(0, base, hintAt-theme.Px(theme.Gap8))

	height := f.boxHeight()
	if f.rows > 0 { // several lines take the height that they are given
		height = size.Height - top - f.noteRoom()
	}
	f.box.put(0, top, size.Width, height)
	inset := theme.Px(fieldInset)
	f.sign.putMiddle(inset, top+height/2)
	from := inset + f.signRoom()
	f.placeInput(from, top, f.placeTail(size.Width-inset, top+middleBase(height, theme.Body))-from, height)

	line := lineStep(theme.Caption)
	noteTop := top + height + (theme.Px(noteHeight)-line)/2
	f.warning.put(0, noteTop+middleBase(line, theme.Caption), theme.Caption)
	place(f.note, f.noteInset(), noteTop, size.Width-f.noteInset(), float32(f.noteLines())*line)
}

// signRoom is the room of the icon before the text, px; none without one.
func (f *Field) signRoom() float32 {
	if f.sign.name == "" {
		return 0
	}
	return theme.Px(theme.Icon + theme.Gap8)
}

// placeTail puts the quiet word before the right end, and returns where the text
// has to end.
func (f *Field) placeTail(end, base float32) float32 {
	f.tailShown = f.tailFits()
	if !f.tailShown {
		f.tail.put(0, base, 0)
		return end
	}
	return f.tail.putRight(end, base, end) - theme.Px(theme.Gap8)
}

// tailFits tells whether the quiet word has room behind the text and the caret.
func (f *Field) tailFits() bool {
	room := f.Size().Width - 2*theme.Px(fieldInset) - theme.Px(theme.Gap8) - theme.EntryPadding - f.signRoom()
	return f.tail.full != "" && textWidth(f.Entry.Text, f.Entry.role)+f.tail.width() <= room
}

// placeInput sets the entry so that its text, not its padding, stands at the
// inset and, on one line, in the middle.
func (f *Field) placeInput(x, top, width, height float32) {
	pad := theme.EntryPadding
	if f.rows > 0 {
		y := theme.Px(6)
		place(f.input, x-pad, top+y, width+pad, height-2*y)
		return
	}
	placeLine(f.input, f.Entry.role, x, top+middleBase(height, f.Entry.role), width)
}
