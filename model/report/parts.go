package report

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
)

type role struct {
	Role  string  `json:"role"`
	Name  string  `json:"name"`
	Since *string `json:"since"`
}

func roleOf(a model.Assignment) role { return role{string(a.Role), a.Name, at(a.Since)} }

// clock has whole seconds, rounded down; left_s is negative once the limit has
// passed. What a clock does not have is null.
type clock struct {
	ID       string  `json:"id"`
	Label    string  `json:"label"`
	State    string  `json:"state"`
	LimitS   *int64  `json:"limit_s"`
	ElapsedS *int64  `json:"elapsed_s"`
	LeftS    *int64  `json:"left_s"`
	Due      *string `json:"due"`
	Note     *string `json:"note"`
}

func clockOf(c deputy.Clock) clock {
	out := clock{ID: c.ID, Label: c.Label, State: string(c.State), Due: at(c.Due), Note: text(c.Note)}
	counts := !c.Since.IsZero()
	if counts {
		out.ElapsedS = seconds(c.Elapsed)
	}
	if c.HasLimit {
		out.LimitS = seconds(c.Limit)
	}
	if counts && c.HasLimit {
		left := *out.LimitS - *out.ElapsedS
		out.LeftS = &left
	}
	return out
}

func seconds(d time.Duration) *int64 {
	s := int64(d / time.Second)
	return &s
}

type flag struct {
	ID           string   `json:"id"`
	Title        string   `json:"title"`
	Saw          string   `json:"saw"`
	Why          string   `json:"why"`
	Action       string   `json:"action"`
	Since        *string  `json:"since"`
	SnoozedUntil *string  `json:"snoozed_until"`
	Entries      []string `json:"entries"`
}

func flagOf(f deputy.Flag) flag {
	return flag{f.ID, f.Title, f.Saw, f.Why, f.Action.ID, at(f.Since), at(f.SnoozedUntil), f.Entries}
}

type next struct {
	Text   string  `json:"text"`
	Action *string `json:"action"`
	Kind   string  `json:"kind"`
	Reason *string `json:"reason"`
}

func nextOf(n deputy.Next) *next {
	if n.Text == "" {
		return nil
	}
	return &next{n.Text, text(n.Action.ID), string(n.Kind), text(n.Reason)}
}

type step struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	State string `json:"state"`
}

func stepsOf(s *model.State) []step {
	steps := []step{}
	for _, c := range model.Checklist {
		for _, t := range c.Steps {
			steps = append(steps, step{string(t.ID), t.Title + ": " + t.Text, string(s.Step(t.ID).State)})
		}
	}
	return steps
}

type task struct {
	N     int     `json:"n"`
	Text  string  `json:"text"`
	Owner *string `json:"owner"`
	BoxS  *int64  `json:"box_s"`
	State string  `json:"state"`
}

func taskOf(t model.Task) task {
	out := task{N: t.N, Text: t.Text, Owner: text(t.Owner), State: string(t.State)}
	if t.Box > 0 {
		out.BoxS = seconds(t.Box)
	}
	return out
}
