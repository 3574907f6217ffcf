package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// shade is one token in both variants.
type shade struct{ dark, light color.NRGBA }

// rgb is an opaque colour, 0xRRGGBB.
func rgb(hex uint32) color.NRGBA { return rgba(hex, 0xFF) }

func rgba(hex uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: alpha}
}

func both(dark, light uint32) shade { return shade{rgb(dark), rgb(light)} }

// palette holds every colour of the product. The contrast of the pairs that
// meet on the screen is proved in contrast_test.go.
var palette = map[fyne.ThemeColorName]shade{
	Bg:       both(0x0B0D11, 0xF3F4F6),
	Surface:  both(0x13161C, 0xFFFFFF),
	Raised:   both(0x1D222A, 0xE9ECF1),
	Inset:    both(0x080A0D, 0xF8F9FB),
	Hover:    both(0x252B35, 0xDFE3EA),
	Line:     both(0x242A33, 0xD9DDE4),
	Edge:     both(0x687282, 0x7E8899),
	Text:     both(0xEEF1F5, 0x12161D),
	Text2:    both(0xB3BBC7, 0x3F4855),
	Text3:    both(0x8C96A5, 0x5A6473),
	Disabled: both(0x5F6875, 0x9AA3B0),

	Accent:       both(0x3563D6, 0x2558CC),
	AccentHi:     both(0x3E6FE6, 0x1E4AB0),
	AccentLo:     both(0x2A52B5, 0x193E95),
	OnAccent:     both(0xFFFFFF, 0xFFFFFF),
	OnAccentLine: {rgba(0xFFFFFF, 0x80), rgba(0xFFFFFF, 0x80)},
	Link:         both(0x86ABFF, 0x1F4FBF),
	TintAccent:   both(0x121C34, 0xE6EDFC),
	Selection:    both(0x2A52B5, 0xE6EDFC),

	Over:     both(0xFF7A75, 0xB3202B),
	TintOver: both(0x2C1316, 0xFCE9EA),
	EdgeOver: both(0xB5413F, 0xC9545B),
	Near:     both(0xF5B74A, 0x8A5000),
	TintNear: both(0x2A2010, 0xFBF0DB),
	EdgeNear: both(0x94691F, 0xB07A20),
	Met:      both(0x5CCB8B, 0x14693C),

	P0:     both(0xD6343C, 0xC8232C),
	OnP0:   both(0xFFFFFF, 0xFFFFFF),
	P1:     both(0xF08A3C, 0xE57A22),
	P1Edge: both(0xF08A3C, 0xA9530F),
	OnP1:   both(0x1A0E04, 0x1A0E04),
	P2:     both(0xF2CE5B, 0xEFC23A),
	P2Edge: both(0xF2CE5B, 0x8A6500),
	OnP2:   both(0x1C1503, 0x1C1503),
	P3:     both(0x9FB2C9, 0x51647C),

	KindMsg:    both(0x8FB4FF, 0x2455BE),
	KindChange: both(0xD9A0F5, 0x7A35A3),
	KindFind:   both(0x6FD3DC, 0x0B6670),

	Scrim:  {rgba(0x05070A, 204), rgba(0x1A2333, 102)}, // 80 %, 40 %
	Shadow: {rgba(0x000000, 168), rgba(0x000000, 64)},  // 66 %, 25 %
	None:   {color.NRGBA{}, color.NRGBA{}},
}

// stock maps the names that Fyne's own widgets ask for to our tokens.
var stock = map[fyne.ThemeColorName]fyne.ThemeColorName{
	fynetheme.ColorNameBackground:          Bg,
	fynetheme.ColorNameForeground:          Text,
	fynetheme.ColorNameButton:              Raised,
	fynetheme.ColorNamePrimary:             Link, // the caret
	fynetheme.ColorNameForegroundOnPrimary: OnAccent,
	fynetheme.ColorNameForegroundOnError:   Bg,
	fynetheme.ColorNameForegroundOnWarning: Bg,
	fynetheme.ColorNameForegroundOnSuccess: Bg,
	fynetheme.ColorNameFocus:               Link,
	fynetheme.ColorNameHyperlink:           Link,
	fynetheme.ColorNameHover:               Hover,
	fynetheme.ColorNamePressed:             Line,
	fynetheme.ColorNameInputBackground:     Inset,
	fynetheme.ColorNameInputBorder:         Edge,
	fynetheme.ColorNamePlaceHolder:         Text3,
	fynetheme.ColorNameDisabled:            Disabled,
	fynetheme.ColorNameDisabledButton:      Surface,
	fynetheme.ColorNameError:               Over,
	fynetheme.ColorNameWarning:             Near,
	fynetheme.ColorNameSuccess:             Met,
	fynetheme.ColorNameSeparator:           Line,
	fynetheme.ColorNameSelection:           Selection,
	fynetheme.ColorNameMenuBackground:      Surface,
	fynetheme.ColorNameOverlayBackground:   Surface,
	fynetheme.ColorNameHeaderBackground:    Surface,
	fynetheme.ColorNameScrollBar:           Edge,
	fynetheme.ColorNameScrollBarBackground: None,
	// Stock shadows are those at the ends of a scroller; lists show whole rows.
	fynetheme.ColorNameShadow: None,
}
