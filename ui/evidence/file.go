package evidence

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// choose looks at a file.
func (v *View) choose(i int) {
	some := i < len(v.shown.Files)
	for _, b := range []*widgets.Button{v.save, v.retract} {
		b.SetDisabled(!some)
	}
	if !some {
		v.chosen = ""
		v.looks++
		v.custody.Objects, v.sight.Objects = nil, nil
		v.refresh()
		return
	}
	f := v.shown.Files[i]
	fresh := f.Entry != v.chosen || len(v.sight.Objects) == 0
	v.chosen = f.Entry
	v.list.SetCurrent(i)
	v.list.RefreshRows()
	v.custody.Objects = custody(f, v.wide)
	if fresh {
		v.look(f)
	}
	v.refresh()
}

// look fetches what is seen of a file. Until it is there nothing is seen, least of all
// what another one has.
func (v *View) look(f present.EvidenceFile) {
	v.looks++
	this := v.looks
	v.see(Seen{Problem: "Reading " + f.Name + "…"})
	v.on.Look(f, func(s Seen) {
		if this == v.looks { // another one may be looked at by now
			v.see(s)
		}
	})
}

func (v *View) refresh() {
	v.custody.Refresh()
	v.sight.Refresh()
}

// widen takes the width that the custody has, which the lines of the hash are
// reckoned for.
func (v *View) widen(width float32) {
	if width == v.wide {
		return
	}
	v.wide = width
	if i := v.index(); i >= 0 {
		v.custody.Objects = custody(v.shown.Files[i], width)
		v.custody.Refresh()
	}
}

// custody is what a file is, who attached it and when, and its hash, for a width in
// px at scale 1.
func custody(f present.EvidenceFile, width float32) []fyne.CanvasObject {
	rows := []fyne.CanvasObject{widgets.NewShrinkingText(theme.Lead, theme.Text, f.Name)}
	row := func(label string, value fyne.CanvasObject) {
		name := widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewText(theme.Caption, theme.Text3, label))) // beside the first line
		rows = append(rows, widgets.NewColumns(theme.Gap12, []float32{labels, 0}, name, value))
	}
	row("What", widgets.NewShrinkingText(theme.Body, theme.Text2, f.Size+", "+f.Media))
	row("Attached", widgets.NewShrinkingText(theme.Body, theme.Text2, f.When+" by "+f.By))
	if f.Bears != "" {
		row("Bears on", widgets.NewShrinkingText(theme.Body, theme.Text2, f.Bears))
	}
	row("SHA-256", widgets.NewParagraph(theme.Mono, theme.Text2, f.SHA256).ForWidth(width-labels-theme.Gap12)) // whole: it is there to be compared
	return rows
}

// see shows what was fetched of a file.
func (v *View) see(s Seen) {
	switch {
	case s.Picture != nil:
		picture := canvas.NewImageFromImage(s.Picture)
		picture.FillMode = canvas.ImageFillContain
		ground := widgets.NewBox(theme.Inset, theme.Line, theme.RadiusButton)
		v.sight.Objects = []fyne.CanvasObject{ground, widgets.NewPadAll(theme.Gap8, picture)}
	case s.Changed:
		head := widgets.NewRow(theme.Gap8, widgets.NewIcon("triangle-alert", theme.Over, theme.Icon), widgets.NewText(theme.Name, theme.Over, "Not what was attached"))
		v.sight.Objects = []fyne.CanvasObject{widgets.NewColumn(theme.Gap8, head, widgets.NewParagraph(theme.Body, theme.Text2, s.Problem))}
	case s.Problem != "":
		v.sight.Objects = []fyne.CanvasObject{widgets.NewColumn(0, widgets.NewParagraph(theme.Body, theme.Text3, s.Problem))}
	default:
		v.sight.Objects = []fyne.CanvasObject{widgets.NewPreview(widgets.PlainSpan(s.Text))}
	}
	v.sight.Refresh()
}

// halves is the list at the left and the file at the right, each as high as there
// is room.
type halves struct{ v *View }

func (halves) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (h halves) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left, gap := theme.Px(listWidth), theme.Px(theme.Gap24)
	h.v.widen(theme.Unscaled(size.Width - left - gap))
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+gap, 0))
	objects[1].Resize(fyne.NewSize(size.Width-left-gap, size.Height))
}
