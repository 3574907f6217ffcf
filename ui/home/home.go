// Package home is the first screen: the incidents that run, what is owed, and
// those that are over.
package home

import (
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what home asks of the window.
type Intents struct {
	Run    func(id string)
	Search func(text string)                   // narrows the lists; empty shows all
	Flags  func(id string) (n int, known bool) // red flags that an incident of the history ended with
	Word   func(model.Severity) string         // what the team calls a severity
}

// View is home.
type View struct {
	on     Intents
	filter filter
	whole  present.Home // as it was given
	shown  present.Home // what the filter lets through
	tables tables
	lists
	nav    *nav
	body   *fyne.Container
	first  fyne.CanvasObject
	object *fyne.Container
}

// lists are the parts of the body, from top to bottom.
type lists struct {
	search           *widgets.Field
	searchBox        fyne.CanvasObject
	declare          *widgets.Button
	open             *widgets.Header
	cards            *fyne.Container
	opened           []*card
	runs, owed, past *widgets.RowList[*widgets.TableRow]
	runsHead         *widgets.TableHead
	owedTop, pastTop *widgets.Header
	runsPanel        *widgets.Panel
	owedPanel        *widgets.Panel
	pastPanel        *widgets.Panel
	severities       *widgets.Button
	none             *widgets.Text // said in place of an empty history
	noActions        *widgets.Text // said in place of action items
}

// New makes home around a footer that all screens share.
func New(on Intents, footer fyne.CanvasObject) *View {
	v := &View{on: on, tables: newTables()}
	v.nav = newNav(on, v.choosePart)
	v.declare = declareButton(on)
	v.searchBox = v.makeSearch()
	v.makeLists()
	v.body = &fyne.Container{Layout: bodyLayout{v}, Objects: []fyne.CanvasObject{
		v.searchBox, v.declare, v.open, v.cards, v.runsPanel, v.owedTop, v.owedPanel, v.noActions, v.pastTop, v.pastPanel,
	}}
	v.first = firstStart(on)
	v.object = &fyne.Container{Layout: homeLayout{}, Objects: []fyne.CanvasObject{v.body, v.first, v.nav.object, footer}}
	return v
}

func (v *View) makeLists() {
	v.open = widgets.NewHeader("Open now", "").Flush()
	v.cards = &fyne.Container{Layout: cardsLayout{}}
	v.runs = newTable(runHeight, v.tables.runs, v.bindRun)
	v.runs.OnOpen = func(i int) { v.openAt(i, len(v.shown.Open), func(i int) string { return v.shown.Open[i].ID }) }
	v.runsHead = widgets.NewTableHead(v.tables.runs.shown, nil)
	v.runsPanel = widgets.NewPanel(widgets.NewColumn(0, v.runsHead, widgets.NewFill(v.runs)))

	v.owedTop = widgets.NewHeader("Owed", "").Flush()
	v.owed = newTable(theme.RowLine, v.tables.owed, v.bindOwed)
	v.owed.OnOpen = func(i int) { v.openAt(i, len(v.shown.Owed), func(i int) string { return v.shown.Owed[i].ID }) }
	v.owedPanel = widgets.NewPanel(v.owed)

	v.noActions = widgets.NewShrinkingText(theme.Body, theme.Text3, "No action item is open. Those that a post-mortem adds will stand here, with owner and deadline.")

	v.severities = widgets.NewMenuButton(widgets.Quiet, allSeverities, v.severityItems)
	v.pastTop = widgets.NewHeader("History", "", v.severities).Flush()
	v.past = newTable(theme.RowLine, v.tables.past, v.bindPast)
	v.past.OnOpen = func(i int) { v.openAt(i, len(v.shown.History), func(i int) string { return v.shown.History[i].ID }) }
	v.none = widgets.NewShrinkingText(theme.Body, theme.Text3, "")
	for _, list := range []table{v.runs, v.owed, v.past} {
		list.OnPast = func(by int) bool { return v.leave(list, by) }
	}
	empty := widgets.NewPad(theme.Gap8, theme.Gap12, 0, theme.Gap12, widgets.NewColumn(0, v.none, widgets.NewSpacer()))
	v.pastPanel = widgets.NewPanel(widgets.NewColumn(0, widgets.NewTableHead(v.tables.past.shown, nil), widgets.NewFill(widgets.NewStack(v.past, empty))))
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// FocusSearch puts the caret into the search field; what stands in it is selected, so
// that typing replaces it.
func (v *View) FocusSearch(c fyne.Canvas) {
	c.Focus(v.search.Entry)
	v.search.Entry.SelectAll()
}

// openAt opens the incident of a row.
func (v *View) openAt(i, n int, id func(int) string) {
	if i >= 0 && i < n {
		v.on.Run("open:" + id(i))
	}
}

const allSeverities = "All severities"

func (v *View) severityItems() []widgets.MenuItem {
	item := func(text string, s model.Severity) widgets.MenuItem {
		return widgets.MenuItem{Text: text, Checked: s == v.filter.severity, Run: func() { v.chooseSeverity(text, s) }}
	}
	items := []widgets.MenuItem{item(allSeverities, model.NoSeverity)}
	for _, s := range model.Severities {
		items = append(items, item(string(s)+" "+v.on.Word(s), s))
	}
	return items
}

func (v *View) chooseSeverity(text string, s model.Severity) {
	v.filter.severity = s
	v.severities.SetText(text)
	v.refilter()
}

func (v *View) choosePart(p part) {
	v.filter.part = p
	v.refilter()
}

// refilter shows from the top what another filter lets through.
func (v *View) refilter() {
	v.owed.ScrollToTop()
	v.past.ScrollToTop()
	v.Show(v.whole)
	v.body.Refresh()
}

// Show brings home up to date; on a tick only figures that changed are drawn.
func (v *View) Show(h present.Home) {
	before := v.shown
	first := (v.whole.Total == 0) != (h.Total == 0)
	v.whole, v.shown = h, v.filter.only(h)
	v.nav.show(h, v.filter.part)
	widgets.SetVisible(v.first, h.Total == 0)
	widgets.SetVisible(v.body, h.Total > 0)
	v.showCards(v.shown.Open)
	v.showRuns(before.Open)
	v.showHeads()
	if !slices.Equal(before.Owed, v.shown.Owed) {
		v.owed.SetCount(len(v.shown.Owed))
	}
	if !slices.Equal(before.History, v.shown.History) {
		v.past.SetCount(len(v.shown.History))
	}
	if first || len(before.Open) != len(v.shown.Open) || len(before.Owed) != len(v.shown.Owed) || len(before.History) != len(v.shown.History) {
		v.object.Refresh()
	}
}
