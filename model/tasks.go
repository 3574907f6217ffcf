package model

import (
	"strconv"
	"time"
)

// TaskAdded asks somebody to do something, in a box of time where one is given.
type TaskAdded struct {
	Text  string        `json:"text"`
	Owner string        `json:"owner,omitempty"`
	Box   time.Duration `json:"box,omitempty"` // nanoseconds
}

func (TaskAdded) kind() string { return "task-added" }

func (b TaskAdded) apply(s *State, e Event) {
	t := Task{N: len(s.Tasks) + 1, ID: e.ID, Text: b.Text, Owner: b.Owner, Owned: e.At, State: TaskOpen, Begun: e.At}
	t.box(b.Box, e.At)
	s.Tasks = append(s.Tasks, t)
}

func (b TaskAdded) entry(*State) (EntryKind, string) {
	text := b.Text
	if b.Owner != "" {
		text += ", " + b.Owner
	}
	if b.Box > 0 {
		text += ", " + minutes(b.Box)
	}
	return EntryTask, text
}

func (b TaskAdded) reworded(text string) Body { b.Text = text; return b }

// AddTask asks somebody to do something.
type AddTask struct {
	Text  string        `arg:"text,rest"`
	Owner string        `arg:"owner,optional"`
	Box   time.Duration `arg:"box,optional"`
}

func (c AddTask) decide(*State, Act) ([]Body, error) {
	text, err := required(c.Text, "What is to be done?", "Say what, who and how long, e.g. /todo check replica lag for on-call B 5m.")
	if err != nil {
		return nil, err
	}
	owner, err := cleanLine(c.Owner, maxName)
	if err != nil {
		return nil, err
	}
	return one(TaskAdded{text, owner, c.Box}, checkBox(c.Box))
}

func checkBox(box time.Duration) error {
	if box < 0 || box > 30*24*time.Hour {
		return Refused("That time box does not fit.", "Give minutes or hours, e.g. 5m or 2h.")
	}
	return nil
}

// minutes is a time box in a row of the timeline.
func minutes(box time.Duration) string {
	if box%time.Minute != 0 {
		return strconv.Itoa(int(box.Seconds())) + " s"
	}
	return strconv.Itoa(int(box.Minutes())) + " min"
}

// box starts a time box, or starts it anew: whoever gives more time counts from
// then on.
func (t *Task) box(box time.Duration, at time.Time) {
	if box > 0 {
		t.Box, t.Boxed = box, at
	}
}

// TaskChanged gives a task an owner or a box that starts then, or ends it; what is
// empty stays.
type TaskChanged struct {
	Task  string        `json:"task"` // event id
	Owner string        `json:"owner,omitempty"`
	Box   time.Duration `json:"box,omitempty"` // nanoseconds
	State TaskState     `json:"state,omitempty"`
}

func (TaskChanged) kind() string { return "task-changed" }

func (b TaskChanged) apply(s *State, e Event) {
	for i := range s.Tasks {
		t := &s.Tasks[i]
		if t.ID != b.Task {
			continue
		}
		if b.Owner != "" {
			t.Owner, t.Owned = b.Owner, e.At
		}
		t.box(b.Box, e.At)
		if b.State != "" {
			t.State, t.Ended = b.State, e.At
		}
	}
}

func (b TaskChanged) entry(s *State) (EntryKind, string) {
	for _, t := range s.Tasks {
		switch {
		case t.ID != b.Task:
		case b.State != "":
			return EntryTask, t.Text + " " + string(b.State)
		case b.Owner != "" && b.Box > 0:
			return EntryTask, t.Text + ", now " + b.Owner + ", " + minutes(b.Box)
		case b.Owner != "":
			return EntryTask, t.Text + ", now " + b.Owner
		default:
			return EntryTask, t.Text + ", " + minutes(b.Box)
		}
	}
	return EntryTask, "a task that is not in this log"
}

// ChangeTask gives task N an owner or a box that starts now, or ends it (done,
// dropped); 0 is the newest open one.
type ChangeTask struct {
	N     int           `arg:"n,optional"`
	State TaskState     `arg:"state,optional"`
	Owner string        `arg:"owner,optional"`
	Box   time.Duration `arg:"box,optional"`
}

func (c ChangeTask) decide(s *State, _ Act) ([]Body, error) {
	t, err := s.pickTask(c.N)
	if err != nil {
		return nil, err
	}
	owner, err := cleanLine(c.Owner, maxName)
	if err != nil {
		return nil, err
	}
	switch {
	case c.State != "" && c.State != TaskDone && c.State != TaskDropped:
		return nil, Refused("There is no state “"+string(c.State)+"” of a task.", "Use done or dropped.")
	case c.State == "" && owner == "" && c.Box == 0:
		return nil, Refused("What changes about task "+strconv.Itoa(t.N)+"?", "Give state=done, owner=NAME or box=5m.")
	}
	return one(TaskChanged{t.ID, owner, c.Box, c.State}, checkBox(c.Box))
}

func (s *State) pickTask(n int) (Task, error) {
	if n == 0 {
		for i := len(s.Tasks) - 1; i >= 0; i-- {
			if s.Tasks[i].State == TaskOpen {
				return s.Tasks[i], nil
			}
		}
		return Task{}, Refused("No task is open.", "Add one with /todo TEXT for NAME 5m.")
	}
	if n < 0 || n > len(s.Tasks) {
		return Task{}, Refused("There is no task "+strconv.Itoa(n)+".", "There are "+strconv.Itoa(len(s.Tasks))+"; add one with /todo TEXT.")
	}
	if t := s.Tasks[n-1]; t.State == TaskOpen {
		return t, nil
	}
	return Task{}, Refused("Task "+strconv.Itoa(n)+" is "+string(s.Tasks[n-1].State)+" already.", "Add another one with /todo TEXT.")
}
