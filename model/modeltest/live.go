package modeltest

import (
	"strings"
	"time"

	"warroom/model"
)

// Told is what people would have logged at one moment (UTC) of a published
// incident, had it run in the console: the commands in their order.
type Told struct {
	At time.Time
	Do []model.Command
}

// Live turns the drafts of a published case into what a room of two would have
// logged: on-call A leads from the declaration on, everything else is told by
// on-call B. Beyond the source it assumes three things: that the lead and the
// impact are known at the declaration, that what runs is ended when the next
// thing is tried, and that the last thing tried is what ended the impact.
func Live(t TB, drafts []model.Draft) []Told {
	t.Helper()
	l := retelling{told: map[time.Time]int{}}
	for i, d := range drafts {
		fact := model.Read(model.Event{Draft: d})
		switch body := fact.Body.(type) {
		case model.CaseImported:
			l.opening = body
		case model.SeverityChanged:
			l.facts = append(l.facts, fact)
		case model.Noted:
			if body.Day == "" { // a date alone gives no minute to log it at
				l.facts = append(l.facts, fact)
			}
		default:
			t.Fatalf("entry %d of the case is a %T", i, fact.Body)
		}
	}
	if len(l.facts) == 0 {
		t.Fatalf("the case tells of no time")
	}
	l.declare()
	for _, fact := range l.facts {
		if at := fact.At.UTC(); at.Before(l.declared) {
			l.at(l.declared, model.Note{Text: "before: " + text(fact.Body)})
		} else if fact.ID != l.sign {
			l.at(at, l.commands(fact.Body)...)
		}
	}
	return l.list
}

// retelling is a case on its way.
type retelling struct {
	opening  model.CaseImported
	facts    []model.Fact
	sign     string // the entry that the declaration itself tells of
	declared time.Time
	list     []Told
	told     map[time.Time]int // the place of a moment in the list
	running  string            // the step or change that is being tried
	spoken   bool              // a message went out
	over     bool              // it was resolved
	eased    bool              // it was mitigated
}

func text(body model.Body) string {
	if note, ok := body.(model.Noted); ok {
		return note.Text
	}
	return body.(model.SeverityChanged).Reason
}

// declare opens the incident with the first detection, alert or declaration, else
// with the first entry.
func (l *retelling) declare() {
	first := l.facts[0]
	for _, f := range l.facts {
		if n, ok := f.Body.(model.Noted); ok && (n.Entry == model.EntryAlert || n.Entry == model.EntryDeclared) {
			first = f
			break
		}
	}
	l.sign, l.declared = first.ID, first.At.UTC()
	started := l.opening.Started
	if started.After(l.declared) {
		started = time.Time{}
	}
	l.at(l.declared, model.Declare{Title: l.opening.Title, Kind: l.opening.Type, Severity: l.opening.Severity, Started: started,
		DetectedBy: text(first.Body), Impact: l.opening.Impact, Lead: "on-call A"})
}

func (l *retelling) at(t time.Time, commands ...model.Command) {
	if n, known := l.told[t]; known {
		l.list[n].Do = append(l.list[n].Do, commands...)
		return
	}
	l.told[t] = len(l.list)
	l.list = append(l.list, Told{t, commands})
}

// commands is how an entry would have been logged.
func (l *retelling) commands(body model.Body) []model.Command {
	note, ok := body.(model.Noted)
	if !ok {
		b := body.(model.SeverityChanged)
		return []model.Command{model.ChangeSeverity(b)}
	}
	switch note.Entry {
	case model.EntryMessage:
		return []model.Command{l.message(note.Text)}
	case model.EntryHypothesis:
		return l.thought(note.Text)
	case model.EntryCause:
		return []model.Command{model.NameCause{Text: note.Text}}
	case model.EntryDeployed:
		return []model.Command{model.DoStep{Step: "fix/deploy", Text: note.Text}}
	case model.EntryEvidence:
		return []model.Command{model.Note{Entry: model.EntryEvidence, Text: note.Text}}
	case model.EntryChange, model.EntryMitigation, model.EntryNoEffect:
		return l.tried(note)
	case model.EntryMitigated, model.EntryResolved:
		return l.milestone(note)
	}
	return []model.Command{model.Note{Text: note.Text}}
}

// thought raises a hypothesis, and rules it out where the source says so.
func (l *retelling) thought(text string) []model.Command {
	raised := []model.Command{model.RaiseHypothesis{Text: text}}
	for _, words := range []string{"ruled out", "does not help", "wrong"} {
		if strings.Contains(text, words) {
			return append(raised, model.SettleHypothesis{Outcome: model.HypothesisRuledOut, Text: "as told"})
		}
	}
	return raised
}

func (l *retelling) message(text string) model.Command {
	m := model.SendMessage{Name: "update", Channel: "statuspage", Text: text}
	switch {
	case l.over:
		m.Name = "resolution"
	case !l.spoken:
		m.Name = "alert"
	}
	l.spoken = true
	return m
}

// tried begins what was tried, and ends what was tried before it.
func (l *retelling) tried(note model.Noted) []model.Command {
	if l.over {
		return []model.Command{model.Note{Entry: model.EntryAction, Text: note.Text}}
	}
	list := l.end(model.ChangeNoEffect, "the impact lasts")
	step := stepOf(note.Text)
	if note.Entry == model.EntryChange || l.eased {
		l.running = "change"
		return append(list, model.BeginChange{Text: note.Text})
	}
	if note.Entry == model.EntryNoEffect {
		return append(list, model.EndMitigation{Outcome: model.ChangeNoEffect, Step: step, Text: note.Text})
	}
	l.running = step
	return append(list, model.TryMitigation{Step: step, Text: note.Text})
}

func (l *retelling) end(outcome model.ChangeState, text string) []model.Command {
	if l.running == "" {
		return nil
	}
	l.running = ""
	return []model.Command{model.EndChange{Outcome: outcome, Text: text}}
}

func (l *retelling) milestone(note model.Noted) []model.Command {
	switch {
	case !note.Milestone:
		return []model.Command{model.Note{Text: note.Text}}
	case note.Entry == model.EntryResolved:
		l.over = true
		return []model.Command{model.Resolve{Signal: note.Text}}
	}
	l.eased = true
	return append(l.end(model.ChangeVerified, note.Text), model.MarkMitigated{Signal: note.Text})
}
