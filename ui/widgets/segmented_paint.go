package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// segmentPadding is the room at both ends of a segment's text.
const segmentPadding float32 = 8

// CreateRenderer implements fyne.Widget.
func (s *Segmented) CreateRenderer() fyne.WidgetRenderer { return rendererOf(s) }

func (s *Segmented) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{s.box.obj, s.over.obj, s.open.obj}
	for i := range s.labels {
		out = append(out, s.labels[i].obj, s.checks[i].obj)
	}
	return out
}

func (s *Segmented) restyle() {
	s.box.paint(theme.Inset, theme.Line, 1)
	if s.focused {
		s.box.paint(theme.Inset, theme.Link, 2)
	}
	s.over.fill = theme.None
	if s.hovered >= 0 && s.hovered != s.chosen {
		s.over.fill = theme.Hover
	}
	s.open.fill = theme.Raised
	if s.chosen < 0 || s.chosen >= len(s.parts) {
		s.open.fill = theme.None
	}
	s.box.restyle()
	s.over.restyle()
	s.open.restyle()
	for i, p := range s.parts {
		l, check := s.labels[i], s.checks[i]
		l.role, l.color, check.name = theme.Body, theme.Text2, ""
		if i == s.chosen {
			l.role, l.color = theme.Name, theme.Text
		}
		if p.Done {
			check.name = "check"
		}
		l.restyle()
		check.restyle()
	}
}

// partWidth is measured in the bold face, so that nothing moves on a choice.
func (s *Segmented) partWidth(i int) float32 {
	w := textWidth(s.parts[i].Text, theme.Name) + 2*theme.Px(segmentPadding)
	if s.parts[i].Done {
		w += theme.Px(12) + theme.Px(theme.Gap4)
	}
	return up(w)
}

func (s *Segmented) minSize() fyne.Size {
	w := 2 * theme.Px(3)
	for i := range s.parts {
		w += s.partWidth(i)
	}
	return fyne.NewSize(w, theme.Px(s.height))
}

// edges are the left ends of the segments and the right end of the last one.
func (s *Segmented) edges() []float32 {
	x := theme.Px(3)
	out := []float32{x}
	for i := range s.parts {
		x += s.partWidth(i)
		out = append(out, x)
	}
	return out
}

// at is the segment under x, or -1.
func (s *Segmented) at(x float32) int {
	edges := s.edges()
	for i := range s.parts {
		if x >= edges[i] && x < edges[i+1] {
			return i
		}
	}
	return -1
}

func (s *Segmented) arrange(size fyne.Size) {
	edges, inset := s.edges(), theme.Px(3)
	s.box.put(0, 0, min(size.Width, edges[len(edges)-1]+inset), size.Height)
	base := middleBase(size.Height, theme.Body)
	for i := range s.parts {
		x, w := edges[i], edges[i+1]-edges[i]
		if i == s.chosen {
			s.open.put(x, inset, w, size.Height-2*inset)
		}
		if i == s.hovered {
			s.over.put(x, inset, w, size.Height-2*inset)
		}
		if s.parts[i].Done {
			mark := theme.Px(12) + theme.Px(theme.Gap4)
			s.checks[i].putMiddle(x+theme.Px(segmentPadding), size.Height/2)
			x, w = x+mark, w-mark
		}
		s.labels[i].putMiddle(x, base, w)
	}
}

// Baseline is the distance from the top to the baseline of the texts.
func (s *Segmented) Baseline() float32 { return middleBase(theme.Px(s.height), theme.Body) }
