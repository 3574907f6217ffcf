// Package palette is the sheet on Ctrl+K: everything that can be done, found by
// its name.
package palette

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the palette asks of the window.
type Intents struct {
	// Source is everything that can be done now; it is asked once.
	Source func() []present.PaletteItem
	// Past finds entries of the log that say the words; they are shown as they
	// come, without a second look at their labels. May be nil.
	Past func(words string) []present.PaletteItem
	// Run carries out an item; the palette is closed before.
	Run func(id string)
	// Log takes what was typed as a note; nil where no incident is open.
	Log func(text string) error
	// Later runs something on the ui's goroutine after a while.
	Later func(time.Duration, func())
	// OnClosed tells that the palette is gone; may be nil.
	OnClosed func()
}

// The place of the sheet, px at scale 1: ten whole rows between head and foot.
const (
	sheetWidth float32 = 680
	sheetTop   float32 = 116
	rowHeight  float32 = 36
	rowsShown  float32 = 10
)

// View is the open palette.
type View struct {
	intents Intents
	items   []present.PaletteItem
	past    []present.PaletteItem
	rows    []present.PaletteRow
	asked   int // searches asked for; an older one that comes late is dropped

	sheet *widgets.Sheet
	field *widgets.Field
	list  *widgets.RowList[*row]
	empty *widgets.Text
	note  *widgets.Text
	noted *fyne.Container
	foot  *fyne.Container
}

// Show opens the palette on the canvas.
func Show(c fyne.Canvas, intents Intents) *View {
	v := &View{intents: intents, items: intents.Source()}
	content := v.makeContent()
	v.sheet = widgets.ShowSheet(c, widgets.SheetSpec{
		Width: sheetWidth, Top: sheetTop, Content: content, First: v.field.Entry,
		OnKey: v.typedKey, OnClosed: intents.OnClosed,
	})
	v.find("") // now that the list has its height
	return v
}

// Close takes the palette away.
func (v *View) Close() { v.sheet.Close() }

func (v *View) makeContent() fyne.CanvasObject {
	v.field = widgets.NewField("", "What do you want to do?")
	v.field.Entry.OnChanged = v.typed
	v.field.Entry.Keys = v.typedKey
	v.list = widgets.NewRowList(rowHeight, v.newRow, v.bind)
	v.empty = widgets.NewText(theme.Body, theme.Text3, "")
	v.empty.Hide()
	rows := widgets.NewSized(0, rowsShown*rowHeight, widgets.NewStack(
		widgets.NewPad(0, 1, 0, 1, v.list), // beside the outline of the sheet
		widgets.NewPad(0, 16, 0, 16, widgets.NewColumn(0, widgets.NewSized(0, rowHeight, v.empty)))))
	return widgets.NewColumn(0,
		widgets.NewPadAll(theme.Gap12, v.field), widgets.NewHLine(), rows, widgets.NewHLine(),
		widgets.NewPad(7, 16, 8, 16, v.makeFoot()))
}

func (v *View) makeFoot() fyne.CanvasObject {
	hint := func(text string, keys ...string) fyne.CanvasObject {
		return widgets.NewRow(6, widgets.NewKeycaps(keys...), widgets.NewText(theme.Caption, theme.Text3, text))
	}
	v.note = widgets.NewText(theme.Caption, theme.Text3, "")
	v.noted = widgets.NewRow(6, widgets.NewKeycaps("Shift", "Enter"), v.note)
	v.foot = widgets.NewRow(theme.Gap16, hint("choose", "↑", "↓"), hint("run", "Enter"), hint("close", "Esc"),
		widgets.NewSpacer(), v.noted)
	return v.foot
}

func (v *View) log() {
	text := strings.TrimSpace(v.field.Text())
	if text == "" {
		return
	}
	if err := v.intents.Log(text); err != nil {
		v.field.SetProblem(err.Error())
		v.sheet.Refresh()
		return
	}
	v.sheet.Close()
}

func (v *View) open(index int) {
	if !v.canRun(index) {
		return
	}
	id := v.rows[index].Item.ID
	v.sheet.Close()
	v.intents.Run(id)
}
