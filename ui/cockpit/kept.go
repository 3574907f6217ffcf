package cockpit

import (
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/widgets"
)

// kept holds everything that can have the focus, by what it does, so that a
// change of the State neither makes it anew nor takes the focus from it. A key
// is a group and an action: "mitigate/scale try:mitigate/scale".
type kept struct {
	parts map[string]fyne.Focusable
	asked []string // since begin, in reading order
}

// keep returns the part of that key; make makes it where there is none yet.
func keep[P fyne.Focusable](k *kept, key string, make func() P) P {
	k.asked = append(k.asked, key)
	if part, ok := k.parts[key].(P); ok {
		return part
	}
	part := make()
	k.parts[key] = part
	return part
}

func (k *kept) begin() {
	if k.parts == nil {
		k.parts = map[string]fyne.Focusable{}
	}
	k.asked = nil
}

// has tells whether a part is still shown. One that is not may yet hold the
// focus behind a dialog, and must not act when that closes.
func (k *kept) has(key string) bool {
	_, ok := k.parts[key]
	return ok
}

// end forgets what was not asked for. Where that had the focus, the first of its
// group has it now: after Start that is Worked…
func (k *kept) end(c fyne.Canvas) {
	shown := map[string]bool{}
	for _, key := range k.asked {
		shown[key] = true
	}
	for key, part := range k.parts {
		if shown[key] {
			continue
		}
		delete(k.parts, key)
		if c != nil && c.Focused() == part {
			k.handOn(c, key)
		}
	}
}

func (k *kept) handOn(c fyne.Canvas, lost string) {
	group, _, _ := strings.Cut(lost, " ")
	for _, key := range k.asked {
		if strings.HasPrefix(key, group+" ") {
			c.Focus(k.parts[key])
			return
		}
	}
	c.Unfocus()
}

// button is the button of an action in a group of the screen.
func (v *View) button(w widgets.Weight, group, id, text string) *widgets.Button {
	key := group + " " + id
	b := keep(&v.kept, key, func() *widgets.Button {
		return widgets.NewButton(w, text, func() {
			if v.kept.has(key) {
				v.on.Run(id)
			}
		})
	})
	b.SetText(text)
	b.SetWeight(w)
	b.SetDisabled(false)
	return b.OnRaised(false)
}

// offers tells whether an action is to be offered: never of history, which is
// for reading, and else where it can be done now.
func (v *View) offers(id string) bool { return !v.history && v.on.Why(id) == "" }

// offer is the button of an action that can be done now, or nothing.
func (v *View) offer(w widgets.Weight, group, id, text string) []fyne.CanvasObject {
	if !v.offers(id) {
		return nil
	}
	return []fyne.CanvasObject{v.button(w, group, id, text)}
}
