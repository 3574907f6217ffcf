// Package frame is what stays around every screen of an incident: the strip and
// the header that say how bad and how long, the bar with the next thing, and the
// footer that says what is saved. The screen's body changes inside it.
package frame

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the frame asks of the window.
type Intents struct {
	Run  func(id string)
	Next func()           // the button of the next bar
	Now  func() time.Time // for how long the next bar has stood
}

// View is the frame.
type View struct {
	header  *header
	next    *nextBar
	footer  *Footer
	body    *fyne.Container
	content *fyne.Container
}

// The heights of the frame, px at scale 1.
const (
	stripHeight  float32 = 4
	headerHeight float32 = 56
	barHeight    float32 = 48
	footerHeight float32 = 24
)

// New makes a frame around a body that is set with SetBody. The footer is the
// window's own, shared by all screens.
func New(on Intents, footer *Footer) *View {
	v := &View{header: newHeader(on), next: newNextBar(on), footer: footer, body: widgets.NewStack()}
	v.content = &fyne.Container{Layout: frameLayout{}, Objects: []fyne.CanvasObject{
		v.header.strip, v.header.object, v.next.object, widgets.NewFill(v.body), footer.Object(),
	}}
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.content }

// SetBody puts another screen into the frame.
func (v *View) SetBody(o fyne.CanvasObject) {
	if len(v.body.Objects) == 1 && v.body.Objects[0] == o {
		return
	}
	v.body.Objects = []fyne.CanvasObject{o}
	v.body.Refresh()
}

// SetButtons puts parts of the screen beside the header, before Commands.
func (v *View) SetButtons(parts ...fyne.CanvasObject) { v.header.setButtons(parts) }

// Show brings header and next bar up to date; what is the same is not drawn again.
func (v *View) Show(h present.Header, b present.Bar) {
	v.header.show(h)
	v.next.show(b)
}

// NextIsRead reports whether the next bar has stood for a second: no one does
// what was not read.
func (v *View) NextIsRead() bool { return v.next.isRead() }

// frameLayout stacks strip, header, bar, body and footer.
type frameLayout struct{}

func (frameLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	body := objects[3].MinSize()
	return fyne.NewSize(body.Width, body.Height+theme.Px(stripHeight+headerHeight+barHeight+footerHeight))
}

func (frameLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	heights := []float32{stripHeight, headerHeight, barHeight, 0, footerHeight}
	rest := size.Height
	for _, h := range heights {
		rest -= theme.Px(h)
	}
	y := float32(0)
	for i, o := range objects {
		h := theme.Px(heights[i])
		if heights[i] == 0 {
			h = max(0, rest)
		}
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
		y += h
	}
}
