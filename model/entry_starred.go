package model

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
