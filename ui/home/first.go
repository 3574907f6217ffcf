package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// firstStart stands in place of the lists while there is no incident: one
// sentence and the one thing to do.
func firstStart(on Intents) fyne.CanvasObject {
	declare := declareButton(on)
	column := widgets.NewColumn(theme.Gap16,
		widgets.NewText(theme.Title, theme.Text, "All quiet").Align(fyne.TextAlignCenter),
		widgets.NewText(theme.Body, theme.Text2, "When something breaks, declare it here. A title is enough, and a pasted alert fills it in.").Align(fyne.TextAlignCenter),
		widgets.NewPad(theme.Gap8, 0, 0, 0, widgets.NewRow(0, widgets.NewSpacer(), declare, widgets.NewSpacer())))
	return &fyne.Container{Layout: middleLayout{}, Objects: []fyne.CanvasObject{column}}
}

func declareButton(on Intents) *widgets.Button {
	return widgets.NewPrimary("Declare an incident", func() { on.Run("declare") }).WithIcon("plus").WithKeys("Ctrl", "N").Tall()
}

// middleLayout centres a block, a little above the middle, where the eye looks
// for it.
type middleLayout struct{}

func (middleLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (middleLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	put(o[0], (size.Width-least.Width)/2, float32(int((size.Height-least.Height)*0.42)), least.Width, least.Height)
}
