package cockpit

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// newest is the change that was begun last, in a rail that has room for discs only:
// how many are open, and its clock. A press ends it.
type newest struct {
	count, time, word *widgets.Text
	object            *fyne.Container
}

func makeNewest() newest {
	text := func() *widgets.Text { return widgets.NewText(theme.Caption, theme.Text3, "") }
	return newest{text(), text(), text(), widgets.NewColumn(0)}
}

func (n newest) show(v *View, p present.Rail) {
	n.object.Objects = nil
	if !hasNewest(p) {
		return
	}
	n.count.SetText(fmt.Sprintf("%d open", len(p.Open)))
	n.tick(p)
	const key = "rail newest"
	column := widgets.NewColumn(2, centred(widgets.NewIcon("wrench", theme.KindChange, 14)), centred(n.count), centred(n.time))
	if n.word.Text() != "" {
		column.Add(centred(n.word))
	}
	action := p.Open[p.Newest].Action
	n.object.Add(keep(&v.kept, key, widgets.NewSurface).With(widgets.NewPad(theme.Gap4, 0, theme.Gap4, 0, column), nil, func() {
		if v.kept.has(key) {
			v.on.Run(action)
		}
	}))
}

// tick splits the clock, "03:10 left", in two: there is no room for it on one line.
func (n newest) tick(p present.Rail) {
	if !hasNewest(p) {
		return
	}
	c := p.Open[p.Newest]
	time, word, _ := strings.Cut(c.Time, " ")
	if time == n.time.Text() && word == n.word.Text() {
		return // nothing is done for a text that stands
	}
	n.time.Set(time, clockColor(c))
	n.word.Set(word, clockColor(c))
}

func hasNewest(p present.Rail) bool { return p.Newest >= 0 && p.Newest < len(p.Open) }

func centred(o fyne.CanvasObject) fyne.CanvasObject {
	return widgets.NewRow(0, widgets.NewSpacer(), o, widgets.NewSpacer())
}
