package model

import "time"

// Correction is what somebody said of an entry after it was written, and what the
// entry was before. One of them may change words and time at once.
type Correction struct {
	By       string
	Recorded time.Time // when the correction was written, UTC
	Text     string    // what the entry said before; empty where its words stayed
	At       time.Time // when it had happened before, UTC; zero where its time stayed
	Fate     Fate      // what became of the entry; empty where it stands or fell as before
	Reason   string    // given with a retraction, or with what takes a correction back; may be empty
}

// Fate is what a correction made of an entry as a whole.
type Fate string

// The fates of an entry.
const (
	FateRetracted Fate = "retracted"
	FateRestored  Fate = "restored" // a retraction was taken back
)

// Corrections are those of the entry in the order of decisions, the newest last; nil
// for most entries.
func (e Entry) Corrections() []Correction {
	if e.Kept == nil {
		return nil
	}
	return e.Kept.Corrections
}

// Retraction is the correction by which an entry is retracted.
func (e Entry) Retraction() (last Correction, ok bool) {
	for _, c := range e.Corrections() {
		if c.Fate == FateRetracted {
			last, ok = c, e.Retracted
		}
	}
	return last, ok
}

// recorded is a correction with how the entry stood before and after it, as the
// corrections alone tell it.
type recorded struct {
	Correction
	was, is wording
}

// wording is what an entry says and when it happened, empty and zero where that is as
// it was written; and whether it is retracted.
type wording struct {
	text string
	at   time.Time
	dead bool
}

func (x wording) or(text string, at time.Time) wording {
	if x.text == "" {
		x.text = text
	}
	if x.at.IsZero() {
		x.at = at
	}
	return x
}

// tell keeps the corrections of a row that changed it; text and at are what it was when
// it was written. Of what nobody can read neither can be changed.
func (e *Entry) tell(corrections []recorded, text string, at time.Time) {
	var told []Correction
	for _, c := range corrections {
		was, is := c.was.or(text, at), c.is.or(text, at)
		if was.text != is.text && e.Kind != EntryUnreadable {
			c.Text = was.text
		}
		if !was.at.Equal(is.at) && e.Kind != EntryUnreadable {
			c.At = was.at
		}
		if c.Text != "" || !c.At.IsZero() || c.Fate != "" {
			told = append(told, c.Correction)
		}
	}
	if told == nil {
		return
	}
	with := Kept{Corrections: told}
	if e.Kept != nil {
		with.To, with.Pasted = e.Kept.To, e.Kept.Pasted
	}
	e.Kept = &with
}
