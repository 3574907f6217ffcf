package ui

import (
	"strings"
	"time"

	"warroom/ui/declare"
)

// titleMost is how much of a pasted line becomes a title, in characters.
const titleMost = 120

// titled fills a declaration with a text that is no alert: its first line is the
// title, and where there is more, all of it is kept as the first note. A text
// without a letter gives no title.
func titled(text string, draft declare.Draft) declare.Draft {
	text = strings.TrimSpace(text)
	line, _, _ := strings.Cut(text, "\n")
	line = strings.Join(strings.Fields(line), " ")
	if runes := []rune(line); len(runes) > titleMost {
		line = string(runes[:titleMost-1]) + "…"
	}
	draft.Title = line
	if line != text {
		draft.Note = text
	}
	return draft
}

// logNote logs what was pasted into a declaration as the first note. Where that
// fails it stands in the log line, to be entered again.
func (d *Desk) logNote(id, note string) {
	if note == "" {
		return
	}
	_, err := d.Room.Do(d.ctx, id, d.read(note).AsNote(), time.Time{})
	if err = d.wrote(err, func() {}); err != nil {
		d.keepOwn("line@"+id, note)
		d.tell(err)
	}
}
