package home

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// card is an incident that runs.
type card struct {
	widgets.Press
	shown   present.OpenCard
	ground  *widgets.Box
	chip    *widgets.Chip
	title   *widgets.Text
	elapsed *widgets.Text
	facts   []*widgets.Text
	content *fyne.Container
}

func newCard(c present.OpenCard, onTapped func()) *card {
	made := &card{
		shown: c, ground: widgets.NewBox(theme.Surface, theme.Line, theme.RadiusPanel), chip: widgets.NewChip(widgets.Chip28, severity.Look(c.Severity)),
		title: widgets.NewShrinkingText(theme.Lead, theme.Text, c.Title), elapsed: widgets.NewText(theme.Title, theme.Text, c.Elapsed),
	}
	pairs := &fyne.Container{Layout: factsLayout{made}}
	for _, f := range c.Facts {
		value := widgets.NewShrinkingText(theme.Name, valueTint(f.Tone), f.Value)
		made.facts = append(made.facts, value)
		pairs.Add(widgets.NewColumn(2, widgets.NewText(theme.Caption, theme.Text3, f.Label), value))
	}
	// It looks like a button and is a part of the card, which is one stop for Tab.
	open := widgets.NewSized(0, theme.RowLine, widgets.NewStack(widgets.NewBox(theme.Hover, theme.None, theme.RadiusButton),
		widgets.NewPad(0, 10, 0, 10, widgets.NewText(theme.Body, theme.Text, "Open"))))
	made.content = widgets.NewStack(made.ground, widgets.NewPadAll(theme.Gap12, widgets.NewColumn(theme.Gap8,
		widgets.NewRow(10, made.chip, widgets.NewFill(made.title), made.elapsed),
		&fyne.Container{Layout: lowerLayout{made}, Objects: []fyne.CanvasObject{pairs, open}})))
	made.OnTapped = onTapped
	made.Extend(made)
	return made
}

func valueTint(t present.Tone) fyne.ThemeColorName {
	if t == present.TonePlain {
		return theme.Text
	}
	return tone.Token(t)
}

// set shows new figures; it reports false where the card must be built anew.
func (c *card) set(p present.OpenCard) bool {
	if p.ID != c.shown.ID || p.Severity != c.shown.Severity || !slices.EqualFunc(p.Facts, c.shown.Facts, sameLabel) {
		return false
	}
	c.title.SetText(p.Title)
	c.elapsed.SetText(p.Elapsed)
	widths := false
	for i, f := range p.Facts {
		widths = widths || len(f.Value) != len(c.shown.Facts[i].Value)
		c.facts[i].Set(f.Value, valueTint(f.Tone))
	}
	urgent := p.Urgent != c.shown.Urgent
	c.shown = p
	if urgent || widths {
		c.Refresh()
	}
	return true
}

func sameLabel(a, b present.Fact) bool { return a.Label == b.Label }

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.content) }

// Refresh draws the outline: red where a limit has passed, blue on the focus.
func (c *card) Refresh() {
	fill, edge, width := theme.Surface, theme.Line, float32(1)
	if c.shown.Urgent {
		edge = theme.EdgeOver
	}
	if c.Hovered() {
		fill = theme.Raised
	}
	if c.Focused() {
		edge, width = theme.Link, 2
	}
	c.ground.SetColors(fill, edge)
	c.ground.SetEdgeWidth(width)
	c.content.Refresh()
	c.BaseWidget.Refresh()
}

func (v *View) showCards(cards []present.OpenCard) {
	if len(cards) == len(v.opened) {
		same := true
		for i, c := range cards {
			same = same && v.opened[i].set(c)
		}
		if same {
			return
		}
	}
	before := v.opened
	v.opened, v.cards.Objects = nil, nil
	for _, c := range cards {
		made := keptCard(before, c)
		if made == nil {
			made = newCard(c, func() { v.on.Run("open:" + c.ID) })
			made.Keys = func(key *fyne.KeyEvent) bool { return v.cardKey(made, key) }
		}
		v.opened = append(v.opened, made)
		v.cards.Add(made)
	}
}

// keptCard is the card that an incident has already, wherever it stood: it keeps
// the focus when something comes due and the order is another one.
func keptCard(before []*card, c present.OpenCard) *card {
	for _, old := range before {
		if old.set(c) {
			return old
		}
	}
	return nil
}
