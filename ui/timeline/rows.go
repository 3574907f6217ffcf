package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

func (v *View) makeList() *widgets.RowList[*widgets.TimelineRow] {
	list := widgets.NewRowList(theme.RowLine, widgets.NewTimelineRow, v.bind)
	list.OnOpen = v.entered
	list.OnRune = v.typedRune
	list.OnKey = v.typedKey
	list.OnScrolled = v.scrolled
	list.OnHome = v.letIn
	list.OnPast = v.past
	list.Keys = v.listKey
	return list
}

// entered takes Enter on a row: one that is a file opens, any other is amended.
func (v *View) entered(i int) {
	switch id := v.log.ID(i); {
	case !v.inSight(i):
	case v.on.IsFile(id):
		v.open(id)
	default:
		v.run("amend", i)
	}
}

func (v *View) typedRune(i int, r rune) {
	if !v.inSight(i) {
		return
	}
	switch r {
	case 's', 'S':
		v.run("star", i)
	case 'e', 'E':
		v.run("amend", i)
	case 't', 'T':
		v.run("retime", i)
	case ' ':
		v.open(v.log.ID(i))
	}
}

func (v *View) typedKey(i int, key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeyDelete {
		return false
	}
	if v.inSight(i) {
		v.run("retract", i)
	}
	return true
}

// fixed tells of an entry to which nothing can be done: what was taken back and
// what cannot be read are only looked at.
func fixed(r present.EntryRow) bool { return r.Retracted || r.Unreadable }

func (v *View) run(action string, i int) {
	switch {
	case v.log.ID(i) == "":
	case fixed(v.log.Row(i)):
		v.open(v.log.ID(i))
	default:
		v.on.Run(action + ":" + v.log.ID(i))
	}
}

var rowActions = map[widgets.RowAction]string{widgets.RowStar: "star:", widgets.RowAmend: "amend:", widgets.RowRetract: "retract:"}

func (v *View) bind(i int, row *widgets.TimelineRow) {
	if i >= v.log.Len() {
		return
	}
	e := v.log.Row(i)
	row.SetRow(widgets.TimelineEntry{
		Time: e.Time, Kind: e.Kind, Text: e.Text, By: e.By, Icon: e.Mark.Icon, Tint: tone.Token(e.Mark.Tone), Late: e.Late,
		Starred: e.Starred, Retracted: e.Retracted, Unreadable: e.Unreadable, Note: e.Note, Dated: v.log.Wide, Yeared: v.log.Years,
	})
	row.OnOpen = func() { v.Open(e.ID) }
	row.OnHover = func(on bool) { v.pointed(i, on) }
	row.OnAction = func(a widgets.RowAction) { v.on.Run(rowActions[a] + e.ID) }
}

// Open opens an entry and puts the keyboard on its row: when it is closed again,
// the next key is about what was clicked.
func (v *View) Open(id string) {
	if v.log.Index(id) < 0 {
		v.letIn()
	}
	v.list.SetCurrent(v.log.Index(id))
	if c := widgets.CanvasOf(v.list); c != nil {
		c.Focus(v.list)
	}
	v.open(id)
}

// belowLayout places the rows, and the sentence under them while they are few.
type belowLayout struct{ v *View }

func (belowLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (b belowLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	list, sentence := o[0], o[1]
	list.Move(fyne.NewPos(0, 0))
	list.Resize(size)
	pad, y := theme.Px(theme.Gap12), float32(b.v.log.Len())*theme.Px(theme.RowLine)+theme.Px(theme.Gap8)
	said := fyne.NewSize(size.Width-2*pad, sentence.MinSize().Height)
	if y+said.Height > size.Height {
		said.Width = 0 // it would lie over what stands below
	}
	sentence.Move(fyne.NewPos(pad, y))
	sentence.Resize(said)
}
