package theme

import (
	"unicode"

	"fyne.io/fyne/v2"
)

// Source is the embedded face for a text that it can draw whole, and nil for any
// other, which Fyne then draws with the theme's face and every fallback behind it.
//
// A face that is named costs itself. One that Fyne finds by its style brings the
// emoji font, the symbol font and a scan of the system's fonts for each style:
// 15 MB and 10 ms each, at the start, for glyphs that most screens never show.
func Source(text string, style fyne.TextStyle) fyne.Resource {
	for _, r := range text {
		if !unicode.Is(covered, r) {
			return nil
		}
	}
	return own(style)
}

// LoadFaces reads the faces that every screen needs, on any goroutine but never
// while another one measures or draws texts: Fyne's shaper is shared.
func LoadFaces() {
	driver := fyne.CurrentApp().Driver()
	for _, r := range []Role{Body, Name, Mono} {
		driver.RenderedTextSize("M", r.Size(), r.Style(), own(r.Style()))
	}
	driver.RenderedTextSize("M", Body.Size(), Body.Style(), nil) // what entries are drawn with
}

// covered are runes that each embedded face has a glyph for; a test reads the
// faces. It holds what the product itself says, and western names.
var covered = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x20, Hi: 0x7e, Stride: 1},     // ASCII
		{Lo: 0xa0, Hi: 0xac, Stride: 1},     // Latin-1, up to the soft hyphen
		{Lo: 0xae, Hi: 0x17f, Stride: 1},    // Latin-1 and Latin Extended-A
		{Lo: 0x2013, Hi: 0x2014, Stride: 1}, // – —
		{Lo: 0x2018, Hi: 0x2019, Stride: 1}, // ‘ ’
		{Lo: 0x201c, Hi: 0x201e, Stride: 1}, // “ ” „
		{Lo: 0x2022, Hi: 0x2026, Stride: 4}, // • …
		{Lo: 0x20ac, Hi: 0x20ac, Stride: 1}, // €
		{Lo: 0x2190, Hi: 0x2193, Stride: 1}, // ← ↑ → ↓
		{Lo: 0x2212, Hi: 0x2212, Stride: 1}, // −
		{Lo: 0x2264, Hi: 0x2265, Stride: 1}, // ≤ ≥
	},
	LatinOffset: 3,
}
