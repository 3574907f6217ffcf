// Package timeline is the log on the screen: the line that one types into, and
// under it the entries, the newest first.
package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/model/logline"
	"warroom/model/paste"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the timeline asks of the window.
type Intents struct {
	Run func(id string)
	Log func(line string) error // commits a line; a refusal stands under it, and ErrAsked is none
	// Preview says what a line would do. Where that is empty and there is a warning,
	// Enter asks something first.
	Preview  func(line string) logline.Understanding
	Complete func(line string) []logline.Completion
	Keep     func(line string) // the line on its way, for a draft
	Filter   func(present.Filter)
	People   func() []string // who wrote entries
	Detail   func(id string) (present.EntryDetail, bool)
	IsFile   func(id string) bool                         // an entry with a file, which Detail opens
	Offer    func(text string) (present.PasteOffer, bool) // what a paste was understood as; false is plain text
	Take     func(p paste.Paste, asNote bool) error       // logs a paste
	Picture  func()                                       // attaches what was copied, where that is no text
}

// View is the timeline.
type View struct {
	on     Intents
	line   *widgets.LogLine
	list   *widgets.RowList[*widgets.TimelineRow]
	head   *widgets.Header
	news   *widgets.Button
	empty  *widgets.Text
	below  *fyne.Container // what lies under the line
	under  *fyne.Container // the line and what lies under it
	object fyne.CanvasObject
	filtering
	shown
	typing
}

// shown is what the list shows.
type shown struct {
	log    present.Timeline // what the rows are
	all    present.Timeline // with what is held back
	loaded string           // the incident of the rows
	first  int              // the first row that is seen
	mine   bool             // what comes in now was typed here
	here   bool             // or done here by other means
	held   held
}

// typing is what became of the lines that were entered.
type typing struct {
	history []string // newest first
	refused bool     // the line in the field was refused, and is unchanged
	waits   bool     // the line in the field does not act yet
	busy    busyLine // the line in the field waits for another program
	offered *offer   // what was pasted and is to be decided on; nil is nothing
}

// New makes an empty timeline.
func New(on Intents) *View {
	v := &View{on: on}
	v.line = v.makeLine()
	v.list = v.makeList()
	v.filtering = v.makeFilter()
	v.held.pointed = -1
	v.news = widgets.NewSecondary("", v.showNewest)
	v.news.Hide()
	v.head = widgets.NewHeader("Timeline", "", v.news, v.opener, v.field, v.people, v.kinds)
	v.empty = widgets.NewShrinkingText(theme.Body, theme.Text3, "")
	v.below = &fyne.Container{Layout: belowLayout{v}, Objects: []fyne.CanvasObject{v.list, v.empty}}
	v.under = widgets.NewUnderLogLine(v.line, v.below)
	v.object = widgets.NewHeadedPanel(v.head, v.under)
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the entries up to date. While one reads, what is seen stays where it
// is, and what comes in is counted until one has done. Another incident or another
// filter begins at the newest entry again.
func (v *View) Show(incident string, t present.Timeline) {
	if incident != v.loaded || v.changed {
		v.begin(incident, t)
	} else {
		v.goOn(t)
	}
	v.tell()
	v.empty.SetText(v.sentence())
	v.below.Refresh()
	if text := v.line.Text(); text != "" && !v.refused && v.offered == nil {
		v.understand(text) // what it would do may have changed
	}
}

func (v *View) begin(incident string, t present.Timeline) {
	v.log, v.all, v.loaded, v.changed = t, t, incident, false
	v.held = held{pointed: -1}
	v.list.SetCurrent(-1)
	v.list.ScrollToTop()
	v.list.SetCount(t.Len())
	v.below.Refresh()
	if t.GoTo >= 0 {
		v.list.ShowFrom(t.GoTo)
	}
}

// sentence is what is said below the rows while they are few.
func (v *View) sentence() string {
	switch n, all := v.log.Len(), v.chosen.All(); {
	case n == 0 && v.chosen.Typed != "":
		return "No entry has that. Esc shows all again."
	case n == 0 && !all:
		return "No entry of this kind yet."
	case n <= 2 && all:
		return "What you do here is written down by itself, with its time. Write the rest: one line, Enter."
	}
	return ""
}

// Line is what is being typed.
func (v *View) Line() string { return v.line.Text() }

// SetLine puts back what was being typed.
func (v *View) SetLine(text string) {
	if text != v.line.Text() || v.offered != nil {
		v.restore(text)
	}
}

// Focus puts the caret into the log line.
func (v *View) Focus(c fyne.Canvas) { c.Focus(v.line.Entry()) }
