package model

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
	if row, ok := s.Entry(c.Entry); ok && row.Retracted {
		return nil, Refused("This entry is retracted already.", "To have it back, log it again.")
	}
	reason, err := cleanText(c.Reason)
	if err != nil {
		return nil, err
	}
	return one(EntryRetracted{c.Entry, reason})
}
