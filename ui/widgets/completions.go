package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// Completion is one way to go on with a line.
type Completion struct {
	Form    string // "/finding TEXT"
	Meaning string // "what was seen"
	Letter  string // its short form, "" for none
	Insert  string // the text that the line becomes

	keys string // of a choice: what takes it, as Shift+Enter
}

// role is that of its form: what is typed stands in Mono, a choice is a sentence.
func (c Completion) role() theme.Role {
	if c.keys != "" {
		return theme.Body
	}
	return theme.Mono
}

// caps are the keys that take it; Tab takes the marked one of what has none.
func (c Completion) caps(marked bool) []string {
	switch {
	case c.keys != "":
		return strings.Split(c.keys, "+")
	case marked:
		return []string{"Tab"}
	}
	return nil
}

// maxCompletions is how many rows are shown where there is room for them; the list
// moves within more.
const maxCompletions = 8

// Completions is the list at a log line, rows of 28 px. It never has the focus:
// the line passes the keys on.
type Completions struct {
	widget.BaseWidget
	onTake  func(Completion)
	offers  []Completion
	current int
	hovered bool
	most    int     // rows that there is room for
	first   int     // the offer on top
	rolled  float32 // px that the wheel was turned and that are no row yet
	completionParts
}

func newCompletions(onTake func(Completion)) *Completions {
	c := &Completions{onTake: onTake, most: maxCompletions, completionParts: newCompletionParts()}
	c.wheel = NewWheel(c.roll)
	c.ExtendBaseWidget(c)
	c.Hide()
	return c
}

func (c *Completions) any() bool { return len(c.offers) > 0 }

// shown is how many offers are seen at a time.
func (c *Completions) shown() int { return min(len(c.offers), c.most) }

func (c *Completions) set(offers []Completion) {
	if slices.Equal(offers, c.offers) {
		return
	}
	c.offers, c.current, c.first, c.rolled = slices.Clone(offers), 0, 0, 0
	c.build()
	SetVisible(c, len(c.offers) > 0)
}

// setMost gives it room for so many rows.
func (c *Completions) setMost(rows int) {
	rows = max(1, min(rows, maxCompletions))
	if rows == c.most {
		return
	}
	c.most = rows
	c.show(c.current)
	c.build()
}

func (c *Completions) move(step int) {
	n := len(c.offers)
	if n == 0 {
		return
	}
	c.current = ((c.current+step)%n + n) % n
	c.show(c.current)
	c.fill()
	c.Refresh()
}

// show moves the list so that an offer is in sight.
func (c *Completions) show(i int) {
	c.first = max(0, min(max(c.first, i-c.shown()+1), i, len(c.offers)-c.shown()))
}

func (c *Completions) takeCurrent() {
	if c.current < len(c.offers) {
		c.onTake(c.offers[c.current])
	}
}

// roll takes the wheel: the list moves by whole rows, and the mark stays on what
// is seen.
func (c *Completions) roll(e *fyne.ScrollEvent) {
	row := theme.Px(theme.RowLine)
	c.rolled -= e.Scrolled.DY
	rows := int(c.rolled / row)
	c.rolled -= float32(rows) * row
	if to := max(0, min(c.first+rows, len(c.offers)-c.shown())); to != c.first+rows {
		c.first, c.rolled = to, 0 // at an end: what was turned too far is not owed
	} else {
		c.first = to
	}
	c.current = max(c.first, min(c.current, c.first+c.shown()-1))
	c.fill()
	c.Refresh()
}

// Tapped implements fyne.Tappable.
func (c *Completions) Tapped(e *fyne.PointEvent) {
	if i := c.at(e.Position.Y); i >= 0 {
		c.onTake(c.offers[i])
	}
}

// MouseIn implements desktop.Hoverable.
func (c *Completions) MouseIn(e *desktop.MouseEvent) {
	c.hovered = true
	c.MouseMoved(e)
}

// MouseMoved implements desktop.Hoverable.
func (c *Completions) MouseMoved(e *desktop.MouseEvent) {
	if i := c.at(e.Position.Y); i >= 0 && i != c.current {
		c.move(i - c.current)
	}
}

// MouseOut implements desktop.Hoverable.
func (c *Completions) MouseOut() { c.hovered = false }

// at is the offer at a height; -1 is none.
func (c *Completions) at(y float32) int {
	row := int((y - 1) / theme.Px(theme.RowLine))
	if y < 1 || row >= c.shown() {
		return -1
	}
	return c.first + row
}
