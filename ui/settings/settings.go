// Package settings is the screen on which a team's policy is edited, and how the
// window looks: groups at the left, fields at the right, below what changes.
package settings

import (
	"fmt"
	"slices"

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
	Theme  string // auto, dark or light
	Scale  float32
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
	v.scroll = container.NewVScroll(widgets.NewPad(theme.Gap8, theme.Gap16, theme.Gap16, theme.Gap16, v.body))
	v.changes = newChanges(on)
	form := widgets.NewHeadedPanel(v.head, widgets.NewStack(v.scroll, widgets.NewWheel(v.scroll.Scrolled))).Ruled()
	v.object = &fyne.Container{Layout: screenLayout{}, Objects: []fyne.CanvasObject{v.makeNav(), form, v.changes.object, footer}}
	v.Choose(0)
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

func (v *View) makeNav() fyne.CanvasObject {
	column := widgets.NewColumn(theme.Gap4, widgets.NewPad(6, 10, theme.Gap12, 10, widgets.NewText(theme.Lead, theme.Text, "Settings")))
	for i, g := range v.groups {
		v.nav = append(v.nav, widgets.NewNavItem(g.Icon, g.Title, func() { v.press(i) }))
		column.Add(v.nav[i])
	}
	back := widgets.NewNavItem("arrow-left", "Back", v.on.Leave)
	column.Add(widgets.NewSpacer())
	column.Add(back)
	lines := append(slices.Clone(v.nav), back)
	for i, item := range lines {
		item.Keys = func(key *fyne.KeyEvent) bool { return v.step(lines, i, key) }
	}
	return column
}

// press shows a group; where it is shown already, it goes into its fields.
func (v *View) press(i int) {
	if i == v.chosen {
		v.enter(i)
		return
	}
	v.Choose(i)
}

// Choose shows a group by its place.
func (v *View) Choose(i int) {
	v.chosen, v.last = i, pointed{}
	for n, item := range v.nav {
		item.Choose(n == i)
	}
	v.hint.SetText("")
	v.scroll.ScrollToTop()
	v.showPage()
}

// Show brings the screen up to date.
func (v *View) Show(s Scene) {
	before := v.shown
	v.shown = s
	moved := false
	for key, c := range v.fields {
		if f, ok := s.Fields[key]; ok && c.show(f) {
			moved = true
		}
	}
	v.appear.show(s.Look)
	v.broken.show(s)
	v.countGroups()
	v.changes.show(s)
	if len(before.Broken) != len(s.Broken) || before.Fields == nil {
		v.showPage()
	} else if moved {
		v.relayout()
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
	v.relayout()
}

func noteOf(g present.SettingsGroup) string {
	if g.ID == present.AppearanceGroup {
		return "holds at once, in this file"
	}
	return ""
}

// relayout fits the page to rows that have grown or shrunk.
func (v *View) relayout() {
	v.body.Refresh()
	v.scroll.Refresh()
}

// countGroups says in which groups something is changed, or refused.
func (v *View) countGroups() {
	for i, g := range v.groups {
		changed, refused := 0, 0
		for _, key := range keysOf(g) {
			f := v.shown.Fields[key]
			if f.Changed {
				changed++
			}
			if f.Problem != "" {
				refused++
			}
		}
		switch {
		case refused > 0:
			v.nav[i].SetCount(fmt.Sprintf("%d refused", refused), theme.Over)
		case changed > 0:
			v.nav[i].SetCount(fmt.Sprintf("%d changed", changed), theme.Link)
		default:
			v.nav[i].SetCount("", theme.Text3)
		}
	}
}

func keysOf(g present.SettingsGroup) []string {
	var keys []string
	for _, s := range g.Sections {
		for _, r := range s.Rows {
			keys = append(keys, r.Keys...)
		}
	}
	return keys
}
