// Package timeline is the log on the screen: the line that one types into, and
// under it the entries, the newest first.
package timeline

import (
	"fmt"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model/logline"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the timeline asks of the window.
type Intents struct {
	Run      func(id string)
	Log      func(line string) error // commits a line; a refusal stands under it
	Preview  func(line string) logline.Understanding
	Complete func(line string) []logline.Completion
	Keep     func(line string) // the line on its way, for a draft
	Filter   func(present.KindFilter)
	Detail   func(id string) (present.EntryDetail, bool)
}

// View is the timeline.
type View struct {
	on     Intents
	line   *widgets.LogLine
	list   *widgets.RowList[*widgets.TimelineRow]
	head   *widgets.Header
	news   *widgets.Button
	empty  *widgets.Text
	filter *widgets.Button
	below  *fyne.Container // what lies under the line
	under  *fyne.Container // the line and what lies under it
	object fyne.CanvasObject
	shown
	typing
}

// shown is what the list shows.
type shown struct {
	rows     []present.EntryRow
	loaded   string // the incident of the rows
	filtered bool   // another filter was chosen, and its rows are to come
	first    int    // the first row that is seen
	unseen   int    // rows that came in above it
	dated    bool   // times carry their day
	yeared   bool   // and some their year
	began    time.Time
	early    string // said of a line from before that
}

// typing is what became of the lines that were entered.
type typing struct {
	history []string // newest first
	refused bool     // the line in the field was refused, and is unchanged
}

// New makes an empty timeline.
func New(on Intents) *View {
	v := &View{on: on}
	v.line = v.makeLine()
	v.list = v.makeList()
	v.filter = widgets.NewMenuButton(widgets.Quiet, present.KindFilters[0].Name, v.filters)
	v.head = widgets.NewHeader("Timeline", "", v.filter)
	v.news = widgets.NewSecondary("", v.showNewest)
	v.news.Hide()
	v.empty = widgets.NewShrinkingText(theme.Body, theme.Text3, "")
	v.below = &fyne.Container{Layout: belowLayout{func() int { return len(v.rows) }}, Objects: []fyne.CanvasObject{v.list, v.empty, v.news}}
	v.under = widgets.NewUnderLogLine(v.line, v.below)
	v.object = widgets.NewHeadedPanel(v.head, v.under)
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the entries up to date. A reader who has scrolled stays where he
// is, and is told how many came in above. Another incident or another filter
// begins at the newest entry again.
func (v *View) Show(incident string, t present.Timeline) {
	v.head.Set("Timeline", t.Note)
	v.dated, v.yeared = t.Wide, t.Years
	v.began, v.early = t.Began, t.Early
	if incident != v.loaded || v.filtered {
		v.begin(incident, t.Rows)
	} else {
		v.goOn(t.Rows)
	}
	v.empty.SetText(v.sentence())
	v.below.Refresh()
	if text := v.line.Text(); text != "" && !v.refused {
		v.understand(text) // what it would do may have changed
	}
}

func (v *View) begin(incident string, rows []present.EntryRow) {
	v.rows, v.loaded, v.filtered = rows, incident, false
	v.list.SetCurrent(-1)
	v.list.ScrollToTop()
	v.list.SetCount(len(rows))
	v.seen()
}

// goOn shows the same timeline with what has come in. Rows are followed by their
// entries and not by their places: one that is backdated comes in among the
// others, and the next key must mean the entry that is marked.
func (v *View) goOn(rows []present.EntryRow) {
	reading := !v.list.AtTop()
	anchor, current := v.id(v.first), v.id(v.list.Current())
	v.rows = rows
	above := max(0, v.index(anchor)-v.first)
	if above > 0 {
		v.list.Inserted(above)
	}
	v.list.SetCount(len(rows))
	if i := v.index(current); i != v.list.Current() {
		v.list.SetCurrent(i)
	}
	if reading && above > 0 {
		v.unseen += above
		v.news.SetText(plural(v.unseen))
		v.news.Show()
	}
}

// id is the entry of a row; empty where there is no such row.
func (v *View) id(row int) string {
	if row < 0 || row >= len(v.rows) {
		return ""
	}
	return v.rows[row].ID
}

// index is the row of an entry, or -1.
func (v *View) index(id string) int {
	return slices.IndexFunc(v.rows, func(r present.EntryRow) bool { return r.ID == id })
}

// sentence is what is said below the rows while they are few.
func (v *View) sentence() string {
	all := v.filter.Text() == present.KindFilters[0].Name
	switch n := len(v.rows); {
	case n == 0 && !all:
		return "No entry of this kind yet."
	case n <= 2 && all:
		return "What you do here is written down by itself, with its time. Write the rest: one line, Enter."
	}
	return ""
}

func plural(n int) string {
	if n == 1 {
		return "1 new entry above"
	}
	return fmt.Sprintf("%d new entries above", n)
}

func (v *View) showNewest() {
	v.list.ScrollToTop()
	v.seen()
}

func (v *View) seen() {
	v.unseen = 0
	v.news.Hide()
}

func (v *View) filters() []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, f := range present.KindFilters {
		items = append(items, widgets.MenuItem{Text: f.Name, Checked: f.Name == v.filter.Text(), Run: func() {
			v.filter.SetText(f.Name)
			v.head.Refresh() // the button has another width
			v.filtered = true
			v.on.Filter(f)
		}})
	}
	return items
}

// Line is what is being typed.
func (v *View) Line() string { return v.line.Text() }

// SetLine puts back what was being typed.
func (v *View) SetLine(text string) {
	if text != v.line.Text() {
		v.line.SetText(text)
	}
}

// Focus puts the caret into the log line.
func (v *View) Focus(c fyne.Canvas) { c.Focus(v.line.Entry()) }
