package frame

import (
	"slices"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// What goes where the header has no room, the least first.

// fitButtons leaves the first part of the screen out where the title would have no
// room beside the buttons and the pairs that stay.
func (h *header) fitButtons(room float32) {
	if len(h.buttons.Objects) < 2 {
		return
	}
	first, all := h.buttons.Objects[0], h.buttons.MinSize().Width
	if !first.Visible() {
		all += first.MinSize().Width + theme.Px(theme.Gap8)
	}
	for i, p := range h.shown.Pairs {
		if p.Stays {
			all += h.pairWidth(i)
		}
	}
	widgets.SetVisible(first, all+h.titleWidth(theme.Px(titleRoom)) <= room)
}

// fitPairs leaves the minor pairs out in a narrow window. A milestone, which the clocks
// tell too, gives way to the title. Where that has no room beside the rest, those behind
// the first go too, and the last of them last; on a screen whose title comes first all
// may go, the first of them last. What stays stays: then the title is cut.
func (h *header) fitPairs(narrow bool, room float32) {
	shown, order, free := make([]bool, len(h.pairs.Objects)), []int{}, float32(0)
	for i, p := range h.shown.Pairs {
		if shown[i] = !narrow || !p.Minor; !shown[i] {
			continue
		}
		room -= h.pairWidth(i)
		if p.Met && !p.Stays {
			if shown[i] = room >= h.titleWants(room+h.pairWidth(i)); !shown[i] {
				room += h.pairWidth(i)
			}
			continue
		}
		if !p.Stays && (i > 0 || h.shown.TitleFirst) {
			order = append(order, i)
			free += h.pairWidth(i)
		}
	}
	least := theme.Px(titleLeast)
	if h.shown.TitleFirst {
		slices.Reverse(order)
		least = h.titleWants(room + free)
	}
	for _, i := range order {
		if room < least {
			shown[i] = false
			room += h.pairWidth(i)
		}
	}
	for i, o := range h.pairs.Objects {
		widgets.SetVisible(o, shown[i])
	}
}

// titleWants is the room for which pairs give way to the title, of what there is without
// them: to a title that is whole then; to one that is cut all the same, only where that
// could not be read.
func (h *header) titleWants(most float32) float32 {
	if least := h.titleWidth(most + 2); least <= most {
		return least
	}
	return theme.Px(titleRoom)
}

// pairWidth is the room of a pair with the gap beside it.
func (h *header) pairWidth(i int) float32 {
	return h.pairs.Objects[i].MinSize().Width + theme.Px(theme.Gap24)
}

// fitCaption shows the caption that the width has room for.
func (h *header) fitCaption(width float32) {
	text := h.shown.Caption
	if widgets.WidthUpTo(text, theme.Caption, width+1) > width {
		text = h.shown.Brief
	}
	h.caption.SetText(text)
}

// titleWidth is that of the whole title, or most where that is wider.
func (h *header) titleWidth(most float32) float32 {
	return min(most, widgets.WidthUpTo(h.shown.Title, theme.Title, most)+2)
}
