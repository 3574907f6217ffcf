package flags

import (
	"strconv"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func (v *View) head(more ...fyne.CanvasObject) *widgets.Header {
	head := widgets.NewHeader(v.shown.Title, "", append(more, widgets.NewKeycaps("Ctrl", "."))...).WithIcon("flag", theme.Over)
	head.SetTone(theme.Over, theme.TintOver)
	return head
}

func (v *View) panel(head *widgets.Header, body fyne.CanvasObject) fyne.CanvasObject {
	panel := widgets.NewHeadedPanel(head, body)
	panel.SetColors(theme.Surface, theme.EdgeOver)
	return panel
}

// foot says how many more flags there are and what is snoozed; nil where there is
// neither. Under it is so much air, px at scale 1.
func (v *View) foot(air float32) fyne.CanvasObject {
	foot := widgets.NewRow(theme.Gap8)
	if rest := v.rest(); rest != nil {
		foot.Add(rest)
	}
	if v.shown.Quiet != "" {
		foot.Add(widgets.NewFill(widgets.NewShrinkingText(theme.Caption, theme.Text3, v.shown.Quiet).Align(fyne.TextAlignTrailing)))
	}
	if len(foot.Objects) == 0 {
		return nil
	}
	return widgets.NewPad(0, theme.Gap12, air, 29, foot)
}

// rest opens the flags that are not shown, or closes them again; nil where all are
// shown anyway.
func (v *View) rest() *widgets.Button {
	switch hidden := len(v.shown.Cards) - v.seen(); {
	case hidden > 0:
		return widgets.NewQuiet(more(hidden), func() { v.expand(true) })
	case v.more:
		return widgets.NewQuiet("Fewer", func() { v.expand(false) })
	}
	return nil
}

func (v *View) expand(more bool) {
	v.more, v.opened = more, ""
	v.build()
}

func more(n int) string { return strconv.Itoa(n) + " more" }
