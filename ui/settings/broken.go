package settings

import (
	"fmt"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// broken stands in the place of the fields while the file has mistakes: each
// with its line and key and a form that works, and the ways out.
type broken struct {
	list, object *fyne.Container
	title        *widgets.Text
	buttons      *fyne.Container
	shown        string
}

func newBroken(on Intents) *broken {
	b := &broken{list: widgets.NewColumn(theme.Gap16), title: widgets.NewText(theme.Lead, theme.Text, "")}
	b.buttons = widgets.NewRow(theme.Gap8, widgets.NewSecondary("Open the file", on.Open).WithIcon("external-link").Tall(),
		widgets.NewSecondary("Read it again", on.Reload).WithIcon("rotate-ccw").Tall(), widgets.NewQuiet("Start from the default", on.Restart).Tall())
	b.object = widgets.NewColumn(theme.Gap16,
		widgets.NewPad(theme.Gap8, 0, 0, 0, widgets.NewRow(theme.Gap8, widgets.NewIcon("triangle-alert", theme.Near, theme.Icon), b.title)),
		b.list, b.buttons,
		widgets.NewParagraph(theme.Caption, theme.Text3, "Start from the default keeps the file as it is beside it, as policy.toml.bak.").ForWidth(560))
	return b
}

func (b *broken) show(s Scene) {
	said := fmt.Sprint(s.Broken)
	if said == b.shown {
		return
	}
	b.shown, b.list.Objects = said, nil
	b.title.SetText("The policy has " + present.Count(len(s.Broken), "mistake", "mistakes") + ", so the default holds")
	for _, m := range s.Broken {
		b.list.Add(widgets.NewColumn(2, widgets.NewShrinkingText(theme.Mono, theme.Near, m.Where),
			widgets.NewShrinkingText(theme.Body, theme.Text, m.Why), widgets.NewShrinkingText(theme.Body, theme.Text2, m.Remedy)))
	}
}
