package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// TimelineEntry is what a timeline row shows.
type TimelineEntry struct {
	Time, Kind, Text, By string
	Icon                 string
	Tint                 fyne.ThemeColorName // of the icon alone
	Late                 string              // "logged 14:07"
	Starred              bool
	Retracted            bool   // grey, and Note says who retracted it
	Unreadable           bool   // written by a newer version; Note says "raw text"
	Note                 string // in place of By
	Dated, Yeared        bool   // times carry their day, and their year: the column is wider
}

// RowAction is what a pointer can do to a timeline row.
type RowAction int

// The actions of a row, in the order in which they are shown.
const (
	RowStar RowAction = iota
	RowAmend
	RowRetract
	rowActions // how many there are
)

var rowActionTexts = [rowActions]string{"Star", "Amend", "Retract"}

// TimelineRow is one entry, 28 px high, made to be reused in a list: SetRow sets
// everything. It takes the pointer but not the focus; the list has that, and
// marks the row with SetCurrent.
type TimelineRow struct {
	widget.BaseWidget
	// OnOpen opens the entry in place.
	OnOpen func()
	// OnAction does what is offered while the pointer is on the row; nil offers
	// nothing.
	OnAction func(RowAction)
	// OnHover tells that the pointer came or went.
	OnHover func(on bool)

	entry                     TimelineEntry
	hovered, current, focused bool
	under                     RowAction // the action under the pointer, or rowActions
	timelineParts
}

type timelineParts struct {
	ground                     *shape
	icon, star                 *glyph
	time, kind, text, late, by *label
	actions                    [rowActions]*label
}

// NewTimelineRow makes an empty row.
func NewTimelineRow() *TimelineRow {
	r := &TimelineRow{
		under: rowActions,
		timelineParts: timelineParts{
			ground: newShape(theme.None, theme.None, 0, theme.RadiusButton),
			icon:   newGlyph("", theme.Text2, theme.Icon), star: newGlyph("", theme.Text3, 12),
			time: newLabel(theme.Body, theme.Text3, ""), kind: newLabel(theme.Name, theme.Text2, ""),
			text: newLabel(theme.Body, theme.Text, ""), late: newLabel(theme.Caption, theme.Text3, ""),
			by: newLabel(theme.Caption, theme.Text3, ""),
		},
	}
	for i, text := range rowActionTexts {
		r.actions[i] = newLabel(theme.Body, theme.Text2, text)
	}
	r.ExtendBaseWidget(r)
	return r
}

// SetRow shows an entry; the same again repaints nothing.
func (r *TimelineRow) SetRow(e TimelineEntry) {
	if e == r.entry {
		return
	}
	r.entry = e
	r.time.say(e.Time)
	r.kind.say(e.Kind)
	r.text.say(e.Text)
	r.late.say(e.Late)
	r.by.say(e.By)
	if e.Note != "" {
		r.by.say(e.Note)
	}
	r.Refresh()
}

// SetCurrent marks the row that the keyboard is on; focused tells whether its
// list has the focus.
func (r *TimelineRow) SetCurrent(current, focused bool) {
	if current != r.current || focused != r.focused {
		r.current, r.focused = current, focused
		r.Refresh()
	}
}

// Tapped implements fyne.Tappable.
func (r *TimelineRow) Tapped(e *fyne.PointEvent) {
	if a := r.actionAt(e.Position.X); a != rowActions {
		r.OnAction(a)
	} else if r.OnOpen != nil {
		r.OnOpen()
	}
}

// MouseIn implements desktop.Hoverable.
func (r *TimelineRow) MouseIn(e *desktop.MouseEvent) {
	r.hover(true)
}

// MouseMoved implements desktop.Hoverable.
func (r *TimelineRow) MouseMoved(e *desktop.MouseEvent) {
	if a := r.actionAt(e.Position.X); a != r.under {
		r.under = a
		r.Refresh()
	}
}

// MouseOut implements desktop.Hoverable.
func (r *TimelineRow) MouseOut() {
	r.hover(false)
}

func (r *TimelineRow) hover(on bool) {
	r.hovered, r.under = on, rowActions
	r.Refresh()
	if r.OnHover != nil {
		r.OnHover(on)
	}
}

// actionAt is the action drawn at x, or rowActions. The actions are texts and no
// buttons: a button under the pointer would end the hover that shows it.
func (r *TimelineRow) actionAt(x float32) RowAction {
	if !r.offers() {
		return rowActions
	}
	for i, l := range r.actions {
		left := l.obj.Position().X - theme.Px(theme.Gap4)
		if x >= left && x <= l.right+theme.Px(theme.Gap8) {
			return RowAction(i)
		}
	}
	return rowActions
}

// offers tells whether the actions are shown.
func (r *TimelineRow) offers() bool {
	return r.hovered && r.OnAction != nil && !r.entry.Unreadable && !r.entry.Retracted
}
