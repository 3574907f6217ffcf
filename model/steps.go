package model

import "time"

func (s *State) setStep(id StepID, step Step) { s.Steps[id] = step }

// tick notes that a fact has answered a step (an impact that is known answers
// Assess); what was done before keeps its time.
func (s *State) tick(id StepID, e Event, text string) {
	if now := s.Step(id).State; now == StepOpen || now == StepRunning {
		s.setStep(id, Step{Mark{e.At, e.ID}, StepDone, e.By, text, true})
	}
}

// StepTicked ticks a step of the checklist.
type StepTicked struct {
	Step StepID `json:"step"`
	Text string `json:"text,omitempty"`
}

func (StepTicked) kind() string { return "step-ticked" }

func (b StepTicked) apply(s *State, e Event) {
	step := Step{Mark{e.At, e.ID}, StepDone, e.By, b.Text, false}
	if had := s.Step(b.Step); had.Fact && had.State == StepDone {
		step.Mark = had.Mark // it was done then; this only says so
		if step.Text == "" {
			step.Text = had.Text
		}
	}
	s.setStep(b.Step, step)
	s.acknowledge(e.At)
	if b.Step == "fix/deploy" {
		s.Times.Deployed = e.At
	}
}

func (b StepTicked) entry(*State) (EntryKind, string) {
	if b.Step == "fix/deploy" {
		return EntryDeployed, with("the fix", b.Text)
	}
	return EntryStep, with(b.Step.Title()+" done", b.Text)
}

func with(what, text string) string {
	if text == "" {
		return what
	}
	return what + ": " + text
}

// StepCleared takes the tick of a step back.
type StepCleared struct {
	Step StepID `json:"step"`
}

func (StepCleared) kind() string { return "step-cleared" }

func (b StepCleared) apply(s *State, e Event) {
	s.setStep(b.Step, Step{Mark: Mark{e.At, e.ID}, State: StepOpen, By: e.By})
	if b.Step == "fix/deploy" {
		s.Times.Deployed = time.Time{}
	}
}

func (b StepCleared) entry(*State) (EntryKind, string) {
	return EntryStep, b.Step.Title() + " open again"
}

// StepWaived says that a step does not apply, and why.
type StepWaived struct {
	Step   StepID `json:"step"`
	Reason string `json:"reason"`
}

func (StepWaived) kind() string { return "step-waived" }

func (b StepWaived) apply(s *State, e Event) {
	s.setStep(b.Step, Step{Mark{e.At, e.ID}, StepNA, e.By, b.Reason, false})
}

func (b StepWaived) entry(*State) (EntryKind, string) {
	return EntryStep, b.Step.Title() + " not applicable: " + b.Reason
}
