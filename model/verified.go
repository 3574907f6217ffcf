package model

// Verified is a measured signal that shows, outside of any change, that it
// holds: the verification before or after resolving.
type Verified struct {
	Signal Measure `json:"signal"`
}

func (Verified) kind() string                       { return "verified" }
func (b Verified) apply(s *State, e Event)          { s.prove("verified", b.Signal, e) }
func (b Verified) entry(*State) (EntryKind, string) { return EntryVerified, b.Signal.String() }

// Verify logs a verification: a signal with its value before and after.
type Verify struct {
	Signal string `arg:"signal,rest"`
}

func (c Verify) decide(*State, Act) ([]Body, error) {
	text, err := required(c.Signal, "What shows it?", "Give the signal before and after, e.g. /verified 5xx: 94 % -> 0.2 %.")
	if err != nil {
		return nil, err
	}
	return one(Verified{ReadMeasure(text)})
}
