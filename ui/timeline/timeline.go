// Package timeline is the log on the screen: the line that one types into, and
// under it the entries, the newest first.
package timeline

import (
	"fmt"
	"strings"

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
	on      Intents
	line    *widgets.LogLine
	list    *widgets.RowList[*widgets.TimelineRow]
	head    *widgets.Header
	news    *widgets.Button
	empty   *widgets.Text
	filter  *widgets.Button
	object  fyne.CanvasObject
	rows    []present.EntryRow
	history []string
	unseen  int
	loaded  string // the incident whose rows are shown
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
	v.empty = widgets.NewShrinkingText(theme.Body, theme.Text3, "What you do here is written down by itself, with its time. Write the rest: one line, Enter.")
	below := widgets.NewStack(v.list, widgets.NewPad(theme.Gap8, theme.Gap12, 0, theme.Gap12, widgets.NewColumn(0, v.empty)), &fyne.Container{Layout: newsLayout{}, Objects: []fyne.CanvasObject{v.news}})
	v.object = widgets.NewHeadedPanel(v.head, widgets.NewUnderLogLine(v.line, below))
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

func (v *View) makeList() *widgets.RowList[*widgets.TimelineRow] {
	list := widgets.NewRowList(theme.RowLine, widgets.NewTimelineRow, v.bind)
	list.OnOpen = func(i int) { v.run("amend", i) }
	list.OnRune = func(i int, r rune) {
		switch r {
		case 's', 'S':
			v.run("star", i)
		case 't', 'T':
			v.run("retime", i)
		}
	}
	list.OnKey = func(i int, key *fyne.KeyEvent) bool {
		if key.Name != fyne.KeyDelete {
			return false
		}
		v.run("retract", i)
		return true
	}
	list.OnScrolled = func(first int) {
		if first == 0 {
			v.seen()
		}
	}
	return list
}

func (v *View) run(action string, i int) {
	if i >= 0 && i < len(v.rows) {
		v.on.Run(action + ":" + v.rows[i].ID)
	}
}

func (v *View) bind(i int, row *widgets.TimelineRow) {
	if i >= len(v.rows) {
		return
	}
	e := v.rows[i]
	row.SetRow(widgets.TimelineEntry{
		Time: e.Time, Kind: e.Kind, Text: e.Text, By: e.By, Icon: e.Mark.Icon, Tint: Tint(e.Mark.Tone), Late: e.Late,
		Starred: e.Starred, Retracted: e.Retracted, Unreadable: e.Unreadable, Note: e.Note,
	})
	row.OnOpen = func() { v.open(e.ID) }
	row.OnAction = func(a widgets.RowAction) {
		v.on.Run(map[widgets.RowAction]string{widgets.RowStar: "star:", widgets.RowAmend: "amend:", widgets.RowRetract: "retract:"}[a] + e.ID)
	}
	if e.Retracted || e.Unreadable {
		row.OnAction = nil
	}
}

// Show brings the entries up to date. A reader who has scrolled stays where he
// is, and is told how many came in above.
func (v *View) Show(incident string, t present.Timeline) {
	fresh := added(v.rows, t.Rows)
	reading := incident == v.loaded && !v.list.AtTop() && fresh > 0
	v.rows, v.loaded = t.Rows, incident
	v.head.Set("Timeline", t.Note)
	if len(t.Rows) <= 2 {
		v.empty.Show()
	} else {
		v.empty.Hide()
	}
	if reading {
		v.list.Inserted(fresh)
		v.unseen += fresh
		v.news.SetText(plural(v.unseen))
		v.news.Show()
	}
	v.list.SetCount(len(t.Rows))
}

// added counts the rows that stand above the one that was the newest.
func added(before, after []present.EntryRow) int {
	if len(before) == 0 {
		return 0
	}
	for i, r := range after {
		if r.ID == before[0].ID {
			return i
		}
	}
	return 0
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
			v.on.Filter(f)
		}})
	}
	return items
}

// Line is what is being typed.
func (v *View) Line() string { return v.line.Text() }

// SetLine puts back what was being typed.
func (v *View) SetLine(text string) {
	if strings.TrimSpace(text) != "" || v.line.Text() != "" {
		v.line.SetText(text)
	}
}

// Focus puts the caret into the log line.
func (v *View) Focus(c fyne.Canvas) { c.Focus(v.line.Entry()) }
