package widgets_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/widgets"
)

// A switch is turned by Space, Enter and the pointer, once each; what the program
// sets tells nobody.
func TestSwitch(t *testing.T) {
	test.NewTempApp(t)
	var turned []bool
	s := widgets.NewSwitch(func(on bool) { turned = append(turned, on) })
	w := test.NewTempWindow(t, s)
	w.Canvas().Focus(s)
	s.SetOn(true)
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	s.TypedRune(' ')
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	test.Tap(s)
	if !slices.Equal(turned, []bool{false, true, false}) || s.On() {
		t.Errorf("it was turned to %v, and is %v", turned, s.On())
	}
}
