package timeline

import (
	"errors"
	"fmt"

	"warroom/ui/present"
)

// decidePaste goes one of the ways that are offered, by its place.
func (v *View) decidePaste(i int) {
	if v.offered != nil && i >= 0 && i < len(v.offered.ways) {
		v.offered.ways[i].take()
	}
}

// takePaste logs a paste as what it was understood as, or as a note.
func (v *View) takePaste(p present.PasteOffer, asNote bool) error {
	return v.own(func() error { return v.on.Take(p.Paste, asNote) })
}

// enter logs a paste with what was typed before it as one entry.
func (v *View) enter(text string) {
	err := v.own(func() error { return v.on.Log(text) })
	if errors.Is(err, ErrAsked) {
		v.offered = nil
		v.leave(text)
		v.line.SetCompletions()
		return
	}
	v.decide(err, "")
}

// decide ends an offer that was taken, or says why it could not be; left is what
// stays in the line.
func (v *View) decide(err error, left string) {
	if err != nil {
		v.ask(err.Error())
		return
	}
	v.takeBack(left)
}

// takeBack leaves the line as it was typed.
func (v *View) takeBack(before string) {
	v.offered = nil
	v.line.SetText(before)
	v.typed(before)
}

// keepInLine leaves the paste in the field, where it is an ordinary line. One that
// is too long for it stays on the clipboard alone.
func (v *View) keepInLine(text string) {
	v.offered = nil
	v.typed(v.line.Text())
	if v.line.Text() == "" {
		v.say(remark(fmt.Sprintf("%d kB are too long for the line; the clipboard has them still.", len(text)>>10)))
	}
}
