package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Reader is a page that is read: it scrolls by the wheel and, as one stop for Tab,
// by Up and Down, the page keys, Space, Home and End.
type Reader struct {
	widget.BaseWidget
	// Keys takes what the page does not use; nil forwards to the window.
	Keys KeySink

	scroll  *container.Scroll
	ring    *shape
	focused bool
}

// NewReader makes an empty page.
func NewReader() *Reader {
	r := &Reader{scroll: container.NewVScroll(NewStack()), ring: newShape(theme.None, theme.None, 2, theme.RadiusPanel)}
	r.ExtendBaseWidget(r)
	return r
}

// SetPage changes what is read; the place that is read stays.
func (r *Reader) SetPage(page fyne.CanvasObject) {
	page.Resize(fyne.NewSize(r.scroll.Size().Width, page.MinSize().Height)) // or the scroller would go to its top
	r.scroll.Content = page
	r.scroll.Refresh()
}

// TypedKey implements fyne.Focusable.
func (r *Reader) TypedKey(key *fyne.KeyEvent) {
	line := lineStep(theme.Body)
	page := max(r.scroll.Size().Height-2*line, line) // two lines stay, to read on from
	switch key.Name {
	case fyne.KeyUp:
		r.by(-line)
	case fyne.KeyDown:
		r.by(line)
	case fyne.KeyPageUp:
		r.by(-page)
	case fyne.KeyPageDown:
		r.by(page)
	case fyne.KeyHome:
		r.scroll.ScrollToTop()
	case fyne.KeyEnd:
		r.scroll.ScrollToBottom()
	case fyne.KeySpace: // comes as a rune, too
	default:
		if len(key.Name) > 1 { // letters and figures mean nothing here
			ForwardKey(r, r.Keys, key)
		}
	}
}

// TypedRune implements fyne.Focusable.
func (r *Reader) TypedRune(c rune) {
	if c == ' ' {
		r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	}
}

// by scrolls so far, px, but not beyond the ends.
func (r *Reader) by(px float32) {
	most := max(r.scroll.Content.MinSize().Height-r.scroll.Size().Height, 0)
	r.scroll.ScrollToOffset(fyne.NewPos(0, max(0, min(r.scroll.Offset.Y+px, most))))
}

// Tapped implements fyne.Tappable: who points at the page reads on by keys.
func (r *Reader) Tapped(*fyne.PointEvent) {
	if c := CanvasOf(r); c != nil {
		c.Focus(r)
	}
}

// FocusGained implements fyne.Focusable.
func (r *Reader) FocusGained() { r.focused = true; r.Refresh() }

// FocusLost implements fyne.Focusable.
func (r *Reader) FocusLost() { r.focused = false; r.Refresh() }

// CreateRenderer implements fyne.Widget.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer { return rendererOf(r) }

func (r *Reader) objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.scroll, r.ring.obj} }

func (r *Reader) restyle() {
	r.ring.edge = theme.None
	if r.focused {
		r.ring.edge = theme.Link
	}
	r.ring.restyle()
}

func (r *Reader) minSize() fyne.Size { return fyne.NewSize(0, 3*lineStep(theme.Body)) }

func (r *Reader) takesRest() bool { return true }

func (r *Reader) arrange(size fyne.Size) {
	place(r.scroll, 0, 0, size.Width, size.Height)
	r.ring.put(0, 0, size.Width, size.Height)
}
