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
// rectangle needs a distance to a rounded edge and two colours.

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

// The uniforms of the shader beside those that Fyne sets; lengths are in Fyne's
// units, of which the shader learns the pixels by the object's width.
const (
	inWidth  = "width"
	inEdge   = "edge"
	inRadius = "radius"
)

// The shader's body: d is the distance to the outline in pixels, negative within.
const plainBody = `
uniform vec2 frame;
uniform vec4 bounds;
uniform float width, edge, radius;
uniform float fillR, fillG, fillB, fillA;
uniform float edgeR, edgeG, edgeB, edgeA;

void main() {
    float unit = (bounds.z - bounds.x) / width;
    float line = floor(edge * unit + 0.5);
    vec2 side = 0.5 * (bounds.zw - bounds.xy);
    float r = min(radius * unit, min(side.x, side.y));
    vec2 middle = vec2(bounds.x + side.x, frame.y - bounds.y - side.y);
    vec2 q = abs(gl_FragCoord.xy - middle) - side + r;
    vec2 o = max(q, 0.0);
    float d = (o.x * o.y > 0.0 ? sqrt(dot(o, o)) : max(q.x, q.y)) - r;
    vec4 c = mix(vec4(fillR, fillG, fillB, fillA), vec4(edgeR, edgeG, edgeB, edgeA), clamp(d + line + 0.5, 0.0, 1.0));
    gl_FragColor = vec4(c.rgb, c.a * clamp(0.5 - d, 0.0, 1.0));
}
`

var (
	plainSource   = []byte("#version 110\n" + plainBody)
	plainSourceES = []byte("#version 100\n#ifdef GL_FRAGMENT_PRECISION_HIGH\nprecision highp float;\n#else\nprecision mediump float;\n#endif\n" + plainBody)
)

func newPlain() *canvas.Shader {
	s := canvas.NewShader("plain", plainSource, plainSourceES)
	s.Uniforms = map[string]float32{}
	return s
}

// restylePlain sets colours, and width and radius in Fyne's units. A ground that
// cannot be seen has the colour of its outline, and without an outline the outline
// that of the ground: one fades into the other without passing through black.
func restylePlain(s *canvas.Shader, fill, edge color.Color, width, radius float32) {
	f, e := nrgba(fill), nrgba(edge)
	switch {
	case width == 0:
		e = f
	case f.A == 0:
		f = color.NRGBA{R: e.R, G: e.G, B: e.B}
	}
	u := s.Uniforms
	u[inEdge], u[inRadius] = width, radius
	u["fillR"], u["fillG"], u["fillB"], u["fillA"] = share(f.R), share(f.G), share(f.B), share(f.A)
	u["edgeR"], u["edgeG"], u["edgeB"], u["edgeA"] = share(e.R), share(e.G), share(e.B), share(e.A)
	s.Refresh()
}

func nrgba(c color.Color) color.NRGBA { return color.NRGBAModel.Convert(c).(color.NRGBA) }

func share(v uint8) float32 { return float32(v) / 255 }
