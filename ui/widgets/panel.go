package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Panel is a surface with a hairline around it and, with a title, a header of
// 36 px. The body lies inside without padding: rows run from edge to edge.
type Panel struct {
	widget.BaseWidget
	box    *Box
	head   *Header
	rule   *Box
	body   fyne.CanvasObject
	ruled  bool
	padded float32
}

// NewPanel makes a panel without header.
func NewPanel(body fyne.CanvasObject) *Panel {
	p := &Panel{box: NewBox(theme.Surface, theme.Line, theme.RadiusPanel), rule: NewHLine(), body: body}
	p.ExtendBaseWidget(p)
	return p
}

// NewHeadedPanel makes a panel under a header.
func NewHeadedPanel(head *Header, body fyne.CanvasObject) *Panel {
	p := NewPanel(body)
	p.head = head
	return p
}

// Ruled draws a hairline under the header and returns the panel.
func (p *Panel) Ruled() *Panel {
	p.ruled = true
	return p
}

// Padded leaves room around the body, px at scale 1, and returns the panel. Under
// a header without a rule there is none above: the header has its own.
func (p *Panel) Padded(n float32) *Panel {
	p.padded = n
	return p
}

// SetColors changes ground and outline, as for a panel of red flags.
func (p *Panel) SetColors(fill, edge fyne.ThemeColorName) { p.box.SetColors(fill, edge) }

// Box is the ground of the panel, to change its outline or bar.
func (p *Panel) Box() *Box { return p.box }

// Header is the header, nil where the panel has none.
func (p *Panel) Header() *Header { return p.head }

// CreateRenderer implements fyne.Widget.
func (p *Panel) CreateRenderer() fyne.WidgetRenderer { return rendererOf(p) }

func (p *Panel) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{p.box}
	if p.head != nil {
		out = append(out, p.head)
	}
	if p.ruled {
		out = append(out, p.rule)
	}
	if p.body != nil {
		out = append(out, p.body)
	}
	return out
}

func (p *Panel) restyle() {}

// top is where the body begins.
func (p *Panel) top() float32 {
	if p.head == nil {
		return 1
	}
	return 1 + p.head.MinSize().Height
}

func (p *Panel) padTop() float32 {
	if p.head != nil && !p.ruled {
		return 0
	}
	return theme.Px(p.padded)
}

func (p *Panel) minSize() fyne.Size {
	size := fyne.NewSize(0, p.top()+1)
	if p.head != nil {
		size.Width = p.head.MinSize().Width + 2
	}
	if p.body != nil {
		body := p.body.MinSize()
		pad := theme.Px(p.padded)
		size = fyne.NewSize(max(size.Width, body.Width+2*pad+2), size.Height+body.Height+pad+p.padTop())
	}
	return size
}

func (p *Panel) arrange(size fyne.Size) {
	place(p.box, 0, 0, size.Width, size.Height)
	top := p.top()
	if p.head != nil {
		place(p.head, 1, 1, size.Width-2, top-1)
	}
	place(p.rule, 1, top-1, size.Width-2, 1)
	if p.body != nil {
		pad := theme.Px(p.padded)
		place(p.body, 1+pad, top+p.padTop(), size.Width-2-2*pad, size.Height-top-1-pad-p.padTop())
	}
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}
