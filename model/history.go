package model

// unnamed tells an imported incident whose source has no title.
const unnamed = "case file"

// Teller is whom the entries of an imported incident are from.
func (s Source) Teller() string {
	if s.Title != "" {
		return s.Title
	}
	return unnamed
}

// readOnly refuses a command that says anew how an imported incident went: nobody
// who only reads about it can know. What is learnt from it can be added.
func (s *State) readOnly(c Command) error {
	if !s.Imported || s.adds(c) {
		return nil
	}
	return Refused("This was imported as history, which stands as its owner published it.",
		"Notes, stars and the post-mortem can be added; to drill on it, declare an incident of your own.")
}

// adds reports whether a command adds to an imported incident and leaves what its
// owner published as it is.
func (s *State) adds(c Command) bool {
	switch c := c.(type) {
	case Note, AttachEvidence, StarEntry, EditSection, AddAction, ChangeAction, PublishPostMortem:
		return true
	case DoStep:
		return ofReview(c.Step)
	case UndoStep:
		return ofReview(c.Step)
	case SkipStep:
		return ofReview(c.Step)
	case AmendEntry:
		return !s.published(c.Entry)
	case RetractEntry:
		return !s.published(c.Entry)
	case Several:
		for _, t := range c {
			if !s.adds(t.Command) {
				return false
			}
		}
		return true
	}
	return false
}

// ofReview reports whether a step is one of the post-mortem, or none at all, which
// its own command refuses.
func ofReview(typed string) bool {
	id, known := FindStep(typed)
	return !known || id.Phase() == PostMortem
}

// published reports whether an entry is one of those that came with the case.
func (s *State) published(entry string) bool {
	row, err := s.entry(entry)
	return err == nil && row.By == s.Source.Teller()
}
