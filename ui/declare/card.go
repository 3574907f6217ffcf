package declare

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// card is a severity that can be picked. It takes the pointer; the keys go to
// the picker, which is one stop for Tab.
type card struct {
	widget.BaseWidget
	look                     present.SeverityCard
	pick                     func()
	chosen, hovered, current bool
	ground                   *widgets.Box
	content                  *fyne.Container
}

// cardWidth is the inner width of a card in the wide dialog, px at scale 1.
const cardWidth float32 = 172

// newCard makes a card; a brief one, for a narrow dialog, leaves out the criteria.
func newCard(s present.SeverityCard, n int, brief bool, pick func()) *card {
	c := &card{look: s, pick: pick, ground: widgets.NewBox(theme.None, theme.Edge, theme.RadiusPanel)}
	column := widgets.NewColumn(theme.Gap8,
		widgets.NewRow(0, widgets.NewChip(widgets.Chip28, severity.Look(s.Severity)), widgets.NewSpacer(), widgets.NewKeycaps("Ctrl", strconv.Itoa(n))),
		widgets.NewText(theme.Name, theme.Text, s.Title))
	response := s.Response
	if brief {
		response = strings.TrimPrefix(response, "respond ")
	} else {
		column.Add(widgets.NewParagraph(theme.Body, theme.Text2, s.Criteria).ForWidth(cardWidth).AtLeast(2))
	}
	column.Add(widgets.NewRow(theme.Gap8, widgets.NewIcon("timer", theme.Text3, 14), widgets.NewText(theme.Caption, theme.Text2, response)))
	c.content = widgets.NewStack(c.ground, widgets.NewPadAll(theme.Gap12, column))
	c.ExtendBaseWidget(c)
	return c
}

// mark draws what changed: chosen, and whether the keys are on it.
func (c *card) mark(chosen, current bool) {
	if chosen != c.chosen || current != c.current {
		c.chosen, c.current = chosen, current
		c.Refresh()
	}
}

// Tapped implements fyne.Tappable.
func (c *card) Tapped(*fyne.PointEvent) { c.pick() }

// MouseIn implements desktop.Hoverable.
func (c *card) MouseIn(*desktop.MouseEvent) { c.hovered = true; c.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (c *card) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *card) MouseOut() { c.hovered = false; c.Refresh() }

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.content) }

// Refresh draws the outline: chosen in the severity's colour, focus in that of
// links.
func (c *card) Refresh() {
	fill, edge, width := theme.None, theme.Edge, float32(1)
	if c.hovered {
		fill = theme.Hover
	}
	if c.chosen {
		fill, edge, width = theme.Raised, severity.Token(c.look.Severity), 2
	}
	if c.current {
		edge, width = theme.Link, 2
	}
	c.ground.SetColors(fill, edge)
	c.ground.SetEdgeWidth(width)
	c.content.Refresh()
	c.BaseWidget.Refresh()
}
