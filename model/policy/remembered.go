package policy

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"warroom/model"
)

// Encode is a policy as a declaration remembers it: JSON whose keys stand in one
// order, so that equal policies have equal texts. A calendar without a zone of
// its own keeps none: it goes by whoever looks.
func Encode(p Policy) string {
	text, err := json.Marshal(p)
	if err != nil {
		return "" // no value of these types fails; an incident without a policy goes by the current one
	}
	return string(text)
}

// Decode reads what Encode wrote. A flag that a later program has added goes by
// its default, and what a later program has added to a policy is passed over. An
// error says what cannot be measured by.
func Decode(text string) (Policy, error) {
	var p Policy
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		return Policy{}, fmt.Errorf("read a remembered policy: %w", err)
	}
	if err := p.check(); err != nil {
		return Policy{}, fmt.Errorf("read a remembered policy: %w", err)
	}
	return p, nil
}

// check refuses what no program has written: a log may come from elsewhere, and
// a limit out of bounds would fill every screen with nonsense.
func (p Policy) check() error {
	if _, ok := p.Severities[model.NoSeverity]; !ok {
		return errors.New("it has no limits for an incident without severity")
	}
	spans := []time.Duration{p.Boxes.Triage, p.Boxes.Mitigate, p.Lead, p.Calendar.Opens, p.Calendar.Closes}
	for _, l := range p.Severities {
		spans = append(spans, l.Response, l.Cadence, l.Soak, l.PostMortem)
	}
	for _, rule := range p.Flags {
		spans = append(spans, rule.After)
	}
	for _, d := range spans {
		if d < 0 || d > Longest {
			return fmt.Errorf("the limit %v is out of bounds", d)
		}
	}
	return nil
}

// Of is the policy that an incident goes by: the one that it was declared under,
// told in the zone of whoever looks. Where it remembers none, or one that cannot
// be read, it is the current one.
func Of(s *model.State, current Policy) Policy { return remembered(s.Policy, current) }

func remembered(text string, current Policy) Policy {
	if text == "" {
		return current
	}
	p, err := Decode(text)
	if err != nil {
		return current // the incident still needs its clocks
	}
	return p.In(current.Local)
}

// Book has the policy that holds now and those that incidents remember, each of
// which it reads once. It is for one goroutine.
type Book struct {
	current Policy
	read    map[string]Policy
}

// NewBook opens a book on the current policy.
func NewBook(current Policy) *Book { return &Book{current, map[string]Policy{}} }

// Current is the policy that holds now.
func (b *Book) Current() Policy { return b.current }

// Of is the policy that an incident goes by, like the function Of, from what its
// State or its Summary remembers.
func (b *Book) Of(text string) Policy {
	p, known := b.read[text]
	if !known {
		p = remembered(text, b.current)
		b.read[text] = p
	}
	return p
}
