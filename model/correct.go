package model

import "time"

// fixes is what later events say about earlier ones.
type fixes struct {
	dead    map[string]bool // retracted, and the retraction stands
	amended map[string]EntryAmended
	starred map[string]bool
}

// reworded is a body whose text can be amended.
type reworded interface{ reworded(text string) Body }

// withdrawn is a body of which something is told even where its entry is retracted.
type withdrawn interface{ withdraw(s *State, e Event) }

// correcting are the facts that say something of others, in their order.
func correcting(ordered []Fact) []Fact {
	var by []Fact
	for i := range ordered {
		if _, corrects := ordered[i].aim(); corrects {
			by = append(by, ordered[i])
		}
	}
	return by
}

// corrections collects what they say, in the order of decisions.
func corrections(by []Fact) fixes {
	f := fixes{retracted(by), map[string]EntryAmended{}, map[string]bool{}}
	for _, fact := range by {
		if f.dead[fact.ID] {
			continue
		}
		switch b := fact.Body.(type) {
		case EntryAmended:
			f.amended[b.Entry] = f.amended[b.Entry].then(b)
		case EntryStarred:
			f.starred[b.Entry] = b.Starred
		}
	}
	return f
}

// retracted tells which entries are taken back. A retraction can itself be
// retracted, which brings the entry back. Which stand follows from what points
// at what and never from times: the clocks of two devices may be apart.
func retracted(corrections []Fact) map[string]bool {
	by := map[string][]string{} // the retractions of an entry
	for _, f := range corrections {
		if r, ok := f.Body.(EntryRetracted); ok && r.Entry != f.Incident {
			by[r.Entry] = append(by[r.Entry], f.ID)
		}
	}
	dead := make(map[string]bool, len(by))
	var settle func(entry string) bool
	settle = func(entry string) bool {
		if is, settled := dead[entry]; settled {
			return is
		}
		dead[entry] = false // so that a circle, which no program of ours writes, ends
		for _, retraction := range by[entry] {
			if !settle(retraction) {
				dead[entry] = true
			}
		}
		return dead[entry]
	}
	for _, f := range corrections { // in their order, which decides where a circle is entered
		settle(f.ID)
	}
	for entry := range by {
		settle(entry)
	}
	return dead
}

// EntryAmended corrects the text or the time of an entry; what is empty stays
// as it was.
type EntryAmended struct {
	Entry string    `json:"entry"`
	Text  string    `json:"text,omitempty"`
	At    time.Time `json:"at,omitzero"`
}

func (EntryAmended) kind() string                     { return "entry-amended" }
func (EntryAmended) apply(*State, Event)              {}
func (EntryAmended) entry(*State) (EntryKind, string) { return "", "" }

// then is what holds after a second amendment of the same entry.
func (a EntryAmended) then(b EntryAmended) EntryAmended {
	if b.Text != "" {
		a.Text = b.Text
	}
	if !b.At.IsZero() {
		a.At = b.At
	}
	return a
}

// AmendEntry corrects an entry: its text, its time, or both.
type AmendEntry struct {
	Entry string    `arg:"entry"`
	At    time.Time `arg:"at,optional"`
	Text  string    `arg:"text,optional,rest"`
}

func (c AmendEntry) decide(s *State, x Act) ([]Body, error) {
	row, err := s.entry(c.Entry)
	if err != nil {
		return nil, err
	}
	text, err := cleanOptional(c.Text)
	if err != nil {
		return nil, err
	}
	if text == "" && c.At.IsZero() {
		return nil, Refused("Nothing to amend.", "Give the new text, or its time with at=14:05.")
	}
	happened, err := past(c.At, x.Now)
	if err != nil {
		return nil, err
	}
	return one(EntryAmended{row.ID, text, happened})
}

// EntryRetracted takes an entry back; it stays readable and has no effect.
type EntryRetracted struct {
	Entry  string `json:"entry"`
	Reason string `json:"reason,omitempty"`
}

func (EntryRetracted) kind() string                     { return "entry-retracted" }
func (EntryRetracted) apply(*State, Event)              {}
func (EntryRetracted) entry(*State) (EntryKind, string) { return "", "" }

// RetractEntry takes an entry back. Any event of the incident but its
// declaration can be retracted, a retraction too: that is how undo and redo work.
type RetractEntry struct {
	Entry  string `arg:"entry"`
	Reason string `arg:"reason,optional,rest"`
}

func (c RetractEntry) decide(s *State, _ Act) ([]Body, error) {
	if c.Entry == "" {
		return nil, Refused("Which entry?", "Name it by its id, as show --json prints it.")
	}
	if c.Entry == s.ID {
		return nil, Refused("The declaration cannot be retracted.", "If nothing is wrong after all: /falsealarm REASON.")
	}
	if row, err := s.entry(c.Entry); err == nil && row.Retracted {
		return nil, Refused("This entry is retracted already.", "To have it back, log it again.")
	}
	reason, err := cleanOptional(c.Reason)
	if err != nil {
		return nil, err
	}
	return one(EntryRetracted{c.Entry, reason})
}

// EntryStarred marks an entry for the post-mortem, or takes the mark away.
type EntryStarred struct {
	Entry   string `json:"entry"`
	Starred bool   `json:"starred"`
}

func (EntryStarred) kind() string                     { return "entry-starred" }
func (EntryStarred) apply(*State, Event)              {}
func (EntryStarred) entry(*State) (EntryKind, string) { return "", "" }

// StarEntry marks an entry as a key event; Off takes the mark away.
type StarEntry struct {
	Entry string `arg:"entry"`
	Off   bool   `arg:"off,optional"`
}

func (c StarEntry) decide(s *State, _ Act) ([]Body, error) {
	row, err := s.entry(c.Entry)
	if err != nil {
		return nil, err
	}
	const another = "Name another one by its id, as show --json prints it."
	switch {
	case row.Starred && !c.Off:
		return nil, Refused("This entry is starred already.", another)
	case !row.Starred && c.Off:
		return nil, Refused("This entry has no star.", another)
	}
	return one(EntryStarred{row.ID, !c.Off})
}

// entry finds a row of the timeline by its id.
func (s *State) entry(id string) (Entry, error) {
	for i := len(s.Timeline) - 1; i >= 0; i-- {
		if id != "" && s.Timeline[i].ID == id {
			return s.Timeline[i], nil
		}
	}
	return Entry{}, Refused("There is no such entry in this incident.", "Name it by its id, as show --json prints it.")
}
