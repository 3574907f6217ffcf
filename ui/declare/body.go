package declare

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// noteRoom is kept free under every field, so that a refusal moves nothing.
const noteRoom float32 = 22

// titleHeight and fieldHeight are those of widgets: the large field, and a label
// over a field.
const titleHeight, fieldHeight float32 = 52, 56

// Large text in a small window: under that width the cards are brief, and under
// that height the dialog spares its margins. px at scale 1.
const briefBelow, tightBelow float32 = 870, 600

// margins are those of the dialog: round the fields, over and under the buttons.
type margins struct{ outer, over, under, picker float32 }

func (v *View) margins() margins {
	if v.canvas.Size().Height < theme.Px(tightBelow) {
		return margins{theme.Gap12, theme.Gap8, theme.Gap12, theme.Gap4}
	}
	return margins{theme.Gap24, theme.Gap16, theme.Gap24, theme.Gap16}
}

func (v *View) content() fyne.CanvasObject {
	m := v.margins()
	head := widgets.NewRow(theme.Gap12, widgets.NewText(theme.Title, theme.Text, "Declare an incident"),
		v.hint, v.leave)
	ask := widgets.NewText(theme.Caption, theme.Text2, "How bad is it? Unsure between two: take the worse one.")
	kind := widgets.NewColumn(theme.Gap4, widgets.NewText(theme.Caption, theme.Text2, "Kind"), widgets.NewRow(0, v.kinds))
	facts := widgets.NewColumns(theme.Gap12, []float32{424, 0, 0}, kind, v.started, v.lead)
	fields := widgets.NewColumn(0, head, widgets.NewPad(theme.Gap12, 0, 0, 0, widgets.NewSized(0, titleHeight+noteRoom, v.title)),
		widgets.NewPad(theme.Gap4, 0, 0, 0, ask), // it is not what a refusal of the title goes on with
		widgets.NewPad(theme.Gap4, 0, m.picker-theme.Gap4, 0, v.picker),
		widgets.NewSized(0, fieldHeight, facts), widgets.NewSized(0, noteRoom, v.said.object),
		widgets.NewSized(0, fieldHeight+noteRoom, v.impact))
	return widgets.NewColumn(0, widgets.NewPad(m.outer, theme.Gap24, 0, theme.Gap24, fields),
		widgets.NewHLine(), widgets.NewPad(m.over, theme.Gap24, m.under, theme.Gap24, v.footer()))
}

// footer is the hint, where there is one, and the buttons.
func (v *View) footer() fyne.CanvasObject {
	v.likeTitle = widgets.NewShrinkingText(theme.Body, theme.Text, "")
	v.likeDetail = widgets.NewShrinkingText(theme.Caption, theme.Text3, "")
	v.like = widgets.NewRow(theme.Gap12, widgets.NewIcon("history", theme.Text3, theme.Icon),
		widgets.NewFill(widgets.NewColumn(2, v.likeTitle, v.likeDetail)), widgets.NewQuiet("Open it", v.openLike).Tall())
	v.like.Hide()
	return widgets.NewSized(0, theme.RowStep, widgets.NewRow(theme.Gap16, widgets.NewFill(widgets.NewStack(v.like)),
		widgets.NewQuiet("Cancel", v.close).Tall().WithKeys("Esc"), v.button))
}

func kindSegments() []widgets.Segment {
	parts := make([]widgets.Segment, len(model.Kinds))
	for i, k := range model.Kinds {
		parts[i] = widgets.Segment{Text: k.Word()}
	}
	return parts
}

// openLike leaves the dialog for the incident that sounds alike; what was typed
// is kept.
func (v *View) openLike() {
	v.close()
	v.on.Open(v.liked)
}

// showLike shows an incident that runs and sounds alike.
func (v *View) showLike() {
	if v.on.Similar == nil {
		return
	}
	like, found := v.on.Similar(v.title.Text())
	if v.liked = like.ID; found {
		v.likeTitle.SetText("Looks like " + like.Title)
		v.likeDetail.SetText(like.Detail)
	}
	if found != v.like.Visible() {
		widgets.SetVisible(v.like, found)
		v.sheet.Refresh()
	}
}
