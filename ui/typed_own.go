package ui

import (
	"strconv"
	"strings"
)

// Two windows of one person on one file may be typing into the same field at once,
// each a line of its own. The first to type has the field's own key; a window that
// finds there what it has neither written nor read takes the next place. When that
// person opens the incident next, what was left is found, one line after the other.

// ownPlace is where a window's text of a field lies, and what it wrote or read there
// last.
type ownPlace struct{ key, known string }

// places is in how many windows a field keeps a text of its own.
const places = 4

func placeOf(key string, n int) string {
	if n == 0 {
		return key
	}
	return key + " /" + strconv.Itoa(n+1)
}

// keepOwn is keepMine for a field that other windows have too.
func (d *Desk) keepOwn(field, text string) {
	key := d.byMe(field)
	if _, known := d.typed.own[key]; !known {
		d.setOwn(key, ownPlace{key: key})
	}
	d.keep(key, text)
}

func (d *Desk) setOwn(key string, p ownPlace) {
	if d.typed.own == nil {
		d.typed.own = map[string]ownPlace{}
	}
	d.typed.own[key] = p
}

// ownDraft is what was typed into such a field before, here or in a window that is
// gone; from then on it is this window's.
func (d *Desk) ownDraft(field string) string {
	key := d.byMe(field)
	if text, waits := d.typed.texts[key]; waits {
		return text
	}
	d.setOwn(key, ownPlace{key: key})
	for n := range places {
		if text := d.draft(placeOf(key, n)); text != "" {
			d.setOwn(key, ownPlace{placeOf(key, n), text})
			return text
		}
	}
	return d.takeOver(key, field)
}

// holdTyped writes what stands in the fields of the open incident once more where
// another window of the same person has taken it off the disk. Only a write by another
// program can have done so.
func (d *Desk) holdTyped() {
	for key, own := range d.typed.own {
		if _, waits := d.typed.texts[key]; waits || own.known == "" || d.current() == "" || !strings.Contains(key, "@"+d.current()) {
			continue
		}
		if there, err := d.Drafts.Draft(d.ctx, own.key); err == nil && there != own.known {
			d.keep(key, own.known)
		}
	}
}

// saveTyped writes the text of a field to its place.
func (d *Desk) saveTyped(key, text string) error {
	own, shared := d.typed.own[key]
	if !shared {
		return d.Drafts.SaveDraft(d.ctx, key, text)
	}
	there, err := d.Drafts.Draft(d.ctx, own.key)
	if err != nil {
		return err
	}
	if there != "" && there != own.known {
		if text == "" {
			return nil // what lies there is another window's
		}
		if own.key, err = d.freePlace(key); err != nil {
			return err
		}
	}
	if err := d.Drafts.SaveDraft(d.ctx, own.key, text); err != nil {
		return err
	}
	d.setOwn(key, ownPlace{own.key, text})
	return nil
}

// freePlace is the first that nobody's text lies in, or else the last.
func (d *Desk) freePlace(key string) (string, error) {
	for n := range places - 1 {
		there, err := d.Drafts.Draft(d.ctx, placeOf(key, n))
		if err != nil || there == "" {
			return placeOf(key, n), err
		}
	}
	return placeOf(key, places-1), nil
}
