package widgets_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"warroom/ui/widgets"
)

// A choice takes Enter, Shift with Enter, Esc and the marked one; a key that is
// typed takes the question away with the next completions.
func TestLogLineChoices(t *testing.T) {
	line, c := focusedLine(t)
	var chosen []int
	line.OnChoose = func(i int) { chosen = append(chosen, i) }
	submitted := 0
	line.OnSubmit = func(string) bool { submitted++; return true }
	ask := func() {
		line.SetChoices(widgets.Choice{Text: "Log 2 lines", Keys: "Enter"}, widgets.Choice{Text: "As one note", Keys: "Shift+Enter"}, widgets.Choice{Text: "Keep", Keys: "Esc"})
	}
	shift := &fyne.KeyEvent{Name: desktop.KeyShiftLeft}
	for _, press := range []func(){
		func() { stroke(c, fyne.KeyReturn, 0) },
		func() { line.Entry().KeyDown(shift); stroke(c, fyne.KeyEnter, 0); line.Entry().KeyUp(shift) },
		func() { stroke(c, fyne.KeyEscape, 0) },
		func() { stroke(c, fyne.KeyDown, 0); stroke(c, fyne.KeyTab, 0) },
		func() {
			line.Completions().Tapped(&fyne.PointEvent{Position: fyne.NewPos(20, line.Completions().MinSize().Height-4)})
		},
	} {
		ask()
		press()
		if line.Choosing() || line.Completions().Visible() {
			t.Error("the choices stay after one was taken")
		}
	}
	if want := []int{0, 1, 2, 1, 2}; !slices.Equal(chosen, want) || submitted > 0 || line.Text() != "" {
		t.Errorf("chose %v, want %v; submitted %d times; the line is %q", chosen, want, submitted, line.Text())
	}
	line.SetNote(widgets.LogNote{Text: "2 lines with times"})
	ask()
	if y := line.Completions().Position().Y; y < line.MinSize().Height {
		t.Errorf("the choices at %v lie over what they are about", y)
	}
	line.SetCompletions()
	stroke(c, fyne.KeyEscape, 0)
	if len(chosen) != 5 {
		t.Error("a choice that is gone was taken")
	}
}
