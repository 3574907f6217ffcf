package logline

import (
	"errors"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// build makes the command of a form from what follows its word, which has no
// spaces at its ends. errShort says that a part is missing.
type build func(x Context, rest string) (model.Command, error)

// text builds a command from the whole rest.
func text(command func(string) model.Command) build {
	return func(_ Context, rest string) (model.Command, error) { return command(rest), nil }
}

func noted(kind model.EntryKind) build {
	return text(func(t string) model.Command { return model.Note{Entry: kind, Text: t} })
}

var (
	impact     = text(func(t string) model.Command { return model.AssessImpact{Summary: t} })
	change     = text(func(t string) model.Command { return model.BeginChange{Text: t} })
	hypothesis = text(func(t string) model.Command { return model.RaiseHypothesis{Text: t} })
	cause      = text(func(t string) model.Command { return model.NameCause{Text: t} })
	kind       = text(func(t string) model.Command { return model.SetKind{Kind: model.Kind(strings.ToLower(t))} })
	phase      = text(func(t string) model.Command { return model.EnterPhase{Phase: model.Phase(t)} })
	mitigated  = text(func(t string) model.Command { return model.MarkMitigated{Signal: t} })
	resolved   = text(func(t string) model.Command { return model.Resolve{Signal: t} })
	reopen     = text(func(t string) model.Command { return model.Reopen{Reason: t} })
	falseAlarm = text(func(t string) model.Command { return model.CallFalseAlarm{Reason: t} })
	escalate   = text(func(t string) model.Command { return model.Escalate{To: t} })
	publish    = text(func(t string) model.Command { return model.PublishPostMortem{Reason: t} })
	eta        = text(func(t string) model.Command { return model.SetETA{Text: t} })
	retitle    = text(func(t string) model.Command { return model.Retitle{Title: t} })
	undoStep   = text(func(t string) model.Command { return model.UndoStep{Step: t} })
)

// role gives a role to whoever is named; "nobody" takes it away.
func role(r model.Role) build {
	return text(func(name string) model.Command {
		if strings.EqualFold(name, "nobody") {
			name = ""
		}
		return model.AssignRole{Role: r, Name: name}
	})
}

// alone is a form with nothing behind it.
func alone(c model.Command) build {
	return func(_ Context, rest string) (model.Command, error) {
		if rest != "" {
			return nil, model.Refused("Nothing follows this word, but “"+cut(rest)+"” does.", "Leave it out, or log it as a note: /note TEXT.")
		}
		return c, nil
	}
}

// stepped builds from a step and what follows it.
func stepped(command func(step, rest string) model.Command, both bool) build {
	return func(_ Context, rest string) (model.Command, error) {
		step, rest := cutWord(rest)
		if both && rest == "" {
			return nil, errShort
		}
		return command(step, rest), nil
	}
}

func doStep(step, rest string) model.Command   { return model.DoStep{Step: step, Text: rest} }
func skipStep(step, rest string) model.Command { return model.SkipStep{Step: step, Reason: rest} }

var try = stepped(func(step, rest string) model.Command { return model.TryMitigation{Step: step, Text: rest} }, false)

func severity(_ Context, rest string) (model.Command, error) {
	sev, reason := cutWord(rest)
	return model.ChangeSeverity{Severity: model.Severity(strings.ToUpper(strings.TrimRight(sev, ":,"))), Reason: reason}, nil
}

func next(x Context, rest string) (model.Command, error) {
	if s, passed := when.PassedShortly(rest, x.Now, x.Zone); passed {
		return nil, model.Refused(when.ToldMoment(s.Passed, x.Now, x.Zone)+" has passed; promise a time ahead.",
			"Try /next "+s.Soon+", or for the next day, with its date, /next "+s.Later+".")
	}
	due, err := when.ParseAhead(rest, x.Now, x.Zone)
	return model.PromiseUpdate{Due: due}, err
}

func started(x Context, rest string) (model.Command, error) {
	at, err := when.Parse(rest, x.Now, x.Zone)
	return model.SetStart{Started: at}, err
}

// snooze reads a flag, the longest run of words that is a length of time, and a
// reason.
func snooze(_ Context, rest string) (model.Command, error) {
	flag, rest := cutWord(rest)
	if rest == "" {
		return nil, errShort
	}
	ends := wordEnds(rest, 6)
	for i := len(ends) - 1; i >= 0; i-- {
		if box, err := SnoozeLength(rest[:ends[i]]); err == nil {
			return model.SnoozeFlag{Flag: strings.ToLower(flag), For: box, Reason: strings.TrimSpace(rest[ends[i]:])}, nil
		}
	}
	_, err := SnoozeLength(rest[:ends[0]])
	return nil, err
}

// SnoozeLength reads for how long a flag is silenced. An error is a *model.Refusal.
func SnoozeLength(typed string) (time.Duration, error) {
	length, err := when.ParseBox(typed)
	if none := new(model.Refusal); errors.As(err, &none) {
		return 0, model.Refused(none.Why, "Use 15m, 30m or 60m.")
	}
	return length, err
}

func override(_ Context, rest string) (model.Command, error) {
	flag, reason := cutWord(rest)
	if reason == "" {
		return nil, errShort
	}
	return model.OverrideFlag{Flag: strings.ToLower(flag), Reason: reason}, nil
}
