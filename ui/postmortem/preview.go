package postmortem

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// preview shows the document as exported. Lines are kept from one document to
// the next: a keystroke changes one of them, and a timeline of hundreds of rows
// is not measured again.
type preview struct {
	scroll   *container.Scroll
	pane     *fyne.Container
	markdown string
	lines    []*line
	height   float32
	headings []float32 // where those of the second level begin
}

func newPreview() *preview {
	p := &preview{}
	p.scroll, p.pane = scrolled(p)
	p.scroll.OnScrolled = func(fyne.Position) { p.cull() }
	return p
}

func (p *preview) show(markdown string) {
	if markdown == p.markdown {
		return
	}
	p.markdown = markdown
	blocks := present.DocBlocks(markdown)
	for i, b := range blocks {
		switch {
		case i == len(p.lines):
			p.lines = append(p.lines, newLine(b))
		case !p.lines[i].set(b):
			p.lines[i] = newLine(b)
		}
	}
	p.lines = p.lines[:len(blocks)]
	p.pane.Objects = p.pane.Objects[:0]
	for _, l := range p.lines {
		p.pane.Objects = append(p.pane.Objects, l.objects()...)
	}
	p.relayout()
	p.scroll.Refresh()
}

// MinSize implements fyne.Layout.
func (p *preview) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, p.height) }

// Layout implements fyne.Layout.
func (p *preview) Layout(_ []fyne.CanvasObject, size fyne.Size) { p.height = p.arrange(size.Width) }

func (p *preview) relayout() {
	width, before := p.scroll.Size().Width, p.height
	if width <= 0 {
		return
	}
	p.height = p.arrange(width)
	if p.height != before {
		p.scroll.Refresh()
	}
	p.cull()
}

// arrange places the lines in that width, and returns the height of them all.
func (p *preview) arrange(width float32) float32 {
	pad := theme.Px(20)
	inner := width - 2*pad
	p.headings = p.headings[:0]
	y := theme.Px(theme.Gap12)
	for i := 0; i < len(p.lines); {
		end := tableEnd(p.lines, i)
		if end > i {
			y += theme.Px(theme.Gap4)
			y = arrangeTable(p.lines[i:end], pad, y, inner)
			i = end
			continue
		}
		l := p.lines[i]
		if i > 0 {
			y += theme.Px(l.gapAfter(p.lines[i-1]))
		}
		if l.block.Kind == present.DocHeading && l.block.Level > 1 {
			p.headings = append(p.headings, y)
		}
		y += l.place(pad, y, inner)
		i++
	}
	return y + pad
}

// reveal scrolls to a heading of the second level; before the first is the top.
func (p *preview) reveal(heading int) {
	y := float32(0)
	if heading >= 0 && heading < len(p.headings) {
		y = p.headings[heading] - theme.Px(theme.Gap12)
	}
	p.scroll.ScrollToOffset(fyne.NewPos(0, y))
	p.cull()
}

// cull hides what is far out of view: what a repaint costs is the number of
// objects that are shown.
func (p *preview) cull() {
	seen := p.scroll.Size().Height
	from, to := p.scroll.Offset.Y-seen, p.scroll.Offset.Y+2*seen
	for _, l := range p.lines {
		near := l.top+l.height >= from && l.top <= to
		for _, o := range l.objects() {
			widgets.SetVisible(o, near)
		}
	}
}
