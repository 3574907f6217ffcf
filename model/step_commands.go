package model

import "strings"

// DoStep ticks a step of the checklist.
type DoStep struct {
	Step string `arg:"step"`
	Text string `arg:"text,optional,rest"`
}

func (c DoStep) decide(s *State, _ Act) ([]Body, error) {
	id, err := findStep(c.Step)
	if err != nil {
		return nil, err
	}
	switch step := s.Step(id); {
	case step.State == StepDone && !step.Fact:
		return nil, Refused(id.Title()+" is done already.", "To take it back: /undo "+string(id))
	case step.State == StepRunning:
		return nil, Refused(id.Title()+" is running.", "End it: /worked "+short(id)+", /noeffect or /reverted.")
	}
	text, err := cleanText(c.Text)
	if err != nil {
		return nil, err
	}
	return one(StepTicked{id, text})
}

// UndoStep takes the tick of a step back.
type UndoStep struct {
	Step string `arg:"step"`
}

func (c UndoStep) decide(s *State, _ Act) ([]Body, error) {
	id, err := findStep(c.Step)
	if err != nil {
		return nil, err
	}
	switch s.Step(id).State {
	case StepOpen:
		return nil, Refused(id.Title()+" is open.", "There is nothing to take back.")
	case StepRunning:
		return nil, Refused(id.Title()+" is running.", "End it: /worked, /noeffect or /reverted.")
	}
	return one(StepCleared{id})
}

// SkipStep says that a step does not apply; it needs a reason.
type SkipStep struct {
	Step   string `arg:"step"`
	Reason string `arg:"reason,rest"`
}

func (c SkipStep) decide(s *State, _ Act) ([]Body, error) {
	id, err := findStep(c.Step)
	if err != nil {
		return nil, err
	}
	reason, err := required(c.Reason, "Why does "+id.Title()+" not apply?", "Give the reason, e.g. /na "+string(id)+" one region only.")
	if err != nil {
		return nil, err
	}
	if s.Step(id).State == StepRunning {
		return nil, Refused(id.Title()+" is running.", "End it first: /worked, /noeffect or /reverted.")
	}
	return one(StepWaived{id, reason})
}

func findStep(typed string) (StepID, error) {
	if id, ok := FindStep(typed); ok {
		return id, nil
	}
	if strings.TrimSpace(typed) == "" {
		return "", Refused("Which step?", "Name it, e.g. scale or mitigate/scale.")
	}
	return "", Refused("There is no step “"+typed+"”.", meant(typed, stepNames(), "Steps: "+strings.Join(stepNames(), ", ")+"."))
}

func stepNames() []string {
	var names []string
	for _, c := range Checklist {
		for _, t := range c.Steps {
			names = append(names, strings.TrimPrefix(string(t.ID), string(c.Phase)+"/"))
		}
	}
	return names
}
