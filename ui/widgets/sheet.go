package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// SheetSpec says what a sheet holds: the card over a scrim that dialogs, the
// command palette and the help page are.
type SheetSpec struct {
	Width   float32 // px at scale 1
	Top     float32 // px at scale 1 from the top of the window; 0 is a little over the middle
	Height  float32 // px at scale 1; 0 is the content's own
	Content fyne.CanvasObject
	// First gets the focus when the sheet opens.
	First fyne.Focusable
	// OnKey takes keys that the focused part does not use, before Esc closes.
	OnKey KeySink
	// OnClosed tells that the sheet is gone, however it was closed.
	OnClosed func()
	// Strip colours the upper edge, such as with a severity; "" draws none.
	Strip fyne.ThemeColorName

	reveal func(part fyne.CanvasObject) // shows a part that has got the keys; may be nil
}

// Sheet is an open card over the scrim. Keys never reach what lies below.
type Sheet struct {
	widget.BaseWidget
	spec   SheetSpec
	canvas fyne.Canvas
	scrim  *shape
	card   *shape
	strip  *shape
	cover  *shape // hides the strip but for its upper 4 px
	open   bool
}

// ShowSheet opens a sheet on the canvas and focuses its first part.
func ShowSheet(c fyne.Canvas, spec SheetSpec) *Sheet {
	s := &Sheet{
		spec: spec, canvas: c, open: true,
		scrim: newShape(theme.Scrim, theme.None, 0, 0),
		card:  newRectangle(theme.Surface, theme.Edge, 1, theme.RadiusDialog),
		strip: newRectangle(noneIfEmpty(spec.Strip), theme.None, 0, 0),
		cover: newRectangle(theme.None, theme.None, 0, 0),
	}
	s.ExtendBaseWidget(s)
	c.Overlays().Add(s)
	s.Resize(c.Size())
	s.focusFirst()
	return s
}

func (s *Sheet) focusFirst() {
	if s.spec.First != nil {
		s.canvas.Focus(s.spec.First)
	}
}

// Close takes the sheet away; the focus returns to where it was before. Closing
// twice does nothing.
func (s *Sheet) Close() {
	if !s.open {
		return
	}
	s.open = false
	s.canvas.Overlays().Remove(s)
	if s.spec.OnClosed != nil {
		s.spec.OnClosed()
	}
}

// TakeKey implements KeyTaker.
func (s *Sheet) TakeKey(key *fyne.KeyEvent) bool {
	if s.spec.OnKey != nil && s.spec.OnKey(key) {
		return true
	}
	if key.Name == fyne.KeyEscape {
		s.Close()
		return true
	}
	return false
}

// SetStrip changes the colour of the upper edge.
func (s *Sheet) SetStrip(token fyne.ThemeColorName) {
	s.strip.fill = token
	s.Refresh()
}

// Tapped implements fyne.Tappable: a tap beside the fields gives the focus back,
// which Fyne has just taken away.
func (s *Sheet) Tapped(*fyne.PointEvent) { s.focusFirst() }

// CreateRenderer implements fyne.Widget.
func (s *Sheet) CreateRenderer() fyne.WidgetRenderer { return rendererOf(s) }

func (s *Sheet) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.scrim.obj, s.card.obj, s.strip.obj, s.cover.obj, s.spec.Content}
}

func (s *Sheet) restyle() {
	s.scrim.restyle()
	s.card.rect.Shadow = canvas.Shadow{Color: theme.Color(theme.Shadow), BlurRadius: 48, Offset: fyne.NewPos(0, 16)}
	s.card.restyle()
	s.cover.fill = theme.None
	if s.strip.fill != theme.None {
		s.cover.fill = theme.Surface
	}
	s.strip.restyle()
	s.cover.restyle()
	radius := theme.Px(theme.RadiusDialog)
	s.strip.rect.TopLeftCornerRadius, s.strip.rect.TopRightCornerRadius = radius, radius
	inner := radius - theme.Px(4) // the strip runs out along the corners
	s.cover.rect.TopLeftCornerRadius, s.cover.rect.TopRightCornerRadius = inner, inner
}

func (s *Sheet) minSize() fyne.Size { return fyne.Size{} }

func (s *Sheet) arrange(size fyne.Size) {
	margin := theme.Px(theme.Gap16)
	w := min(theme.Px(s.spec.Width), size.Width-2*margin)
	s.spec.Content.Resize(fyne.NewSize(w, s.spec.Content.MinSize().Height))
	h := theme.Px(s.spec.Height)
	if s.spec.Height == 0 {
		h = s.spec.Content.MinSize().Height
	}
	h = min(h, size.Height-2*margin)
	x, y := round((size.Width-w)/2), theme.Px(s.spec.Top)
	if s.spec.Top == 0 {
		y = round((size.Height - h) * 0.4)
	}
	y = max(margin, min(y, size.Height-margin-h))
	s.scrim.put(0, 0, size.Width, size.Height)
	s.card.put(x, y, w, h)
	radius := theme.Px(theme.RadiusDialog) // a lower strip could not have round corners
	s.strip.put(x, y, w, radius)
	s.cover.put(x, y+theme.Px(4), w, radius-theme.Px(4)+1) // 1: its soft lower edge
	place(s.spec.Content, x, y, w, h)
}
