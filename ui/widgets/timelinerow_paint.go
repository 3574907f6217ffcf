package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// The columns of a timeline row, px at scale 1: time 66, icon, kind 82, text,
// late mark, star, by 64.
const (
	timeWidth float32 = 66
	dateWidth float32 = 26 // more where times carry their day
	yearWidth float32 = 38 // and more where they carry their year
	kindAt    float32 = 90
	kindWidth float32 = 78
	textAt    float32 = 172
	byWidth   float32 = 64
	starWidth float32 = 36
)

// CreateRenderer implements fyne.Widget.
func (r *TimelineRow) CreateRenderer() fyne.WidgetRenderer { return rendererOf(r) }

func (r *TimelineRow) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground.obj, r.time.obj, r.icon.obj, r.kind.obj, r.text.obj, r.late.obj, r.star.obj, r.by.obj}
	for _, a := range r.actions {
		out = append(out, a.obj)
	}
	return out
}

func (r *TimelineRow) restyle() {
	r.ground.paint(theme.None, theme.None, 0)
	if r.hovered || r.current {
		r.ground.fill = theme.Raised
	}
	if r.current && r.focused {
		r.ground.edge, r.ground.width = theme.Link, 2
	}
	r.kind.color, r.text.color, r.icon.color = theme.Text2, theme.Text, r.entry.Tint
	r.icon.name, r.star.name = r.entry.Icon, ""
	if r.entry.Retracted || r.entry.Unreadable {
		r.text.color = theme.Text3
	}
	if r.entry.Retracted {
		r.kind.color, r.icon.color = theme.Text3, theme.Text3
	}
	if r.entry.Unreadable {
		r.icon.name, r.icon.color = "circle-dashed", theme.Near
	}
	if r.entry.Starred && !r.offers() {
		r.star.name = "star-filled"
	}
	for i, a := range r.actions {
		a.show(r.offers())
		a.color = theme.Text2
		if r.under == RowAction(i) {
			a.color = theme.Link
		}
		a.restyle()
	}
	r.actions[RowStar].say(map[bool]string{false: "Star", true: "Unstar"}[r.entry.Starred])
	restyleAll(r.ground, r.icon, r.star, r.time, r.kind, r.text, r.late, r.by)
	r.late.show(!r.offers())
	r.by.show(!r.offers())
}

func (r *TimelineRow) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(textAt+120+byWidth), theme.Px(theme.RowLine))
}

func (r *TimelineRow) arrange(size fyne.Size) {
	pad, row := theme.Px(theme.Gap12), theme.Px(theme.RowLine)
	base := middleBase(row, theme.Body)
	r.ground.put(theme.Px(4), 0, size.Width-2*theme.Px(4), size.Height)
	wider := float32(0)
	if r.entry.Dated {
		wider = theme.Px(dateWidth)
	}
	if r.entry.Yeared {
		wider += theme.Px(yearWidth)
	}
	r.time.put(pad, base, theme.Px(timeWidth-theme.Gap4)+wider)
	pad += wider
	r.icon.putMiddle(pad+theme.Px(timeWidth), row/2)
	r.kind.put(pad+theme.Px(kindAt), base, theme.Px(kindWidth))
	x := pad + theme.Px(textAt)
	end := size.Width - theme.Px(theme.Gap12)
	if r.offers() {
		for i := len(r.actions) - 1; i >= 0; i-- {
			end = r.actions[i].putRight(end, base, end-x) - theme.Px(theme.Gap12)
		}
		r.text.put(x, base, end-x)
		return
	}
	byRoom := theme.Px(byWidth)
	if r.entry.Note != "" { // a name is whole on the entry's sheet, and a reason too
		byRoom = max(byRoom, min(r.by.width(), (end-x)*2/5))
	}
	r.by.putRight(end, base, byRoom)
	free := end - min(r.by.width(), byRoom) - theme.Px(theme.Gap12) // where neither star nor mark stands
	end -= byRoom
	star := end - theme.Px(starWidth-4)
	r.star.putMiddle(star, row/2)
	end = star - theme.Px(theme.Gap8)
	if r.late.full != "" {
		end = r.late.putRight(end, base, (end-x)/2) - theme.Px(theme.Gap8)
	} else {
		r.late.put(end, base, 0)
		if !r.entry.Starred {
			end = free
		}
	}
	r.text.put(x, base, end-x)
}
