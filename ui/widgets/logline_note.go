package widgets

import (
	"sort"

	"warroom/ui/theme"
)

const (
	logNoteHeight float32 = 24 // of the room under the log line, of one line
	logNoteMost           = 3  // lines; what would be longer is cut
	logNoteInset  float32 = 11 // of the sign before the note
)

// flowNote lays what is said under the line over as many lines as it needs: what helps
// stands at its end.
func (l *LogLine) flowNote(width float32) {
	l.note.SetSpans(l.noteSpans(l.noteWidth(width))...)
}

// noteWidth is how wide the note is in a line of a width.
func (l *LogLine) noteWidth(width float32) float32 {
	inset := theme.Px(logNoteInset)
	if l.state.Icon != "" {
		inset += theme.Px(noteSign) + theme.Px(6)
	}
	return width - inset
}

// noteSpans are what is said, no longer than the lines there are; before the line has a
// width it is whole.
func (l *LogLine) noteSpans(width float32) []Span {
	text, more := l.state.Text, l.state.More
	if text != "" && more != "" {
		text += "  "
	}
	whole := l.spansOf(text, more)
	if width <= 0 || linesOf(whole, width) <= logNoteMost {
		return whole
	}
	runes := []rune(text + more)
	first := len([]rune(text))
	shown := func(n int) []Span {
		if n <= first {
			return l.spansOf(string(runes[:n])+"…", "")
		}
		return l.spansOf(text, string(runes[first:n])+"…")
	}
	n := sort.Search(len(runes), func(n int) bool { return linesOf(shown(n), width) > logNoteMost })
	return shown(max(n-1, 0))
}

func (l *LogLine) spansOf(text, more string) []Span {
	return []Span{{Text: text, Role: theme.Caption, Color: noneIfEmpty(l.state.Color)}, {Text: more, Role: theme.Caption, Color: noneIfEmpty(l.state.MoreColor)}}
}

func linesOf(spans []Span, width float32) int {
	_, lines := flowed(spans, width)
	return lines
}

// noteHeight is the room that the note takes under the line.
func (l *LogLine) noteHeight() float32 {
	if l.state.Text == "" {
		return 0
	}
	lines := 1
	if width := l.noteWidth(l.Size().Width); width > 0 {
		lines = linesOf(l.note.spans, width)
	}
	return theme.Px(logNoteHeight) + float32(lines-1)*lineStep(theme.Caption)
}

// placeNote lays it under the line, which is so high, in a width.
func (l *LogLine) placeNote(x, height, width float32) {
	l.flowNote(width)
	line := lineStep(theme.Caption)
	top := height + (theme.Px(logNoteHeight)-line)/2
	if l.state.Icon != "" {
		x = l.noteIcon.put(x, top+middleBase(line, theme.Caption), theme.Caption) + theme.Px(6)
	}
	place(l.note, x, top, l.noteWidth(width), l.noteHeight())
}
