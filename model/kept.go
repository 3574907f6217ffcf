package model

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
