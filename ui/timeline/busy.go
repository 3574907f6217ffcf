package timeline

import (
	"errors"

	"fyne.io/fyne/v2"
)

// Busy is the refusal of a line while another program holds the file: it is kept, and
// tried again.
type Busy struct{ Why string }

func (b Busy) Error() string { return b.Why + " Your text is kept; trying again every second." }

// left is what is said once nobody waits for the line any more.
func (b Busy) left() error { return errors.New(b.Why + " Your text is kept; Enter tries again.") }

// keepTrying keeps a line to be tried again, where that is why it was refused.
func (v *View) keepTrying(text string, err error) {
	v.busy = busyLine{}
	if busy := (Busy{}); errors.As(err, &busy) {
		v.busy = busyLine{text, busy}
	}
}

// busyLine is a line that waits for another program.
type busyLine struct {
	text string
	why  Busy
}

// TryAgain enters the line that waits for another program, and tells whether one does.
// Whoever changes or leaves the line ends that.
func (v *View) TryAgain(c fyne.Canvas) bool {
	if v.busy.text == "" {
		return false
	}
	if c.Focused() != fyne.Focusable(v.line.Entry()) {
		why := v.busy.why
		v.busy = busyLine{}
		v.refuse(why.left())
		return false
	}
	v.line.Submit()
	return true
}
