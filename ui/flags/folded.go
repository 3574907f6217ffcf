package flags

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// foldedPanel is the panel where there is too little room: each flag a line that
// can be opened, to be scrolled to, and the count of the rest below, in sight.
func (v *View) foldedPanel() fyne.CanvasObject {
	column := widgets.NewColumn(0)
	end := v.newEnd()
	v.scroll = container.NewVScroll(column)
	v.told = nil
	for i, c := range v.shown.Cards[:v.seen()] {
		if c.ID == v.opened {
			column.Add(v.card(i, end))
		} else {
			column.Add(v.line(i, func() { v.reveal(i) }))
		}
	}
	fold := foldedLayout{v: v, rows: column, told: v.told}
	foot := underLines()
	if rest := v.rest(); rest != nil {
		rest.Hide()
		foot, fold.air, fold.inHead = v.foot(0), theme.Gap8, rest
		fold.head = v.head(rest)
	} else {
		fold.head = v.head()
	}
	turned := float32(0)
	wheel := widgets.NewWheel(func(e *fyne.ScrollEvent) { turned = v.turn(turned + e.Scrolled.DY) })
	return v.panel(fold.head, &fyne.Container{Layout: fold, Objects: []fyne.CanvasObject{widgets.NewStack(v.scroll, wheel), foot}})
}

// turnPerRow is how far the wheel turns for a row: a notch of it is 10 or 25.
const turnPerRow float32 = 10

// turn scrolls by whole rows for so much of the wheel, and returns what is left of it.
func (v *View) turn(turned float32) float32 {
	by := 0
	for ; turned <= -turnPerRow; turned += 25 {
		by++
	}
	for ; turned >= turnPerRow; turned -= 25 {
		by--
	}
	if by == 0 {
		return turned
	}
	rows := v.scroll.Content.(*fyne.Container).Objects
	top := 0
	for top < len(rows)-1 && rows[top+1].Position().Y <= v.scroll.Offset.Y+1 {
		top++
	}
	top = max(0, min(top+by, len(rows)-1))
	v.scroll.ScrollToOffset(fyne.NewPos(0, rows[top].Position().Y))
	return 0
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

// foldedLayout places the foot under the lines that scroll, which end between two
// of them. With an open card they take all of the height. A line is seen before
// there is air under the foot, and where it would lie under the foot, alone or below
// an open card, the head says what that says.
type foldedLayout struct {
	v      *View
	rows   *fyne.Container
	air    float32 // under the foot, px at scale 1
	head   *widgets.Header
	inHead *widgets.Button     // nil where no flag is behind the count
	told   []fyne.CanvasObject // what an open card says, which goes where it has no room
}

func (l foldedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(0, o[1].MinSize().Height+theme.Px(l.air))
}

func (l foldedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	line, foot := theme.Px(theme.RowStep), o[1].MinSize().Height
	l.tell(size.Height)
	hides := l.opens() && l.seen(l.below(size.Height, foot)) < min(l.seen(l.below(size.Height, 0)), l.rows.MinSize().Height)
	if l.moveRest(o[1], hides || size.Height < line+foot) {
		foot = 0
	}
	room := l.below(size.Height, foot)
	height := min(max(l.seen(room), min(room, line)), l.rows.MinSize().Height)
	l.v.spare = room - height
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width, height))
	o[1].Move(fyne.NewPos(0, height))
	o[1].Resize(fyne.NewSize(size.Width, foot))
}

// tell leaves out of an open card what a height has no room for, why it matters before
// what it saw: neither is cut through, and its title and its actions are in sight.
func (l foldedLayout) tell(height float32) {
	room, card := l.below(height, 0), float32(0)
	for _, row := range l.rows.Objects {
		card = max(card, row.MinSize().Height)
	}
	for _, part := range l.told {
		if !part.Visible() {
			card += part.MinSize().Height + theme.Px(2)
		}
	}
	for _, part := range l.told {
		fits := card <= room+1
		if !fits {
			card -= part.MinSize().Height + theme.Px(2)
		}
		widgets.SetVisible(part, fits)
	}
}

// below is the room for rows over a foot and the air under it.
func (l foldedLayout) below(height, foot float32) float32 {
	room := height - foot
	return room - max(0, min(theme.Px(l.air), room-theme.Px(theme.RowStep)))
}

// opens tells whether a flag stands open among the lines.
func (l foldedLayout) opens() bool {
	return slices.ContainsFunc(l.rows.Objects, func(row fyne.CanvasObject) bool { return row.MinSize().Height != theme.Px(theme.RowStep) })
}

// seen is the height of the rows that a room has whole.
func (l foldedLayout) seen(room float32) float32 {
	if l.opens() {
		return l.whole(room)
	}
	line := theme.Px(theme.RowStep)
	return float32(int(room/line)) * line
}

// whole is the height of the rows from the one that stands open, or of as many before
// it as fit with it, that a room has whole.
func (l foldedLayout) whole(room float32) float32 {
	rows, open := l.rows.Objects, 0
	for i, row := range rows {
		if row.MinSize().Height > rows[open].MinSize().Height {
			open = i
		}
	}
	height := rows[open].MinSize().Height
	for _, row := range append(slices.Clone(rows[open+1:]), rows[:open]...) {
		if next := height + row.MinSize().Height; next <= room {
			height = next
		}
	}
	return min(height, room)
}

// moveRest shows what is behind the count in the head or in the foot, and tells
// whether it is the head.
func (l foldedLayout) moveRest(foot fyne.CanvasObject, toHead bool) bool {
	if l.inHead == nil {
		return false
	}
	if l.inHead.Visible() != toHead {
		if toHead {
			l.inHead.Show()
			foot.Hide()
		} else {
			l.inHead.Hide()
			foot.Show()
		}
		l.head.Refresh()
	}
	return toHead
}
