package look

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// attachedAbove has an entry that belongs to one further down, beside a gate of which
// all hold.
func attachedAbove(t *testing.T, r *desktest.Rig) {
	story("15:38:20")(t, r)
	r.Key("log")
	for _, line := range []string{"/finding pool full: 20 of 20 connections are busy", "^ and the cache is cold"} {
		r.Type(line)
		r.Press(fyne.KeyReturn)
		r.After(time.Second)
	}
	r.Type("^ which is what the dashboards say as well")
}

// pressedTwice presses the key of the next thing once more than there was time to read.
func pressedTwice(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.After(time.Second)
	r.Key("do-next")
	r.Key("do-next")
}

// forged looks at a file that is not what was attached.
func forged(t *testing.T, r *desktest.Rig) {
	filed(t, r)
	r.Log.Forged = "another one"
	r.Press(fyne.KeyDown)
}
