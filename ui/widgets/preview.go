package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
)

// Preview shows a message exactly as it will be pasted, in mono on inset, with
// what is missing and what changed marked in the text. A tap, Enter or Space
// turns it into a read-only field with all of the text selected, to be copied by
// hand; Esc or leaving it turns it back.
type Preview struct {
	Press
	// OnSelected tells that the field for copying was opened.
	OnSelected func()

	box       *shape
	text      *Paragraph
	beside    besideBar
	scroll    *container.Scroll
	entry     *Entry
	field     fyne.CanvasObject
	selecting bool
	framed    bool
}

// PlainSpan is a stretch of a message as it is.
func PlainSpan(text string) Span { return Span{Text: text, Role: theme.Mono, Color: theme.Text} }

// MissingSpan marks a value that nobody has given yet.
func MissingSpan(text string) Span {
	return Span{Text: text, Role: theme.MonoBold, Color: theme.Near, Ground: theme.TintNear, Edge: theme.EdgeNear}
}

// ChangedSpan marks what is new since the last message.
func ChangedSpan(text string) Span {
	return Span{Text: text, Role: theme.Mono, Color: theme.Link, Ground: theme.TintAccent}
}

// NewPreview makes a preview in a box of its own.
func NewPreview(spans ...Span) *Preview {
	p := &Preview{
		box:    newShape(theme.Inset, theme.Line, 1, theme.RadiusButton),
		text:   NewSpans(spans...),
		entry:  NewMultiEntry(theme.Mono),
		framed: true,
	}
	p.scroll = container.NewVScroll(&fyne.Container{Layout: &p.beside, Objects: []fyne.CanvasObject{p.text}})
	p.entry.ReadOnly = true
	p.entry.Keys = func(key *fyne.KeyEvent) bool {
		if key.Name == fyne.KeyEscape {
			p.leave()
			return true
		}
		return false
	}
	p.entry.OnFocus = func(on bool) {
		if !on {
			p.leave()
		}
	}
	p.field = p.entry.sized()
	p.field.Hide()
	p.OnTapped = p.Select
	p.Extend(p)
	return p
}

// Bare draws no box, for a preview that stands in a card, and returns it.
func (p *Preview) Bare() *Preview {
	p.framed = false
	return p
}

// SetSpans replaces the message; the same again repaints nothing.
func (p *Preview) SetSpans(spans ...Span) {
	if slices.Equal(spans, p.text.spans) {
		return
	}
	p.text.SetSpans(spans...)
	p.Refresh() // it may scroll now, or no longer
}

// Text is the message as it will be pasted, if the caller shows what it copies.
func (p *Preview) Text() string { return p.text.Text() }

// Select opens the read-only field with all of the text selected and focused.
func (p *Preview) Select() {
	p.selecting = true
	p.entry.SetText(strings.ReplaceAll(p.Text(), "\r\n", "\n"))
	p.scroll.Hide()
	p.field.Show()
	p.Refresh()
	if c := CanvasOf(p); c != nil {
		c.Focus(p.entry)
	}
	p.entry.SelectAll()
	if p.OnSelected != nil {
		p.OnSelected()
	}
}

// Selecting tells whether the field for copying is open.
func (p *Preview) Selecting() bool { return p.selecting }

func (p *Preview) leave() {
	if !p.selecting {
		return
	}
	p.selecting = false
	p.field.Hide()
	p.scroll.Show()
	p.Refresh()
	if c := CanvasOf(p); c != nil && c.Focused() == fyne.Focusable(p.entry) {
		c.Focus(p)
	}
}

// TypedKey implements fyne.Focusable: the arrows, the page keys, Home and End scroll.
func (p *Preview) TypedKey(key *fyne.KeyEvent) {
	step := lineStep(theme.Mono)
	page := max(p.scroll.Size().Height-2*step, step) // two lines stay, to read on from
	switch key.Name {
	case fyne.KeyUp:
		p.by(-step)
	case fyne.KeyDown:
		p.by(step)
	case fyne.KeyPageUp:
		p.by(-page)
	case fyne.KeyPageDown:
		p.by(page)
	case fyne.KeyHome:
		p.scroll.ScrollToTop()
	case fyne.KeyEnd:
		p.scroll.ScrollToBottom()
	default:
		p.Press.TypedKey(key)
	}
}

// by scrolls so far, px; the scroller stops at its ends.
func (p *Preview) by(px float32) { p.scroll.ScrollToOffset(p.scroll.Offset.AddXY(0, px)) }

// besideBar keeps a text clear of the bar that it is scrolled with, px wide; none
// where it does not scroll.
type besideBar struct{ bar float32 }

// MinSize implements fyne.Layout.
func (b *besideBar) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

// Layout implements fyne.Layout.
func (b *besideBar) Layout(o []fyne.CanvasObject, size fyne.Size) {
	place(o[0], 0, 0, size.Width-b.bar, size.Height)
}

func (p *Preview) takesRest() bool { return true }

// CreateRenderer implements fyne.Widget.
func (p *Preview) CreateRenderer() fyne.WidgetRenderer { return rendererOf(p) }

func (p *Preview) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.box.obj, p.scroll, p.field}
}

func (p *Preview) restyle() {
	p.box.paint(theme.Inset, theme.Line, 1)
	if !p.framed {
		p.box.paint(theme.None, theme.None, 0)
	}
	if p.focused || p.selecting {
		p.box.paint(theme.Inset, theme.Link, 2)
	}
	p.box.restyle()
}

func (p *Preview) pad() float32 {
	if p.framed {
		return theme.Px(theme.Gap8)
	}
	return 0
}

// wholeLines is the height of the lines that fit: none is cut through its letters.
func wholeLines(height, line float32) float32 {
	return float32(int((height+0.5)/line)) * line
}

// Needs is the height that shows all of the message in a width; both px at scale 1.
func (p *Preview) Needs(width float32) float32 {
	_, lines := flowed(p.text.spans, theme.Px(width)-2*p.pad())
	return theme.Unscaled(float32(max(lines, 2))*lineStep(theme.Mono) + 2*p.pad())
}

func (p *Preview) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(120), 2*lineStep(theme.Mono)+2*p.pad())
}

func (p *Preview) arrange(size fyne.Size) {
	pad := p.pad()
	p.box.put(0, 0, size.Width, size.Height)
	width, height := size.Width-2*pad, wholeLines(size.Height-2*pad, lineStep(theme.Mono))
	// Resized twice, because the height of the text is known only in its width.
	p.text.Resize(fyne.NewSize(width, p.text.Size().Height))
	p.beside.bar = 0
	if p.text.MinSize().Height > height {
		p.beside.bar = theme.Px(theme.Gap12)
		p.text.Resize(fyne.NewSize(width-p.beside.bar, p.text.Size().Height))
	}
	place(p.scroll, pad, pad, width, height)
	p.scroll.Refresh()
	place(p.field, pad-theme.EntryPadding, pad-theme.EntryPadding-2, size.Width-2*pad+theme.EntryPadding, size.Height-2*pad+4)
}
