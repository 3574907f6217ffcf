package look

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
)

// filed shows the files of an incident: a picture first.
func filed(t *testing.T, r *desktest.Rig) {
	attached(t, r)
	r.Desk.Drop([]string{"/shots/connections in use by pod.png"})
	r.Press(fyne.KeyRight)
	r.Press(fyne.KeyReturn)
	r.Tap("Commands")
	r.Type("attached files")
	r.Press(fyne.KeyReturn)
}

// filedText looks at the second of them.
func filedText(t *testing.T, r *desktest.Rig) {
	filed(t, r)
	r.Press(fyne.KeyDown)
	r.Press(fyne.KeyReturn)
}

// bearing asks what a file bears on.
func bearing(t *testing.T, r *desktest.Rig) {
	attached(t, r)
	r.Desk.Drop([]string{"/shots/connections in use by pod.png"})
}

// filedNone is the sheet without a file.
func filedNone(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Tap("Commands")
	r.Type("attached files")
	r.Press(fyne.KeyReturn)
}

func attached(t *testing.T, r *desktest.Rig) {
	t.Helper()
	story("14:38:20")(t, r)
	var lines strings.Builder
	for i := range 400 {
		fmt.Fprintf(&lines, "2026-11-24T12:%02d:%02dZ checkout-%d WARN pool exhausted: 20 of 20 connections busy, 412 requests waiting\n", i/60, i%60, i%6)
	}
	r.Machine.Saved["/logs/checkout.log"], r.Machine.Saved["/dumps/trace.pprof"] = lines.String(), "\x1f\x8b\x08 and so on"
	r.Machine.Saved["/shots/connections in use by pod.png"] = graph(t)
	for _, path := range []string{"/dumps/trace.pprof", "/logs/checkout.log"} {
		r.Desk.Drop([]string{path})
		r.Press(fyne.KeyReturn)
	}
}

// graph is a picture as one takes it of a monitor.
func graph(t *testing.T) string {
	t.Helper()
	const w, h = 1200, 700
	picture := image.NewRGBA(image.Rect(0, 0, w, h))
	for x := range w {
		level := h - 60 - x/8
		if x > w/2 {
			level = 90 + x%40
		}
		for y := range h {
			c := color.RGBA{0x18, 0x1b, 0x21, 0xff}
			switch {
			case y%100 == 0 || x%150 == 0:
				c = color.RGBA{0x33, 0x38, 0x42, 0xff}
			case y > level && y < level+4:
				c = color.RGBA{0xf2, 0x8a, 0x3c, 0xff}
			case y > level:
				c = color.RGBA{0x3a, 0x2c, 0x22, 0xff}
			}
			picture.SetRGBA(x, y, c)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, picture); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
