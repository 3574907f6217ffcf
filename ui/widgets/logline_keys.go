package widgets

import "fyne.io/fyne/v2"

// typedKey takes what is more than editing; the rest goes to the entry, and what
// that does not use to the sink or the window.
func (l *LogLine) typedKey(key *fyne.KeyEvent) bool {
	offering := l.entry.completing
	if l.choosing && l.choiceKey(key) {
		return true
	}
	switch key.Name {
	case fyne.KeyTab:
		if offering {
			l.completions.takeCurrent()
		}
		return offering
	case fyne.KeyUp, fyne.KeyDown:
		step := 1
		if key.Name == fyne.KeyUp {
			step = -1
		}
		switch {
		case offering:
			l.completions.move(step)
		case l.leaves(step):
			l.OnDown()
		default:
			l.recallBy(-step)
		}
		return true
	case fyne.KeyEscape:
		if offering {
			l.SetCompletions()
			return true
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		l.submit()
		return true
	}
	return l.Keys != nil && key.Name == fyne.KeyEscape && l.Keys(key)
}

// leaves tells that a step goes out of the line: Down, with nothing typed and nothing
// of the history shown.
func (l *LogLine) leaves(step int) bool {
	return step > 0 && l.OnDown != nil && l.past.place == -1 && l.entry.Text == ""
}

// Submit hands the line over as Enter does.
func (l *LogLine) Submit() { l.submit() }

// submit hands the line over; the focus stays, so that the next one can follow.
func (l *LogLine) submit() {
	text := l.entry.Text
	if text == "" || l.OnSubmit == nil || !l.OnSubmit(text) {
		return
	}
	l.past.add(text)
	l.SetCompletions()
	l.entry.SetTextAtEnd("")
}

// recallBy goes back in the history by step, or forward to the line being typed.
func (l *LogLine) recallBy(step int) {
	if text, ok := l.past.move(step, l.entry.Text); ok {
		l.entry.SetTextAtEnd(text)
		l.SetCompletions()
	}
}

// recall is the history of a line and the place in it.
type recall struct {
	lines []string // newest first
	place int      // -1 is the line being typed
	draft string   // the line being typed, while the history is shown
}

func (r *recall) add(text string) {
	*r = recall{lines: append([]string{text}, r.lines...), place: -1}
}

// move goes back by step, or forward, and tells the text that stands there.
func (r *recall) move(step int, current string) (text string, ok bool) {
	next := r.place + step
	if next < -1 || next >= len(r.lines) {
		return "", false
	}
	if r.place == -1 {
		r.draft = current
	}
	r.place = next
	if next == -1 {
		return r.draft, true
	}
	return r.lines[next], true
}
