package flags

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
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

// Fit is the height that the panel needs of a room, once it was laid out in it:
// folded, it leaves what its lines do not fill.
func (l foldLayout) Fit(o []fyne.CanvasObject, room float32) float32 {
	for i, form := range o {
		if !form.Visible() {
			continue
		}
		if i > 0 && i == len(o)-1 {
			return room - max(l.v.scroll.Size().Height-l.v.scroll.Content.MinSize().Height, 0)
		}
		return min(room, form.MinSize().Height)
	}
	return room
}

func (foldLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	for _, form := range o {
		form.Move(fyne.NewPos(0, 0))
		form.Resize(size)
	}
	found := false
	for i, form := range o {
		// The height of wrapped text is known only now that it has its width.
		shows := !found && (i == len(o)-1 || form.MinSize().Height <= size.Height+1)
		found = found || shows
		if shows && !form.Visible() {
			form.Show()
		}
		if !shows && form.Visible() {
			form.Hide()
		}
	}
}

// reveal scrolls a flag into sight, and where there is room those above and
// below, whose buttons Tab reaches next.
func (v *View) reveal(i int) {
	rows := v.scroll.Content.(*fyne.Container).Objects
	seen := v.scroll.Size().Height
	y := v.scroll.Offset.Y
	for _, part := range [][2]int{{max(i-1, 0), min(i+1, len(rows)-1)}, {i, i}} {
		first, last := rows[part[0]], rows[part[1]]
		y = max(y, last.Position().Y+last.Size().Height-seen)
		y = min(y, first.Position().Y)
	}
	v.scroll.ScrollToOffset(fyne.NewPos(0, y))
}

// wholeRows lets a list of lines that scrolls end between two of them. One with
// an open card takes all of the height.
type wholeRows struct{ rows *fyne.Container }

func (wholeRows) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (l wholeRows) Layout(o []fyne.CanvasObject, size fyne.Size) {
	line := theme.Px(theme.RowStep)
	height := float32(int(size.Height/line)) * line
	for _, row := range l.rows.Objects {
		if row.MinSize().Height != line {
			height = size.Height
		}
	}
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width, max(height, min(size.Height, line))))
}
