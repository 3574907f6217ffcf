package ui_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
)

// Who begins a change while others are open is warned in words and in the colour that
// the log line warns in, by whatever question it is begun.
func TestAQuestionWarnsOfOpenChanges(t *testing.T) {
	for _, c := range []struct {
		open []model.Command
		want string
	}{
		{nil, ""},
		{[]model.Command{model.BeginChange{Text: "second change now"}}, "“second change now” is still open: end it first?"},
		{[]model.Command{model.BeginChange{Text: "raise pool size"}, model.BeginChange{Text: "second change now"}}, "2 changes are open: end them first?"},
	} {
		for _, asks := range []string{"change", "try:mitigate/failover"} {
			r := desktest.Open(t, desktest.Options{})
			r.Tell(modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Checkout returns 500s"}).Do(c.open...))
			r.Desk.Run(asks)
			if !r.Asks() || c.want == "" && r.Says("end it first?") || c.want != "" && !says(r, c.want, theme.Near) {
				t.Errorf("%s, %d open: %q", asks, len(c.open), r.Texts())
			}
		}
	}
}

// says reports whether the question on top says a line in a colour.
func says(r *desktest.Rig, text string, token fyne.ThemeColorName) bool {
	found := false
	want := theme.Color(token)
	desktest.Walk(r.Window.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if line, ok := o.(*canvas.Text); ok && line.Text == text {
			found = color.RGBAModel.Convert(line.Color) == color.RGBAModel.Convert(want)
		}
	})
	return found
}
