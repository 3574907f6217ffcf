package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// offersLeast is how many rows a list of completions has at least; where less
// fits under the line it stands over it. It does not depend on how many there
// are: the list would change its side while one types.
const offersLeast = 5

// offersShare is how much of a window's height a list over the line covers at most:
// the clocks stay to be seen.
const offersShare = 0.36

// offersOut is how far the list stands out of the field at both sides, px at scale 1:
// it covers the rows below as wide as their highlight is.
const offersOut float32 = 8

// NewUnderLogLine lays a log line over what is below it, 8 px apart, with the
// completions on top. The line keeps the panel's padding at both sides; what is
// below gets the whole width, as rows have padding of their own. They are drawn inside the content: a pop-up would take the
// focus from the line.
func NewUnderLogLine(line *LogLine, below fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: logLayout{line}, Objects: []fyne.CanvasObject{line, below, line.completions}}
}

type logLayout struct{ line *LogLine }

func (logLayout) takesRest() bool { return true }

func (g logLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	top, below := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(top.Width, below.Width), top.Height+theme.Px(theme.Gap8)+below.Height)
}

func (g logLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	h := objects[0].MinSize().Height
	pad := theme.Px(theme.Gap12)
	place(objects[0], pad, 0, size.Width-2*pad, h)
	top := h + theme.Px(theme.Gap8)
	place(objects[1], 0, top, size.Width, size.Height-top)
	g.line.area = size
	g.line.placeOffers()
}

// placeOffers puts the list under the field, with as many rows as fit into what is
// below, or over the field where that is too few.
func (l *LogLine) placeOffers() {
	if l.area.IsZero() || !l.completions.any() {
		return
	}
	top, row := l.offersTop(), theme.Px(theme.RowLine)
	rows, least := int((l.area.Height-top-2)/row), offersLeast
	if l.choosing {
		least = len(l.completions.offers)
	}
	if rows < least {
		gap := theme.Px(theme.Gap4)
		rows = int((l.roomOver() - gap - 2) / row)
		l.completions.setMost(rows)
		top = -gap - completionsHeight(l.completions.shown())
	} else {
		l.completions.setMost(rows)
	}
	pad := theme.Px(theme.Gap12 - offersOut)
	place(l.completions, pad, top, l.area.Width-2*pad, l.completions.MinSize().Height)
}

// roomOver is how much of the window a list over the line may take, px.
func (l *LogLine) roomOver() float32 {
	driver := fyne.CurrentApp().Driver()
	over := driver.AbsolutePositionForObject(l).Y
	if c := driver.CanvasForObject(l); c != nil {
		over = min(over, c.Size().Height*offersShare)
	}
	return over
}

// offersTop is where the list begins under the field; choices leave the line free
// that says what they are about.
func (l *LogLine) offersTop() float32 {
	if l.choosing {
		return l.minSize().Height
	}
	return theme.Px(theme.RowStep) + theme.Px(theme.Gap4)
}
