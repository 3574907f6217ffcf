// Package help is the sheet on F1: every key and every form of the log line,
// read from the table of actions and from the grammar.
package help

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/action"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the sheet asks of the window.
type Intents struct {
	Table   *action.Table
	Version string // of the program
	// More are keys that a part of the screen has itself, outside of the table.
	More []present.HelpKey
	// OnClosed tells that the sheet is gone; may be nil.
	OnClosed func()
}

// processText is the day of the process text that the product carries; see
// spec/incident-response.md of the design.
const processText = "24 Nov 2026"

// The measures of the sheet, px at scale 1. The three columns hold keys, keys,
// and the grammar.
const (
	sheetWidth  float32 = 1160
	leastHeight float32 = 640
	sheetTop    float32 = 64
)

// bleed is the room for outlines at the edge where the scroller cuts.
const bleed float32 = 4

// View is the open sheet.
type View struct {
	keys   []present.HelpKey
	width  float32 // of what is inside, px at scale 1
	sheet  *widgets.Sheet
	field  *widgets.Field
	found  *widgets.Text
	body   *fyne.Container
	scroll *container.Scroll
}

// Show opens the sheet on the canvas.
func Show(c fyne.Canvas, intents Intents) *View {
	v := &View{keys: append(keysOf(intents.Table), intents.More...), width: innerWidth(c)}
	content := &fyne.Container{Layout: followLayout{v, c}, Objects: []fyne.CanvasObject{v.makeContent(intents.Version)}}
	v.find("")
	v.sheet = widgets.ShowSheet(c, widgets.SheetSpec{
		Width: sheetWidth, Top: sheetTop, Height: heightIn(c), Content: content, First: v.field.Entry,
		OnKey: v.typedKey, OnClosed: intents.OnClosed,
	})
	return v
}

// followLayout lays the columns out anew where the window has become another one.
type followLayout struct {
	v *View
	c fyne.Canvas
}

func (followLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (l followLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if width := innerWidth(l.c); width != l.v.width {
		l.v.width = width
		l.v.find(l.v.field.Text())
	}
	o[0].Move(fyne.Position{})
	o[0].Resize(size)
}

// Close takes the sheet away.
func (v *View) Close() { v.sheet.Close() }

// innerWidth is the room of the columns in a window, px at scale 1.
func innerWidth(c fyne.Canvas) float32 {
	sheet := min(sheetWidth, c.Size().Width/theme.Px(100)*100-2*theme.Gap16)
	return sheet - theme.Gap24 - theme.Gap8 - theme.Gap16
}

// heightIn lets a tall window show more of the grammar.
func heightIn(c fyne.Canvas) float32 {
	return max(leastHeight, c.Size().Height/theme.Px(100)*100-2*sheetTop)
}

// keysOf is the actions that have a key, in the order of the table.
func keysOf(table *action.Table) []present.HelpKey {
	var keys []present.HelpKey
	for _, a := range table.All() {
		if a.Group != action.Hidden && a.Key.Name != "" {
			keys = append(keys, present.HelpKey{Group: string(a.Group), Caps: a.Key.Caps(), Label: a.Label})
		}
	}
	return keys
}

func (v *View) makeContent(version string) fyne.CanvasObject {
	v.field = widgets.NewField("", "Find a key")
	v.field.Entry.OnChanged = v.find
	v.field.Entry.Keys = v.typedKey
	v.found = widgets.NewText(theme.Caption, theme.Text3, "")
	v.body = widgets.NewPad(0, theme.Gap16, 0, bleed, widgets.NewStack())
	v.scroll = container.NewVScroll(v.body)
	head := widgets.NewRow(theme.Gap12,
		widgets.NewText(theme.Title, theme.Text, "Keys and log line"),
		widgets.NewShrinkingText(theme.Body, theme.Text2, "One key does the next thing, one takes you to the log line."),
		widgets.NewSpacer(), widgets.NewSized(220, 0, v.field), widgets.NewStack(widgets.NewKeycaps("Esc")))
	foot := widgets.NewRow(0, v.found, widgets.NewSpacer(),
		widgets.NewText(theme.Caption, theme.Text3, "Warroom "+strings.TrimSpace(version)+" · process text of "+processText))
	return widgets.NewColumn(0,
		widgets.NewPad(10, theme.Gap24, 10, theme.Gap24, head), widgets.NewHLine(),
		widgets.NewFill(widgets.NewPad(theme.Gap8, theme.Gap8, 0, theme.Gap24-bleed, v.scroll)), widgets.NewHLine(),
		widgets.NewPad(10, theme.Gap24, 10, theme.Gap24, foot))
}

// find shows the rows that have the words.
func (v *View) find(text string) {
	h := present.HelpOf(v.keys, text)
	v.found.SetText(h.Found)
	inside := columnsOf(h, v.width)
	if h.Empty() {
		inside = widgets.NewColumn(0, heading("No key and no form of the log line has “"+strings.TrimSpace(text)+"”."))
	}
	v.body.Objects = []fyne.CanvasObject{inside}
	v.body.Refresh()
	v.scroll.ScrollToTop()
	v.scroll.Refresh()
}

// typedKey scrolls; the field itself is one line and needs none of these.
func (v *View) typedKey(key *fyne.KeyEvent) bool {
	line, page := theme.Px(lineHeight), v.scroll.Size().Height-theme.Px(lineHeight)
	switch key.Name {
	case fyne.KeyDown:
		v.scrollBy(line)
	case fyne.KeyUp:
		v.scrollBy(-line)
	case fyne.KeyPageDown:
		v.scrollBy(page)
	case fyne.KeyPageUp:
		v.scrollBy(-page)
	default:
		return false
	}
	return true
}

func (v *View) scrollBy(y float32) { v.scroll.ScrollToOffset(v.scroll.Offset.AddXY(0, y)) }
