package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Paragraph is text that wraps at words, of one or of several looks.
//
// Its height follows from its width, which is known only after a layout: give it
// one with ForWidth where the place is fixed, as in a dialog.
type Paragraph struct {
	widget.BaseWidget
	spans  []Span
	fixed  float32 // px at scale 1, 0 takes the place's width
	least  int     // lines of room at least
	width  float32
	lines  int
	labels []*label
	boxes  []*shape
}

// emojiDrop lowers emoji, as a share of the text size: a text of emoji alone is
// drawn by the ascent of the emoji face and would float over its line.
const emojiDrop = 0.2

// NewParagraph makes a paragraph of one look.
func NewParagraph(role theme.Role, token fyne.ThemeColorName, text string) *Paragraph {
	return NewSpans(Span{Text: text, Role: role, Color: token})
}

// NewSpans makes a paragraph of several looks.
func NewSpans(spans ...Span) *Paragraph {
	p := &Paragraph{spans: spans, lines: 1}
	p.ExtendBaseWidget(p)
	return p
}

// ForWidth fixes the width for which the height is reckoned, px at scale 1.
func (p *Paragraph) ForWidth(width float32) *Paragraph {
	p.fixed = width
	return p
}

// AtLeast reserves room for so many lines, so that a longer text moves nothing.
func (p *Paragraph) AtLeast(lines int) *Paragraph {
	p.least = lines
	return p
}

// SetSpans replaces the text; the same again repaints nothing.
func (p *Paragraph) SetSpans(spans ...Span) {
	if slices.Equal(spans, p.spans) {
		return
	}
	p.spans = append([]Span(nil), spans...)
	p.Refresh()
}

// SetText replaces the text and keeps the look of its first span.
func (p *Paragraph) SetText(text string) {
	first := Span{}
	if len(p.spans) > 0 {
		first = p.spans[0]
	}
	first.Text = text
	p.SetSpans(first)
}

// Text is the whole text without looks.
func (p *Paragraph) Text() string {
	var b strings.Builder
	for _, s := range p.spans {
		b.WriteString(s.Text)
	}
	return b.String()
}

func (p *Paragraph) takesRest() bool { return true }

// CreateRenderer implements fyne.Widget.
func (p *Paragraph) CreateRenderer() fyne.WidgetRenderer { return rendererOf(p) }

func (p *Paragraph) objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, len(p.labels)+len(p.boxes))
	for _, b := range p.boxes {
		out = append(out, b.obj)
	}
	for _, l := range p.labels {
		out = append(out, l.obj)
	}
	return out
}

func (p *Paragraph) restyle() { p.width = 0 } // so that arrange flows anew

func (p *Paragraph) role() theme.Role {
	if len(p.spans) == 0 {
		return theme.Body
	}
	return p.spans[0].Role
}

func (p *Paragraph) minSize() fyne.Size {
	lines := p.lines
	width := theme.Px(40)
	if p.fixed > 0 {
		width = theme.Px(p.fixed)
		_, lines = flowed(p.spans, width)
	}
	return fyne.NewSize(width, float32(max(lines, p.least))*lineStep(p.role()))
}

func (p *Paragraph) arrange(size fyne.Size) {
	if size.Width == p.width || size.Width <= 0 {
		return
	}
	p.width = size.Width
	var runs []run
	runs, p.lines = flowed(p.spans, size.Width)
	p.labels, p.boxes = p.labels[:0], p.boxes[:0]
	step := lineStep(p.role())
	for _, r := range runs {
		s := p.spans[r.span]
		top := float32(r.line) * step
		if s.boxed() {
			b := newShape(s.Ground, noneIfEmpty(s.Edge), 1, 3)
			b.restyle()
			pad := theme.Px(boxPad)
			b.put(r.x-pad, top+1, r.width+2*pad, step-1)
			p.boxes = append(p.boxes, b)
		}
		l := newLabel(r.role, s.Color, r.text)
		l.strike = s.Strike
		l.restyle()
		base := top + middleBase(step, s.Role)
		if isEmoji(r.text) {
			base += round(s.Role.Size() * emojiDrop)
		}
		l.put(r.x, base, r.width+2)
		p.labels = append(p.labels, l)
	}
}

func noneIfEmpty(token fyne.ThemeColorName) fyne.ThemeColorName {
	if token == "" {
		return theme.None
	}
	return token
}
