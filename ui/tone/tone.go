// Package tone gives the tones of what is presented their colours.
package tone

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
)

// Token is the colour of a tone, for icons and for figures in running text.
func Token(t present.Tone) fyne.ThemeColorName {
	switch t {
	case present.ToneOver:
		return theme.Over
	case present.ToneNear:
		return theme.Near
	case present.ToneMet:
		return theme.Met
	case present.ToneMessage:
		return theme.KindMsg
	case present.ToneChange:
		return theme.KindChange
	case present.ToneFind:
		return theme.KindFind
	case present.ToneQuiet:
		return theme.Text3
	}
	return theme.Text2
}
