package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// TypedKey implements fyne.Focusable.
func (l *RowList[R]) TypedKey(key *fyne.KeyEvent) {
	page := max(int(l.scroll.Size().Height/l.rowHeight())-1, 1)
	switch key.Name {
	case fyne.KeyUp:
		l.next(-1)
	case fyne.KeyDown:
		l.next(1)
	case fyne.KeyPageUp:
		l.step(-page)
	case fyne.KeyPageDown:
		l.step(page)
	case fyne.KeyHome:
		if l.OnHome != nil {
			l.OnHome()
		}
		l.goTo(0)
	case fyne.KeyEnd:
		l.goTo(l.count - 1)
	default:
		l.typedOther(key)
	}
}

func (l *RowList[R]) typedOther(key *fyne.KeyEvent) {
	switch {
	case l.current >= 0 && isEnter(key) && l.OnOpen != nil:
		l.OnOpen(l.current)
	case l.current >= 0 && l.OnKey != nil && l.OnKey(l.current, key):
	case len(key.Name) > 1: // letters and figures come as runes
		ForwardKey(l, l.Keys, key)
	}
}

// next goes to the row above or below, or to what stands there beyond the rows.
func (l *RowList[R]) next(by int) {
	if to := l.current + by; l.current >= 0 && (to < 0 || to >= l.count) && l.OnPast != nil && l.OnPast(by) {
		return
	}
	l.step(by)
}

func (l *RowList[R]) step(n int) { l.goTo(max(l.current+n, 0)) }

func (l *RowList[R]) goTo(index int) {
	was := l.current
	l.SetCurrent(index)
	if l.current != was && l.OnMoved != nil {
		l.OnMoved(l.current)
	}
}

// TypedRune implements fyne.Focusable.
func (l *RowList[R]) TypedRune(r rune) {
	if l.current >= 0 && l.OnRune != nil {
		l.OnRune(l.current, r)
	}
}

// FocusGained implements fyne.Focusable.
func (l *RowList[R]) FocusGained() {
	l.focused = true
	if l.current < 0 && l.count > 0 {
		l.current = l.first
	}
	l.show()
}

// FocusLost implements fyne.Focusable.
func (l *RowList[R]) FocusLost() {
	l.focused = false
	l.show()
}

// CreateRenderer implements fyne.Widget.
func (l *RowList[R]) CreateRenderer() fyne.WidgetRenderer { return rendererOf(l) }

func (l *RowList[R]) objects() []fyne.CanvasObject { return []fyne.CanvasObject{l.scroll} }

func (l *RowList[R]) restyle() {}

func (l *RowList[R]) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(200), 3*l.rowHeight())
}

func (l *RowList[R]) takesRest() bool { return true }

// arrange rounds the height down to whole rows; where there is no room for one, it
// is cut.
func (l *RowList[R]) arrange(size fyne.Size) {
	h := l.rowHeight()
	place(l.scroll, 0, 0, size.Width, max(min(h, size.Height), float32(int(size.Height/h))*h))
	l.show()
}
