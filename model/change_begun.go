package model

import "time"

// ChangeBegun starts a change of the system. With a step it is a mitigation of
// the Mitigate phase. With an outcome it was over when it was logged. Watch is until
// when its effect is watched (UTC).
type ChangeBegun struct {
	Step    StepID      `json:"step,omitempty"`
	Text    string      `json:"text,omitempty"`
	Expect  string      `json:"expect,omitempty"`
	Undo    string      `json:"undo,omitempty"`
	Outcome ChangeState `json:"outcome,omitempty"`
	Signal  Measure     `json:"signal,omitzero"`
	Watch   time.Time   `json:"watch,omitzero"`
}

func (ChangeBegun) kind() string { return "change-begun" }

func (b ChangeBegun) apply(s *State, e Event) {
	s.Board.Changes = append(s.Board.Changes, Change{
		N: len(s.Board.Changes) + 1, ID: e.ID, Step: b.Step, Text: b.Text, Expect: b.Expect, Undo: b.Undo,
		Watch: b.Watch, State: ChangeOpen, Begun: e.At,
	})
	if b.Step != "" {
		s.mitigate(b, e)
	}
	if b.Outcome != "" {
		ChangeEnded{e.ID, b.Outcome, "", b.Signal}.apply(s, e)
	}
}

// mitigate notes that a step of the Mitigate phase runs: the decision has been
// taken, and somebody is on it.
func (s *State) mitigate(b ChangeBegun, e Event) {
	s.setStep(b.Step, Step{Mark{e.At, e.ID}, StepRunning, e.By, b.Text, false})
	s.tick("triage/decide", e, "yes, "+b.Step.Title())
	s.acknowledge(e.At)
	if s.Phase == Triage {
		s.enter(Mitigate, Mark{e.At, e.ID})
	}
}

func (b ChangeBegun) entry(*State) (EntryKind, string) {
	if b.Outcome != "" {
		kind := ChangeEnded{Outcome: b.Outcome}.entryKind(b.Step)
		return kind, with(b.Step.Title(), b.Signal.String())
	}
	if b.Step == "" {
		return EntryChange, b.Text
	}
	return EntryMitigation, with(b.Step.Title()+" started", b.Text)
}

func (b ChangeBegun) reworded(text string) Body { b.Text = text; return b }

// BeginChange starts a change that is no mitigation: what is changed, the effect
// that is expected, how to take it back, until when to watch it (UTC), and whether
// it is the fix, which its text says as well: #fix.
type BeginChange struct {
	Text   string    `arg:"text,rest"`
	Expect string    `arg:"expect,optional"`
	Undo   string    `arg:"undo,optional"`
	Watch  time.Time `arg:"watch,optional"`
	Fix    bool      `arg:"fix,optional"`
}

func (c BeginChange) decide(s *State, x Act) ([]Body, error) {
	if s.Status == StatusFalseAlarm {
		return nil, s.running("a change")
	}
	text, err := required(c.Text, "What is being changed?", "Say it with its values, e.g. /change raise pool size 20 -> 40.")
	if err == nil && c.Fix && !marksFix(text) {
		text, err = cleanText(text + " #" + fixTag)
	}
	if err != nil {
		return nil, err
	}
	if !c.Watch.IsZero() && !c.Watch.After(x.Now) {
		return nil, Refused("It is watched until a time to come; "+x.clock(c.Watch)+" has passed.", "Try +10m or 14:46.")
	}
	b := ChangeBegun{Text: text, Watch: stored(c.Watch)}
	if b.Expect, err = cleanText(c.Expect); err != nil {
		return nil, err
	}
	if b.Undo, err = cleanText(c.Undo); err != nil {
		return nil, err
	}
	return one(b)
}

// TryMitigation starts a step of the Mitigate phase.
type TryMitigation struct {
	Step string `arg:"step"`
	Text string `arg:"text,optional,rest"`
}

func (c TryMitigation) decide(s *State, _ Act) ([]Body, error) {
	if err := s.running("a mitigation"); err != nil {
		return nil, err
	}
	id, err := mitigation(c.Step)
	if err != nil {
		return nil, err
	}
	if s.Step(id).State == StepRunning {
		return nil, Refused(id.Title()+" is running already.", "End it first: /worked "+short(id)+" or /noeffect "+short(id)+".")
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	return one(ChangeBegun{Step: id, Text: text})
}

// mitigation reads a step and refuses one of another phase.
func mitigation(typed string) (StepID, error) {
	id, err := findStep(typed)
	if err != nil {
		return "", err
	}
	if id.Phase() != Mitigate {
		return "", Refused(id.Title()+" is a step of "+id.Phase().Title()+", not a mitigation.",
			"Mitigations: rollback, scale, failover, disable, redirect. To tick it: /done "+string(id))
	}
	return id, nil
}

func short(id StepID) string { return string(id)[len(id.Phase())+1:] }
