package theme

import (
	"fmt"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
)

// The pairs that meet on the screen, from the table of colours in the style. A
// text needs 4.5 : 1 and a shape 3 : 1 by WCAG 2.1 (1.4.3 and 1.4.11).
const (
	textMin  = 4.5
	shapeMin = 3.0
)

var pairs = []struct {
	front fyne.ThemeColorName
	least float64
	on    []fyne.ThemeColorName
}{
	{Edge, shapeMin, []fyne.ThemeColorName{Bg, Surface, Raised}},
	{Text, textMin, []fyne.ThemeColorName{Bg, Surface, Raised, Inset, Hover, TintOver, TintAccent}},
	{Text2, textMin, []fyne.ThemeColorName{Bg, Surface, Raised, Inset, Hover, TintOver, TintAccent}},
	{Text3, textMin, []fyne.ThemeColorName{Bg, Surface, Raised, Inset, Hover}},
	{Accent, shapeMin, []fyne.ThemeColorName{Bg, Surface, TintOver}},
	{OnAccent, textMin, []fyne.ThemeColorName{Accent, AccentHi, AccentLo}},
	{Link, textMin, []fyne.ThemeColorName{Bg, Surface, TintAccent, Raised}},
	{Over, textMin, []fyne.ThemeColorName{Bg, Surface, TintOver, Raised, Hover}},
	{EdgeOver, shapeMin, []fyne.ThemeColorName{Bg, Surface, TintOver}},
	{Near, textMin, []fyne.ThemeColorName{Bg, Surface, TintNear}},
	{EdgeNear, shapeMin, []fyne.ThemeColorName{Bg, Surface, TintNear}},
	{Met, textMin, []fyne.ThemeColorName{Bg, Surface, Raised, Hover}},
	{P0, shapeMin, []fyne.ThemeColorName{Bg, Surface}},
	{OnP0, textMin, []fyne.ThemeColorName{P0}},
	{P1Edge, shapeMin, []fyne.ThemeColorName{Bg, Surface}},
	{OnP1, textMin, []fyne.ThemeColorName{P1}},
	{P2Edge, shapeMin, []fyne.ThemeColorName{Bg, Surface}},
	{OnP2, textMin, []fyne.ThemeColorName{P2}},
	{P3, textMin, []fyne.ThemeColorName{Bg, Surface}},
	{KindMsg, textMin, []fyne.ThemeColorName{Surface, Raised}},
	{KindChange, textMin, []fyne.ThemeColorName{Surface, Raised}},
	{KindFind, textMin, []fyne.ThemeColorName{Surface, Raised}},
}

func TestContrast(t *testing.T) {
	for mode, label := range map[Mode]string{Dark: "dark", Light: "light"} {
		th := New(mode, 1)
		for _, p := range pairs {
			for _, back := range p.on {
				t.Run(fmt.Sprintf("%s/%s/%s", label, p.front, back), func(t *testing.T) {
					got := contrast(th.Color(p.front, 0), th.Color(back, 0))
					if got < p.least {
						t.Errorf("contrast %.2f, at least %.1f is needed", got, p.least)
					}
				})
			}
		}
	}
}

// contrast is the ratio of WCAG 2.x, 1 to 21.
func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	if la < lb {
		la, lb = lb, la
	}
	return (la + 0.05) / (lb + 0.05)
}

func luminance(c color.Color) float64 {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	return 0.2126*linear(n.R) + 0.7152*linear(n.G) + 0.0722*linear(n.B)
}

func linear(channel uint8) float64 {
	v := float64(channel) / 255
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
