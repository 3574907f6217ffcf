package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
)

// Fyne paints the whole window anew for every tick of a clock, and without a
// graphics card a pixel costs what its shader costs. The shaders of
// canvas.Rectangle work out shadows, four radii and two borders for each pixel,
// also where there are none: that was over half of an idle cockpit. A plain
// rectangle needs a distance to a rounded edge and two colours; and all but its
// round ends (plate.go) not even the distance.

// drawsShaders tells whether the window is drawn by OpenGL. The painter of tests
// and pictures draws no shaders; it gets Fyne's rectangles, of the same look.
func drawsShaders() bool {
	app := fyne.CurrentApp()
	if app == nil {
		return false
	}
	_, draws := app.Driver().(desktop.Driver)
	return draws
}

// The uniforms of the round shader beside those that Fyne sets. Lengths are in Fyne's
// units, of which the shader learns the pixels by the object's width.
const (
	inWidth  = "width"
	inEdge   = "edge"
	inRadius = "radius"

	// How far the rectangle goes on beyond the part of it that is drawn.
	inAbove, inBelow  = "above", "below"
	inBefore, inAfter = "before", "after"
)

// d is the distance to the outline in pixels, negative within.
const roundBody = `
uniform vec2 frame;
uniform vec4 bounds;
uniform float width, edge;
uniform float fillR, fillG, fillB, fillA;
uniform float edgeR, edgeG, edgeB, edgeA;
uniform float radius, above, below, before, after;

void main() {
    float unit = (bounds.z - bounds.x) / width;
    float line = floor(edge * unit + 0.5);
    vec2 from = bounds.xy - vec2(before, above) * unit;
    vec2 side = 0.5 * (bounds.zw + vec2(after, below) * unit - from);
    float r = min(radius * unit, min(side.x, side.y));
    vec2 middle = vec2(from.x + side.x, frame.y - from.y - side.y);
    vec2 q = abs(gl_FragCoord.xy - middle) - side + r;
    vec2 o = max(q, 0.0);
    float d = (o.x * o.y > 0.0 ? sqrt(dot(o, o)) : max(q.x, q.y)) - r;
    vec4 c = mix(vec4(fillR, fillG, fillB, fillA), vec4(edgeR, edgeG, edgeB, edgeA), clamp(d + line + 0.5, 0.0, 1.0));
    gl_FragColor = vec4(c.rgb, c.a * clamp(0.5 - d, 0.0, 1.0));
}
`

// A flat part has one colour. Fyne draws it a little larger than its bounds.
const flatBody = `
uniform float fillR, fillG, fillB, fillA;

void main() { gl_FragColor = vec4(fillR, fillG, fillB, fillA); }
`

const (
	desktopHead = "#version 110\n"
	mobileHead  = "#version 100\n#ifdef GL_FRAGMENT_PRECISION_HIGH\nprecision highp float;\n#else\nprecision mediump float;\n#endif\n"
)

var (
	roundSource, roundSourceES = []byte(desktopHead + roundBody), []byte(mobileHead + roundBody)
	flatSource, flatSourceES   = []byte(desktopHead + flatBody), []byte(mobileHead + flatBody)
)

func newRound() *canvas.Shader {
	s := canvas.NewShader("round", roundSource, roundSourceES)
	s.Uniforms = map[string]float32{}
	return s
}

func newFlat() *canvas.Shader {
	s := canvas.NewShader("flat", flatSource, flatSourceES)
	s.Uniforms = map[string]float32{}
	return s
}

// ink is how a plain rectangle looks; the edge is in Fyne's units.
type ink struct {
	fill, edge color.NRGBA
	width      float32
}

// inkOf mixes what is asked for such that fill and outline fade into each other
// without passing through black: a ground that cannot be seen has the colour of
// its outline, and without an outline the outline that of the ground.
func inkOf(fill, edge color.Color, width float32) ink {
	f, e := nrgba(fill), nrgba(edge)
	switch {
	case width == 0:
		e = f
	case f.A == 0:
		f = color.NRGBA{R: e.R, G: e.G, B: e.B}
	}
	return ink{f, e, width}
}

// opaque tells whether parts of it may lie on each other unseen.
func (k ink) opaque() bool { return k.fill.A == 255 && k.edge.A == 255 }

// fillOn and edgeOn set the colours of a shader.
func (k ink) fillOn(s *canvas.Shader) {
	u := s.Uniforms
	u["fillR"], u["fillG"], u["fillB"], u["fillA"] = share(k.fill.R), share(k.fill.G), share(k.fill.B), share(k.fill.A)
}

func (k ink) edgeOn(s *canvas.Shader) {
	u := s.Uniforms
	u[inEdge] = k.width
	u["edgeR"], u["edgeG"], u["edgeB"], u["edgeA"] = share(k.edge.R), share(k.edge.G), share(k.edge.B), share(k.edge.A)
}

func nrgba(c color.Color) color.NRGBA { return color.NRGBAModel.Convert(c).(color.NRGBA) }

func share(v uint8) float32 { return float32(v) / 255 }
