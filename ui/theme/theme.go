// Package theme is the look of Warroom: colours, faces, sizes and tinted icons,
// in a dark and a light variant. No view holds a colour or a size of its own.
package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"warroom/resources/fonts"
)

// Mode is the variant that the user chose in Settings.
type Mode int

// The modes. Auto follows the desktop.
const (
	Auto Mode = iota
	Dark
	Light
)

// Scales are the text sizes that Settings offers, as factors.
var Scales = []float32{0.9, 1, 1.15, 1.3}

// Theme implements fyne.Theme. It is immutable: to change the mode or the text
// size, set a new one with Settings().SetTheme, which repaints every window.
type Theme struct {
	mode  Mode
	scale float32
}

// New returns the theme in that mode. scale multiplies every size; a scale
// outside 0.5 to 3 counts as 1, so that a damaged setting stays readable.
func New(mode Mode, scale float32) *Theme {
	if scale < 0.5 || scale > 3 {
		scale = 1
	}
	return &Theme{mode: mode, scale: scale}
}

// Mode is the mode the theme was made with.
func (t *Theme) Mode() Mode { return t.mode }

// Scale is the factor of the text size.
func (t *Theme) Scale() float32 { return t.scale }

// Color implements fyne.Theme. The variant counts only in mode Auto.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	if own, ok := stock[name]; ok {
		name = own
	}
	c, ok := palette[name]
	if !ok {
		return fynetheme.DefaultTheme().Color(name, t.variant(variant))
	}
	if t.variant(variant) == fynetheme.VariantLight {
		return c.light
	}
	return c.dark
}

func (t *Theme) variant(system fyne.ThemeVariant) fyne.ThemeVariant {
	switch t.mode {
	case Dark:
		return fynetheme.VariantDark
	case Light:
		return fynetheme.VariantLight
	default:
		return system
	}
}

// Font implements fyne.Theme with the two Plex families.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	if style.Symbol {
		return fynetheme.DefaultTheme().Font(style)
	}
	return own(style)
}

// own is the embedded face of a style.
func own(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace && style.Bold:
		return monoSemiBold
	case style.Monospace:
		return monoRegular
	case style.Bold:
		return sansSemiBold
	case style.Italic:
		return sansItalic
	default:
		return sansRegular
	}
}

// Each face needs a name of its own: Fyne caches metrics and textures by it.
var (
	sansRegular  = fyne.NewStaticResource("IBMPlexSans-Regular.ttf", fonts.SansRegular)
	sansSemiBold = fyne.NewStaticResource("IBMPlexSans-SemiBold.ttf", fonts.SansSemiBold)
	sansItalic   = fyne.NewStaticResource("IBMPlexSans-Italic.ttf", fonts.SansItalic)
	monoRegular  = fyne.NewStaticResource("IBMPlexMono-Regular.ttf", fonts.MonoRegular)
	monoSemiBold = fyne.NewStaticResource("IBMPlexMono-SemiBold.ttf", fonts.MonoSemiBold)
)

// Icon implements fyne.Theme. Stock widgets keep Fyne's own icons, which its
// colouring understands; ours are made by TintedIcon.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return fynetheme.DefaultTheme().Icon(name)
}

// Size implements fyne.Theme.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	n, ok := stockSizes[name]
	if !ok {
		n = fynetheme.DefaultTheme().Size(name)
	}
	if hairlines[name] {
		return n
	}
	return n * t.scale
}
