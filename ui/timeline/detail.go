package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// detailWidth is how wide an opened entry is, px at scale 1.
const detailWidth float32 = 640

// open shows an entry whole: its text, both its times, what it first said.
func (v *View) open(id string) {
	d, ok := v.on.Detail(id)
	c := fyne.CurrentApp().Driver().CanvasForObject(v.object)
	if !ok || c == nil {
		return
	}
	const inner = detailWidth - 2*theme.Gap24
	text := widgets.NewPreview(widgets.PlainSpan(d.Text))
	column := widgets.NewColumn(theme.Gap12, widgets.NewText(theme.Lead, theme.Text, d.Head), widgets.NewSized(inner, 220, text))
	for _, l := range d.Lines {
		column.Add(widgets.NewColumns(theme.Gap12, []float32{110, 0}, widgets.NewText(theme.Caption, theme.Text3, l.Label),
			widgets.NewParagraph(theme.Body, theme.Text2, l.Value).ForWidth(inner-122)))
	}
	var sheet *widgets.Sheet
	act := func(label, action string) *widgets.Button {
		return widgets.NewQuiet(label, func() { sheet.Close(); v.on.Run(action + ":" + id) }).Tall()
	}
	done := widgets.NewSecondary("Close", func() { sheet.Close() }).Tall().WithKeys("Esc")
	column.Add(widgets.NewRow(theme.Gap8, act("Star", "star"), act("Amend…", "amend"), act("Change its time…", "retime"), act("Retract", "retract"), widgets.NewSpacer(), done))
	sheet = widgets.ShowSheet(c, widgets.SheetSpec{Width: detailWidth, Content: widgets.NewPadAll(theme.Gap24, column), First: done})
}

// newsLayout places the count of new entries in the middle of the upper edge.
type newsLayout struct{}

func (newsLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (newsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	o[0].Move(fyne.NewPos(float32(int((size.Width-least.Width)/2)), 0))
	o[0].Resize(least)
}
