package frame

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// What goes where the header has no room, the least first.

// fitButtons leaves the first part of the screen out where the title would have no
// room beside the buttons.
func (h *header) fitButtons(room float32) {
	if len(h.buttons.Objects) < 2 {
		return
	}
	first, all := h.buttons.Objects[0], h.buttons.MinSize().Width
	if !first.Visible() {
		all += first.MinSize().Width + theme.Px(theme.Gap8)
	}
	widgets.SetVisible(first, all+min(h.titleWidth(), theme.Px(titleRoom)) <= room)
}

// fitPairs leaves the minor pairs out in a narrow window. Where the title has no
// room beside the rest, those behind the lead go too, and the last of them last; on
// a screen whose title comes first all may go, the first of them last.
func (h *header) fitPairs(narrow bool, room float32) {
	gap, shown := theme.Px(theme.Gap24), make([]bool, len(h.pairs.Objects))
	for i, o := range h.pairs.Objects {
		if shown[i] = !narrow || !h.shown.Pairs[i].Minor; shown[i] {
			room -= o.MinSize().Width + gap
		}
	}
	least, order := theme.Px(titleLeast), span(1, len(shown))
	if h.shown.TitleFirst {
		least, order = h.titleWidth(), span(0, len(shown))
		slices.Reverse(order)
	}
	for _, i := range order {
		if shown[i] && room < least {
			shown[i] = false
			room += h.pairs.Objects[i].MinSize().Width + gap
		}
	}
	for i, o := range h.pairs.Objects {
		widgets.SetVisible(o, shown[i])
	}
}

// span is the numbers from one up to another.
func span(from, to int) []int {
	var all []int
	for i := from; i < to; i++ {
		all = append(all, i)
	}
	return all
}

// fitCaption shows the caption that the width has room for.
func (h *header) fitCaption(width float32) {
	text := h.shown.Caption
	if fyne.MeasureText(text, theme.Caption.Size(), theme.Caption.Style()).Width > width {
		text = h.shown.Brief
	}
	h.caption.SetText(text)
}

// titleWidth is that of the whole title.
func (h *header) titleWidth() float32 {
	return fyne.MeasureText(h.shown.Title, theme.Title.Size(), theme.Title.Style()).Width + 2
}
