package wall_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/wall"
)

// glApp is an app whose window is drawn by OpenGL.
type glApp struct{ fyne.App }

func (a glApp) Driver() fyne.Driver { return glDriver{a.App.Driver()} }

type glDriver struct{ fyne.Driver }

func (glDriver) CreateSplashWindow() fyne.Window       { return nil }
func (glDriver) CurrentKeyModifiers() fyne.KeyModifier { return 0 }
func (glDriver) HasSecondaryDisplay() bool             { return false }

var _ desktop.Driver = glDriver{}

// In a real window the grounds of the wall, which fill it, are drawn by the plain
// shader, as those of every other screen.
func TestTheWallIsDrawnPlain(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Dark, 1))
	fyne.SetCurrentApp(glApp{app})
	v := wall.New()
	v.Show(scene)
	fyne.SetCurrentApp(app)
	plain := 0
	desktest.Walk(v.Object(), func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *canvas.Rectangle:
			t.Errorf("%v is a rectangle of Fyne", o.Size())
		case *fyne.Container:
			if _, drawn := o.Objects[0].(*canvas.Shader); drawn {
				plain++
			}
		}
	})
	if plain != 5 {
		t.Errorf("%d grounds are plain: strip, chip, bar, its accent and the rule are five", plain)
	}
}
