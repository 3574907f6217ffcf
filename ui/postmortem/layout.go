package postmortem

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// screenLayout places rail, fields and preview.
type screenLayout struct{ v *View }

func (screenLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(600), theme.Px(300)) // the smallest window with the largest text
}

// The shares of the screen, px at scale 1.
const (
	railWidth    float32 = 208
	railWide     float32 = 240 // from wideFrom on
	wideFrom     float32 = 1600
	fieldsShare  float32 = 0.545 // of what the rail leaves: 600 of 1102
	leastPreview float32 = 300
	previewFrom  float32 = 840 // below there is room for the fields alone
	bottomMargin float32 = 8
)

func (l screenLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	gap, margin := theme.Px(theme.Gap12), theme.Px(theme.Gap16)
	rail := theme.Px(railWidth)
	if size.Width >= theme.Px(wideFrom) {
		rail = theme.Px(railWide)
	}
	rest := size.Width - 2*margin - rail - 2*gap
	fields := min(float32(int(rest*fieldsShare)), rest-theme.Px(leastPreview))
	widgets.SetVisible(l.v.side, size.Width >= theme.Px(previewFrom))
	if !l.v.side.Visible() {
		fields = rest + gap
	}
	x, height := margin, size.Height-gap-theme.Px(bottomMargin)
	for i, width := range []float32{rail, fields, rest - fields} {
		objects[i].Move(fyne.NewPos(x, gap))
		objects[i].Resize(fyne.NewSize(width, height))
		x += width + gap
	}
	l.v.form.relayout()
	l.v.preview.relayout()
}
