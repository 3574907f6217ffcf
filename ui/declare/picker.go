package declare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// picker is the row of severities, one stop for Tab: Left and Right choose, so do
// the figures 0 to 3 and Space, Delete leaves it open. Enter is the dialog's,
// which takes the card that has the ring.
type picker struct {
	widget.BaseWidget
	onPicked func(model.Severity)
	onLeft   func() // told that it was left open: no card has the ring then
	cards    []*card
	chosen   int // -1 while nobody has said
	focused  bool
	row      *fyne.Container
}

func newPicker(cards []present.SeverityCard, brief bool, onPicked func(model.Severity)) *picker {
	p := &picker{onPicked: onPicked, chosen: -1, row: &fyne.Container{Layout: cardsLayout{}}}
	for i, s := range cards {
		c := newCard(s, i, brief, func() { p.pick(i) })
		p.cards = append(p.cards, c)
		p.row.Add(c)
	}
	p.ExtendBaseWidget(p)
	return p
}

// show marks a severity without telling anybody.
func (p *picker) show(s model.Severity) {
	p.chosen = -1
	for i, c := range p.cards {
		if c.look.Severity == s {
			p.chosen = i
		}
	}
	p.mark()
}

func (p *picker) mark() {
	for i, c := range p.cards {
		c.mark(i == p.chosen, p.focused && i == p.ringed())
	}
}

// ringed is the card that the keys are on while the picker has the focus.
func (p *picker) ringed() int { return max(p.chosen, 0) }

// take picks the card that has the ring; without the focus none has.
func (p *picker) take() {
	if p.focused {
		p.pick(p.ringed())
	}
}

func (p *picker) pick(i int) {
	if i >= 0 && i < len(p.cards) {
		p.onPicked(p.cards[i].look.Severity)
	}
}

// FocusGained implements fyne.Focusable.
func (p *picker) FocusGained() { p.focused = true; p.mark() }

// FocusLost implements fyne.Focusable.
func (p *picker) FocusLost() { p.focused = false; p.mark() }

// TypedRune implements fyne.Focusable.
func (p *picker) TypedRune(r rune) {
	switch {
	case r >= '0' && r <= '3':
		p.pick(int(r - '0'))
	case r == ' ':
		p.take()
	}
}

// TypedKey implements fyne.Focusable.
func (p *picker) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyRight:
		p.pick(min(p.chosen+1, len(p.cards)-1))
	case fyne.KeyLeft:
		p.pick(max(p.chosen-1, 0))
	case fyne.KeyHome:
		p.pick(0)
	case fyne.KeyEnd:
		p.pick(len(p.cards) - 1)
	case fyne.KeyDelete, fyne.KeyBackspace:
		p.onPicked(model.NoSeverity)
		p.onLeft()
	default:
		if len(key.Name) > 1 && key.Name != fyne.KeySpace { // figures and Space come as runes
			widgets.ForwardKey(p, nil, key)
		}
	}
}

// CreateRenderer implements fyne.Widget.
func (p *picker) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.row) }

// cardsLayout shares the width among the cards.
type cardsLayout struct{}

func (cardsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	var h float32
	for _, c := range o {
		h = max(h, c.MinSize().Height)
	}
	return fyne.NewSize(0, h)
}

func (cardsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(theme.Gap12)
	w := (size.Width - gap*float32(len(o)-1)) / float32(max(1, len(o)))
	for i, c := range o {
		c.Move(fyne.NewPos(float32(i)*(w+gap), 0))
		c.Resize(fyne.NewSize(w, size.Height))
	}
}
