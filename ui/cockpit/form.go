package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// formLayout places the fields of Triage and the button that saves them in a row
// under their step. Where there is little room only the first field stays: the
// others are asked for by Impact….
type formLayout struct{ v *View }

// The sizes of the form, px at scale 1.
const (
	formField  float32 = 104
	formSave   float32 = 108
	formNarrow float32 = 520 // below it only the first field stays
)

func (l formLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, part := range o {
		height = max(height, part.MinSize().Height)
	}
	return fyne.NewSize(0, height+theme.Px(l.v.room.form))
}

func (l formLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	narrow := size.Width < theme.Px(formNarrow)
	x, gap, height := theme.Px(40), theme.Px(theme.Gap8), size.Height-theme.Px(l.v.room.form)
	last := len(o) - 1
	right := size.Width - theme.Px(theme.Gap12) - theme.Px(formSave)
	put(o[last], right, 0, theme.Px(formSave), height)
	for i := last - 1; i > 0; i-- {
		widgets.SetVisible(o[i], !narrow)
		if !narrow {
			right -= gap + theme.Px(formField)
			put(o[i], right, 0, theme.Px(formField), height)
		}
	}
	put(o[0], x, 0, right-gap-x, height)
}
