package theme

import "fyne.io/fyne/v2"

// The colour tokens. A view names a token, never a colour; what a token looks
// like in each variant stands in palette.go.
const (
	Bg       fyne.ThemeColorName = "warroom.bg"       // window
	Surface  fyne.ThemeColorName = "warroom.surface"  // panel, dialog, calm next bar
	Raised   fyne.ThemeColorName = "warroom.raised"   // secondary button, current row
	Inset    fyne.ThemeColorName = "warroom.inset"    // field, log line, preview
	Hover    fyne.ThemeColorName = "warroom.hover"    // what the pointer is on
	Line     fyne.ThemeColorName = "warroom.line"     // hairlines (decoration)
	Edge     fyne.ThemeColorName = "warroom.edge"     // outlines of fields, keycaps
	Text     fyne.ThemeColorName = "warroom.text"     // titles, figures, entries
	Text2    fyne.ThemeColorName = "warroom.text2"    // sentences, kinds, labels
	Text3    fyne.ThemeColorName = "warroom.text3"    // times, units, hints
	Disabled fyne.ThemeColorName = "warroom.disabled" // disabled text, reason beside it

	Accent       fyne.ThemeColorName = "warroom.accent"       // the one primary button
	AccentHi     fyne.ThemeColorName = "warroom.accentHi"     // under the pointer
	AccentLo     fyne.ThemeColorName = "warroom.accentLo"     // pressed
	OnAccent     fyne.ThemeColorName = "warroom.onAccent"     // text on the three fills
	OnAccentLine fyne.ThemeColorName = "warroom.onAccentLine" // outlines on the three fills
	Link         fyne.ThemeColorName = "warroom.link"         // focus, links, what runs
	TintAccent   fyne.ThemeColorName = "warroom.tintAccent"   // next bar; what changed
	Selection    fyne.ThemeColorName = "warroom.selection"    // behind selected text, which stays readable

	Over     fyne.ThemeColorName = "warroom.over"     // over, missed, red flags
	TintOver fyne.ThemeColorName = "warroom.tintOver" // surface of what is over
	EdgeOver fyne.ThemeColorName = "warroom.edgeOver" // outline of what is over
	Near     fyne.ThemeColorName = "warroom.near"     // near its limit, missing
	TintNear fyne.ThemeColorName = "warroom.tintNear" // surface of the same
	EdgeNear fyne.ThemeColorName = "warroom.edgeNear" // outline of the same
	Met      fyne.ThemeColorName = "warroom.met"      // met, worked, saved

	P0     fyne.ThemeColorName = "warroom.p0"
	OnP0   fyne.ThemeColorName = "warroom.onP0"
	P1     fyne.ThemeColorName = "warroom.p1"
	P1Edge fyne.ThemeColorName = "warroom.p1edge"
	OnP1   fyne.ThemeColorName = "warroom.onP1"
	P2     fyne.ThemeColorName = "warroom.p2"
	P2Edge fyne.ThemeColorName = "warroom.p2edge"
	OnP2   fyne.ThemeColorName = "warroom.onP2"
	P3     fyne.ThemeColorName = "warroom.p3"

	KindMsg    fyne.ThemeColorName = "warroom.kMsg"    // icon of messages
	KindChange fyne.ThemeColorName = "warroom.kChange" // icon of changes, mitigations
	KindFind   fyne.ThemeColorName = "warroom.kFind"   // icon of findings, evidence

	Scrim  fyne.ThemeColorName = "warroom.scrim"  // behind dialogs, translucent
	Shadow fyne.ThemeColorName = "warroom.shadow" // under dialogs and toast, translucent
	// None paints nothing: for a widget that takes a token but has no fill or edge.
	None fyne.ThemeColorName = "warroom.none"
)
