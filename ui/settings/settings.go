// Package settings is the screen on which a team's policy is edited, and how the
// window looks: groups at the left, fields at the right, below what changes.
package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the screen asks of the window.
type Intents struct {
	Type    func(key, text string) // something was typed into a field; empty is the default
	Typed   func(key string)       // a field was left
	Save    func()
	Discard func() // forgets what was typed
	Reload  func() // reads the file again
	Open    func() // opens the file as it is
	Restart func() // starts from the default and keeps the old file beside it
	Leave   func()
	Theme   func(name string)
	Scale   func(scale float32)
	Sound   func(on bool)
}

// Scene is what the screen shows.
type Scene struct {
	present.Settings
	File    string // its path
	Trouble string // why it was not saved; empty where it was
	Stale   bool   // the file is another one than was read
	Look    Look
}

// Look is how the window looks and sounds.
type Look struct {
	Theme  string    // auto, dark or light
	Scale  float32   // of all texts, 1 is as designed
	Scales []float32 // those that are offered
	Sound  bool
}

// View is the screen.
type View struct {
	on     Intents
	groups []present.SettingsGroup
	chosen int
	shown  Scene
	last   pointed // on the page that is shown

	nav     []*widgets.NavItem
	head    *widgets.Header
	hint    *widgets.Text
	pages   []fyne.CanvasObject // by group
	fields  map[string]*control
	appear  *appearance
	broken  *broken
	scroll  *container.Scroll
	body    *fyne.Container
	changes *changes
	object  *fyne.Container
}

// New makes the screen around a footer.
func New(on Intents, footer fyne.CanvasObject) *View {
	v := &View{on: on, groups: present.SettingsGroups(), fields: map[string]*control{}}
	v.hint = widgets.NewText(theme.Caption, theme.Text3, "")
	v.head = widgets.NewHeader("", "", v.hint)
	v.appear = newAppearance(on)
	for _, g := range v.groups {
		v.pages = append(v.pages, v.makePage(g))
	}
	v.broken = newBroken(on)
	v.body = widgets.NewColumn(0)
	v.scroll = container.NewVScroll(widgets.NewPad(theme.Gap8, theme.Gap12, theme.Gap16, theme.Gap12, v.body))
	v.changes = newChanges(on)
	form := widgets.NewHeadedPanel(v.head, widgets.NewStack(v.scroll, widgets.NewWheel(v.scroll.Scrolled))).Ruled()
	v.object = &fyne.Container{Layout: screenLayout{}, Objects: []fyne.CanvasObject{v.makeNav(), form, v.changes.object, footer}}
	v.Choose(0)
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the screen up to date.
func (v *View) Show(s Scene) {
	before := v.shown
	v.shown = s
	for key, c := range v.fields {
		if f, ok := s.Fields[key]; ok {
			c.show(f)
		}
	}
	v.appear.show(s.Look)
	v.broken.show(s)
	v.countGroups()
	v.changes.show(s, v.appears())
	if len(before.Broken) != len(s.Broken) || before.Fields == nil {
		v.showPage()
	}
}

// showPage puts the chosen group into the body; a broken file stands in the
// place of what it would say.
func (v *View) showPage() {
	g := v.groups[v.chosen]
	page := v.pages[v.chosen]
	v.head.Set(g.Title, noteOf(g))
	if len(v.shown.Broken) > 0 && g.ID != present.AppearanceGroup {
		page = v.broken.object
		v.head.Set(g.Title, "")
	}
	if len(v.body.Objects) != 1 || v.body.Objects[0] != page {
		v.body.Objects = []fyne.CanvasObject{page}
	}
	v.changes.show(v.shown, v.appears())
	v.relayout()
}

// appears tells that the page is the one on how the window looks.
func (v *View) appears() bool { return v.groups[v.chosen].ID == present.AppearanceGroup }

// relayout fits the page to what it shows.
func (v *View) relayout() {
	v.body.Refresh()
	v.scroll.Refresh()
}

// noteOf says what a page holds for, where that is not the next declaration.
func noteOf(g present.SettingsGroup) string {
	if g.ID == present.AppearanceGroup {
		return "holds at once, in this file"
	}
	return ""
}
