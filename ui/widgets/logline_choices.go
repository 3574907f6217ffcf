package widgets

import (
	"slices"

	"fyne.io/fyne/v2"
)

// Choice is one way to take what was pasted into a line.
type Choice struct {
	Text   string // "Log 12 lines, each at its time"
	Detail string // "14:05:00 to 14:18:20"
	Keys   string // "Enter", or "Shift+Enter"
}

// SetChoices asks what to do, in the place of the completions: Enter takes the one
// that is marked, Shift and Enter the second, Esc the last. OnChoose is told. What
// they are about is said with SetNote before. The next completions, or none, take the question away.
func (l *LogLine) SetChoices(choices ...Choice) {
	offers := make([]Completion, len(choices))
	for i, c := range choices {
		offers[i] = Completion{Form: c.Text, Meaning: c.Detail, keys: c.Keys}
	}
	l.SetCompletions(offers...)
	l.choosing = len(offers) > 0
	l.placeOffers()
}

// Choosing reports whether a choice is open.
func (l *LogLine) Choosing() bool { return l.choosing }

// choiceKey takes the keys that answer.
func (l *LogLine) choiceKey(key *fyne.KeyEvent) bool {
	last := len(l.completions.offers) - 1
	switch {
	case isEnter(key) && l.entry.shift:
		l.choose(min(1, last))
	case isEnter(key) || key.Name == fyne.KeyTab:
		l.choose(l.completions.current)
	case key.Name == fyne.KeyEscape:
		l.choose(last)
	default:
		return false
	}
	return true
}

func (l *LogLine) choose(i int) {
	l.SetCompletions()
	if l.OnChoose != nil {
		l.OnChoose(i)
	}
}

// chosen answers with the offer that was clicked.
func (l *LogLine) chosen(c Completion) { l.choose(slices.Index(l.completions.offers, c)) }
