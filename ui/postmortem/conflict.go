package postmortem

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// conflict stands under a field whose section was changed elsewhere while one
// typed in it: who and when, their text one press away, and the choice. Nothing of
// the section is written before a person has chosen.
type conflict struct {
	stands bool
	theirs present.ReviewSection

	sign    *widgets.Icon
	note    *widgets.Paragraph
	see     *widgets.Button
	choices []*widgets.Button
	box     *widgets.Box
	text    *widgets.Paragraph
	open    bool // their text is shown
	bottom  float32
}

func (v *View) newConflict(s *section) *conflict {
	c := &conflict{
		sign: widgets.NewIcon("triangle-alert", theme.Near, theme.Icon),
		note: widgets.NewParagraph(theme.Body, theme.Near, ""),
		box:  widgets.NewBox(theme.Raised, theme.None, theme.RadiusButton),
		text: widgets.NewParagraph(theme.Body, theme.Text, ""),
	}
	c.see = widgets.NewQuiet("Show theirs", func() { c.open = !c.open; v.showConflict(s) })
	c.choices = []*widgets.Button{
		widgets.NewSecondary("Keep mine", func() { v.settle(s, s.field.Text()) }),
		widgets.NewSecondary("Take theirs", func() { v.settle(s, c.theirs.Logged) }),
		widgets.NewSecondary("Keep both", func() { v.settle(s, both(c.theirs.Logged, s.field.Text())) }),
	}
	for _, o := range c.objects() {
		o.Hide()
	}
	return c
}

// both is their text with mine below it.
func both(theirs, mine string) string {
	return strings.TrimSpace(strings.TrimRight(theirs, "\n ") + "\n\n" + mine)
}

func (c *conflict) objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{c.sign, c.note}
	for _, b := range c.buttons() {
		all = append(all, b)
	}
	return append(all, c.box, c.text)
}

func (c *conflict) buttons() []*widgets.Button {
	return append(slices.Clone(c.choices), c.see)
}

// meet takes a section of the log that is not the one that the text was typed
// over.
func (c *conflict) meet(p present.ReviewSection) { c.stands, c.theirs = true, p }

func (c *conflict) end() { c.stands, c.open = false, false }

// holds reports whether a text begins with all of theirs: then nothing of theirs
// goes when it is written.
func holds(mine, theirs string) bool {
	theirs = strings.TrimSpace(theirs)
	return theirs != "" && strings.HasPrefix(strings.TrimSpace(mine), theirs)
}

// settle writes what was chosen over the text that was shown.
func (v *View) settle(s *section, text string) {
	s.logged, s.base = s.conflict.theirs.Logged, s.conflict.theirs.Text
	s.conflict.end()
	s.setText(text)
	v.intents.Edit(s.id, text, s.logged)
	v.write(s)
	v.showConflict(s)
	v.showDocument()
}

// showConflict shows what stands, or nothing.
func (v *View) showConflict(s *section) {
	c := s.conflict
	c.note.SetText(c.words())
	c.text.SetText(c.theirs.Logged)
	c.see.SetText(map[bool]string{false: "Show theirs", true: "Hide theirs"}[c.open])
	for _, o := range c.objects() {
		widgets.SetVisible(o, c.stands)
	}
	told := c.theirs.Logged != ""
	widgets.SetVisible(c.see, c.stands && told)
	widgets.SetVisible(c.box, c.stands && told && c.open)
	widgets.SetVisible(c.text, c.stands && told && c.open)
	v.form.relayout()
	if c.stands && v.current == s.id {
		v.form.show(s.field.Position().Y, c.bottom+theme.Px(theme.Gap12))
	}
}

// undecided says of sections with two texts that they have them.
func (v *View) undecided(sections []present.ReviewSection) []present.ReviewSection {
	sections = slices.Clone(sections)
	for i := range sections {
		if s := v.form.section(sections[i].ID); s != nil && s.conflict.stands {
			sections[i].State, sections[i].Tone = "two texts", present.ReviewMissing
		}
	}
	return sections
}

// Undecided is the id of a section of which a person has to choose between two
// texts; empty where there is none.
func (v *View) Undecided() string {
	for _, s := range v.sections {
		if s.conflict.stands {
			return s.id
		}
	}
	return ""
}

func (c *conflict) words() string {
	what, who := "changed", c.theirs.Edited
	if c.theirs.Logged == "" {
		what = "emptied"
	}
	if who == "" {
		return "This was " + what + " elsewhere while you typed. Yours is not written yet."
	}
	return "This was " + what + " by " + who + " while you typed. Yours is not written yet."
}

// arrange places it under its field, and returns its height.
func (c *conflict) arrange(x, y, width float32) float32 {
	c.bottom = y
	if !c.stands {
		return 0
	}
	gap, icon, top := theme.Px(theme.Gap8), theme.Px(theme.Icon), y
	y += gap
	put(c.sign, x, y+theme.Px(2), icon, icon)
	y += grow(c.note, x+icon+gap, y, width-icon-gap) + gap
	y = c.arrangeButtons(x, y, width)
	if c.text.Visible() {
		pad := theme.Px(theme.Gap12)
		height := grow(c.text, x+pad, y+gap+pad, width-2*pad) + 2*pad
		put(c.box, x, y+gap, width, height)
		y += gap + height
	}
	c.bottom = y
	return y - top
}

// arrangeButtons sets them in a row, and in more where one has no room.
func (c *conflict) arrangeButtons(x, y, width float32) float32 {
	at, gap, line := x, theme.Px(theme.Gap8), theme.Px(theme.RowLine)
	for _, b := range c.buttons() {
		if !b.Visible() {
			continue
		}
		least := b.MinSize().Width
		if at > x && at+least > x+width {
			at, y = x, y+line+gap
		}
		put(b, at, y, least, line)
		at += least + gap
	}
	return y + line
}
