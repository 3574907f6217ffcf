package ui

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"warroom/ui/theme"
)

// appearanceKey is where the choice is kept.
const appearanceKey = "appearance"

// keptAppearance is what was chosen the last time.
func (d *Desk) keptAppearance() Appearance {
	look := Appearance{Theme: "auto", Scale: 1}
	fmt.Sscanf(d.draft(appearanceKey), "%s %f", &look.Theme, &look.Scale) //nolint:errcheck // what cannot be read stays at its default
	if !slices.Contains(theme.Scales, look.Scale) {
		look.Scale = 1
	}
	return look
}

func (d *Desk) setAppearance(look Appearance) {
	d.look = look
	d.Machine.Look(look)
	d.drawn[d.screens.shown] = d.drawnAs()
	d.keep(appearanceKey, fmt.Sprintf("%s %g", look.Theme, look.Scale))
}

// drawnAs is the look that a screen has: the one that was chosen, in the light or
// dark that the system says.
type drawnAs struct {
	Appearance
	system fyne.ThemeVariant
}

func (d *Desk) drawnAs() drawnAs {
	return drawnAs{d.look, fyne.CurrentApp().Settings().ThemeVariant()}
}

// drawAnew gives the screen that is shown now the look that was chosen while it was
// not: a change of the theme reaches only what stands in the window.
func (d *Desk) drawAnew() {
	now := d.drawnAs()
	if was, before := d.drawn[d.screens.shown]; before && was != now {
		d.Machine.Look(d.look)
	}
	d.drawn[d.screens.shown] = now
}

// nextTheme goes to the other of dark and light than what is seen now.
func (d *Desk) nextTheme() {
	look := d.look
	if look.Theme = "light"; d.isLight() {
		look.Theme = "dark"
	}
	d.setAppearance(look)
	d.toast("Theme: "+look.Theme, false)
}

// isLight tells what is seen: what was chosen, else what the system says.
func (d *Desk) isLight() bool {
	switch d.look.Theme {
	case "light":
		return true
	case "dark":
		return false
	}
	return fyne.CurrentApp().Settings().ThemeVariant() == fynetheme.VariantLight
}

func (d *Desk) nextScale() {
	look := d.look
	look.Scale = theme.Scales[(slices.Index(theme.Scales, look.Scale)+1)%len(theme.Scales)]
	d.setAppearance(look)
	d.toast(fmt.Sprintf("Text size: %.0f %%", 100*look.Scale), false)
}
