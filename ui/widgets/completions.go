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

// maxCompletions is how many rows are shown; the list moves within more.
const maxCompletions = 8

// Completions is the list under a log line, rows of 28 px. It never has the
// focus: the line passes the keys on.
type Completions struct {
	widget.BaseWidget
	onTake  func(Completion)
	offers  []Completion
	current int
	hovered bool

	box, mark     *shape
	forms, means  []*label
	letters, keys []*caps
}

func newCompletions(onTake func(Completion)) *Completions {
	c := &Completions{
		onTake: onTake,
		box:    newShape(theme.Surface, theme.Edge, 1, theme.RadiusButton),
		mark:   newShape(theme.Raised, theme.None, 0, theme.RadiusChip),
	}
	c.ExtendBaseWidget(c)
	c.Hide()
	return c
}

func (c *Completions) any() bool { return len(c.offers) > 0 }

func (c *Completions) set(offers []Completion) {
	offers = offers[:min(len(offers), maxCompletions)]
	if slices.Equal(offers, c.offers) {
		return
	}
	c.offers, c.current = slices.Clone(offers), 0
	c.forms, c.means, c.letters, c.keys = nil, nil, nil, nil
	for i, o := range c.offers {
		c.forms = append(c.forms, newLabel(o.role(), theme.Text, o.Form))
		c.means = append(c.means, newLabel(theme.Body, theme.Text2, o.Meaning))
		var letter []string
		if o.Letter != "" {
			letter = []string{o.Letter}
		}
		c.letters = append(c.letters, newCaps(theme.Text2, theme.Edge, letter...))
		c.keys = append(c.keys, newCaps(theme.Text2, theme.Edge, o.caps(i == 0)...))
	}
	c.Resize(fyne.NewSize(c.Size().Width, c.MinSize().Height))
	setVisible(c, len(c.offers) > 0)
	c.Refresh()
}

func (c *Completions) move(step int) {
	n := len(c.offers)
	if n == 0 {
		return
	}
	c.keys[c.current].set(c.offers[c.current].caps(false))
	c.current = ((c.current+step)%n + n) % n
	c.keys[c.current].set(c.offers[c.current].caps(true))
	c.Refresh()
}

func (c *Completions) takeCurrent() {
	if c.current < len(c.offers) {
		c.onTake(c.offers[c.current])
	}
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

func (c *Completions) at(y float32) int {
	i := int((y - 1) / theme.Px(theme.RowLine))
	if i < 0 || i >= len(c.offers) {
		return -1
	}
	return i
}

// CreateRenderer implements fyne.Widget.
func (c *Completions) CreateRenderer() fyne.WidgetRenderer { return rendererOf(c) }

func (c *Completions) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{c.box.obj, c.mark.obj}
	for i := range c.forms {
		out = append(out, c.forms[i].obj, c.means[i].obj)
		out = append(out, c.letters[i].objects()...)
		out = append(out, c.keys[i].objects()...)
	}
	return out
}

func (c *Completions) restyle() {
	c.box.restyle()
	c.mark.restyle()
	for i := range c.forms {
		for _, part := range []interface{ restyle() }{c.forms[i], c.means[i], c.letters[i], c.keys[i]} {
			part.restyle()
		}
	}
}

func (c *Completions) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(240), float32(len(c.offers))*theme.Px(theme.RowLine)+2)
}

func (c *Completions) arrange(size fyne.Size) {
	row, pad := theme.Px(theme.RowLine), theme.Px(11)
	c.box.put(0, 0, size.Width, size.Height)
	meansAt := theme.Px(172)
	for i := range c.forms {
		meansAt = max(meansAt, pad+c.forms[i].width()+theme.Px(theme.Gap16))
	}
	for i := range c.forms {
		top := 1 + float32(i)*row
		if i == c.current {
			c.mark.put(1, top, size.Width-2, row)
		}
		base := top + middleBase(row, theme.Body)
		end := size.Width - pad
		for _, keys := range []*caps{c.keys[i], c.letters[i]} {
			if n := keys.width(); n > 0 {
				end -= n
				keys.put(end, top+row/2)
				end -= theme.Px(theme.Gap12)
			}
		}
		c.forms[i].put(pad, base, end-pad)
		c.means[i].put(meansAt, base, end-meansAt)
	}
}
