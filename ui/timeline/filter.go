package timeline

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// filtering is what of the log is shown, and what it is chosen with.
type filtering struct {
	chosen  present.Filter
	changed bool // another filter was chosen, and its rows are to come
	input   *widgets.Field
	field   *fyne.Container // the input with its width
	opener  *widgets.Button
	people  *widgets.Button
	kinds   *widgets.Button
}

// everyone is the choice of nobody in particular.
const everyone = "Everyone"

// fieldWidth is that of the filter field, px at scale 1.
const fieldWidth float32 = 168

func everything() present.Filter { return present.Filter{Kinds: present.KindFilters[0]} }

func (v *View) makeFilter() filtering {
	f := filtering{chosen: everything(), input: widgets.NewSlimField("word, #tag or 14:05")}
	f.input.Entry.OnChanged = func(text string) { v.chosen.Typed = text; v.narrow() }
	f.input.Entry.Keys = v.filterKey
	f.field = widgets.NewSized(fieldWidth, 0, f.input)
	f.opener = widgets.NewQuiet("Filter", v.showFilter).WithIcon("search")
	f.people = widgets.NewMenuButton(widgets.Quiet, everyone, v.persons)
	f.kinds = widgets.NewMenuButton(widgets.Quiet, f.chosen.Kinds.Name, v.filters)
	f.field.Hide()
	f.people.Hide()
	return f
}

// FocusFilter opens the filter field and puts the caret into it.
func (v *View) FocusFilter(c fyne.Canvas) {
	v.openFilter()
	c.Focus(v.input.Entry)
}

func (v *View) showFilter() {
	if c := widgets.CanvasOf(v.object); c != nil {
		v.FocusFilter(c)
	}
}

func (v *View) openFilter() {
	v.field.Show()
	v.people.Show()
	v.opener.Hide()
	v.head.Refresh()
}

// ShowOnly narrows the rows to those of a filter that was made elsewhere; Esc on
// them shows everything again.
func (v *View) ShowOnly(f present.Filter, c fyne.Canvas) {
	v.chosen = f
	v.people.SetText(everyone)
	v.kinds.SetText(f.Kinds.Name)
	v.input.SetText("")
	v.openFilter()
	v.narrow()
	v.list.SetCurrent(0)
	c.Focus(v.list)
}

// closeFilter shows everything again.
func (v *View) closeFilter() {
	v.chosen = everything()
	v.people.SetText(everyone)
	v.kinds.SetText(v.chosen.Kinds.Name)
	v.field.Hide()
	v.people.Hide()
	v.opener.Show()
	v.input.SetText("")
	v.narrow()
}

// filterKey leaves the field for the rows with Enter or Down, where there is one, and
// ends the filter with Esc.
func (v *View) filterKey(key *fyne.KeyEvent) bool {
	c := widgets.CanvasOf(v.input.Entry)
	switch key.Name {
	case fyne.KeyEscape:
		v.closeFilter()
		if c != nil {
			v.Focus(c)
		}
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyDown:
		if c != nil && v.log.Len() > 0 {
			c.Focus(v.list)
		}
	default:
		return false
	}
	return true
}

// listKey ends the filter from the rows.
func (v *View) listKey(key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeyEscape || !v.field.Visible() {
		return false
	}
	return v.filterKey(key)
}

// narrow shows the rows of the filter, from the newest on.
func (v *View) narrow() {
	v.head.Refresh() // its buttons have other widths
	v.changed = true
	v.on.Filter(v.chosen)
}

func (v *View) filters() []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, f := range present.KindFilters {
		items = append(items, widgets.MenuItem{Text: f.Name, Checked: f.Name == v.kinds.Text(), Run: func() {
			v.kinds.SetText(f.Name)
			v.chosen.Kinds = f
			v.narrow()
		}})
	}
	return items
}

func (v *View) persons() []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, name := range append([]string{everyone}, v.on.People()...) {
		items = append(items, widgets.MenuItem{Text: name, Checked: name == v.people.Text(), Run: func() {
			v.people.SetText(name)
			v.chosen.By = name
			if name == everyone {
				v.chosen.By = ""
			}
			v.narrow()
		}})
	}
	return items
}
