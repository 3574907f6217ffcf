package widgets_test

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// TestGallery draws every part in both themes. With WARROOM_GALLERY set to a
// directory the pictures are kept there, to be looked at beside the design.
func TestGallery(t *testing.T) {
	dir := os.Getenv("WARROOM_GALLERY")
	if testing.Short() && dir == "" {
		t.Skip("draws large pictures")
	}
	modes := map[string]theme.Mode{"dark": theme.Dark, "light": theme.Light}
	for name, mode := range modes {
		t.Run(name, func(t *testing.T) {
			app := test.NewTempApp(t)
			app.Settings().SetTheme(theme.New(mode, 1))
			w := test.NewTempWindow(t, gallery(name))
			w.SetPadded(false)
			w.Resize(fyne.NewSize(1368, 1500))
			w.Resize(fyne.NewSize(1368, 1420)) // the test canvas lays out on a change of size only
			picture := w.Canvas().Capture()
			if b := picture.Bounds(); b.Dx() < 1368 || b.Dy() < 1420 {
				t.Errorf("the picture is only %v", b)
			}
			if dir == "" {
				return
			}
			f, err := os.Create(filepath.Join(dir, "gallery-"+name+".png"))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if err := png.Encode(f, picture); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func gallery(name string) fyne.CanvasObject {
	left := widgets.NewColumn(12, append([]fyne.CanvasObject{
		widgets.NewText(theme.Title, theme.Text, "Components, "+name)}, galleryLeft()...)...)
	right := widgets.NewColumn(12, galleryRight()...)
	return widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0),
		widgets.NewPad(12, 16, 12, 16, widgets.NewColumns(24, []float32{640, 640}, left, right)))
}

func heading(text string) fyne.CanvasObject {
	return widgets.NewText(theme.Name, theme.Text, text)
}

var severities = []widgets.ChipLook{
	{Fill: theme.P0, On: theme.OnP0, Edge: theme.None, Bare: theme.Over, Glyph: "sev-octagon", Text: "P0"},
	{Fill: theme.P1, On: theme.OnP1, Edge: theme.P1Edge, Bare: theme.P1Edge, Glyph: "sev-triangle", Text: "P1"},
	{Fill: theme.P2, On: theme.OnP2, Edge: theme.P2Edge, Bare: theme.P2Edge, Glyph: "sev-diamond", Text: "P2"},
	{Fill: theme.None, On: theme.P3, Edge: theme.P3, Bare: theme.P3, Glyph: "sev-ring", Text: "P3", EdgeWidth: 1.5},
	{Fill: theme.None, On: theme.Text2, Edge: theme.Edge, Bare: theme.Text2, Glyph: "sev-dashed", Text: "No severity"},
}

func chipsRow(size widgets.ChipSize) fyne.CanvasObject {
	row := widgets.NewRow(12)
	for _, look := range severities {
		row.Add(widgets.NewChip(size, look))
	}
	return row
}

func buttonsRow(w widgets.Weight) fyne.CanvasObject {
	hovered, pressed, focused, off := widgets.NewButton(w, "Hover", nil), widgets.NewButton(w, "Pressed", nil), widgets.NewButton(w, "Focus", nil), widgets.NewButton(w, "Disabled", nil)
	hovered.MouseIn(nil)
	pressed.MouseDown(nil)
	focused.FocusGained()
	off.SetDisabled(true)
	return widgets.NewRow(16, widgets.NewButton(w, "Default", nil), hovered, pressed, focused, off,
		widgets.NewButton(w, "With key", nil).WithIcon("copy").WithKeys("Ctrl", "L"))
}
