package palette

import (
	"testing"

	"fyne.io/fyne/v2"
)

// HoldShift acts as if Shift were held for the length of a test: the test driver
// knows no modifiers.
func HoldShift(t *testing.T) {
	held := shiftIsHeld
	shiftIsHeld = func() bool { return true }
	t.Cleanup(func() { shiftIsHeld = held })
}

// Rows are the item rows that are shown.
func Rows(v *View) []fyne.Tappable {
	var out []fyne.Tappable
	for i := range v.rows {
		r := v.newRow()
		v.bind(i, r)
		if v.rows[i].Heading == "" {
			out = append(out, r)
		}
	}
	return out
}

// Focus is the field.
func (v *View) Focus() fyne.Focusable { return v.field.Entry }
