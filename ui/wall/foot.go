package wall

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// footHigh is the height of the foot at the design's size, px.
const footHigh float32 = 83

// foot is who leads, how many red flags stand, and what time it is.
type foot struct {
	rule          *widgets.Shape
	labels, names [2]*line
	flag          *widgets.Sign
	flags, now    *line
}

func newFoot() foot {
	f := foot{rule: widgets.NewShape(), flag: widgets.NewSign(), flags: newLine(theme.Wall28Bold, theme.Over), now: newLine(theme.Wall28, theme.Text3)}
	for i := range f.labels {
		f.labels[i], f.names[i] = newLine(theme.Wall28, theme.Text2), newLine(theme.Wall28Bold, theme.Text)
	}
	return f
}

func (f *foot) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{f.rule.Object(), f.labels[0].obj, f.names[0].obj, f.labels[1].obj, f.names[1].obj, f.flag.Object(), f.flags.obj, f.now.obj}
}

// put draws the foot at the bottom of the window and returns where it begins.
func (f *foot) put(u unit, p present.Wall, size fyne.Size) float32 {
	top, edge := size.Height-u.px(footHigh), u.px(margin)
	base := top + u.px(52)
	f.rule.Put(theme.Line, theme.None, 0, 0, 0, top, size.Width, max(1, u.px(1)))
	f.now.text, f.flags.text = p.Now, p.Flags
	end := f.now.putRight(u, size.Width-edge, base, size.Width/4) - edge
	end = f.flags.putRight(u, end, base, size.Width/4)
	icon := ""
	if p.Flags != "" {
		icon = "flag"
		end -= u.px(40)
	}
	f.flag.Put(icon, theme.Over, end, base-u.px(10), u.px(28))
	f.putPeople(u, p.People, edge, base, end-edge)
	return top
}

// putPeople gives the first name what the second does not need, and each its half of
// the room at least.
func (f *foot) putPeople(u unit, people []present.Pair, x, base, end float32) {
	for i := range f.labels {
		f.labels[i].text, f.names[i].text, f.names[i].token = "", "", theme.Text
		if i < len(people) {
			f.labels[i].text, f.names[i].text = people[i].Label, people[i].Value
			if !people[i].Known {
				f.names[i].token = theme.Text3
			}
		}
	}
	second := width(f.labels[1], u) + u.px(14) + width(f.names[1], u) + u.px(margin)
	for i, until := range []float32{max(x+(end-x)/2, end-second), end} {
		at := f.labels[i].put(u, x, base, until-x) + u.px(14)
		x = f.names[i].put(u, at, base, until-at) + u.px(margin)
	}
}
