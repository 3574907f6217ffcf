package model

import "time"

// Retitled gives the incident another title.
type Retitled struct {
	Title string `json:"title"`
}

func (Retitled) kind() string                       { return "retitled" }
func (b Retitled) apply(s *State, _ Event)          { s.Title = b.Title }
func (b Retitled) entry(*State) (EntryKind, string) { return EntryNote, "title: " + b.Title }

// Retitle gives the incident another title.
type Retitle struct {
	Title string `arg:"title,rest"`
}

func (c Retitle) decide(s *State, _ Act) ([]Body, error) {
	t, err := title(c.Title)
	if err != nil {
		return nil, err
	}
	if t == s.Title {
		return nil, Refused("It is called that already.", "Give another title, or log a note.")
	}
	return one(Retitled{t})
}

// KindSet says what sort of incident it is.
type KindSet struct {
	Type Kind `json:"kind"`
}

func (KindSet) kind() string                       { return "kind-set" }
func (b KindSet) apply(s *State, _ Event)          { s.Kind = b.Type }
func (b KindSet) entry(*State) (EntryKind, string) { return EntryNote, "kind: " + b.Type.Word() }

// Word is the kind on the screen.
func (k Kind) Word() string {
	switch k {
	case Outage:
		return "Outage"
	case Security:
		return "Security"
	case DataCorruption:
		return "Data corruption"
	case Performance:
		return "Performance"
	case Errors:
		return "Errors"
	}
	return "not set"
}

// SetKind says what sort of incident it is.
type SetKind struct {
	Kind Kind `arg:"kind"`
}

func (c SetKind) decide(s *State, _ Act) ([]Body, error) {
	if err := checkKind(c.Kind); err != nil {
		return nil, err
	}
	if c.Kind == s.Kind {
		return nil, Refused("It is of the kind "+c.Kind.Word()+" already.", "Give another kind, or log a note.")
	}
	return one(KindSet{c.Kind})
}

func checkKind(k Kind) error {
	for _, known := range Kinds {
		if k == known {
			return nil
		}
	}
	return Refused("There is no kind “"+string(k)+"”.", "Use outage, security, data_corruption, performance or errors.")
}

// StartSet moves the start of the incident; every limit counts from it anew.
type StartSet struct {
	Started time.Time `json:"started"`
}

func (StartSet) kind() string              { return "start-set" }
func (b StartSet) apply(s *State, _ Event) { s.Times.Started = b.Started }
func (b StartSet) entry(*State) (EntryKind, string) {
	return EntryNote, "started " + b.Started.Format(startedAt)
}

func (b StartSet) detail(row *Entry) { row.Due = b.Started }

// SetStart moves the start of the incident.
type SetStart struct {
	Started time.Time `arg:"started"`
}

func (c SetStart) decide(s *State, x Act) ([]Body, error) {
	started, err := x.past(c.Started)
	switch {
	case err != nil:
		return nil, err
	case started.IsZero():
		return nil, Refused("When did it start?", "Give a time, e.g. 14:01 or -20m.")
	case started.Equal(s.Times.Started):
		return nil, Refused("It started then already.", "Give another time, or log a note.")
	}
	if err := x.notBefore(s.Times.Mitigated, started, "Mitigated", "the new start"); err != nil && s.Mitigated() {
		return nil, err
	}
	return one(StartSet{started})
}
