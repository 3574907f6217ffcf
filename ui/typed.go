package ui

import "time"

// typed is text on its way to the disk: it is kept as a draft within half a
// second, so that a kill loses no sentence.
type typed struct {
	texts     map[string]string
	own       map[string]ownPlace // of the fields that other windows have too
	scheduled bool
}

// keepAfter is how long a keystroke may wait for the disk.
const keepAfter = 300 * time.Millisecond

// keep takes the text of a field by its key; empty forgets it.
func (d *Desk) keep(key, text string) {
	if d.typed.texts == nil {
		d.typed.texts = map[string]string{}
	}
	d.typed.texts[key] = text
	if d.typed.scheduled {
		return
	}
	d.typed.scheduled = true
	d.Time.Later(keepAfter, d.keepTyped)
}

// keepLine keeps what stands in the log line. A line that was changed is another one.
func (d *Desk) keepLine(line string) {
	d.now.waiting = waiting{}
	d.keepOwn(d.lineKey(), line)
}

// keepTyped writes what was typed since the last time. What cannot be written
// waits for the next keystroke; the footer says what is in the way.
func (d *Desk) keepTyped() {
	d.typed.scheduled = false
	for _, empty := range []bool{false, true} { // what moves to another key is written there first
		for key, text := range d.typed.texts {
			if (text == "") != empty {
				continue
			}
			if err := d.saveTyped(key, text); err != nil {
				d.hindered(err)
				return
			}
			delete(d.typed.texts, key)
		}
	}
}

// draft is what was typed into a field before; empty where nothing was.
func (d *Desk) draft(key string) string {
	if text, ok := d.typed.texts[key]; ok {
		return text
	}
	text, err := d.Drafts.Draft(d.ctx, key)
	if err != nil {
		d.now.error = inWords(err)
		return ""
	}
	return text
}
