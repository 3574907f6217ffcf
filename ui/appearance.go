package ui

import (
	"fmt"
	"slices"
)

// appearanceKey is where the choice is kept.
const appearanceKey = "appearance"

// scales are the text sizes that are offered.
var scales = []float32{0.9, 1, 1.15, 1.3}

// keptAppearance is what was chosen the last time.
func (d *Desk) keptAppearance() Appearance {
	look := Appearance{Theme: "auto", Scale: 1}
	fmt.Sscanf(d.draft(appearanceKey), "%s %f", &look.Theme, &look.Scale) //nolint:errcheck // what cannot be read stays at its default
	if !slices.Contains(scales, look.Scale) {
		look.Scale = 1
	}
	return look
}

func (d *Desk) setAppearance(look Appearance) {
	d.look = look
	d.Machine.Look(look)
	d.keep(appearanceKey, fmt.Sprintf("%s %g", look.Theme, look.Scale))
}

// nextTheme goes from what the system says to dark, to light, and back.
func (d *Desk) nextTheme() {
	next := map[string]string{"auto": "dark", "dark": "light", "light": "auto"}
	look := d.look
	look.Theme = next[look.Theme]
	if look.Theme == "" {
		look.Theme = "dark"
	}
	d.setAppearance(look)
	d.toast("Theme: "+look.Theme, false)
}

func (d *Desk) nextScale() {
	look := d.look
	look.Scale = scales[(slices.Index(scales, look.Scale)+1)%len(scales)]
	d.setAppearance(look)
	d.toast(fmt.Sprintf("Text size: %g", look.Scale), false)
}
