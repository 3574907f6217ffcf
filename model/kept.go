package model

import "strings"

// Kept is what an entry holds beside its words. Most have none of it.
type Kept struct {
	To     string // the id of the entry that it is attached to; empty for none
	Pasted string // what was pasted to make it, as it came; empty where that is its text

	Corrections []Correction // in the order of decisions
}

// kept is nil where there is nothing to keep: a log has a hundred thousand rows.
func kept(to, pasted string) *Kept {
	if to == "" && pasted == "" {
		return nil
	}
	return &Kept{To: to, Pasted: pasted}
}

// AttachedTo is the id of the entry that this one is attached to; empty for none.
func (e Entry) AttachedTo() string {
	if e.Kept == nil {
		return ""
	}
	return e.Kept.To
}

// Pasted is what was pasted to make the entry; empty where that is its text.
func (e Entry) Pasted() string {
	if e.Kept == nil {
		return ""
	}
	return e.Kept.Pasted
}

// Above is the entry that was written last and still stands: the one that "^"
// attaches to. ok is false while there is none.
func (s *State) Above() (above Entry, ok bool) {
	for _, e := range s.Timeline {
		if e.Retracted || e.Kind == EntryUnreadable {
			continue
		}
		if !ok || e.Recorded.After(above.Recorded) || e.Recorded.Equal(above.Recorded) && e.ID > above.ID {
			above, ok = e, true
		}
	}
	return above, ok
}

// aboutMost is how many characters are told of what an entry is attached to.
const aboutMost = 24

// Re is the text of an entry behind what it is attached to, in short: re “pool full…”:
// and also this. about is what that one says, in whole.
func Re(about, text string) string {
	about = strings.Join(strings.Fields(about), " ")
	if runes := []rune(about); len(runes) > aboutMost {
		about = string(runes[:aboutMost])
		if word := strings.LastIndex(about, " "); word > len(about)/2 {
			about = about[:word]
		}
		about = strings.TrimRight(about, " ,.;:") + "…"
	}
	return "re “" + about + "”: " + text
}
