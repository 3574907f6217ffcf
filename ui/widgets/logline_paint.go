package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// CreateRenderer implements fyne.Widget.
func (l *LogLine) CreateRenderer() fyne.WidgetRenderer { return rendererOf(l) }

func (l *LogLine) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{l.box.obj, l.icon.obj, l.hint.obj, l.examples.obj, l.input, l.noteIcon.obj, l.note}
	out = append(out, l.restKeys.objects()...)
	return append(out, l.focusKeys.objects()...)
}

func (l *LogLine) restyle() {
	l.box.paint(theme.Inset, theme.Edge, 1)
	l.icon.name, l.icon.color = l.kind, l.kindTint
	switch {
	case l.state.Refused:
		l.box.paint(theme.Inset, theme.Over, 2)
		l.icon.name, l.icon.color = "triangle-alert", theme.Over
	case l.focused:
		l.box.paint(theme.Inset, theme.Link, 2)
	case l.hovered:
		l.box.paint(theme.Inset, theme.Text3, 1)
	}
	l.noteIcon.name, l.noteIcon.color = l.state.Icon, noneIfEmpty(l.state.Tint)
	restyleAll(l.box, l.icon, l.noteIcon, l.hint, l.examples, l.restKeys, l.focusKeys)
	l.hint.show(!l.typed)
	l.examples.show(!l.typed)
	showAll(l.restKeys.objects(), !l.focused)
	showAll(l.focusKeys.objects(), l.focused)
}

func showAll(objects []fyne.CanvasObject, visible bool) {
	for i, o := range objects {
		if i%2 == 1 || !visible { // a box of caps shows itself when it is painted
			SetVisible(o, visible)
		}
	}
}

func (l *LogLine) minSize() fyne.Size {
	return fyne.NewSize(theme.Px(240), theme.Px(theme.RowStep)+l.noteHeight())
}

func (l *LogLine) arrange(size fyne.Size) {
	height, pad, gap := theme.Px(theme.RowStep), theme.Px(11), theme.Px(theme.Gap8)
	l.box.put(0, 0, size.Width, height)
	keys := l.restKeys
	if l.focused {
		keys = l.focusKeys
	}
	end := size.Width - theme.Px(9) - keys.width()
	keys.put(end, height/2)
	end -= gap
	x := l.icon.putMiddle(pad, height/2) + gap

	base := middleBase(height, theme.Body)
	after := l.hint.put(x, base, end-x) + theme.Px(theme.Gap12)
	room := end - after
	if l.examples.width() > room {
		room = 0
	}
	l.examples.put(after, base, room)
	placeLine(l.input, theme.Typed, x, base, end-x)
	l.placeNote(pad, height, size.Width)
}
