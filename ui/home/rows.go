package home

import (
	"strconv"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

func (v *View) bindOwed(i int, row *widgets.TableRow) {
	if i >= len(v.shown.Owed) {
		return
	}
	o := v.shown.Owed[i]
	token := tone.Token(o.Tone)
	owner := widgets.Cell{Text: o.Owner, Color: theme.Text2}
	if o.Owner == "" {
		owner = widgets.Cell{Text: "no owner", Color: theme.Text3}
	}
	row.SetRow(widgets.Cell{Text: o.Kind, Bold: true, Color: theme.Text2, Icon: o.Icon, Tint: token}, widgets.Cell{Text: o.Text, Tail: o.When},
		widgets.Cell{Text: o.Ref, Color: theme.Text3}, owner, widgets.Cell{Text: o.Due, Color: token, Bold: o.Tone == present.ToneOver})
	row.OnOpen = func() { v.on.Run("open:" + o.ID) }
}

func (v *View) bindPast(i int, row *widgets.TableRow) {
	if i >= len(v.shown.History) {
		return
	}
	h := v.shown.History[i]
	look := severity.Short(h.Severity)
	row.SetRow(widgets.Cell{Text: look.Text, Bold: true, Icon: look.Glyph, Tint: look.Bare}, widgets.Cell{Text: h.Ref, Color: theme.Text3},
		widgets.Cell{Text: h.Title}, widgets.Cell{Text: h.Started, Color: theme.Text2}, figure(h.ToMitigate), figure(h.Duration), v.flags(h.ID),
		widgets.Cell{Text: h.Review, Color: tone.Token(h.Tone), Bold: h.Tone == present.ToneOver})
	row.OnOpen = func() { v.on.Run("open:" + h.ID) }
}

func figure(text string) widgets.Cell {
	if text == "unknown" {
		return widgets.Cell{Text: text, Color: theme.Text3}
	}
	return widgets.Cell{Text: text}
}

// flags is how many red flags an incident ended with. It takes the whole log of
// the incident to know, so only the rows that are seen ask for it.
func (v *View) flags(id string) widgets.Cell {
	n, known := v.on.Flags(id)
	switch {
	case !known:
		return widgets.Cell{Text: "unknown", Color: theme.Text3}
	case n == 0:
		return widgets.Cell{Text: "0", Color: theme.Text3}
	}
	return widgets.Cell{Text: strconv.Itoa(n)}
}

// Recount asks anew for the red flags of the rows that are seen: they change
// without their incident's summary.
func (v *View) Recount() { v.past.SetCount(len(v.shown.History)) }
