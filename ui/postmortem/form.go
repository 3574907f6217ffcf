package postmortem

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// form is the middle column. Fields are as high as their text, so that only the
// column scrolls and never a field in it.
type form struct {
	v      *View
	scroll *container.Scroll
	pane   *fyne.Container
	height float32
	tops   map[string]float32 // where each section begins, for reveal
}

const headHeight float32 = 28

func newForm(v *View) *form {
	f := &form{v: v, tops: map[string]float32{}}
	objects := []fyne.CanvasObject{v.notice}
	for _, s := range v.sections {
		if s.id == "lessons" {
			objects = append(objects, v.items.head, v.items.table)
		}
		objects = append(objects, s.head, s.field)
		objects = append(objects, s.conflict.objects()...)
	}
	f.scroll, f.pane = scrolled(f, objects...)
	return f
}

// MinSize implements fyne.Layout.
func (f *form) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, f.height) }

// Layout implements fyne.Layout.
func (f *form) Layout(_ []fyne.CanvasObject, size fyne.Size) { f.height = f.arrange(size.Width) }

// relayout fits the column to its texts.
func (f *form) relayout() {
	width, before := f.scroll.Size().Width, f.height
	if width <= 0 {
		return
	}
	f.height = f.arrange(width)
	if f.height != before {
		f.scroll.Refresh()
	}
}

func (f *form) section(id string) *section {
	for _, s := range f.v.sections {
		if s.id == id {
			return s
		}
	}
	return nil
}

// arrange places everything in that width and returns the height of it all.
func (f *form) arrange(width float32) float32 {
	pad, gap := theme.Px(theme.Gap16), theme.Px(theme.Gap8)
	width -= 2 * pad
	y := theme.Px(4)
	widgets.SetVisible(f.v.notice, f.v.shown.Imported)
	if f.v.shown.Imported {
		y += theme.Px(theme.Gap8)
		y += grow(f.v.notice, pad, y, width) + theme.Px(theme.Gap8)
	}
	y = f.place(f.section("impact"), pad, y, width, 0) + gap
	y = f.place(f.section("root_cause"), pad, y, width, 0) + gap
	y = f.pair(f.section("went_well"), f.section("went_poorly"), pad, y, width) + gap
	f.tops[present.ReviewActions] = y
	y += f.v.items.arrange(pad, y, width) + gap
	return f.place(f.section("lessons"), pad, y, width, 0) + pad
}

// pair sets two fields side by side, both as high as the higher; where their
// headings have no room, one under the other.
func (f *form) pair(a, b *section, x, y, width float32) float32 {
	gap := theme.Px(theme.Gap12)
	half := (width - gap) / 2
	if half < max(a.head.MinSize().Width, b.head.MinSize().Width) {
		y = f.place(a, x, y, width, 0) + theme.Px(theme.Gap8)
		return f.place(b, x, y, width, 0)
	}
	least := max(a.fieldHeight(half), b.fieldHeight(half))
	return max(f.place(a, x, y, half, least), f.place(b, x+half+gap, y, half, least))
}

// place sets a heading and its field, and returns where the next may begin.
func (f *form) place(s *section, x, y, width, least float32) float32 {
	f.tops[s.id] = y
	head := theme.Px(headHeight)
	put(s.head, x, y, width, head)
	y += head + theme.Px(theme.Gap4)
	height := max(least, s.fieldHeight(width))
	put(s.field, x, y, width, height)
	y += height
	return y + s.conflict.arrange(x, y, width)
}

// fieldInset is the room of a field beside its text on both sides, and a little
// more: where a line just fits, a line too much is better than one cut off.
const fieldInset float32 = 2*11 + 6

// fieldHeight is the room for all lines of the text, at least for those that are
// always shown.
func (s *section) fieldHeight(width float32) float32 {
	const frame float32 = 2*8 + 4 // over and under the lines
	probe := widgets.NewParagraph(theme.Body, theme.Text, s.field.Text()).ForWidth((width - theme.Px(fieldInset)) / theme.Px(100) * 100)
	lines := float32(int(probe.MinSize().Height / theme.Px(20))) // a paragraph has lines of 20
	return max(s.field.MinSize().Height, lines*entryLine()+theme.Px(frame))
}

// entryLine is the distance between two lines of a field.
func entryLine() float32 {
	return fyne.MeasureText("M", theme.Body.Size(), theme.Body.Style()).Height
}

// reveal scrolls a section into view.
func (f *form) reveal(id string) {
	top, ok := f.tops[id]
	if !ok {
		return
	}
	bottom := top + theme.Px(headHeight+96)
	if s := f.section(id); s != nil {
		bottom = s.field.Position().Y + min(s.field.Size().Height, f.scroll.Size().Height/2)
		if s.conflict.stands {
			bottom = s.conflict.bottom
		}
	}
	f.show(top, bottom+theme.Px(theme.Gap12))
}

// revealCaret keeps the line that is typed in view.
func (f *form) revealCaret(s *section) {
	if s.filling || f.scroll.Size().Height <= 0 {
		return
	}
	line := entryLine()
	y := theme.Px(theme.Gap8) + s.field.Position().Y + float32(s.field.Entry.CursorRow)*line
	f.show(y-line, y+2*line)
}

func (f *form) show(top, bottom float32) {
	switch offset, seen := f.scroll.Offset.Y, f.scroll.Size().Height; {
	case top < offset:
		f.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case bottom > offset+seen:
		f.scroll.ScrollToOffset(fyne.NewPos(0, bottom-seen))
	}
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}

// grow gives a text its width, and returns the height that follows from it.
func grow(o fyne.CanvasObject, x, y, width float32) float32 {
	put(o, x, y, width, o.Size().Height)
	height := o.MinSize().Height
	put(o, x, y, width, height)
	return height
}
