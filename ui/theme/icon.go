package theme

import (
	"bytes"
	"fmt"
	"image/color"
	"regexp"
	"strconv"
	"sync"

	"fyne.io/fyne/v2"

	"warroom/resources/icons"
)

// tinted caches the coloured icons by name, colour and size.
var tinted struct {
	sync.Mutex
	byKey map[string]fyne.Resource
}

// TintedIcon is the icon of that name (see resources/icons) in the colour of the
// token, to be drawn at size px at scale 1. An unknown name gives an empty
// drawing and is logged once.
//
// Fyne's NewColoredResource cannot do this: it recolours fills only, and our
// icons are strokes.
func TintedIcon(name string, token fyne.ThemeColorName, size float32) fyne.Resource {
	hex := hexOf(Color(token))
	pixels := Px(size) * canvasScale()
	key := fmt.Sprintf("%s-%s-%.0f.svg", name, hex[1:], pixels)
	tinted.Lock()
	defer tinted.Unlock()
	if res, ok := tinted.byKey[key]; ok {
		return res
	}
	if tinted.byKey == nil {
		tinted.byKey = make(map[string]fyne.Resource)
	}
	res := fyne.NewStaticResource(key, tint(name, hex, pixels))
	tinted.byKey[key] = res
	return res
}

func tint(name, hex string, pixels float32) []byte {
	svg, err := icons.SVG(name)
	if err != nil {
		fyne.LogError("An icon is missing from resources/icons", err)
		return []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>`)
	}
	svg = bytes.ReplaceAll(svg, []byte("currentColor"), []byte(hex))
	return strokeWidth.ReplaceAllFunc(svg, func(attr []byte) []byte {
		drawn, err := strconv.ParseFloat(string(strokeWidth.FindSubmatch(attr)[1]), 32)
		if err != nil {
			return attr
		}
		return fmt.Appendf(nil, `stroke-width="%.3f"`, drawn*float64(pixels)/24)
	})
}

// Fyne's rasteriser scales the paths of a drawing to the size asked for but not
// the width of its strokes, which stay in pixels: 2 of 24 became 2 of 16.
var strokeWidth = regexp.MustCompile(`stroke-width="([0-9.]+)"`)

// canvasScale is how many pixels of the screen a px of Fyne has.
func canvasScale() float32 {
	app := fyne.CurrentApp()
	if app == nil {
		return 1
	}
	for _, w := range app.Driver().AllWindows() {
		return w.Canvas().Scale()
	}
	return 1
}

// hexOf is the colour as #rrggbb; tokens of icons are opaque.
func hexOf(c color.Color) string {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	return fmt.Sprintf("#%02x%02x%02x", n.R, n.G, n.B)
}
