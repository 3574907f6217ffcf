package home

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// makeSearch makes the search field, with its shortcut in it while it is empty.
func (v *View) makeSearch() fyne.CanvasObject {
	v.search = widgets.NewField("", "Search titles, entries, causes, actions").WithIcon("search")
	caps := widgets.NewKeycaps("Ctrl", "F")
	v.search.Entry.OnChanged = func(text string) {
		widgets.SetVisible(caps, text == "")
		v.on.Search(text)
	}
	v.search.Entry.Keys = v.searchKey
	return &fyne.Container{Layout: searchLayout{}, Objects: []fyne.CanvasObject{v.search, caps}}
}

// searchKey lets Down go to what was found, Enter open the first of it, and Esc
// end the search before it leaves the field.
func (v *View) searchKey(key *fyne.KeyEvent) bool {
	searching := v.search.Text() != ""
	switch {
	case key.Name == fyne.KeyDown && len(v.shown.Open)+len(v.shown.History) > 0:
		if c := widgets.CanvasOf(v.search.Entry); c != nil {
			v.focusFound(c, searching)
		}
	case key.Name == fyne.KeyReturn && searching && len(v.shown.Open)+len(v.shown.History) > 0:
		v.on.Run("open:" + v.firstFound())
	case key.Name == fyne.KeyEscape && searching:
		v.search.Entry.SetTextAtEnd("")
	default:
		return false
	}
	return true
}

// focusFound goes to the first that was found; without a search the history is below.
func (v *View) focusFound(c fyne.Canvas, searching bool) {
	switch {
	case searching && v.cards.Visible() && len(v.opened) > 0:
		c.Focus(v.opened[0])
	case searching && len(v.shown.Open) > 0:
		c.Focus(v.runs)
	case len(v.shown.History) > 0:
		c.Focus(v.past)
	}
}

// firstFound is the first incident that was found: one that runs before those that
// are over.
func (v *View) firstFound() string {
	if len(v.shown.Open) > 0 {
		return v.shown.Open[0].ID
	}
	return v.shown.History[0].ID
}

// searchLayout lays the keycaps over the right end of the field.
type searchLayout struct{}

func (searchLayout) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (searchLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], 0, 0, size.Width, size.Height)
	caps := o[1].MinSize()
	put(o[1], size.Width-caps.Width-theme.Px(theme.Gap12), (size.Height-caps.Height)/2, caps.Width, caps.Height)
}
