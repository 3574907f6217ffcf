package logline

import (
	"fmt"
	"strings"

	"warroom/model"
)

// A line may leave out what it is about: ^ is about the entry above, v about the
// newest open change. Where somebody else writes while it is typed, that would be
// another one from one moment to the next. Context.Meant holds it fast.

// Gone refuses a line about what does not stand any more as it did in Context.Meant.
type Gone struct{ Why string }

func (g *Gone) Error() string { return g.Why }

// meant is the incident that tells what a line is about which does not say so.
func (x Context) meant() *model.State {
	if x.Meant != nil {
		return x.Meant
	}
	return x.State
}

// chooses is what of a line chooses what it is about without naming it; empty where
// it names it, or is about nothing.
func (f form) chooses(c model.Command, rest string, attached bool) string {
	named := func(n int) string {
		if typed, _, _ := number(rest); n != 0 && typed != 0 {
			return ""
		}
		step, _, is := cutMitigation(rest)
		if n == 0 || !is {
			return f.word
		}
		return f.word + " " + string(step)
	}
	switch c := c.(type) {
	case model.Note:
		if attached {
			return "^"
		}
	case model.EndChange:
		return named(c.N)
	case model.Verify:
		return f.word
	case model.EndMitigation:
		return f.word + " " + c.Step
	case model.AddEvidence:
		return named(c.N)
	case model.SettleHypothesis:
		return named(c.N)
	case model.ChangeTask:
		return named(c.N)
	}
	return ""
}

// aimed makes a command name what it leaves out, as that stood in x.Meant. It is
// refused by *Gone where that stands no more.
func aimed(c model.Command, x Context) (model.Command, error) {
	if x.Meant == nil || x.State == nil {
		return c, nil
	}
	var err error
	switch was := c.(type) {
	case model.Note:
		err = x.stillThere(was.To)
	case model.EndChange:
		was.N, err = x.sameChange(was)
		c = was
	case model.EndMitigation:
		err = x.stillRuns(was)
	case model.AddEvidence:
		was.N, err = x.sameHypothesis(was.N)
		c = was
	case model.SettleHypothesis:
		was.N, err = x.sameHypothesis(was.N)
		c = was
	case model.ChangeTask:
		was.N, err = x.sameTask(was.N)
		c = was
	}
	return c, err
}

func (x Context) stillThere(entry string) error {
	if e, ok := x.State.Entry(entry); ok && e.Retracted {
		return &Gone{"The entry “" + cutAt(40, strings.Join(strings.Fields(e.Text), " ")) + "” was taken back meanwhile."}
	}
	return nil
}

// sameChange is the number that the change has now.
func (x Context) sameChange(c model.EndChange) (int, error) {
	open := x.Meant.OpenChanges()
	if c.N != 0 || len(open) == 0 {
		return c.N, nil
	}
	return x.stillOpen(open[len(open)-1].ID)
}

func (x Context) stillRuns(c model.EndMitigation) error {
	id, _ := model.FindStep(c.Step)
	for _, open := range x.Meant.OpenChanges() {
		if open.Step == id {
			_, err := x.stillOpen(open.ID)
			return err
		}
	}
	return nil
}

func (x Context) stillOpen(change string) (int, error) {
	for _, c := range x.State.Board.Changes {
		switch {
		case c.ID != change:
		case c.State == model.ChangeOpen:
			return c.N, nil
		default:
			return 0, &Gone{fmt.Sprintf("Change %d “%s” was ended meanwhile: %s.", c.N, cut(c.Name()), endWords[c.State])}
		}
	}
	return 0, &Gone{"The change was taken back meanwhile."}
}

var endWords = map[model.ChangeState]string{
	model.ChangeVerified: "verified", model.ChangeNoEffect: "no effect", model.ChangeReverted: "undone",
}

func (x Context) sameHypothesis(n int) (int, error) {
	was, ok := pickHypothesis(x.Meant, 0)
	if n != 0 || !ok {
		return n, nil
	}
	for _, h := range x.State.Board.Hypotheses {
		switch {
		case h.ID != was.ID:
		case h.State == model.HypothesisOpen:
			return h.N, nil
		default:
			return 0, &Gone{fmt.Sprintf("Hypothesis %d “%s” was settled meanwhile.", h.N, cut(h.Text))}
		}
	}
	return 0, &Gone{"The hypothesis was taken back meanwhile."}
}

func (x Context) sameTask(n int) (int, error) {
	was, ok := pickTask(x.Meant, 0)
	if n != 0 || !ok {
		return n, nil
	}
	for _, t := range x.State.Tasks {
		switch {
		case t.ID != was.ID:
		case t.State == model.TaskOpen:
			return t.N, nil
		default:
			return 0, &Gone{fmt.Sprintf("Task %d “%s” was ended meanwhile.", t.N, cut(t.Text))}
		}
	}
	return 0, &Gone{"The task was taken back meanwhile."}
}
