package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// ledger is what was changed, in order, and what is still in place.
func (v *View) ledger(s Scene) fyne.CanvasObject {
	var made []fyne.CanvasObject
	for _, r := range s.Ledger.Rows {
		made = append(made, v.ledgerRow(r))
	}
	rows := widgets.NewColumn(0, made...) // at once: each Add lays all of them out
	if len(s.Ledger.Rows) == 0 {
		rows.Add(widgets.NewPad(theme.Gap4, theme.Gap12, theme.Gap12, theme.Gap12,
			widgets.NewShrinkingText(theme.Body, theme.Text3, "Nothing has been changed. Begin one: /change TEXT")))
	}
	actions := withIcon("copy", v.offer(widgets.Quiet, "ledger", "copy-changes", "Copy"))
	if v.beside == changes {
		actions = append(actions, v.button(widgets.Quiet, "ledger", "changes", "Close"))
	} else {
		actions = append(v.offer(widgets.Quiet, "ledger", "change", "Begin…"), actions...)
	}
	head := widgets.NewHeader("Changes", s.Ledger.Note, actions...).WithIcon("wrench", theme.KindChange)
	return listed(widgets.NewHeadedPanel(head, scrolling(rows)).Ruled(), rows)
}

var ledgerMarks = map[model.ChangeState]struct {
	icon string
	tint fyne.ThemeColorName
}{
	model.ChangeOpen: {"half-disc", theme.Link}, model.ChangeVerified: {"check", theme.Met},
	model.ChangeNoEffect: {"x", theme.Over}, model.ChangeReverted: {"undo-2", theme.Text3},
}

// ledgerRowHeight is the height of a change, px at scale 1.
const ledgerRowHeight float32 = 46

func (v *View) ledgerRow(r present.LedgerRow) fyne.CanvasObject {
	mark := ledgerMarks[r.State]
	icon := widgets.NewIcon(mark.icon, mark.tint, 12)
	detail := widgets.NewRow(6, widgets.NewText(theme.Caption, theme.Text3, r.Detail), icon, widgets.NewShrinkingText(theme.Caption, theme.Text2, r.Result))
	if r.State == model.ChangeOpen {
		detail = widgets.NewRow(6, icon, widgets.NewShrinkingText(theme.Caption, theme.Text2, "open "+r.Detail))
	}
	text, height := widgets.NewColumn(2, widgets.NewShrinkingText(theme.Body, theme.Text, r.Text), detail), ledgerRowHeight
	if r.Plan != "" {
		text.Add(widgets.NewShrinkingText(theme.Caption, theme.Text3, r.Plan))
		height += 18
	}
	number := widgets.NewColumn(0, widgets.NewText(theme.Name, theme.Text3, itoa(r.N)))
	parts := []fyne.CanvasObject{number, text, widgets.NewSpacer()}
	widths := []float32{16, 0, 1}
	if r.Action != "" && v.offers(r.Action) {
		weight := widgets.Secondary
		if r.State == model.ChangeVerified {
			weight = widgets.Quiet // it works: to be taken back some day, not now
		}
		button := v.button(weight, "change/"+itoa(r.N), r.Action, r.Button)
		parts[2], widths[2] = widgets.NewColumn(0, widgets.NewPad(5, 0, 0, 0, button)), theme.Unscaled(button.MinSize().Width)
	}
	return widgets.NewSized(0, height, widgets.NewPad(4, theme.Gap12, 0, theme.Gap12, widgets.NewColumns(theme.Gap8, widths, parts...)))
}
