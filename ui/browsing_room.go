package ui

import (
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// giveRoom sets a dialog of the toolkit in its roomy theme. The dialog tells
// nobody its parts, and its overlay is of a type without a name; where that is
// built another way the dialog only looks tight.
func giveRoom(overlay fyne.CanvasObject) {
	content := reflect.Indirect(reflect.ValueOf(overlay))
	if content.Kind() != reflect.Struct {
		return
	}
	if content = content.FieldByName("Content"); !content.IsValid() {
		return
	}
	if popUp, ok := content.Interface().(*widget.PopUp); ok {
		container.NewThemeOverride(popUp.Content, theme.Roomy()) // it is told of the theme where it stands
		popUp.Refresh()
	}
}
