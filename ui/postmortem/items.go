package postmortem

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// items is the table of action items. Enter edits one, Space ticks it done,
// Delete takes it away.
type items struct {
	intents  Intents
	rows     []present.ActionItem
	readOnly bool

	count *widgets.Text
	add   *widgets.Button
	head  *fyne.Container
	box   *widgets.Box
	names *widgets.TableHead
	list  *widgets.RowList[*itemRow]
	empty *widgets.Text
	note  *widgets.Text // why a command was refused
	table *fyne.Container
}

var itemColumns = []widgets.Column{
	{Title: "", Width: 20}, {Title: "Action"}, {Title: "Owner", Width: 92}, {Title: "Deadline", Width: 84}, {Title: "", Width: 16},
}

func newItems(intents Intents) *items {
	t := &items{
		intents: intents,
		count:   widgets.NewText(theme.Caption, theme.Text3, ""),
		box:     widgets.NewBox(theme.None, theme.Line, theme.RadiusButton),
		names:   widgets.NewTableHead(itemColumns, nil),
		empty:   widgets.NewShrinkingText(theme.Body, theme.Text3, ""),
		note:    widgets.NewShrinkingText(theme.Caption, theme.Over, ""),
	}
	t.add = widgets.NewQuiet("Action…", func() { intents.Run("add-action") }).WithIcon("plus")
	t.add.OnRune = t.begin
	t.head = widgets.NewRow(theme.Gap8, widgets.NewText(theme.Name, theme.Text, "Action items"), t.count, t.note, widgets.NewSpacer(), t.add)
	t.list = widgets.NewRowList(theme.RowLine, t.newRow, t.bind)
	t.list.OnOpen = t.edit
	t.list.OnRune = func(index int, r rune) {
		if r == ' ' {
			t.tick(index)
			return
		}
		t.begin(r)
	}
	t.list.OnKey = t.typedKey
	t.table = &fyne.Container{Layout: tableLayout{t}, Objects: []fyne.CanvasObject{t.box, t.names, t.list, t.empty}}
	return t
}

func (t *items) typedKey(index int, key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyDelete:
		t.change(model.ChangeAction{N: t.rows[index].N, Remove: true})
	case fyne.KeySpace: // comes as a rune, too
	default:
		return false
	}
	return true
}

func (t *items) show(p present.PostMortem) {
	t.rows, t.readOnly = p.Items, p.Imported
	t.count.SetText(strconv.Itoa(len(p.Items)))
	widgets.SetVisible(t.count, len(p.Items) > 0)
	widgets.SetVisible(t.add, !p.Imported)
	t.add.SetDisabled(t.intents.Why("add-action") != "")
	t.empty.SetText("None yet. What will keep it from happening again?")
	if p.Imported {
		t.empty.SetText("The source names none.")
	}
	widgets.SetVisible(t.empty, len(p.Items) == 0)
	widgets.SetVisible(t.list, len(p.Items) > 0)
	t.note.SetText("")
	t.list.SetCount(len(p.Items))
	t.head.Refresh()
}

func (t *items) edit(index int) {
	if !t.readOnly {
		t.intents.Run(fmt.Sprintf("edit-action:%d", t.rows[index].N))
	}
}

// begin asks for a new item that begins with a letter: who types here means to write
// one.
func (t *items) begin(r rune) {
	if !t.readOnly {
		t.intents.Begin("add-action", r)
	}
}

func (t *items) tick(index int) {
	done := !t.rows[index].Done
	t.change(model.ChangeAction{N: t.rows[index].N, Done: &done})
}

func (t *items) change(c model.ChangeAction) {
	if t.readOnly {
		return
	}
	if err := t.intents.Do(c); err != nil {
		t.note.SetText(err.Error())
		t.head.Refresh()
	}
}

// focus is where the keys go: the table, or with none in it the button that adds
// the first.
func (t *items) focus() fyne.Focusable {
	if len(t.rows) > 0 {
		return t.list
	}
	return t.add
}

// arrange places heading and table, and returns their height.
func (t *items) arrange(x, y, width float32) float32 {
	head := theme.Px(headHeight)
	put(t.head, x, y, width, head)
	height := theme.Px(theme.TableHead) + theme.Px(theme.RowLine)*float32(max(len(t.rows), 1)) + 2
	put(t.table, x, y+head+theme.Px(theme.Gap4), width, height)
	return head + theme.Px(theme.Gap4) + height
}

// tableLayout puts the rows under their names inside the outline.
type tableLayout struct{ t *items }

func (tableLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l tableLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	head := theme.Px(theme.TableHead)
	put(l.t.box, 0, 0, size.Width, size.Height)
	put(l.t.names, 1, 0, size.Width-2, head)
	put(l.t.list, 1, head+1, size.Width-2, size.Height-head-2)
	put(l.t.empty, theme.Px(theme.Gap12), head, size.Width-2*theme.Px(theme.Gap12), size.Height-head)
}
