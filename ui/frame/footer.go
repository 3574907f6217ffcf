package frame

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Hint is a key and what it does, at the right of the footer.
type Hint struct {
	Keys []string
	Text string
}

// Footer says what is saved, where, and in which zone times are shown.
type Footer struct {
	saved, problem, warning, file, zone *widgets.Text
	troubled, warned                    *widgets.Icon
	warnings                            *fyne.Container // the sign with its icon
	hints                               *fyne.Container
	object                              *fyne.Container
}

// NewFooter makes a footer.
func NewFooter() *Footer {
	f := &Footer{
		saved:   widgets.NewText(theme.Caption, theme.Met, ""),
		problem: widgets.NewShrinkingText(theme.Caption, theme.Over, ""),
		warning: widgets.NewText(theme.Caption, theme.Near, ""),
		file:    widgets.NewText(theme.Caption, theme.Text3, ""),
		zone:    widgets.NewText(theme.Caption, theme.Text3, ""),
		hints:   widgets.NewRow(theme.Gap16),
	}
	f.troubled, f.warned = widgets.NewIcon("triangle-alert", theme.Over, 14), widgets.NewIcon("triangle-alert", theme.Near, 14)
	warning := widgets.NewRow(theme.Gap8, f.warned, f.warning)
	for _, o := range []fyne.CanvasObject{f.problem, f.troubled, warning} {
		widgets.SetVisible(o, false)
	}
	f.warnings = warning
	line := widgets.NewRow(theme.Gap16, f.saved, f.troubled, f.problem, warning, f.file, f.zone, widgets.NewSpacer(), &fyne.Container{Layout: hintsLayout{f}, Objects: []fyne.CanvasObject{f.hints}})
	f.object = widgets.NewColumn(0, widgets.NewHLine(), widgets.NewFill(widgets.NewPad(0, theme.Gap16, 0, theme.Gap16, line)))
	return f
}

// Object is the footer.
func (f *Footer) Object() fyne.CanvasObject { return f.object }

// Show brings the footer up to date.
func (f *Footer) Show(p present.Footer) {
	saved := ""
	if p.Saved != "" && p.Problem == "" {
		saved = "•  " + p.Saved
	}
	if f.saved.Text() == saved && f.problem.Text() == p.Problem && f.warning.Text() == p.Warning && f.file.Text() == p.File && f.zone.Text() == p.Zone {
		return
	}
	f.saved.SetText(saved)
	f.problem.SetText(p.Problem)
	f.warning.SetText(p.Warning)
	f.file.SetText(p.File)
	f.zone.SetText(p.Zone)
	widgets.SetVisible(f.saved, saved != "")
	widgets.SetVisible(f.problem, p.Problem != "")
	widgets.SetVisible(f.troubled, p.Problem != "")
	widgets.SetVisible(f.warnings, p.Warning != "" && p.Problem == "") // what is worse has the room
	f.object.Refresh()
}

// End is where what it says ends, px from its left: behind the zone, the last of it.
func (f *Footer) End() float32 {
	gap := theme.Px(theme.Gap16)
	end := gap + f.file.Width() + gap + f.zone.Width()
	if f.saved.Visible() {
		end += f.saved.Width() + gap
	}
	if f.problem.Visible() {
		end += f.troubled.MinSize().Width + gap + f.problem.Width() + gap
	}
	if f.warnings.Visible() {
		end += f.warnings.MinSize().Width + gap
	}
	return min(end, max(f.object.Size().Width-gap, gap))
}

// SetHints shows the keys of a screen.
func (f *Footer) SetHints(hints ...Hint) {
	f.hints.Objects = nil
	for _, h := range hints {
		f.hints.Add(widgets.NewRow(6, widgets.NewFooterKeycaps(h.Keys...), widgets.NewText(theme.Caption, theme.Text3, h.Text)))
	}
	f.object.Refresh()
}

// hintsLayout leaves the keys out in a narrow window.
type hintsLayout struct{ f *Footer }

func (l hintsLayout) wide() bool {
	return l.f.object == nil || l.f.object.Size().Width >= theme.Px(narrowBelow)
}

func (l hintsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if !l.wide() {
		return fyne.Size{}
	}
	return o[0].MinSize()
}

func (l hintsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	widgets.SetVisible(o[0], l.wide())
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(size)
}
