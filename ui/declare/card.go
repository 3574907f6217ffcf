package declare

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// card is a severity that can be picked.
type card struct {
	widgets.Press
	look    present.SeverityCard
	chosen  bool
	ground  *widgets.Box
	content *fyne.Container
}

// cardWidth is the inner width of a card in the wide dialog, px at scale 1.
const cardWidth float32 = 172

func newCard(s present.SeverityCard, n int, onTapped func()) *card {
	c := &card{look: s, ground: widgets.NewBox(theme.None, theme.Edge, theme.RadiusPanel)}
	c.content = widgets.NewStack(c.ground, widgets.NewPadAll(theme.Gap12, widgets.NewColumn(theme.Gap8,
		widgets.NewRow(0, widgets.NewChip(widgets.Chip28, severity.Look(s.Severity)), widgets.NewSpacer(), widgets.NewKeycaps("Ctrl", strconv.Itoa(n))),
		widgets.NewText(theme.Name, theme.Text, s.Title),
		widgets.NewParagraph(theme.Body, theme.Text2, s.Criteria).ForWidth(cardWidth).AtLeast(2),
		widgets.NewRow(theme.Gap8, widgets.NewIcon("timer", theme.Text3, 14), widgets.NewText(theme.Caption, theme.Text2, s.Response)))))
	c.OnTapped = onTapped
	c.Extend(c)
	return c
}

func (c *card) choose(on bool) {
	if on != c.chosen {
		c.chosen = on
		c.Refresh()
	}
}

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.content) }

// Refresh draws the outline: chosen in the severity's colour, focus in that of
// links.
func (c *card) Refresh() {
	fill, edge, width := theme.None, theme.Edge, float32(1)
	if c.Hovered() {
		fill = theme.Hover
	}
	if c.chosen {
		fill, edge, width = theme.Raised, severity.Token(c.look.Severity), 2
	}
	if c.Focused() {
		edge, width = theme.Link, 2
	}
	c.ground.SetColors(fill, edge)
	c.ground.SetEdgeWidth(width)
	c.BaseWidget.Refresh()
}

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
