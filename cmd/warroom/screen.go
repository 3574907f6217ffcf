package main

import (
	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.4/glfw"
)

// opensAt is how large the window opens where its screen has the room.
var opensAt = fyne.NewSize(1366, 768)

// fitScreen makes a size fit into the screen, without panels: a window manager sees
// to that, and where there is none, nothing else does. The scale is how many px of
// the screen a unit of the size has; it is known once the window is there. To be
// called on the thread of the graphics library.
func fitScreen(size fyne.Size, scale float32) fyne.Size {
	screen := glfw.GetPrimaryMonitor()
	if screen == nil || scale <= 0 {
		return size
	}
	_, _, width, height := screen.GetWorkarea()
	if width <= 0 || height <= 0 {
		return size
	}
	return size.Min(fyne.NewSize(float32(width)/scale, float32(height)/scale))
}

// shrinkToScreen takes back what the window got beyond its screen before the scale
// was known.
func shrinkToScreen(w fyne.Window) {
	size := w.Canvas().Size()
	if fits := fitScreen(size, w.Canvas().Scale()); fits != size {
		w.Resize(fits)
	}
}
