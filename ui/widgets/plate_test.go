package widgets

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"pgregory.net/rapid"
)

// TestAPlateIsWhole draws plates of any size and looks for a hole, and for what
// stands out: Fyne draws every part up to two of its units beyond its bounds.
func TestAPlateIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.OneOf(rapid.Float32Range(0, 400), rapid.Float32Range(100, 400))
		size := fyne.NewSize(length.Draw(t, "w"), length.Draw(t, "h"))
		edge := color.NRGBA{A: rapid.SampledFrom([]uint8{0, 40, 255}).Draw(t, "edge")}
		width := rapid.SampledFrom([]float32{0, 1, 2}).Draw(t, "width")
		p := newPlate()
		p.put(fyne.NewPos(3, 5), size)
		p.paint(inkOf(color.NRGBA{R: 20, A: 255}, edge, width), rapid.Float32Range(0, 40).Draw(t, "radius"))
		p.put(fyne.NewPos(7, 9), size)

		at := fyne.NewPos(nearASide(size.Width).Draw(t, "x"), nearASide(size.Height).Draw(t, "y"))
		covered := false
		for _, o := range p.box.Objects {
			from, to := o.Position(), o.Position().Add(o.Size())
			if !o.Visible() {
				continue
			}
			covered = covered || from.X <= at.X && at.X <= to.X && from.Y <= at.Y && at.Y <= to.Y
			if from.X < 0 || from.Y < 0 || to.X > size.Width+0.01 || to.Y > size.Height+0.01 {
				t.Fatalf("a part from %v to %v stands out of %v", from, to, size)
			}
			if o == p.middle && (from.X < 1 || to.X > size.Width-1 || from.Y < 1 || to.Y > size.Height-1) {
				t.Fatalf("the flat middle from %v to %v is drawn beyond %v", from, to, size)
			}
		}
		if !covered {
			t.Fatalf("nothing is drawn at %v of %v", at, size)
		}
	})
}

// nearASide is a place on a length where parts meet, or any.
func nearASide(length float32) *rapid.Generator[float32] {
	return rapid.Custom(func(t *rapid.T) float32 {
		at := min(0.5+float32(rapid.IntRange(0, 6).Draw(t, "near")), length)
		return rapid.SampledFrom([]float32{at, length - at, length / 2, length / 2}).Draw(t, "at")
	})
}

// TestAPlateIsDrawnInPartsWhereThatIsCheaper and where it cannot be seen.
func TestAPlateIsDrawnInPartsWhereThatIsCheaper(t *testing.T) {
	opaque, sheer := color.NRGBA{R: 20, A: 255}, color.NRGBA{R: 20, A: 60}
	for _, c := range []struct {
		name  string
		fill  color.Color
		size  fyne.Size
		parts bool
	}{
		{"a panel", opaque, fyne.NewSize(700, 300), true},
		{"a button", opaque, fyne.NewSize(150, 36), false},
		{"a scrim that shines through", sheer, fyne.NewSize(700, 300), false},
		{"a hairline", opaque, fyne.NewSize(1366, 1), false},
	} {
		p := newPlate()
		p.paint(inkOf(c.fill, color.Transparent, 0), 8)
		p.put(fyne.Position{}, c.size)
		if got := p.middle != nil && p.middle.Visible(); got != c.parts {
			t.Errorf("%s is drawn in parts: %v", c.name, got)
		}
		if p.whole.Visible() == c.parts {
			t.Errorf("%s is drawn twice, or not at all", c.name)
		}
	}
}
