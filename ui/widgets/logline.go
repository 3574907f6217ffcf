package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// LogNote is the line under the log line: what Enter will do, or why not.
type LogNote struct {
	Icon      string // "" draws none
	Tint      fyne.ThemeColorName
	Text      string
	Color     fyne.ThemeColorName
	More      string // a warning, or the form that works
	MoreColor fyne.ThemeColorName
	Refused   bool // outline and icon of a refusal
}

// LogLine is the one-line input above the timeline. It knows no grammar: what
// the text means is told to it with SetKind, SetNote and SetCompletions.
//
// Up and Down go through the history, or through the completions while there are
// any; Tab takes the marked one; Esc closes them, else goes to the window.
type LogLine struct {
	widget.BaseWidget
	// OnChanged is told each text; the caller then sets kind, note, completions.
	OnChanged func(text string)
	// OnSubmit takes a line on Enter; false keeps it in the field.
	OnSubmit func(text string) bool
	// OnPaste may take a paste of several lines; true means it did.
	OnPaste func(text string) bool
	// OnChoose is told which of the choices was taken.
	OnChoose func(i int)
	// OnDown is told of Down in an empty line, which has nowhere to go.
	OnDown func()
	// Keys takes what the line does not use; nil forwards to the window.
	Keys KeySink

	entry       *Entry
	input       fyne.CanvasObject
	completions *Completions
	logParts
	logState
	past recall
}

// logParts is what is drawn beside the entry.
type logParts struct {
	box                 *shape
	icon, noteIcon      *glyph
	hint, examples      *label
	note                *Paragraph
	restKeys, focusKeys *caps
}

// logState is what the drawing follows from.
type logState struct {
	kind                    string // icon of what the text was understood as
	kindTint                fyne.ThemeColorName
	state                   LogNote
	focused, hovered, typed bool
	choosing                bool      // the offers are choices
	area                    fyne.Size // of the line with what is below it
}

// NewLogLine makes an empty line. hint and examples show while it is empty; keys
// is the shortcut that leads to it.
func NewLogLine(hint, examples string, keys ...string) *LogLine {
	l := &LogLine{
		entry:    NewEntry(theme.Typed),
		past:     recall{place: -1},
		logState: logState{kind: "pencil", kindTint: theme.Text3},
		logParts: logParts{
			box:  newShape(theme.Inset, theme.Edge, 1, theme.RadiusButton),
			icon: newGlyph("pencil", theme.Text3, theme.Icon), noteIcon: newGlyph("", theme.Met, 12),
			hint: newLabel(theme.Body, theme.Text3, hint), examples: newLabel(theme.Mono, theme.Text3, examples),
			note:     NewParagraph(theme.Caption, theme.Text2, ""),
			restKeys: newCaps(theme.Text2, theme.Edge, keys...), focusKeys: newCaps(theme.Text2, theme.Edge, "Enter"),
		},
	}
	l.completions = newCompletions(l.take)
	l.entry.Keys = l.typedKey
	l.entry.OnChanged = l.changed
	l.entry.OnPaste = func(text string) bool { return l.OnPaste != nil && l.OnPaste(text) }
	l.entry.OnFocus = l.focusChanged
	l.entry.OnHover = func(on bool) { l.hovered = on; l.Refresh() }
	l.input = l.entry.sized()
	l.ExtendBaseWidget(l)
	return l
}

// Entry is the input, to focus it.
func (l *LogLine) Entry() *Entry { return l.entry }

// Text is the line as typed.
func (l *LogLine) Text() string { return l.entry.Text }

// SetText replaces the line and puts the caret behind it; OnChanged is told.
func (l *LogLine) SetText(text string) { l.entry.SetTextAtEnd(text) }

// SetHistory gives the earlier lines, newest first.
func (l *LogLine) SetHistory(lines []string) { l.past = recall{lines: lines, place: -1} }

// SetKind shows the icon of the kind that the text was understood as.
func (l *LogLine) SetKind(icon string, tint fyne.ThemeColorName) {
	if icon != l.kind || tint != l.kindTint {
		l.kind, l.kindTint = icon, tint
		l.Refresh()
	}
}

// SetNote shows the line below; the zero note takes it and its room away.
func (l *LogLine) SetNote(n LogNote) {
	if n != l.state {
		l.state = n
		l.flowNote(l.Size().Width)
		l.Refresh()
	}
}

// SetCompletions offers ways to go on; none closes the list.
func (l *LogLine) SetCompletions(offers ...Completion) {
	l.choosing = false
	l.completions.set(offers)
	l.placeOffers()
	l.entry.completing = len(offers) > 0
}

// Completions is the list of offers, to be laid over what is below the line.
func (l *LogLine) Completions() *Completions { return l.completions }

func (l *LogLine) changed(text string) {
	if typed := text != ""; typed != l.typed {
		l.typed = typed
		l.Refresh()
	}
	if l.OnChanged != nil {
		l.OnChanged(text)
	}
}

func (l *LogLine) focusChanged(on bool) {
	l.focused = on
	// A click on an offer takes the focus away before the tap arrives.
	SetVisible(l.completions, (on || l.completions.hovered) && l.completions.any())
	l.Refresh()
}

func (l *LogLine) take(c Completion) {
	if l.choosing {
		l.chosen(c)
	} else {
		l.SetCompletions()
		l.entry.SetTextAtEnd(c.Insert)
	}
	if canvas := CanvasOf(l.entry); canvas != nil {
		canvas.Focus(l.entry)
	}
}
