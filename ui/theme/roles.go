package theme

import "fyne.io/fyne/v2"

// Role says what a text is; size and weight follow from it.
type Role int

// The roles of text. Two weights only: regular, and bold, which is SemiBold.
const (
	Body     Role = iota // 14, everything that is not one of the others
	Name                 // 14 bold: names, kinds, values
	Caption              // 12: limits, hints, keycaps
	Label                // 12 bold: names of tiles and small sections
	Mono                 // 13 mono: exactly as typed or pasted
	MonoBold             // 13 mono bold: missing values in a message
	Typed                // 14 mono: the log line
	Lead                 // 16 bold: card title, dialog title
	Next                 // 18 bold: the next thing
	Input                // 18: the one large field of a dialog
	Title                // 20 bold: incident title, screen title
	Figure               // 22 bold: clock tile
	Chip                 // 24 bold: severity in the header
	Elapsed              // 32 bold: header
	Wall28               // 28: wall view
	Wall28Bold
	Wall44  // 44 bold
	Wall56  // 56 bold
	Wall168 // 168 bold
)

type face struct {
	size       float32
	bold, mono bool
}

var faces = [...]face{
	Body:       {size: 14},
	Name:       {size: 14, bold: true},
	Caption:    {size: 12},
	Label:      {size: 12, bold: true},
	Mono:       {size: 13, mono: true},
	MonoBold:   {size: 13, mono: true, bold: true},
	Typed:      {size: 14, mono: true},
	Lead:       {size: 16, bold: true},
	Next:       {size: 18, bold: true},
	Input:      {size: 18},
	Title:      {size: 20, bold: true},
	Figure:     {size: 22, bold: true},
	Chip:       {size: 24, bold: true},
	Elapsed:    {size: 32, bold: true},
	Wall28:     {size: 28},
	Wall28Bold: {size: 28, bold: true},
	Wall44:     {size: 44, bold: true},
	Wall56:     {size: 56, bold: true},
	Wall168:    {size: 168, bold: true},
}

// Size is the text size in px, with the user's text size applied.
func (r Role) Size() float32 { return faces[r].size * scale() }

// Style selects the face that the theme holds for the role.
func (r Role) Style() fyne.TextStyle {
	return fyne.TextStyle{Bold: faces[r].bold, Monospace: faces[r].mono}
}
