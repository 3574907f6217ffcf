package deputy_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
)

// Short forms, so that a story reads as one.
func note(kind model.EntryKind, text string) model.Note { return model.Note{Entry: kind, Text: text} }
func finding() model.Note                               { return note(model.EntryFinding, "pool full") }
func done(step string) model.DoStep                     { return model.DoStep{Step: step} }
func na(step string) model.SkipStep                     { return model.SkipStep{Step: step, Reason: "no such thing here"} }
func try(step string) model.TryMitigation               { return model.TryMitigation{Step: step} }
func change(text string) model.BeginChange              { return model.BeginChange{Text: text} }
func hyp(text string) model.RaiseHypothesis             { return model.RaiseHypothesis{Text: text} }
func mitigated() model.MarkMitigated                    { return model.MarkMitigated{Signal: "5xx 94 % -> 0.2 %"} }
func resolve(signal string) model.Resolve               { return model.Resolve{Signal: signal} }
func enter(p model.Phase) model.EnterPhase              { return model.EnterPhase{Phase: p} }
func severity(s model.Severity) model.ChangeSeverity    { return model.ChangeSeverity{Severity: s} }
func role(r model.Role, name string) model.AssignRole   { return model.AssignRole{Role: r, Name: name} }
func override(flag string) model.OverrideFlag {
	return model.OverrideFlag{Flag: flag, Reason: "accepted"}
}

// escalated is what calling somebody in leaves in the log.
func escalated() model.Escalate { return model.Escalate{To: "on-call C"} }

func confirm(n int) model.SettleHypothesis {
	return model.SettleHypothesis{Outcome: model.HypothesisConfirmed, N: n}
}

func end(n int, o model.ChangeState) model.EndChange {
	return model.EndChange{Outcome: o, N: n, Text: "5xx 94 % -> 0.2 %"}
}

func message(name string) model.SendMessage {
	return model.SendMessage{Name: name, Channel: "slack", Text: "text"}
}

// promising is a message that promises the next one within so many minutes.
func promising(s *modeltest.Story, name string, minutes int) model.SendMessage {
	m := message(name)
	m.Promises = s.Now().Add(time.Duration(minutes) * time.Minute)
	return m
}

// begin declares an incident at 14:00, led by on-call A, with an impact.
func begin(t modeltest.TB, sev model.Severity) *modeltest.Story {
	t.Helper()
	return modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(
		model.Declare{Title: "Checkout returns 500s", Severity: sev, Impact: "every checkout fails", Lead: "on-call A"})
}

// told is such an incident whose alert went out and promised the next message far ahead.
func told(t modeltest.TB, sev model.Severity) *modeltest.Story {
	t.Helper()
	s := begin(t, sev)
	return s.Do(promising(s, "alert", 60*24))
}

// scene is a story, the time at which it is looked at, and whether the flag stands.
type scene struct {
	name   string
	story  func(t modeltest.TB) *modeltest.Story
	at     string
	stands bool
}

func TestFlags(t *testing.T) {
	covered := map[string]bool{}
	for flag, scenes := range allScenes() {
		covered[flag] = true
		for _, c := range scenes {
			t.Run(flag+"/"+c.name, func(t *testing.T) {
				s := c.story(t).At(c.at)
				f, stands := look(s).Flag(flag)
				if stands != c.stands {
					t.Fatalf("stands %v, want %v; all that stand: %v", stands, c.stands, ids(look(s).Flags))
				}
				if stands {
					checkWords(t, f, s)
					checkAction(t, flag, s)
				}
			})
		}
	}
	for _, flag := range model.Flags {
		if !covered[flag] {
			t.Errorf("no story tells of %s", flag)
		}
	}
}

func checkWords(t *testing.T, f deputy.Flag, s *modeltest.Story) {
	t.Helper()
	for what, text := range map[string]string{"title": f.Title, "saw": f.Saw, "why": f.Why, "action": f.Action.Text, "action's id": f.Action.ID} {
		if text == "" || strings.Contains(text, "!") || strings.Contains(text, "%!") {
			t.Errorf("%s reads %q", what, text)
		}
	}
	if !strings.HasSuffix(f.Saw, ".") || !strings.HasSuffix(f.Why, ".") {
		t.Errorf("not a sentence: %q, %q", f.Saw, f.Why)
	}
	if f.Since.After(s.Now()) || f.Since.IsZero() {
		t.Errorf("stands since %v at %v", f.Since, s.Now())
	}
	for _, id := range f.Entries {
		if !inTimeline(s.State(), id) {
			t.Errorf("saw entry %q, which the timeline does not have", id)
		}
	}
}

func inTimeline(s *model.State, id string) bool {
	for _, row := range s.Timeline {
		if row.ID == id {
			return true
		}
	}
	return false
}

// checkAction presses the flag's button until the flag is gone. What is done one
// by one (tasks, hypotheses, steps) takes as many presses.
func checkAction(t *testing.T, flag string, s *modeltest.Story) {
	t.Helper()
	s.By("on-call B")
	for range 5 {
		f, stands := look(s.Later(time.Second)).Flag(flag)
		if !stands {
			return
		}
		if f.Action.ID == "verify" {
			s.Later(time.Hour) // it has to wait for the soak
		}
		press(t, s, f.Action.ID)
	}
	t.Errorf("%s stands after its action: %+v", flag, look(s).Flags)
}

func press(t modeltest.TB, s *modeltest.Story, action string) {
	t.Helper()
	name, arg, _ := strings.Cut(action, ":")
	n, _ := strconv.Atoi(arg)
	commands := map[string]func() model.Command{
		"copy":       func() model.Command { return promising(s, arg, 30) },
		"lead":       func() model.Command { return role(model.Lead, fmt.Sprintf("on-call %d", s.Now().Unix())) },
		"impact":     func() model.Command { return model.AssessImpact{Summary: "some users"} },
		"severity":   func() model.Command { return severity(model.P1) },
		"phase":      func() model.Command { return enter(model.Phase(arg)) },
		"done":       func() model.Command { return done(arg) },
		"end-change": func() model.Command { return end(n, model.ChangeNoEffect) },
		"revert":     func() model.Command { return end(n, model.ChangeReverted) },
		"mitigated":  func() model.Command { return mitigated() },
		"escalate":   func() model.Command { return escalated() },
		"publish":    func() model.Command { return model.PublishPostMortem{} },
		"finding":    func() model.Command { return finding() },
		"evidence":   func() model.Command { return model.AddEvidence{N: n, Text: "seen"} },
		"settle":     func() model.Command { return confirm(n) },
		"cause":      func() model.Command { return model.NameCause{Text: "v42"} },
		"verify":     func() model.Command { return model.Verify{Signal: "5xx 94 % -> 0.2 %"} },
		"task-owner": func() model.Command { return model.ChangeTask{N: n, Owner: "on-call D"} },
		"task-box":   func() model.Command { return model.ChangeTask{N: n, Box: time.Hour} },
		"postmortem": func() model.Command { return model.EditSection{Section: "lessons", Text: "alert on it"} },
		"log":        func() model.Command { return note("", "still at it") },
	}
	build, ok := commands[name]
	if !ok {
		t.Fatalf("no command belongs to the action %q", action)
	}
	s.Do(build())
}
