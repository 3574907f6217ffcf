// Package home is the first screen: the incidents that run, what is owed, and
// those that are over.
package home

import (
	"strconv"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what home asks of the window.
type Intents struct {
	Run    func(id string)
	Search func(text string) // narrows the history; empty shows all
}

// View is home.
type View struct {
	on      Intents
	search  *widgets.Field
	cards   *fyne.Container
	opened  []*card
	open    *widgets.Header
	owed    *widgets.RowList[*widgets.TableRow]
	owedTop *widgets.Header
	past    *widgets.RowList[*widgets.TableRow]
	pastTop *widgets.Header
	nav     *nav
	body    *fyne.Container
	object  *fyne.Container
	first   fyne.CanvasObject
	none    *widgets.Text // said in place of an empty history
	shown   present.Home
}

// New makes home around a footer that all screens share.
func New(on Intents, footer fyne.CanvasObject) *View {
	v := &View{on: on, cards: &fyne.Container{Layout: cardsLayout{}}, nav: newNav(on)}
	v.search = widgets.NewField("", "Search titles, entries, causes, actions")
	v.search.Entry.OnChanged = on.Search
	v.open = widgets.NewHeader("Open now", "").Flush()
	v.owedTop = widgets.NewHeader("Owed", "").Flush()
	v.pastTop = widgets.NewHeader("History", "").Flush()
	v.none = widgets.NewShrinkingText(theme.Body, theme.Text3, "What is over will stand here, with its figures and its post-mortem.")
	v.owed = widgets.NewRowList(theme.RowLine, func() *widgets.TableRow { return widgets.NewTableRow(owedColumns) }, v.bindOwed)
	v.owed.OnOpen = func(i int) { v.openAt(i, len(v.shown.Owed), func(i int) string { return v.shown.Owed[i].ID }) }
	v.past = widgets.NewRowList(theme.RowLine, func() *widgets.TableRow { return widgets.NewTableRow(pastColumns) }, v.bindPast)
	v.past.OnOpen = func(i int) { v.openAt(i, len(v.shown.History), func(i int) string { return v.shown.History[i].ID }) }
	declare := widgets.NewPrimary("Declare an incident", func() { on.Run("declare") }).WithIcon("plus").WithKeys("Ctrl", "N").Tall()
	v.body = &fyne.Container{Layout: bodyLayout{v}, Objects: []fyne.CanvasObject{
		v.search, declare, v.open, v.cards, v.owedTop, widgets.NewPanel(v.owed), v.pastTop,
		widgets.NewPanel(widgets.NewColumn(0, widgets.NewTableHead(pastColumns, nil), widgets.NewFill(widgets.NewStack(v.past, emptyPlace(v))))),
	}}
	v.first = firstStart(on)
	v.object = &fyne.Container{Layout: homeLayout{}, Objects: []fyne.CanvasObject{v.nav.object, v.body, v.first, footer}}
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// FocusSearch puts the caret into the search field.
func (v *View) FocusSearch(c fyne.Canvas) { c.Focus(v.search.Entry) }

// openAt opens the incident of a row.
func (v *View) openAt(i, n int, id func(int) string) {
	if i >= 0 && i < n {
		v.on.Run("open:" + id(i))
	}
}

// Show brings home up to date; on a tick only figures that changed are drawn.
func (v *View) Show(h present.Home) {
	before := v.shown
	v.shown = h
	v.nav.show(h)
	empty := h.Total == 0
	setVisible(v.first, empty)
	setVisible(v.body, !empty)
	setVisible(v.none, len(h.History) == 0)
	v.showCards(h.Open)
	v.open.Set("Open now", noteOf(len(h.Open), "nothing runs"))
	v.owedTop.Set("Owed", noteOf(len(h.Owed), "nothing"))
	v.pastTop.Set("History", noteOf(len(h.History), "none yet"))
	if !sameRows(before.Owed, h.Owed) {
		v.owed.SetCount(len(h.Owed))
	}
	if !sameRows(before.History, h.History) {
		v.past.SetCount(len(h.History))
	}
	if len(before.Open) != len(h.Open) || len(before.Owed) != len(h.Owed) || (before.Total == 0) != empty {
		v.object.Refresh()
		v.body.Refresh()
	}
}

func sameRows[R comparable](a, b []R) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func noteOf(n int, none string) string {
	if n == 0 {
		return none
	}
	return strconv.Itoa(n)
}

func setVisible(o fyne.CanvasObject, on bool) {
	if on == o.Visible() {
		return
	}
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// firstStart is what stands in place of the lists while there is no incident.
func firstStart(on Intents) fyne.CanvasObject {
	const width float32 = 460
	declare := widgets.NewPrimary("Declare an incident", func() { on.Run("declare") }).WithIcon("plus").WithKeys("Ctrl", "N").Tall()
	column := widgets.NewColumn(theme.Gap16,
		widgets.NewText(theme.Title, theme.Text, "All quiet"),
		widgets.NewParagraph(theme.Body, theme.Text2, "When something breaks, declare it here: a title is enough. The clocks start, the checklist opens, and everything you do is written down for the post-mortem.").ForWidth(width),
		widgets.NewRow(0, declare),
		widgets.NewParagraph(theme.Caption, theme.Text3, "No network, no account, no server: one file on this machine.").ForWidth(width))
	return &fyne.Container{Layout: middleLayout{width}, Objects: []fyne.CanvasObject{column}}
}

func emptyPlace(v *View) fyne.CanvasObject {
	return widgets.NewPad(theme.Gap12, theme.Gap12, 0, theme.Gap12, widgets.NewColumn(0, v.none))
}
