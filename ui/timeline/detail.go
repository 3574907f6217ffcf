package timeline

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// detailWidth is how wide an opened entry is, px at scale 1.
const detailWidth float32 = 640

// textMost is how high the text of an entry stands at most, px at scale 1: what is
// longer scrolls.
const textMost float32 = 220

// open shows an entry whole: its text, both its times, who corrected it and what it was.
func (v *View) open(id string) {
	d, ok := v.on.Detail(id)
	c := widgets.CanvasOf(v.object)
	if !ok || c == nil {
		return
	}
	const inner = detailWidth - 2*theme.Gap24
	whole := []widgets.Span{widgets.PlainSpan(d.Text)}
	column := widgets.NewColumn(theme.Gap12, widgets.NewText(theme.Lead, theme.Text, d.Head))
	for _, l := range d.Lines {
		if long(l.Value) { // it scrolls with the text: a card that is higher than the window has no Close
			whole = append(whole, widgets.Span{Text: "\n\n" + l.Label + "\n" + l.Value, Role: theme.Mono, Color: theme.Text3})
			continue
		}
		label := widgets.NewColumn(0, widgets.NewPad(2, 0, 0, 0, widgets.NewText(theme.Caption, theme.Text3, l.Label))) // beside the first line
		column.Add(widgets.NewColumns(theme.Gap12, []float32{110, 0}, label,
			widgets.NewParagraph(theme.Body, theme.Text2, l.Value).ForWidth(inner-122)))
	}
	text := widgets.NewPreview(whole...)
	column.Objects = slices.Insert(column.Objects, 1, fyne.CanvasObject(widgets.NewSized(inner, min(text.Needs(inner), textMost), text)))
	v.offer(c, id, column)
}

// long tells of a value that may not fit into a few lines.
func long(value string) bool { return len(value) > 200 || strings.Contains(value, "\n") }

// offer shows the card with what can be done to the entry.
func (v *View) offer(c fyne.Canvas, id string, column *fyne.Container) {
	var sheet *widgets.Sheet
	act := func(label, action string) *widgets.Button {
		return widgets.NewQuiet(label, func() { sheet.Close(); v.on.Run(action + ":" + id) }).Tall()
	}
	done := widgets.NewSecondary("Close", func() { sheet.Close() }).Tall().WithKeys("Esc")
	buttons := widgets.NewRow(theme.Gap8)
	if i := v.log.Index(id); i >= 0 && !fixed(v.log.Row(i)) {
		star := map[bool]string{false: "Star", true: "Unstar"}[v.log.Row(i).Starred]
		buttons.Objects = []fyne.CanvasObject{act(star, "star"), act("Amend…", "amend"), act("Change its time…", "retime"), act("Retract", "retract")}
	}
	buttons.Add(widgets.NewSpacer())
	buttons.Add(done)
	column.Add(buttons)
	sheet = widgets.ShowSheet(c, widgets.SheetSpec{Width: detailWidth, Content: widgets.NewPadAll(theme.Gap24, column), First: done})
}
