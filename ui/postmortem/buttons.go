package postmortem

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// buttons are what can be done with the document as a whole.
type buttons struct {
	why          func(id string) string
	copy, export *widgets.Button
	publish      *widgets.Button
	reason       *widgets.Text
}

func newButtons(intents Intents) buttons {
	run := func(id string) func() { return func() { intents.Run(id) } }
	return buttons{
		why:     intents.Why,
		reason:  widgets.NewText(theme.Caption, theme.Text3, ""),
		copy:    widgets.NewSecondary("Copy Markdown", run("copy-markdown")).WithIcon("copy"),
		export:  widgets.NewSecondary("Export…", run("export")),
		publish: widgets.NewSecondary("Publish", run("publish")),
	}
}

func (b buttons) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.copy, b.export, b.publish, b.reason}
}

// show says beside the button why it cannot be pressed. What is published has when
// in its place; history was published by others.
func (b buttons) show(p present.PostMortem) {
	b.copy.SetDisabled(b.why("copy-markdown") != "")
	b.export.SetDisabled(b.why("export") != "")
	why := b.why("publish")
	if p.Published != "" {
		why = "published " + p.Published
	}
	b.publish.SetDisabled(why != "")
	b.reason.SetText(why)
	b.publish.SetText(publishLabel(p))
	widgets.SetVisible(b.publish, !p.Imported && p.Published == "")
	widgets.SetVisible(b.reason, !p.Imported && why != "")
}

// publishLabel ends in … where publishing asks first.
func publishLabel(p present.PostMortem) string {
	if p.Stand > 0 {
		return "Publish…"
	}
	return "Publish"
}
