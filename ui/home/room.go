package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Rows that the lists share a window by.
const (
	leastRuns = 3 // that run, in the smallest window with the largest text
	dayOfRuns = 5 // as many as run on a bad day: before more is owed, or over, than the least
	leastOwed = 3
	leastPast = 3 // also where the history has fewer
)

// runRows is how many incidents that run are seen below a height in a body of that
// size, px: those of a bad day, where the lists below keep their least, and more where
// those have no use for the room.
func (v *View) runRows(y float32, size fyne.Size) int {
	row := theme.Px(runHeight)
	room := size.Height - y - theme.Px(theme.TableHead+theme.Gap4) - 2
	beside := func(owed, past int) int { return int((room - v.below(owed, past)) / row) }
	fair := max(dayOfRuns, int(size.Height/5/row))
	owed, past := len(v.shown.Owed), len(v.shown.History)
	spare := beside(min(owed, mostOwed(size)), max(past, leastPast))
	return min(len(v.shown.Open), max(leastRuns, spare, min(fair, beside(min(owed, leastOwed), leastPast))))
}

// below is the height of the lists under those that run, with so many rows, px.
func (v *View) below(owed, past int) float32 {
	h := theme.Px(theme.RowStep) + float32(owed)*theme.Px(theme.RowLine)
	if owed > 0 {
		h += owedAround()
	}
	return h + pastHeads() + float32(past)*theme.Px(theme.RowLine)
}

// owedAround is what the panel of what is owed has around its rows, px.
func owedAround() float32 { return 2 + theme.Px(theme.Gap4) }

// pastHeads is what the history has around its rows, px.
func pastHeads() float32 { return theme.Px(theme.RowStep+theme.TableHead) + 2 }

// mostOwed is how many rows of what is owed stand beside those that run.
func mostOwed(size fyne.Size) int { return max(leastOwed, int(size.Height/5/theme.Px(theme.RowLine))) }
