package theme

import (
	"math"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// stockSizes are the sizes that Fyne's own widgets ask for, in px at scale 1.
// Names that are not here (icon sizes, title bars) come from Fyne's theme.
var stockSizes = map[fyne.ThemeSizeName]float32{
	fynetheme.SizeNameText:               14,
	fynetheme.SizeNameCaptionText:        12,
	fynetheme.SizeNameHeadingText:        20,
	fynetheme.SizeNameSubHeadingText:     16,
	fynetheme.SizeNamePadding:            4,
	fynetheme.SizeNameInnerPadding:       EntryPadding,
	fynetheme.SizeNameLineSpacing:        2,
	fynetheme.SizeNameInlineIcon:         16,
	fynetheme.SizeNameInputRadius:        6,
	fynetheme.SizeNameSelectionRadius:    6,
	fynetheme.SizeNameButtonRadius:       6,
	fynetheme.SizeNameCardRadius:         8,
	fynetheme.SizeNamePopupRadius:        8,
	fynetheme.SizeNameMenuRadius:         8,
	fynetheme.SizeNameDialogRadius:       12,
	fynetheme.SizeNameScrollBar:          8,
	fynetheme.SizeNameScrollBarSmall:     4,
	fynetheme.SizeNameScrollBarRadius:    4,
	fynetheme.SizeNameInputBorder:        2, // the width of the caret
	fynetheme.SizeNameSeparatorThickness: 1,
	// A blur behind a modal doubles the price of every repaint while it is open.
	fynetheme.SizeNameModalBlurRadius: 0,
}

// EntryPadding is the room that an entry keeps around its text. Entries and
// scrollers are the only widgets of Fyne that show, so that the sizes are theirs:
// an override for each field would make Fyne load every font again for each.
const EntryPadding float32 = 2

// hairlines keep their width whatever the text size is.
var hairlines = map[fyne.ThemeSizeName]bool{
	fynetheme.SizeNameInnerPadding:       true,
	fynetheme.SizeNameLineSpacing:        true,
	fynetheme.SizeNameInputBorder:        true,
	fynetheme.SizeNameSeparatorThickness: true,
}

// The corner radii, in px at scale 1; pass them to Px.
const (
	RadiusChip   float32 = 4 // chips and keycaps
	RadiusButton float32 = 6 // buttons and fields
	RadiusPanel  float32 = 8 // panels and tiles
	RadiusDialog float32 = 12
)

// The steps of the grid, in px at scale 1; pass them to Px.
const (
	Gap4  float32 = 4
	Gap8  float32 = 8  // tiles and buttons
	Gap12 float32 = 12 // regions, panel padding
	Gap16 float32 = 16 // window margin
	Gap24 float32 = 24 // dialog padding
)

// The heights that several components share, in px at scale 1; pass them to Px.
const (
	RowLine   float32 = 28 // timeline and table rows, buttons
	RowStep   float32 = 36 // steps, section headers, fields, form buttons
	TableHead float32 = 32
	Icon      float32 = 16
)

// Px scales a length of the design to the text size that the user chose, on
// whole pixels, so that a larger text keeps its room. Hairlines are not scaled.
func Px(n float32) float32 {
	return float32(math.Round(float64(n * scale())))
}

// Unscaled is the length of the design that takes so many pixels at the text
// size that the user chose, rounded up by less than one: what was measured, for
// those who ask for lengths of the design.
func Unscaled(px float32) float32 { return float32(math.Ceil(float64(px))) / scale() }
