package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// logNoteHeight is the room of the line under the log line.
const logNoteHeight float32 = 24

// CreateRenderer implements fyne.Widget.
func (l *LogLine) CreateRenderer() fyne.WidgetRenderer { return rendererOf(l) }

func (l *LogLine) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{l.box.obj, l.icon.obj, l.hint.obj, l.examples.obj, l.input, l.noteIcon.obj, l.note.obj, l.more.obj}
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
	l.note.color, l.more.color = noneIfEmpty(l.state.Color), noneIfEmpty(l.state.MoreColor)
	for _, part := range []interface{ restyle() }{l.box, l.icon, l.noteIcon, l.hint, l.examples, l.note, l.more, l.restKeys, l.focusKeys} {
		part.restyle()
	}
	l.hint.show(!l.typed)
	l.examples.show(!l.typed)
	showAll(l.restKeys.objects(), !l.focused)
	showAll(l.focusKeys.objects(), l.focused)
}

func showAll(objects []fyne.CanvasObject, visible bool) {
	for i, o := range objects {
		if i%2 == 1 || !visible { // a box of caps shows itself when it is painted
			setVisible(o, visible)
		}
	}
}

func (l *LogLine) minSize() fyne.Size {
	h := theme.Px(theme.RowStep)
	if l.state.Text != "" {
		h += theme.Px(logNoteHeight)
	}
	return fyne.NewSize(theme.Px(240), h)
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

	noteBase := height + middleBase(theme.Px(logNoteHeight), theme.Caption)
	x = pad
	if l.state.Icon != "" {
		x = l.noteIcon.put(x, noteBase, theme.Caption) + theme.Px(6)
	}
	x = l.note.put(x, noteBase, size.Width-x) + theme.Px(6)
	l.more.put(x, noteBase, size.Width-x)
}

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
	offers := objects[2].MinSize().Height
	place(objects[2], pad, g.line.offersTop(), size.Width-2*pad, offers)
}
