// Package severity draws how bad an incident is: colour, glyph and word, never
// the colour alone.
package severity

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// looks are the chips of style, by severity.
var looks = map[model.Severity]widgets.ChipLook{
	model.P0:         {Fill: theme.P0, On: theme.OnP0, Edge: theme.None, Bare: theme.Over, Glyph: "sev-octagon", Text: "P0"},
	model.P1:         {Fill: theme.P1, On: theme.OnP1, Edge: theme.P1Edge, Bare: theme.P1Edge, Glyph: "sev-triangle", Text: "P1"},
	model.P2:         {Fill: theme.P2, On: theme.OnP2, Edge: theme.P2Edge, Bare: theme.P2Edge, Glyph: "sev-diamond", Text: "P2"},
	model.P3:         {Fill: theme.None, On: theme.P3, Edge: theme.P3, Bare: theme.P3, Glyph: "sev-ring", Text: "P3", EdgeWidth: 1.5},
	model.NoSeverity: {Fill: theme.None, On: theme.Text2, Edge: theme.Edge, Bare: theme.Text2, Glyph: "sev-dashed", Text: "No severity"},
}

// Look is the chip of a severity.
func Look(s model.Severity) widgets.ChipLook {
	if look, ok := looks[s]; ok {
		return look
	}
	return looks[model.NoSeverity]
}

// Short is the chip of the header, where the word stands beside it.
func Short(s model.Severity) widgets.ChipLook {
	look := Look(s)
	if s == model.NoSeverity {
		look.Text = "P?"
	}
	return look
}

// Token is the colour that runs through the frame.
func Token(s model.Severity) fyne.ThemeColorName {
	if look := Look(s); look.Fill != theme.None {
		return look.Fill
	}
	return Look(s).Edge
}
