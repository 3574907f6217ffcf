// Package widgets holds the generic parts that every screen is built of: texts,
// chips, buttons, panels, rows, fields, dialogs. It knows nothing of incidents;
// what is shown comes in as plain strings and colour tokens.
//
// Lengths in constructors are px at scale 1; the parts scale them to the user's
// text size themselves. Every part re-reads the theme in Refresh, so that a
// change of theme or text size reaches it, and keeps its state in the widget:
// Fyne destroys the renderer of what was hidden for a minute.
//
// Keys that a focused part does not use go to the overlay on top, then to the
// canvas handler: see ForwardKey.
package widgets
