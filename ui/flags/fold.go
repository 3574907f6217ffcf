package flags

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// foldLayout shows the first form of the panel that has room, from all flags open
// to a line for each: in a small window nothing is drawn over what lies below. A
// panel without flags has one form.
type foldLayout struct{ v *View }

// MinSize is that of the first form, which is what the flags ask for.
func (foldLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return o[0].MinSize()
}

// Wants tells that somebody wants to see all of the flags, or one beside the others,
// for which a message can give room.
func (l foldLayout) Wants() bool {
	return l.v.more || slices.ContainsFunc(l.v.shown.Cards, func(c present.FlagCard) bool { return c.ID == l.v.opened })
}

// Fit is the height that the panel needs of a room, once it was laid out in it:
// folded, it leaves what its lines do not fill.
func (l foldLayout) Fit(o []fyne.CanvasObject, room float32) float32 {
	for i, form := range o {
		if !form.Visible() {
			continue
		}
		if i > 0 && i == len(o)-1 {
			return room - l.v.spare
		}
		return min(room, form.MinSize().Height)
	}
	return room
}

func (foldLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	found, last := false, len(o)-1
	for i, form := range o {
		form.Move(fyne.NewPos(0, 0))
		if i < last || !found { // in the height of another form the last would forget where it was scrolled to
			form.Resize(size)
		}
		// The height of wrapped text is known only now that it has its width.
		shows := !found && (i == last || form.MinSize().Height <= size.Height+1)
		found = found || shows
		widgets.SetVisible(form, shows)
	}
}
