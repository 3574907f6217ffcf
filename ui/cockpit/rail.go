package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// rail is the left column: the phases, what is being changed, who is hit.
type rail struct {
	on      Intents
	phases  []*widgets.PhaseItem
	column  *fyne.Container
	changes *fyne.Container
	title   *widgets.Text
	times   []*widgets.Text
	impact  *fyne.Container
	object  *fyne.Container
	pairs   []present.Pair
}

func newRail(on Intents) *rail {
	r := &rail{on: on, column: widgets.NewColumn(theme.Gap4), changes: widgets.NewColumn(theme.Gap4), impact: widgets.NewColumn(6)}
	r.title = widgets.NewText(theme.Label, theme.Text3, "")
	r.object = &fyne.Container{Layout: railLayout{}, Objects: []fyne.CanvasObject{
		r.column, widgets.NewPad(0, 10, 0, 10, r.changes), widgets.NewPad(0, 10, 0, 10, r.impact),
	}}
	return r
}

func (r *rail) show(p present.Rail) {
	r.showPhases(p.Phases)
	r.title.SetText("Open changes · " + itoa(len(p.Open)))
	r.changes.Objects = []fyne.CanvasObject{widgets.NewRow(theme.Gap8, widgets.NewIcon("wrench", theme.KindChange, 14), r.title)}
	r.times = nil
	for _, c := range p.Open {
		time := widgets.NewText(theme.Body, theme.Text3, c.Time)
		r.times = append(r.times, time)
		r.changes.Add(widgets.NewRow(theme.Gap8, widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text, c.Text)), time))
	}
	if len(p.Open) == 0 {
		r.changes.Add(widgets.NewShrinkingText(theme.Body, theme.Text3, p.Nothing))
	}
	r.showImpact(p.Impact)
	r.object.Refresh()
}

func (r *rail) showPhases(phases []present.RailPhase) {
	for i, p := range phases {
		tone := widgets.PhaseToDo
		if p.Done {
			tone = widgets.PhaseDone
		}
		if p.Current {
			tone = widgets.PhaseCurrent
		}
		item := widgets.Phase{Number: p.Number, Name: p.Name, State: p.State, Tone: tone}
		if i < len(r.phases) {
			r.phases[i].SetPhase(item)
			continue
		}
		made := widgets.NewPhaseItem(item, func() { r.on.Run("phase:" + string(p.Phase)) })
		r.phases = append(r.phases, made)
		r.column.Add(made)
	}
}

func (r *rail) showImpact(pairs []present.Pair) {
	r.impact.Objects = []fyne.CanvasObject{widgets.NewHLine(), widgets.NewPad(theme.Gap8, 0, 2, 0, widgets.NewText(theme.Label, theme.Text3, "Impact"))}
	for _, p := range pairs {
		token := theme.Text
		if !p.Known {
			token = theme.Text3
		}
		r.impact.Add(widgets.NewRow(theme.Gap8, widgets.NewSized(48, 0, widgets.NewText(theme.Caption, theme.Text3, p.Label)),
			widgets.NewFill(widgets.NewShrinkingText(theme.Body, token, p.Value))))
	}
	r.pairs = pairs
}

// tick shows phases and running times again.
func (r *rail) tick(p present.Rail) {
	r.showPhases(p.Phases)
	for i, c := range p.Open {
		if i < len(r.times) {
			r.times[i].SetText(c.Time)
		}
	}
}

// railLayout places phases and changes from the top, the impact at the bottom; in
// a narrow rail only the discs stay.
type railLayout struct{}

func (railLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (railLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	narrow := size.Width < theme.Px(100)
	for _, part := range o[1:] {
		if narrow {
			part.Hide()
		} else {
			part.Show()
		}
	}
	phases, impact := o[0].MinSize().Height, o[2].MinSize().Height
	put(o[0], 0, 0, size.Width, phases)
	top := phases + theme.Px(theme.Gap16)
	put(o[1], 0, top, size.Width, min(o[1].MinSize().Height, size.Height-impact-top-theme.Px(theme.Gap8)))
	put(o[2], 0, size.Height-impact, size.Width, impact)
}
