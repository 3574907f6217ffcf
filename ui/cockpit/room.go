package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// room is how much the height of a window has room for. All px at scale 1.
type room struct {
	clocks   float32 // height of a clock tile
	timeline float32 // what the timeline keeps: header, log line and some rows
	step     float32 // height of a step
	gate     float32 // height of a condition of the gate
	form     float32 // under the fields of Triage
	gap      float32 // between two panels of a phase
	brief    bool    // panels leave out what is said elsewhere
	bar      float32 // width of the bar of the soak
	bare     bool    // evidence is counted, not listed
}

// rooms are those of windows under a height of the body, px at scale 1: the
// smallest window, and one whose text is large besides.
var rooms = []struct {
	below float32
	room  room
}{
	{480, room{clocks: 40, timeline: 116, step: theme.RowLine, gate: 26, form: theme.Gap4, gap: theme.Gap8, bar: 56, brief: true, bare: true}},
	{600, room{clocks: 64, timeline: 172, step: 30, gate: theme.RowLine, form: theme.Gap12, gap: theme.Gap12, bar: 160, brief: true}},
}

var usualRoom = room{clocks: 64, timeline: 172, step: theme.RowStep, gate: 32, form: theme.Gap12, gap: theme.Gap12, bar: 160}

// frameHeight is what strip, header, next bar and footer take, px at scale 1.
const frameHeight float32 = 4 + 56 + 48 + 24

// fit takes the room that a height of the body has. What is shown follows it.
func (v *View) fit(height float32) {
	fits := usualRoom
	for _, r := range rooms {
		if height < theme.Px(r.below) {
			fits = r.room
			break
		}
	}
	if fits == v.room {
		return
	}
	v.room = fits
	if v.began {
		v.Show(v.shown)
	}
}

// row gives a step the height that there is room for.
func (v *View) row(step *widgets.StepRow) fyne.CanvasObject {
	return widgets.NewSized(0, v.room.step, step)
}
