package model

// PostMortemPublished says that the post-mortem is out.
type PostMortemPublished struct {
	Reason string `json:"reason,omitempty"` // why it went out over what stood
}

func (PostMortemPublished) kind() string { return "postmortem-published" }

func (b PostMortemPublished) apply(s *State, e Event) {
	s.Review.Review = Review{ReviewPublished, e.At}
	s.Review.Reason = b.Reason
	s.tick("postmortem/publish", e, "")
}

func (b PostMortemPublished) entry(*State) (EntryKind, string) {
	if b.Reason == "" {
		return EntryReview, "post-mortem published"
	}
	return EntryReview, "post-mortem published as it stood: " + b.Reason
}

// PublishPostMortem says that the post-mortem is out. What stands before it
// locks nothing; the reason says why it went out all the same.
type PublishPostMortem struct {
	Reason string `arg:"reason,optional,rest"`
}

func (c PublishPostMortem) decide(s *State, _ Act) ([]Body, error) {
	switch {
	case s.Review.State == ReviewPublished:
		return nil, Refused("The post-mortem is published already.", "Its sections and actions can still be edited.")
	case !s.IsResolved():
		return nil, Refused("The incident is not resolved yet.", "Resolve it first: /resolved SIGNAL.")
	}
	reason, err := cleanLine(c.Reason, MaxTitle)
	if err != nil {
		return nil, err
	}
	return one(PostMortemPublished{reason})
}
