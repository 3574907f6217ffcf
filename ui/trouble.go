package ui

import (
	"cmp"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Trouble is what keeps the file from being opened, or from being gone on with.
type Trouble struct {
	Title   string // empty: it cannot be opened
	Why     string
	Remedy  string
	File    string
	Typed   string // what was in a field when it was found, so that it is not lost
	Passing bool   // it may end by itself: another program holds the file
}

// TroubleIntents are what a person, or time, can do about it.
type TroubleIntents struct {
	Again func()
	Quit  func()
	Later func(time.Duration, func())
}

// retryEvery is how often a file that another program holds is tried again.
const retryEvery = time.Second

// ShowTrouble fills the window with what is wrong and what to do. The file is
// not touched.
func ShowTrouble(w fyne.Window, t Trouble, on TroubleIntents) {
	gone := false
	again := func() {
		if !gone {
			gone = true
			on.Again()
		}
	}
	button := widgets.NewPrimary("Try again", again).Tall().WithKeys("Enter")
	title := cmp.Or(t.Title, "The incident file cannot be opened")
	column := widgets.NewColumn(theme.Gap12,
		widgets.NewRow(theme.Gap8, widgets.NewIcon("triangle-alert", theme.Near, theme.Icon),
			widgets.NewText(theme.Title, theme.Text, title)),
		widgets.NewParagraph(theme.Body, theme.Text2, t.Why).ForWidth(troubleWidth),
		widgets.NewParagraph(theme.Body, theme.Text, t.Remedy).ForWidth(troubleWidth),
	)
	if t.File != "" {
		column.Add(widgets.NewParagraph(theme.Mono, theme.Text3, t.File).ForWidth(troubleWidth))
	}
	if t.Typed != "" {
		column.Add(widgets.NewParagraph(theme.Caption, theme.Text3, "What you were typing:").ForWidth(troubleWidth))
		column.Add(widgets.NewParagraph(theme.Mono, theme.Text, t.Typed).ForWidth(troubleWidth))
	}
	if t.Passing {
		column.Add(widgets.NewParagraph(theme.Caption, theme.Text3, "Trying again every second. Nothing in it is changed.").ForWidth(troubleWidth))
		on.Later(retryEvery, again)
	}
	column.Add(widgets.NewRow(theme.Gap12, button, widgets.NewQuiet("Quit", on.Quit).Tall()))
	w.SetTitle("Warroom · " + title)
	w.SetContent(centred(widgets.NewSized(troubleWidth, 0, column)))
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) {
		if key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter {
			again()
		}
	})
	w.Canvas().Focus(button)
}

// troubleWidth is how wide the sentences are, px at scale 1.
const troubleWidth float32 = 560
