package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

var cellIcons = map[model.StepState]struct {
	name string
	tint fyne.ThemeColorName
}{
	model.StepOpen: {"circle", theme.Edge}, model.StepRunning: {"half-disc", theme.Link}, model.StepDone: {"circle-check", theme.Met},
	model.StepNoEffect: {"circle-x", theme.Over}, model.StepNA: {"circle-minus", theme.Text3},
}

// strip is the steps of a phase that has a board, as cells of 52. Where there is
// little room it is their names alone.
func (v *View) strip(s Scene) fyne.CanvasObject {
	cells := &fyne.Container{Layout: equalLayout{0}}
	if v.room.brief {
		cells.Layout = shareLayout{}
	}
	for i, c := range s.Cells {
		cells.Add(v.cell(c, i > 0))
	}
	if v.room.brief {
		return widgets.NewPanel(widgets.NewSized(0, briefStrip, cells))
	}
	head := widgets.NewHeader(s.Panel.Title, s.Panel.Aim).Sentence()
	return widgets.NewHeadedPanel(head, widgets.NewSized(0, 52, cells)).Ruled()
}

// briefStrip is the height of a strip of names, px at scale 1.
const briefStrip float32 = 32

// cell is one step of the strip: icon, name, and under it what it gave.
func (v *View) cell(c present.Cell, ruled bool) fyne.CanvasObject {
	key := string(c.ID) + " cell"
	cell := keep(&v.kept, key, widgets.NewSurface)
	cell.With(v.cellContent(c), nil, v.cellPress(cell, c, key))
	if !ruled {
		return cell
	}
	return &fyne.Container{Layout: ruledLayout{}, Objects: []fyne.CanvasObject{widgets.NewVLine(), cell}}
}

func (v *View) cellContent(c present.Cell) fyne.CanvasObject {
	icon := cellIcons[c.State]
	if v.room.brief {
		role, side := theme.Name, theme.Icon
		if v.room.bare {
			role, side = theme.Label, 14
		}
		return widgets.NewPad(0, 6, 0, 6, widgets.NewRow(6, widgets.NewIcon(icon.name, icon.tint, side), widgets.NewText(role, theme.Text, c.Name)))
	}
	text := widgets.NewColumn(2, widgets.NewShrinkingText(theme.Name, theme.Text, c.Name), widgets.NewShrinkingText(theme.Caption, theme.Text2, c.Short))
	return widgets.NewPad(theme.Gap8, theme.Gap8, theme.Gap8, theme.Gap12,
		widgets.NewColumns(theme.Gap8, []float32{theme.Icon, 0}, widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewIcon(icon.name, icon.tint, theme.Icon))), text))
}

// cellPress ticks a step that has no result yet. What has one is not lost to a
// stray press: a menu asks.
func (v *View) cellPress(at *widgets.Surface, c present.Cell, key string) func() {
	if v.history {
		return nil
	}
	id := string(c.ID)
	return func() {
		switch {
		case !v.kept.has(key):
		case c.State == model.StepOpen || c.State == model.StepRunning:
			v.on.Run("done:" + id)
		default:
			widgets.ShowMenu(at, []widgets.MenuItem{
				{Text: "Open again", Icon: "undo-2", Run: func() { v.on.Run("undo-step:" + id) }},
				{Text: "Not applicable…", Icon: "circle-minus", Run: func() { v.on.Run("skip:" + id) }},
			})
		}
	}
}

// ruledLayout draws a hairline before its second object.
type ruledLayout struct{}

func (ruledLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[1].MinSize().AddWidthHeight(1, 0)
}

func (ruledLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, 1, size.Height)
	put(o[1], 1, 0, size.Width-1, size.Height)
}

// shareLayout gives each part what it needs and an equal share of the rest.
type shareLayout struct{}

func (shareLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, part := range o {
		size = fyne.NewSize(size.Width+part.MinSize().Width, max(size.Height, part.MinSize().Height))
	}
	return size
}

func (l shareLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	share := (size.Width - l.MinSize(o).Width) / float32(max(1, len(o)))
	x := float32(0)
	for _, part := range o {
		width := part.MinSize().Width + share
		put(part, x, 0, width, size.Height)
		x += width
	}
}
