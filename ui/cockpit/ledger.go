package cockpit

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// ledger is what was changed, and what is still in place, for a panel of that width,
// px: plans wrap in it. It begins with the newest, or with the newest that is open.
func (v *View) ledger(s Scene, width float32) fyne.CanvasObject {
	var made []fyne.CanvasObject
	for _, r := range s.Ledger.Rows {
		made = append(made, v.ledgerRow(r, width))
	}
	from := firstOpen(s.Ledger.Rows)
	if s.Ledger.Rest != "" {
		made = append(made, widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap4, theme.Gap12, widgets.NewShrinkingText(theme.Caption, theme.Text3, s.Ledger.Rest)))
	}
	rows := widgets.NewColumn(0, made...) // at once: each Add lays all of them out
	if len(s.Ledger.Rows) == 0 {
		none := "Nothing has been changed. Begin one: /change TEXT"
		if v.history {
			none = "What its source changed stands in the timeline."
		}
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, 0, theme.Gap12, widgets.NewShrinkingText(theme.Body, theme.Text3, none)))
	}
	sign, copied, begin := "wrench", "copy", "Begin a change…"
	if width < theme.Px(sideUsual) {
		sign, copied, begin = "", "", "Begin…" // they would take the room of the figures
	}
	actions := withIcon(copied, v.offer(widgets.Quiet, "ledger", "copy-changes", "Copy"))
	if v.beside == changes {
		actions = append(actions, v.button(widgets.Quiet, "ledger", "changes", "Close"))
	} else {
		actions = append(v.offer(widgets.Quiet, "ledger", "change", begin), actions...)
	}
	head := widgets.NewHeader("Changes", s.Ledger.Note, actions...).WithIcon(sign, theme.KindChange)
	return listed(widgets.NewHeadedPanel(head, widgets.NewPad(0, 0, theme.Gap12, 0, scrollingFrom(rows, from))).Ruled(), scrollLayout{rows, from})
}

// firstOpen is the first row of a change that is open; where none is, the first.
func firstOpen(rows []present.LedgerRow) int {
	return max(0, slices.IndexFunc(rows, func(r present.LedgerRow) bool { return r.State == model.ChangeOpen }))
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
	room := theme.Unscaled(width) - 2*theme.Gap12 - ledgerNumber - widths[2] - 2*theme.Gap8
	title := widgets.NewRow(6, widgets.NewShrinkingText(theme.Body, theme.Text, r.Text))
	if r.Fix {
		title.Objects = append(title.Objects, widgets.NewFooterKeycaps("fix"), widgets.NewSpacer())
	}
	text, height := widgets.NewColumn(2, title, ledgerDetail(r, icon, room)), ledgerRowHeight
	if r.Plan != "" {
		plan := widgets.NewParagraph(theme.Caption, theme.Text3, cut(r.Plan, longPlan)).ForWidth(room)
		text.Add(plan)
		height += theme.Unscaled(plan.MinSize().Height) + 2
	}
	parts[1] = text
	return widgets.NewSized(0, height, widgets.NewPad(4, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, parts...)))
}

// ledgerDetail is how a change stands, in a room of that width, px at scale 1. Where
// that is too little for times and result, the times go: the timeline has them.
func ledgerDetail(r present.LedgerRow, icon *widgets.Icon, room float32) fyne.CanvasObject {
	if r.State == model.ChangeOpen {
		return widgets.NewRow(6, icon, widgets.NewShrinkingText(theme.Caption, theme.Text2, "open "+r.Detail))
	}
	times, result := widgets.NewText(theme.Caption, theme.Text3, r.Detail), widgets.NewShrinkingText(theme.Caption, theme.Text2, r.Result)
	if times.Width()+result.Width()+theme.Px(2*6)+icon.MinSize().Width > theme.Px(room) {
		return widgets.NewRow(6, icon, result)
	}
	return widgets.NewRow(6, times, icon, result)
}
