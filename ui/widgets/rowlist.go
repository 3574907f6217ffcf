package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Row is a part that a RowList reuses: TimelineRow, TableRow.
type Row interface {
	fyne.CanvasObject
	// SetCurrent marks the row that the keyboard is on.
	SetCurrent(current, focused bool)
}

// RowList shows any number of rows of one height and makes only those that are
// seen. It is one stop for Tab: Up, Down, Home, End and the page keys move the
// current row, Enter opens it.
//
// Fyne's own list knows no Home, End or page keys, takes the pointer for the
// keyboard and swallows Esc.
type RowList[R Row] struct {
	widget.BaseWidget
	RowEvents

	count   int
	height  float32
	newRow  func() R
	bind    func(index int, row R)
	current int
	focused bool

	scroll *container.Scroll
	pane   *fyne.Container
	rows   []R
	first  int
}

// RowEvents is what a RowList tells its owner; each may be nil.
type RowEvents struct {
	// OnOpen opens a row, by tap of the row's own or by Enter.
	OnOpen func(index int)
	// OnKey takes more keys for the current row, such as Delete.
	OnKey func(index int, key *fyne.KeyEvent) bool
	// OnMoved tells the row that a key has gone to.
	OnMoved func(index int)
	// OnRune takes letters for the current row, such as s for star.
	OnRune func(index int, r rune)
	// OnHome is told before Home goes to the first row.
	OnHome func()
	// OnPast takes Up on the first row, by -1, and Down on the last, by 1; it tells
	// whether it did.
	OnPast func(by int) bool
	// OnScrolled tells the first row that is seen.
	OnScrolled func(first int)
	// Keys takes what the list does not use; nil forwards to the window.
	Keys KeySink
}

// NewRowList makes a list of rows of that height, px at scale 1. newRow makes a
// row and bind fills one in; both must be cheap.
func NewRowList[R Row](height float32, newRow func() R, bind func(index int, row R)) *RowList[R] {
	l := &RowList[R]{height: height, newRow: newRow, bind: bind, current: -1}
	l.pane = &fyne.Container{Layout: paneLayout{l.paneHeight}}
	l.scroll = container.NewVScroll(l.pane)
	l.scroll.OnScrolled = func(fyne.Position) { l.show() }
	l.ExtendBaseWidget(l)
	return l
}

// SetCount tells how many rows there are and binds those that are seen again.
func (l *RowList[R]) SetCount(n int) {
	l.count = n
	l.current = min(l.current, n-1)
	l.scroll.Refresh()
	l.show()
}

// Inserted tells that n rows came in above the others. A reader who has scrolled
// stays where he is, and the current row stays the same one.
func (l *RowList[R]) Inserted(n int) {
	if l.current >= 0 {
		l.current += n
	}
	l.count += n
	l.scroll.Refresh()
	if offset := l.scroll.Offset; offset.Y > 0 {
		l.scroll.ScrollToOffset(offset.AddXY(0, float32(n)*l.rowHeight()))
	}
	l.show()
}

// Last is the index of the last row, -1 without rows.
func (l *RowList[R]) Last() int { return l.count - 1 }

// AtTop tells whether the first row is seen.
func (l *RowList[R]) AtTop() bool { return l.scroll.Offset.Y <= 0 }

// Focused tells whether the keyboard is on the rows.
func (l *RowList[R]) Focused() bool { return l.focused }

// ScrollToTop shows the first row.
func (l *RowList[R]) ScrollToTop() {
	l.scroll.ScrollToTop()
	l.show()
}

// ScrollTo makes a row the first that is seen, as the wheel does: the keyboard
// stays on its own.
func (l *RowList[R]) ScrollTo(index int) {
	l.scroll.ScrollToOffset(fyne.NewPos(0, float32(max(0, index))*l.rowHeight()))
	l.show()
}

// ScrollBy moves the rows up by so many of their heights, or down.
func (l *RowList[R]) ScrollBy(rows int) {
	l.scroll.ScrollToOffset(l.scroll.Offset.AddXY(0, float32(rows)*l.rowHeight()))
	l.show()
}

// InSight tells whether the whole of a row is seen.
func (l *RowList[R]) InSight(index int) bool {
	top := float32(index)*l.rowHeight() - l.scroll.Offset.Y
	return index >= 0 && index < l.count && top > -1 && top+l.rowHeight() < l.scroll.Size().Height+1
}

// Current is the row that the keyboard is on, or -1.
func (l *RowList[R]) Current() int { return l.current }

// SetCurrent moves the keyboard to a row and into view; -1 is none.
func (l *RowList[R]) SetCurrent(index int) {
	l.current = max(-1, min(index, l.count-1))
	if l.current >= 0 {
		l.reveal(l.current)
	}
	l.show()
}

// Mark moves the keyboard to a row and scrolls nothing: what is read stays where
// it is, also where that row does not.
func (l *RowList[R]) Mark(index int) {
	l.current = max(-1, min(index, l.count-1))
	l.show()
}

// ShowFrom moves the keyboard to a row and scrolls so that it is the first seen,
// or as near to that as the end of the list lets it come.
func (l *RowList[R]) ShowFrom(index int) {
	l.current = max(-1, min(index, l.count-1))
	l.ScrollTo(l.current)
}

// RefreshRows binds the rows that are seen again.
func (l *RowList[R]) RefreshRows() { l.show() }

func (l *RowList[R]) reveal(index int) {
	top, h := float32(index)*l.rowHeight(), l.rowHeight()
	switch seen := l.scroll.Size().Height; {
	case top < l.scroll.Offset.Y:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case top+h > l.scroll.Offset.Y+seen:
		l.scroll.ScrollToOffset(fyne.NewPos(0, top+h-seen))
	}
}

func (l *RowList[R]) rowHeight() float32  { return theme.Px(l.height) }
func (l *RowList[R]) paneHeight() float32 { return float32(l.count) * l.rowHeight() }

// show binds and places the rows that are seen. Each index keeps its part while
// it stays in sight, so that a step of the wheel fills in only what comes in.
func (l *RowList[R]) show() {
	h := l.rowHeight()
	first := int(l.scroll.Offset.Y / h)
	seen := max(0, min(int(l.scroll.Size().Height/h)+2, l.count-first))
	for len(l.rows) < seen {
		row := l.newRow()
		l.rows = append(l.rows, row)
		l.pane.Objects = append(l.pane.Objects, row)
	}
	for i, parts := 0, len(l.rows); i < parts; i++ {
		index := first + i
		row := l.rows[index%parts]
		SetVisible(row, i < seen)
		if i >= seen {
			continue
		}
		l.bind(index, row)
		row.SetCurrent(index == l.current, l.focused)
		place(row, 0, float32(index)*h, l.scroll.Size().Width, h)
	}
	scrolled := first != l.first
	l.first = first
	if scrolled && l.OnScrolled != nil {
		l.OnScrolled(first) // last: it may bring other rows
	}
}

// paneLayout gives the pane the height of all rows; show places those in view.
type paneLayout struct{ height func() float32 }

func (p paneLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, p.height()) }
func (paneLayout) Layout([]fyne.CanvasObject, fyne.Size)   {}
