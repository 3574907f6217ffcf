package home

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// nav is the left column: what the file holds, and how the window looks.
type nav struct {
	open, reviews, actions *widgets.Text
	object                 fyne.CanvasObject
}

func newNav(on Intents) *nav {
	n := &nav{open: widgets.NewShrinkingText(theme.Caption, theme.Text3, ""), reviews: widgets.NewShrinkingText(theme.Caption, theme.Text3, ""), actions: widgets.NewShrinkingText(theme.Caption, theme.Text3, "")}
	line := func(icon, text string, value *widgets.Text) fyne.CanvasObject {
		return widgets.NewSized(0, 32, widgets.NewPad(0, 4, 0, 10, widgets.NewColumns(8, []float32{theme.Icon, 0, 42},
			widgets.NewIcon(icon, theme.Text2, theme.Icon), widgets.NewShrinkingText(theme.Body, theme.Text2, text), value.Align(fyne.TextAlignTrailing))))
	}
	top := widgets.NewColumn(theme.Gap4, widgets.NewPad(6, 10, theme.Gap16, 10, widgets.NewText(theme.Lead, theme.Text, "Warroom")),
		line("activity", "Incidents", n.open), line("file-text", "Post-mortems", n.reviews), line("list-checks", "Actions", n.actions))
	bottom := widgets.NewColumn(theme.Gap4,
		widgets.NewRow(0, widgets.NewQuiet("Dark or light", func() { on.Run("theme") }).WithIcon("settings")),
		widgets.NewRow(0, widgets.NewQuiet("Text size", func() { on.Run("text-size") }).WithIcon("eye")),
		widgets.NewRow(0, widgets.NewQuiet("Keys and grammar", func() { on.Run("help") }).WithIcon("info")))
	n.object = widgets.NewColumn(0, top, widgets.NewSpacer(), bottom)
	return n
}

func (n *nav) show(h present.Home) {
	n.open.SetText(fmt.Sprintf("%d open", len(h.Open)))
	n.actions.SetText(fmt.Sprintf("%d open", h.Actions))
	if h.Reviews > 0 {
		n.reviews.Set(fmt.Sprintf("%d over", h.Reviews), theme.Over)
	} else {
		n.reviews.Set("0 over", theme.Text3)
	}
}
