package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model/deputy"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// clockStrip is the six clocks, equal across.
type clockStrip struct {
	on     Intents
	tiles  []*widgets.ClockTile
	object *fyne.Container
	shown  Scene
}

func newClockStrip(on Intents) *clockStrip {
	c := &clockStrip{on: on}
	c.object = &fyne.Container{Layout: clockLayout{c}}
	return c
}

var clockTones = map[deputy.ClockState]widgets.ClockTone{
	deputy.Waiting: widgets.ClockWaiting, deputy.Running: widgets.ClockRunning, deputy.Near: widgets.ClockNear,
	deputy.Over: widgets.ClockOver, deputy.Met: widgets.ClockMet, deputy.Missed: widgets.ClockMissed, deputy.Off: widgets.ClockOff,
}

func (c *clockStrip) show(s Scene) {
	c.shown = s
	for i, t := range s.Tiles {
		if i < len(c.tiles) {
			c.tiles[i].SetClock(c.clock(t))
			continue
		}
		tile := widgets.NewClockTile(c.clock(t), func() { c.explain(i) })
		c.tiles = append(c.tiles, tile)
		c.object.Add(tile)
	}
	widgets.AlignClocks(c.tiles)
}

// clockLayout shares the width equally, and gives all figures one size.
type clockLayout struct{ c *clockStrip }

func (clockLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return equalLayout{theme.Gap8}.MinSize(o)
}

func (l clockLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	equalLayout{theme.Gap8}.Layout(o, size)
	widgets.AlignClocks(l.c.tiles)
}

// clock is a tile's figures. Those of history are grey: nothing in it is owed.
func (c *clockStrip) clock(t present.Tile) widgets.Clock {
	clock := widgets.Clock{Name: t.Name, Limit: t.Limit, Figure: t.Figure, Word: t.Word, Brief: t.Brief, Fraction: t.Fraction, Tone: clockTones[t.State]}
	if c.shown.Panel.History {
		clock.Tone = widgets.ClockOff
	}
	return clock
}

// equalLayout shares the width equally.
type equalLayout struct{ gap float32 }

func (l equalLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, part := range o {
		size = size.Max(part.MinSize())
	}
	return fyne.NewSize(0, size.Height)
}

func (l equalLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Px(l.gap)
	w := (size.Width - gap*float32(len(o)-1)) / float32(max(1, len(o)))
	for i, part := range o {
		x := float32(int(float32(i) * (w + gap)))
		put(part, x, 0, float32(int(float32(i+1)*(w+gap)-gap))-x, size.Height)
	}
}
