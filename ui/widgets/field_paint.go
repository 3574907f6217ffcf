package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

const (
	fieldInset float32 = 11 // from the outline to the text
	noteHeight float32 = 22 // of the sentence under a refused field
)

func (f *Field) restyle() {
	f.box.paint(f.boxLook())
	f.warning.name = ""
	if f.problem != "" {
		f.warning.name = "triangle-alert"
	}
	for _, part := range []interface{ restyle() }{f.label, f.hint, f.note, f.tail, f.warning, f.box} {
		part.restyle()
	}
}

// boxLook orders the states: what was refused, then where the keys go.
func (f *Field) boxLook() (fill, edge fyne.ThemeColorName, width float32) {
	switch {
	case f.Entry.Disabled():
		return theme.None, theme.Line, 1
	case f.problem != "":
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
	if f.problem == "" {
		return 0
	}
	return theme.Px(noteHeight)
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
	tailAt := f.tail.putRight(size.Width-inset, top+middleBase(height, theme.Body), size.Width/2)
	f.placeInput(inset, top, tailAt-inset, height)

	noteBase := top + height + middleBase(f.noteRoom(), theme.Caption)
	x := f.warning.put(0, noteBase, theme.Caption) + theme.Px(theme.Gap4)
	f.note.put(x, noteBase, size.Width-x)
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
