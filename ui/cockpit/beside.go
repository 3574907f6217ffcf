package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/resources/guides"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// beside is what a person has opened in the right column, in place of what the
// phase has there and of the messages, to read it while working.
type beside int

const (
	nothing beside = iota
	guide
	changes
)

// ToggleGuide opens the guide of systematic debugging beside the board and gives it
// the keys, to be read by them, or closes it. It tells whether it is open.
func (v *View) ToggleGuide(c fyne.Canvas) (open bool) {
	v.toggle(guide)
	page, open := v.kept.parts[guidePage]
	if open {
		c.Focus(page)
	}
	return open
}

// ToggleChanges opens the change ledger, in whatever phase, or closes it.
func (v *View) ToggleChanges() { v.toggle(changes) }

// CloseBeside closes what was opened in place of the messages, and tells whether
// anything was.
func (v *View) CloseBeside() bool {
	was := v.beside
	if was != nothing {
		v.toggle(was)
	}
	return was != nothing
}

func (v *View) toggle(what beside) {
	if v.beside == what {
		what = nothing
	}
	v.beside = what
	v.Show(v.shown)
}

// opened is what was opened beside, if anything was.
func (v *View) opened(s Scene) []fyne.CanvasObject {
	switch v.beside {
	case guide:
		return []fyne.CanvasObject{v.parts.Flags, v.guide(guides.Debugging())}
	case changes:
		least := ledgerLeast
		if v.room.bare {
			least = besideLeast
		}
		return []fyne.CanvasObject{v.parts.Flags, widgets.NewSized(0, least, v.ledger(s, v.wide))}
	}
	return nil
}

// widen takes the width of the right column, which wrapped text is reckoned for.
func (v *View) widen(width float32) {
	if width != v.wide {
		v.wide = width
		if v.began {
			v.Show(v.shown)
		}
	}
}

// The heights that what was opened keeps under red flags, px at scale 1: the
// ledger has room for three changes where the window is not too low for that.
const (
	besideLeast float32 = 180
	ledgerLeast float32 = 290
)

// guidePage is the key of what is read of the guide.
const guidePage = "guide page"

// guide is a page of a guide.
func (v *View) guide(g guides.Guide) fyne.CanvasObject {
	width := theme.Unscaled(v.wide) - 2*theme.Gap12 - theme.Gap8
	page := widgets.NewColumn(0)
	add := func(above, below float32, o fyne.CanvasObject) {
		page.Add(widgets.NewPad(above, theme.Gap12, below, theme.Gap12, o))
	}
	add(theme.Gap4, theme.Gap4, widgets.NewParagraph(theme.Body, theme.Text3, g.Aim).ForWidth(width))
	for _, s := range g.Sections {
		add(theme.Gap8, 0, widgets.NewText(theme.Name, theme.Text, s.Title))
		for _, line := range s.Lines {
			add(2, theme.Gap4, widgets.NewParagraph(theme.Body, theme.Text2, line).ForWidth(width))
		}
	}
	reader := keep(&v.kept, guidePage, widgets.NewReader)
	reader.SetPage(asWide(page))
	reader.Keys = func(key *fyne.KeyEvent) bool {
		if key.Name == fyne.KeyEscape {
			v.on.Run("guide")
		}
		return key.Name == fyne.KeyEscape
	}
	head := widgets.NewHeader(g.Title, "", v.button(widgets.Quiet, "guide", "guide", "Close"))
	return widgets.NewHeadedPanel(head, widgets.NewSized(0, besideLeast, reader)).Ruled()
}
