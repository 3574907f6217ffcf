package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// completionParts is what is drawn of the list: as many rows as are seen, and how
// far down one is where that is not all.
type completionParts struct {
	box, mark, thumb *shape
	rows             []offerRow
	wheel            *Wheel
}

// offerRow is a row of it.
type offerRow struct {
	form, means  *label
	letter, keys *caps
}

// The measures of the thumb, px at scale 1.
const (
	thumbWidth float32 = 4
	thumbLeast float32 = 16
)

func newCompletionParts() completionParts {
	return completionParts{
		box:   newShape(theme.Surface, theme.Edge, 1, theme.RadiusButton),
		mark:  newShape(theme.Raised, theme.None, 0, theme.RadiusChip),
		thumb: newShape(theme.Edge, theme.None, 0, thumbWidth/2),
	}
}

// build makes the rows that are seen.
func (c *Completions) build() {
	c.rows = nil
	for i := range c.shown() {
		c.rows = append(c.rows, offerRow{
			form: newLabel(c.offers[c.first+i].role(), theme.Text, ""), means: newLabel(theme.Body, theme.Text2, ""),
			letter: newCaps(theme.Text2, theme.Edge), keys: newCaps(theme.Text2, theme.Edge),
		})
	}
	c.fill()
	c.Resize(fyne.NewSize(c.Size().Width, c.MinSize().Height))
	c.Refresh()
}

// fill writes the offers that are seen into the rows.
func (c *Completions) fill() {
	for i, row := range c.rows {
		o := c.offers[c.first+i]
		row.form.say(o.Form)
		row.means.say(o.Meaning)
		var letter []string
		if o.Letter != "" {
			letter = []string{o.Letter}
		}
		row.letter.set(letter)
		row.keys.set(o.caps(c.first+i == c.current))
	}
}

// CreateRenderer implements fyne.Widget.
func (c *Completions) CreateRenderer() fyne.WidgetRenderer { return rendererOf(c) }

func (c *Completions) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{c.box.obj, c.mark.obj, c.thumb.obj}
	for _, row := range c.rows {
		out = append(out, row.form.obj, row.means.obj)
		out = append(out, row.letter.objects()...)
		out = append(out, row.keys.objects()...)
	}
	return append(out, c.wheel)
}

func (c *Completions) restyle() {
	c.box.restyle()
	c.mark.restyle()
	c.thumb.fill = theme.None
	if c.shown() < len(c.offers) {
		c.thumb.fill = theme.Edge
	}
	c.thumb.restyle()
	for _, row := range c.rows {
		restyleAll(row.form, row.means, row.letter, row.keys)
	}
}

func (c *Completions) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(240), completionsHeight(c.shown()))
}

// completionsHeight is that of so many rows with the outline.
func completionsHeight(rows int) float32 { return float32(rows)*theme.Px(theme.RowLine) + 2 }

func (c *Completions) arrange(size fyne.Size) {
	row, pad := theme.Px(theme.RowLine), theme.Px(11+offersOut)
	c.box.put(0, 0, size.Width, size.Height)
	place(c.wheel, 0, 0, size.Width, size.Height)
	c.arrangeThumb(size)
	meansAt := theme.Px(172)
	for _, o := range c.rows {
		meansAt = max(meansAt, pad+o.form.width()+theme.Px(theme.Gap16))
	}
	for i, o := range c.rows {
		top := 1 + float32(i)*row
		if c.first+i == c.current {
			c.mark.put(1, top, size.Width-2, row)
		}
		base := top + middleBase(row, theme.Body)
		end := size.Width - pad
		for _, keys := range []*caps{o.keys, o.letter} {
			if n := keys.width(); n > 0 {
				end -= n
				keys.put(end, top+row/2)
				end -= theme.Px(theme.Gap12)
			}
		}
		o.form.put(pad, base, end-pad)
		o.means.put(meansAt, base, end-meansAt)
	}
}

// arrangeThumb shows how far down the rows are.
func (c *Completions) arrangeThumb(size fyne.Size) {
	if c.shown() == len(c.offers) {
		return
	}
	wide, room := theme.Px(thumbWidth), size.Height-2*theme.Px(theme.Gap4)
	high := max(theme.Px(thumbLeast), room*float32(c.shown())/float32(len(c.offers)))
	y := theme.Px(theme.Gap4) + (room-high)*float32(c.first)/float32(len(c.offers)-c.shown())
	c.thumb.put(size.Width-wide-2, y, wide, high)
}
