// Package evidence is the sheet with the files of an incident: each with its
// custody and a look at it. Nothing is ever opened or run from here: a file is
// drawn, shown as text, or saved.
package evidence

import (
	"image"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the sheet asks of the window.
type Intents struct {
	Attach  func()             // asks for a file
	Save    func(entry string) // asks where to write a file
	Retract func(entry string) // takes a file's entry back
	Closed  func()             // tells that the sheet is gone
	// Look fetches what is seen of a file and gives it to show, maybe later.
	Look func(file present.EvidenceFile, show func(Seen))
}

// Seen is what is seen of a file: one of the three.
type Seen struct {
	Picture image.Image
	Text    string
	Problem string // why it cannot be seen
	Changed bool   // because it is not what was attached
}

// The measures of the sheet, px at scale 1.
const (
	least     float32 = 992
	most      float32 = 1088 // the hash then stands on one line
	height    float32 = 560
	listWidth float32 = 400
	labels    float32 = 64 // of the custody
	figure    float32 = 8  // of a time in the list
)

// View is the open sheet.
type View struct {
	on      Intents
	sheet   *widgets.Sheet
	shown   present.Evidence
	chosen  string        // entry of the file that is looked at; empty for none
	looks   int           // how often a file was looked at
	wide    float32       // of its custody, px at scale 1
	note    *widgets.Text // how many there are
	columns []widgets.Column
	list    *widgets.RowList[*widgets.TableRow]
	empty   *widgets.Paragraph
	custody *fyne.Container
	sight   *fyne.Container
	save    *widgets.Button
	retract *widgets.Button
}

// fit makes the columns of the list as wide as what stands in them: the name has the
// rest.
func (v *View) fit() {
	times, sides := len("14:05"), 0
	for _, f := range v.shown.Files {
		times, sides = max(times, utf8.RuneCountInString(f.Time)), max(sides, len(f.Side))
	}
	v.columns[0].Width, v.columns[2].Width = float32(times)*figure, max(1, float32(sides)*figure) // 0 would be what is left
}

// Open shows the sheet with the file of an entry; empty is the newest.
func Open(c fyne.Canvas, on Intents, e present.Evidence, entry string) *View {
	v := &View{on: on, chosen: entry}
	v.columns = []widgets.Column{{Title: "When", Width: 1}, {Title: "File"}, {Title: "Bears on", Width: 1}, {Title: "Size", Width: 48, Right: true}}
	v.list = widgets.NewRowList(theme.RowLine, func() *widgets.TableRow { return widgets.NewTableRow(v.columns) }, v.bind)
	v.list.OnOpen, v.list.OnMoved = v.choose, v.choose
	v.empty = widgets.NewParagraph(theme.Body, theme.Text3, "Drop a file on the window, and it is kept here with its SHA-256, who and when.")
	v.custody, v.sight = widgets.NewColumn(theme.Gap4), widgets.NewStack()
	v.sheet = widgets.ShowSheet(c, widgets.SheetSpec{Width: widthIn(c), Height: height, Content: widgets.NewPadAll(theme.Gap24, v.content()), First: v.list, OnClosed: on.Closed})
	v.Show(e)
	return v
}

// widthIn lets the sheet be wider in a wide window.
func widthIn(c fyne.Canvas) float32 {
	return min(most, max(least, theme.Unscaled(c.Size().Width)-2*theme.Gap16))
}

// Close takes the sheet away.
func (v *View) Close() { v.sheet.Close() }

func (v *View) content() fyne.CanvasObject {
	v.save = widgets.NewSecondary("Save as…", func() { v.on.Save(v.chosen) }).Tall()
	v.retract = widgets.NewQuiet("Retract", func() { v.on.Retract(v.chosen) }).Tall()
	attach := widgets.NewQuiet("Attach a file…", v.on.Attach).Tall()
	done := widgets.NewQuiet("Close", func() { v.sheet.Close() }).Tall().WithKeys("Esc")
	v.note = widgets.NewText(theme.Caption, theme.Text3, "")
	head := widgets.NewRow(theme.Gap8, widgets.NewText(theme.Title, theme.Text, "Evidence"), v.note)
	file := widgets.NewColumn(theme.Gap12, v.custody, widgets.NewFill(v.sight))
	left := widgets.NewStack(v.list, widgets.NewColumn(0, v.empty))
	return widgets.NewColumn(theme.Gap12, head,
		widgets.NewFill(&fyne.Container{Layout: halves{v}, Objects: []fyne.CanvasObject{left, file}}),
		widgets.NewRow(theme.Gap8, attach, widgets.NewSpacer(), v.retract, v.save, done))
}

// Show brings the files up to date; what is looked at stays while it is there.
func (v *View) Show(e present.Evidence) {
	v.shown = e
	v.fit()
	v.note.SetText(e.Note)
	v.list.SetCount(len(e.Files))
	shown := len(e.Files) == 0
	v.empty.Hidden = !shown
	v.empty.Refresh()
	v.choose(max(0, v.index()))
}

func (v *View) index() int {
	for i, f := range v.shown.Files {
		if f.Entry == v.chosen {
			return i
		}
	}
	return -1
}

func (v *View) bind(i int, row *widgets.TableRow) {
	if i >= len(v.shown.Files) {
		return
	}
	f := v.shown.Files[i]
	row.SetRow(widgets.Cell{Text: f.Time, Color: theme.Text3}, widgets.Cell{Text: f.Name, Icon: "paperclip", Tint: theme.KindFind, Bold: f.Entry == v.chosen},
		widgets.Cell{Text: f.Side, Color: theme.Text2}, widgets.Cell{Text: f.Size, Color: theme.Text2})
	row.OnOpen = func() { v.choose(i) }
}
