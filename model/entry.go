package model

import (
	"strings"
	"time"
)

// Entry is one row of the timeline.
type Entry struct {
	ID       string    // of its event; with detectedID behind it where the declaration tells of the alert
	At       time.Time // when it happened, UTC
	Recorded time.Time // when it was written, UTC
	By       string
	Kind     EntryKind
	Text     string
	Raw      string    // of an amended entry the text as first written; of an unreadable one its stored body
	Day      string    // YYYY-MM-DD where the source knows the date alone; At is then the start of that day
	About    bool      // the source gives the time as approximate
	Due      time.Time // the time that it names, UTC: of the next update, a snooze's end, or the new start; zero for most
	Kept     *Kept     // what it holds beside its words; nil for most
	Marks
}

// Marks are what stands beside an entry.
type Marks struct {
	Starred   bool
	Retracted bool
	Late      bool // written long after it happened, by the time that stands; see LateAfter
}

// The layouts in which texts name their time; a reader is told it by Telling.
const (
	snoozedUntil = "15:04 UTC"
	startedAt    = "2006-01-02 15:04:05 UTC"
)

// Telling is a text of the entry with the time that it names, which the log has in
// UTC, as say tells it. An amended text stays as it was typed.
func (e Entry) Telling(text string, say func(time.Time) string) string {
	if e.Due.IsZero() || e.Raw != "" {
		return text
	}
	switch e.Kind {
	case EntryPromise:
		return "next update " + say(e.Due)
	case EntryMessage:
		return text + "; promises " + say(e.Due)
	case EntrySnooze:
		return strings.Replace(text, e.Due.UTC().Format(snoozedUntil), say(e.Due), 1)
	case EntryNote:
		return "started " + say(e.Due)
	}
	return text
}

// detailed is a body that knows more of its row than a kind and a text.
type detailed interface{ detail(*Entry) }

// describe takes over what a body says of its row, read after apply.
func (e *Entry) describe(b Body, s *State) {
	if e.Kind, e.Text = b.entry(s); e.Kind == "" {
		return
	}
	if d, ok := b.(detailed); ok {
		d.detail(e)
	}
}

// LateAfter is the gap between happening and writing from which an entry is
// marked as entered late.
const LateAfter = time.Minute

func late(happened, recorded time.Time) bool { return recorded.Sub(happened) > LateAfter }

// Entry finds a row of the timeline by its id, from the newest on: mostly one is
// looked for that was written just now.
func (s *State) Entry(id string) (Entry, bool) {
	for i := len(s.Timeline) - 1; i >= 0; i-- {
		if id != "" && s.Timeline[i].ID == id {
			return s.Timeline[i], true
		}
	}
	return Entry{}, false
}

// NoSuchEntry refuses an id that no entry of the incident has.
func NoSuchEntry() error {
	return Refused("There is no such entry in this incident.", "Name it by its id, as show --json prints it.")
}

// entry is Entry for a command, which is refused where there is none.
func (s *State) entry(id string) (Entry, error) {
	row, ok := s.Entry(id)
	if !ok {
		return Entry{}, NoSuchEntry()
	}
	return row, nil
}
