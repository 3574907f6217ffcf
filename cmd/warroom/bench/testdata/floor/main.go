// The floor: an empty Fyne window whose one label ticks each second, with the
// same settings as the product. What it costs, Fyne costs.
package main

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() {
	app.SetMetadata(fyne.AppMetadata{Name: "Floor", Migrations: map[string]bool{"fyneDo": true}})
	a := app.New()
	w := a.NewWindow("Floor")
	w.Resize(fyne.NewSize(1366, 768))
	label := widget.NewLabel("00:00:00")
	w.SetContent(label)
	go func() {
		for now := range time.Tick(time.Second) {
			fyne.Do(func() { label.SetText(now.Format("15:04:05")) })
		}
	}()
	w.ShowAndRun()
}
