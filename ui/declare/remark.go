package declare

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// remark is a sentence under a row of fields: it begins under the field that it
// is about, or as far to the left of it as it needs to be whole.
type remark struct {
	sign    *widgets.Icon
	text    *widgets.Text
	object  *fyne.Container
	about   fyne.CanvasObject
	refused bool // it is a refusal, not a hint
}

func newRemark() *remark {
	r := &remark{sign: widgets.NewIcon("", theme.Over, remarkSign), text: widgets.NewText(theme.Caption, theme.Over, "")}
	r.object = &fyne.Container{Layout: r, Objects: []fyne.CanvasObject{r.sign, r.text}}
	return r
}

// remarkSign is the size of the sign before the sentence, px at scale 1.
const remarkSign float32 = 12

func (r *remark) clear() { r.say(r.about, "", false) }

// say shows a sentence about a field: a hint, or why it was refused.
func (r *remark) say(about fyne.CanvasObject, text string, refused bool) {
	icon, token := "info", theme.Text3
	switch {
	case text == "":
		icon = ""
	case refused:
		icon, token = "triangle-alert", theme.Over
	}
	r.about, r.refused = about, refused
	r.sign.Set(icon, token)
	r.text.Set(text, token)
	r.Layout(nil, r.object.Size())
}

// MinSize implements fyne.Layout.
func (r *remark) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout implements fyne.Layout.
func (r *remark) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	sign, text := r.sign.MinSize(), r.text.MinSize()
	inset := sign.Width + theme.Px(theme.Gap4)
	x := size.Width - inset - text.Width
	if r.about != nil {
		x = min(x, r.about.Position().X)
	}
	x = max(0, x)
	r.sign.Resize(sign)
	r.sign.Move(fyne.NewPos(x, (size.Height-sign.Height)/2))
	r.text.Resize(fyne.NewSize(min(text.Width, size.Width-x-inset), text.Height))
	r.text.Move(fyne.NewPos(x+inset, (size.Height-text.Height)/2))
}
