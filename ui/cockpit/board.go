package cockpit

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// board is the hypotheses with what speaks for and against each.
func (v *View) board(s Scene) fyne.CanvasObject {
	rows := widgets.NewColumn(0)
	likely := slices.IndexFunc(s.Board.Rows, func(h present.HypothesisRow) bool { return h.State == model.HypothesisOpen })
	for i, h := range s.Board.Rows {
		if i > 0 {
			rows.Add(widgets.NewHLine())
		}
		if h.State == model.HypothesisOpen {
			rows.Add(v.openHypothesis(h, i == likely))
		} else {
			rows.Add(v.settledHypothesis(h))
		}
	}
	if len(s.Board.Rows) == 0 {
		none := "What could it be? Say it so that it can be proved wrong, then look for what would."
		if v.history {
			none = "What its source suspected stands in the timeline."
		}
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12, widgets.NewShrinkingText(theme.Body, theme.Text3, none)))
	}
	actions := append(v.offer(widgets.Quiet, "board", "guide", "Guide"), v.offer(widgets.Quiet, "board", "cause", "Cause…")...)
	actions = append(actions, withIcon("plus", v.offer(widgets.Quiet, "board", "hypothesis", "New"))...)
	return widgets.NewHeadedPanel(widgets.NewHeader("Hypotheses", s.Board.Note, actions...), scrolling(rows)).Ruled()
}

func (v *View) openHypothesis(h present.HypothesisRow, first bool) fyne.CanvasObject {
	group, weight, fill := fmt.Sprintf("hypothesis/%d", h.N), widgets.Quiet, theme.None
	if first {
		weight, fill = widgets.Secondary, theme.Raised
	}
	title := widgets.NewRow(theme.Gap8,
		widgets.NewSized(16, 0, widgets.NewText(theme.Name, theme.Text3, itoa(h.N))),
		widgets.NewIcon("half-disc", theme.Link, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Name, theme.Text, h.Text)))
	for _, action := range []struct{ id, text string }{{"confirm", "Confirm…"}, {"rule-out", "Rule out…"}} {
		if id := fmt.Sprintf("%s:%d", action.id, h.N); v.offers(id) {
			title.Add(v.button(weight, group, id, action.text).OnRaised(first))
		}
	}
	sides := widgets.NewColumns(theme.Gap16, []float32{0, 0},
		v.evidence(side{"plus", theme.Met, "For", "Nothing yet. What would you see if it were true?"}, h.For, group, fmt.Sprintf("for:%d", h.N)),
		v.evidence(side{"minus", theme.Over, "Against", "Nothing yet. What would prove it wrong?"}, h.Against, group, fmt.Sprintf("against:%d", h.N)))
	body := widgets.NewPad(6, theme.Gap12, 6, theme.Gap12, widgets.NewColumn(0, title, widgets.NewPad(0, 0, 0, 16, sides)))
	return widgets.NewStack(widgets.NewBox(fill, theme.None, 0), body)
}

// side is how one side of a hypothesis looks.
type side struct {
	icon string
	tint fyne.ThemeColorName
	name string
	none string // said while nothing is on this side
}

// evidence is one side of a hypothesis. Its head adds to it, and says so while
// the pointer or the keyboard is on it; a line opens the entry that it is.
func (v *View) evidence(look side, lines []present.EvidenceLine, group, id string) fyne.CanvasObject {
	hint := widgets.NewText(theme.Caption, theme.Text2, "Add…")
	row := widgets.NewRow(6, widgets.NewIcon(look.icon, look.tint, 12), widgets.NewText(theme.Label, look.tint, fmt.Sprintf("%s · %d", look.name, len(lines))),
		widgets.NewSpacer(), hint)
	key := group + " " + id
	head := keep(&v.kept, key, widgets.NewSurface).With(widgets.NewSized(0, 22, widgets.NewPad(0, theme.Gap8, 0, theme.Gap8, row)), hint, func() {
		if v.kept.has(key) && v.offers(id) {
			v.on.Run(id)
		}
	})
	column := widgets.NewColumn(0, head)
	if v.room.bare {
		return column
	}
	for _, l := range lines {
		shows := "entry:" + l.Entry
		column.Add(keep(&v.kept, group+" "+shows, widgets.NewSurface).With(evidenceRow(widgets.NewRow(theme.Gap8, widgets.NewText(theme.Caption, theme.Text3, l.Time),
			widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, l.Text)))), nil, func() { v.on.Run(shows) }))
	}
	if len(lines) == 0 {
		column.Add(evidenceRow(widgets.NewShrinkingText(theme.Body, theme.Text3, look.none)))
	}
	return column
}

func evidenceRow(o fyne.CanvasObject) fyne.CanvasObject {
	return widgets.NewSized(0, 22, widgets.NewPad(0, 0, 0, theme.Gap8, o))
}

// settledHypothesis is one that was confirmed or ruled out. A guess can still be shown.
func (v *View) settledHypothesis(h present.HypothesisRow) fyne.CanvasObject {
	icon, tint, words := "circle-x", theme.Text3, theme.Text2
	switch {
	case h.Suspected:
		icon, tint, words = "circle-dashed", theme.Near, theme.Text
	case h.State == model.HypothesisConfirmed:
		icon, tint, words = "circle-check", theme.Met, theme.Text
	}
	row := widgets.NewRow(theme.Gap8,
		widgets.NewSized(16, 0, widgets.NewText(theme.Name, theme.Text3, itoa(h.N))), widgets.NewIcon(icon, tint, theme.Icon),
		widgets.NewFill(widgets.NewShrinkingText(theme.Body, words, h.Text)), widgets.NewText(theme.Caption, theme.Text3, cut(h.Settled, 60)))
	if id := fmt.Sprintf("for:%d", h.N); h.Suspected && v.offers(id) {
		row.Add(v.button(widgets.Secondary, fmt.Sprintf("hypothesis/%d", h.N), id, "Add evidence…"))
	}
	return widgets.NewSized(0, 36, widgets.NewPad(0, theme.Gap12, 0, theme.Gap12, row))
}

// cut shortens a text that stands at the right of a row.
func cut(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}
