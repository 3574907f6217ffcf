package cockpit

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// rail is the left column: the phases, what is being changed, who is hit.
type rail struct {
	view    *View
	phases  []*widgets.PhaseItem
	shown   []present.RailPhase
	hint    *hint
	column  *fyne.Container
	changes *fyne.Container
	title   *widgets.Text
	more    *widgets.Text
	times   []*widgets.Text
	newest  newest
	impact  *fyne.Container
	object  *fyne.Container
}

func newRail(v *View) *rail {
	r := &rail{view: v, hint: newHint(), column: widgets.NewColumn(theme.Gap4), impact: widgets.NewColumn(6)}
	r.title = widgets.NewText(theme.Label, theme.Text3, "")
	r.more = widgets.NewText(theme.Caption, theme.Text3, "")
	r.newest = makeNewest()
	r.changes = &fyne.Container{Layout: changesLayout{r}}
	r.object = &fyne.Container{Layout: railLayout{}, Objects: []fyne.CanvasObject{
		r.column, r.changes, widgets.NewPad(0, 10, 0, 10, r.impact), r.newest.object,
	}}
	return r
}

func (r *rail) show(p present.Rail, seen model.Phase) {
	r.showPhases(p.Phases, seen)
	r.point()
	r.title.SetText(p.Title)
	head := widgets.NewPad(0, 10, 0, 10, widgets.NewRow(theme.Gap8, widgets.NewIcon("wrench", theme.KindChange, 14), r.title))
	r.changes.Objects = []fyne.CanvasObject{head, widgets.NewPad(0, 10, 0, 10, r.more)}
	r.times = nil
	for _, c := range p.Open {
		r.changes.Add(r.change(c))
	}
	if len(p.Open) == 0 {
		r.changes.Add(widgets.NewPad(0, 10, 0, 10, widgets.NewShrinkingText(theme.Body, theme.Text3, p.Nothing)))
	}
	r.newest.show(r.view, p)
	r.showImpact(p.Impact)
	r.object.Refresh()
}

// change is an open change or task with its own time, which can be pressed.
func (r *rail) change(c present.OpenWork) fyne.CanvasObject {
	time := widgets.NewText(theme.Body, clockColor(c), c.Time)
	r.times = append(r.times, time)
	row := widgets.NewPad(0, 10, 0, 10, widgets.NewRow(theme.Gap8, widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text, c.Text)), time))
	key := "rail " + c.Action
	return keep(&r.view.kept, key, widgets.NewSurface).With(row, nil, func() {
		if r.view.kept.has(key) {
			r.view.on.Run(c.Action)
		}
	})
}

// clockColor says where the limit has passed.
func clockColor(c present.OpenWork) fyne.ThemeColorName {
	if c.Over {
		return theme.Over
	}
	return theme.Text3
}

func (r *rail) showPhases(phases []present.RailPhase, seen model.Phase) {
	r.shown = phases
	for i, p := range phases {
		tone := widgets.PhaseToDo
		if p.Done {
			tone = widgets.PhaseDone
		}
		if p.Current {
			tone = widgets.PhaseCurrent
		}
		item := widgets.Phase{Number: p.Number, Name: p.Name, State: p.State, Tone: tone, Seen: p.Phase == seen}
		if i < len(r.phases) {
			r.phases[i].SetPhase(item)
			continue
		}
		made := widgets.NewPhaseItem(item, func() { r.view.on.Run("phase:" + string(p.Phase)) })
		made.OnPointed = r.point
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
}

// tick shows phases and running times again.
func (r *rail) tick(p present.Rail, seen model.Phase) {
	r.showPhases(p.Phases, seen)
	r.point()
	r.newest.tick(p)
	for i, c := range p.Open {
		if i < len(r.times) && r.times[i].Text() != c.Time {
			r.times[i].Set(c.Time, clockColor(c))
		}
	}
}

// railLayout places phases and changes from the top, the impact at the bottom; in
// a narrow rail only the discs stay, and under them the newest change.
type railLayout struct{}

// isNarrow tells that a rail has room for the discs alone.
func isNarrow(size fyne.Size) bool { return size.Width < theme.Px(100) }

func (railLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (railLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	wide := !isNarrow(size)
	for _, part := range o[1:3] {
		widgets.SetVisible(part, wide)
	}
	widgets.SetVisible(o[3], !wide)
	phases, impact := o[0].MinSize().Height, o[2].MinSize().Height
	put(o[0], 0, 0, size.Width, phases)
	top := phases + theme.Px(theme.Gap16)
	put(o[1], 0, top, size.Width, size.Height-impact-top-theme.Px(theme.Gap8))
	put(o[2], 0, size.Height-impact, size.Width, impact)
	put(o[3], 0, phases+theme.Px(theme.Gap8), size.Width, o[3].MinSize().Height)
}

// changesLayout places a head, as many changes as there is room for, and how many
// more there are.
type changesLayout struct{ rail *rail }

// changeRow is the height of an open change in the rail, px at scale 1.
const changeRow float32 = 24

func (changesLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l changesLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if len(o) < 2 {
		return
	}
	row := theme.Px(changeRow)
	put(o[0], 0, 0, size.Width, theme.Px(18))
	y, rows := theme.Px(18), o[2:]
	fit := max(0, int((size.Height-y)/row))
	if len(rows) > fit {
		fit = max(0, fit-1) // the last line counts those that have no room
	}
	for i, part := range rows {
		widgets.SetVisible(part, i < fit)
		if i < fit {
			put(part, 0, y, size.Width, row)
			y += row
		}
	}
	widgets.SetVisible(o[1], fit < len(rows))
	l.rail.more.SetText(fmt.Sprintf("and %d more", len(rows)-fit))
	put(o[1], 0, y, size.Width, row)
}
