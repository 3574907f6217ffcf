package widgets

import "fyne.io/fyne/v2"

// CreateRenderer implements fyne.Widget.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	b := &bareEntry{WidgetRenderer: e.Entry.CreateRenderer(), barless: !e.MultiLine}
	b.seen = b.bare()
	return b
}

// bareEntry leaves out the box and the border, the first two objects of the
// stock entry: its border has one width and one colour for caret and focus. On one
// line it leaves out the bar as well, which lies over the feet of the letters: the
// caret says where one is.
type bareEntry struct {
	fyne.WidgetRenderer
	barless bool
	seen    []fyne.CanvasObject
}

func (b *bareEntry) Objects() []fyne.CanvasObject { return b.seen }

func (b *bareEntry) bare() []fyne.CanvasObject {
	all := b.WidgetRenderer.Objects()
	all = all[min(2, len(all)):]
	if !b.barless {
		return all
	}
	var seen []fyne.CanvasObject
	for _, o := range all {
		if scroll, ok := o.(scroller); ok {
			o = &peephole{scroll}
		}
		seen = append(seen, o)
	}
	return seen
}

// scroller is the part of an entry that its text is scrolled in.
type scroller interface {
	fyne.Widget
	fyne.Scrollable
}

// peephole stands in the place of a scroller, as large as that, and shows what it
// scrolls without its bars. What it scrolls is the first of its objects.
type peephole struct{ scroller }

// CreateRenderer implements fyne.Widget.
func (p *peephole) CreateRenderer() fyne.WidgetRenderer {
	return seen{p.scroller, p.scroller.CreateRenderer().Objects()[:1]}
}

// seen draws what is scrolled; the scroller itself places it.
type seen struct {
	scroller scroller
	objects  []fyne.CanvasObject
}

func (s seen) Objects() []fyne.CanvasObject { return s.objects }
func (s seen) MinSize() fyne.Size           { return s.scroller.MinSize() }
func (seen) Layout(fyne.Size)               {}
func (seen) Refresh()                       {}
func (seen) Destroy()                       {}
