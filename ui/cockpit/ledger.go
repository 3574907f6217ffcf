package cockpit

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// ledger is what was changed, in order, and what is still in place, for a panel of
// that width, px: plans wrap in it. It begins with the first that is open, or where
// its end is seen.
func (v *View) ledger(s Scene, width float32) fyne.CanvasObject {
	var made []fyne.CanvasObject
	if s.Ledger.Rest != "" {
		made = append(made, widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap4, theme.Gap12, widgets.NewShrinkingText(theme.Caption, theme.Text3, s.Ledger.Rest)))
	}
	from := len(made) + firstOpen(s.Ledger.Rows)
	for _, r := range s.Ledger.Rows {
		made = append(made, v.ledgerRow(r, width))
	}
	rows := widgets.NewColumn(0, made...) // at once: each Add lays all of them out
	if len(s.Ledger.Rows) == 0 {
		none := "Nothing has been changed. Begin one: /change TEXT"
		if v.history {
			none = "What its source changed stands in the timeline."
		}
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, 0, theme.Gap12, widgets.NewShrinkingText(theme.Body, theme.Text3, none)))
	}
	sign, copied := "wrench", "copy"
	if width < theme.Px(sideUsual) {
		sign, copied = "", "" // they would take the room of the figures
	}
	actions := withIcon(copied, v.offer(widgets.Quiet, "ledger", "copy-changes", "Copy"))
	if v.beside == changes {
		actions = append(actions, v.button(widgets.Quiet, "ledger", "changes", "Close"))
	} else {
		actions = append(v.offer(widgets.Quiet, "ledger", "change", "Begin…"), actions...)
	}
	head := widgets.NewHeader("Changes", s.Ledger.Note, actions...).WithIcon(sign, theme.KindChange)
	return listed(widgets.NewHeadedPanel(head, widgets.NewPad(0, 0, theme.Gap12, 0, scrollingFrom(rows, from))).Ruled(), scrollLayout{rows, from})
}

// firstOpen is the first change that is open; where none is, behind the last.
func firstOpen(rows []present.LedgerRow) int {
	if i := slices.IndexFunc(rows, func(r present.LedgerRow) bool { return r.State == model.ChangeOpen }); i >= 0 {
		return i
	}
	return len(rows)
}

var ledgerMarks = map[model.ChangeState]struct {
	icon string
	tint fyne.ThemeColorName
}{
	model.ChangeOpen: {"half-disc", theme.Link}, model.ChangeVerified: {"check", theme.Met},
	model.ChangeNoEffect: {"x", theme.Over}, model.ChangeReverted: {"undo-2", theme.Text3},
}

// The measures of a change, px at scale 1.
const (
	ledgerRowHeight float32 = 46
	ledgerNumber    float32 = 16
)

// longPlan is how much of a plan is shown; the whole is in the timeline and in
// what Copy copies.
const longPlan = 200

func (v *View) ledgerRow(r present.LedgerRow, width float32) fyne.CanvasObject {
	mark := ledgerMarks[r.State]
	if r.Unproven { // as a guess on the board
		mark.icon, mark.tint = "circle-dashed", theme.Near
	}
	icon := widgets.NewIcon(mark.icon, mark.tint, 12)
	detail := widgets.NewRow(6, widgets.NewText(theme.Caption, theme.Text3, r.Detail), icon, widgets.NewShrinkingText(theme.Caption, theme.Text2, r.Result))
	if r.State == model.ChangeOpen {
		detail = widgets.NewRow(6, icon, widgets.NewShrinkingText(theme.Caption, theme.Text2, "open "+r.Detail))
	}
	parts := []fyne.CanvasObject{widgets.NewColumn(0, widgets.NewText(theme.Name, theme.Text3, itoa(r.N))), nil, widgets.NewSpacer()}
	widths := []float32{ledgerNumber, 0, 1}
	if r.Action != "" && v.offers(r.Action) {
		weight := widgets.Secondary
		if r.State == model.ChangeVerified {
			weight = widgets.Quiet // it works: to be taken back some day, not now
		}
		button := v.button(weight, "change/"+itoa(r.N), r.Action, r.Button)
		parts[2], widths[2] = widgets.NewColumn(0, widgets.NewPad(5, 0, 0, 0, button)), theme.Unscaled(button.MinSize().Width)
	}
	var title fyne.CanvasObject = widgets.NewShrinkingText(theme.Body, theme.Text, r.Text)
	if r.Fix {
		title = widgets.NewRow(6, title, widgets.NewFooterKeycaps("fix"), widgets.NewSpacer())
	}
	text, height := widgets.NewColumn(2, title, detail), ledgerRowHeight
	if r.Plan != "" {
		room := theme.Unscaled(width) - 2*theme.Gap12 - ledgerNumber - widths[2] - 2*theme.Gap8
		plan := widgets.NewParagraph(theme.Caption, theme.Text3, cut(r.Plan, longPlan)).ForWidth(room)
		text.Add(plan)
		height += theme.Unscaled(plan.MinSize().Height) + 2
	}
	parts[1] = text
	return widgets.NewSized(0, height, widgets.NewPad(4, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, parts...)))
}
