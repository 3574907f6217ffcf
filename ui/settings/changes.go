package settings

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// changes is the panel below the fields: what saving changes, in words, for whom
// it holds, and where it is written.
type changes struct {
	on                   Intents
	head                 *widgets.Header
	list                 *fyne.Container
	scroll               *container.Scroll
	note                 *widgets.Text
	path                 *widgets.Text
	trouble              *widgets.Text
	warning              *widgets.Icon
	save, discard, again *widgets.Button
	last                 *fyne.Container
	object               fyne.CanvasObject
	lines                []string
}

const holds = "Holds for incidents declared from now on; those that are open keep theirs."

func newChanges(on Intents) *changes {
	c := &changes{on: on}
	c.save = widgets.NewPrimary("Save policy", on.Save).WithKeys("Ctrl", "Enter")
	c.discard = widgets.NewQuiet("Discard", on.Discard)
	c.head = widgets.NewHeader("", "", c.discard, c.save)
	c.note = widgets.NewShrinkingText(theme.Caption, theme.Text2, holds)
	c.list = &fyne.Container{Layout: listLayout{c}}
	c.scroll = container.NewVScroll(c.list)
	c.path = widgets.NewShrinkingText(theme.Mono, theme.Text3, "")
	c.warning = widgets.NewIcon("triangle-alert", theme.Over, 14)
	c.trouble = widgets.NewShrinkingText(theme.Caption, theme.Over, "")
	c.again = widgets.NewSecondary("Read it again", on.Reload)
	c.last = widgets.NewRow(theme.Gap8, c.warning, c.trouble, c.path, c.again)
	body := widgets.NewPad(0, theme.Gap12, theme.Gap8, theme.Gap12, widgets.NewColumn(theme.Gap4, widgets.NewFill(c.scroll), widgets.NewSized(0, theme.Icon, c.note), widgets.NewSized(0, theme.RowLine, c.last)))
	c.object = widgets.NewHeadedPanel(c.head, body)
	return c
}

// show says what saving would change. Beside what is no part of the policy, and
// nothing else is to be saved, nothing is offered.
func (c *changes) show(s Scene, appears bool) {
	n := len(s.Changes)
	title, lines := present.Count(n, "change", "changes"), s.Changes
	idle := appears && n == 0 && s.Refused == 0
	switch {
	case idle:
		title, lines = "Nothing to save", []string{"How the window looks and sounds holds at once. It is no part of the policy."}
	case len(s.Broken) > 0:
		title, lines = "Nothing can be saved", []string{"The default holds until the file is right."}
	case n == 0 && s.Refused > 0:
		lines = []string{"Why stands under the field."}
	case n == 0:
		title, lines = "Nothing to save", []string{"What stands in the fields holds. An empty field is the default."}
	}
	if s.Refused > 0 {
		title = strings.TrimPrefix(title+", "+fmt.Sprintf("%d refused", s.Refused), "0 changes, ")
	}
	c.head.Set(title, "")
	widgets.SetVisible(c.note, len(s.Broken) == 0 && !idle)
	c.save.SetDisabled(n == 0 || s.Refused > 0)
	widgets.SetVisible(c.save, len(s.Broken) == 0 && !idle)
	widgets.SetVisible(c.discard, n > 0 || s.Refused > 0)
	c.showLines(lines, n > 0)
	c.path.SetText(s.File)
	c.trouble.SetText(s.Trouble)
	widgets.SetVisible(c.trouble, s.Trouble != "")
	widgets.SetVisible(c.warning, s.Trouble != "")
	widgets.SetVisible(c.path, s.Trouble == "" && !idle)
	widgets.SetVisible(c.again, s.Stale)
	c.last.Refresh()
	c.head.Refresh()
}

func (c *changes) showLines(lines []string, news bool) {
	if fmt.Sprint(lines) == fmt.Sprint(c.lines) && len(c.list.Objects) > 0 {
		return
	}
	c.lines, c.list.Objects = lines, nil
	token := theme.Text3
	if news {
		token = theme.Text
	}
	for _, line := range lines {
		c.list.Add(widgets.NewShrinkingText(theme.Body, token, line))
	}
	c.scroll.Refresh()
}
