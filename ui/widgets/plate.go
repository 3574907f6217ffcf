package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// plate is a plain rectangle with round corners. A large one is drawn as a flat
// middle in a frame of four parts, because a pixel with a distance to a round edge
// costs some five times of what a flat one costs.
type plate struct {
	box    *fyne.Container
	whole  *canvas.Shader
	middle *canvas.Shader    // this and the frame only where they are needed
	frame  [4]*canvas.Shader // above, below, before and after the middle
	ink    ink
	radius float32 // Fyne's units
}

const (
	// large is from which area a plate is drawn in parts, in Fyne's units squared:
	// below it, four more parts cost more than they save.
	large = 12_000
	// under is how far the frame reaches over the middle, in Fyne's units: what Fyne
	// draws beyond the bounds of the middle, and what rounding to pixels moves.
	under = 2
)

func newPlate() *plate {
	p := &plate{whole: newRound()}
	p.box = container.NewWithoutLayout(p.whole)
	return p
}

// paint sets the look; the radius is in Fyne's units.
func (p *plate) paint(k ink, radius float32) {
	p.ink, p.radius = k, radius
	p.put(p.box.Position(), p.box.Size())
	for _, o := range p.box.Objects {
		o.Refresh()
	}
}

// put places the plate.
func (p *plate) put(at fyne.Position, size fyne.Size) {
	p.box.Move(at)
	p.box.Resize(size)
	// Parts lie on each other, which must not show.
	parts := size.Width*size.Height >= large && p.ink.opaque() && min(size.Width, size.Height) > 3*(p.radius+p.ink.width+under)
	SetVisible(p.whole, !parts)
	if p.middle != nil {
		for _, s := range append(p.frame[:], p.middle) {
			SetVisible(s, parts)
		}
	}
	if parts {
		p.putParts(size)
		return
	}
	p.round(p.whole, fyne.Position{}, size)
}

func (p *plate) putParts(size fyne.Size) {
	if p.middle == nil {
		p.makeParts()
	}
	side := p.ink.width + under
	end := p.radius + side
	inner := fyne.NewSize(size.Width-2*p.ink.width-2, size.Height-2*(end-1))
	p.ink.fillOn(p.middle)
	p.middle.Move(fyne.NewPos(p.ink.width+1, end-1))
	p.middle.Resize(inner)
	p.round(p.frame[0], fyne.NewPos(0, 0), fyne.NewSize(size.Width, end))
	p.round(p.frame[1], fyne.NewPos(0, size.Height-end), fyne.NewSize(size.Width, end))
	p.round(p.frame[2], fyne.NewPos(0, end), fyne.NewSize(side, size.Height-2*end))
	p.round(p.frame[3], fyne.NewPos(size.Width-side, end), fyne.NewSize(side, size.Height-2*end))
}

func (p *plate) makeParts() {
	p.middle = newFlat()
	p.box.Add(p.middle)
	for i := range p.frame {
		p.frame[i] = newRound()
		p.box.Add(p.frame[i])
	}
}

// round draws a part of the plate with its outline and its corners.
func (p *plate) round(s *canvas.Shader, at fyne.Position, size fyne.Size) {
	whole, u := p.box.Size(), s.Uniforms
	p.ink.fillOn(s)
	p.ink.edgeOn(s)
	u[inRadius], u[inWidth] = p.radius, size.Width
	u[inBefore], u[inAfter] = at.X, whole.Width-at.X-size.Width
	u[inAbove], u[inBelow] = at.Y, whole.Height-at.Y-size.Height
	s.Move(at)
	s.Resize(size)
}
