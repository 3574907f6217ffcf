package ui_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// prepared opens the Checkout story with a task and an action item in it; last is
// the id of its last entry before them.
func prepared(t *testing.T, at string) (r *desktest.Rig, last string) {
	t.Helper()
	story := modeltest.Checkout(t, at)
	last = story.Last()
	story.Do(model.AddTask{Text: "read the logs"})
	if at == "15:45:00" {
		story.Do(model.AddAction{Action: "Alert when the pool is full"})
	}
	return desktest.Open(t, desktest.Options{}).Tell(story), last
}

// answer fills the open question.
func answer(t *testing.T, r *desktest.Rig, answers []string) {
	t.Helper()
	inputs := r.Inputs()
	if len(inputs) != len(answers) {
		t.Fatalf("the question has %d fields, want %d: %q", len(inputs), len(answers), r.Texts())
	}
	for i, input := range inputs {
		switch input := input.(type) {
		case *widgets.Field:
			input.SetText(answers[i])
		case *widgets.Segmented:
			choose(t, r, input, answers[i])
		}
	}
}

// choose walks to a choice with the arrow keys.
func choose(t *testing.T, r *desktest.Rig, s *widgets.Segmented, want string) {
	t.Helper()
	at := slices.Index(desktest.TextsOf(s), want)
	if at < 0 {
		t.Fatalf("there is no choice %q: %q", want, desktest.TextsOf(s))
	}
	r.Window.Canvas().Focus(s)
	for s.Chosen() < at {
		s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	for s.Chosen() > at {
		s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	}
}

// Every question makes its command, and nothing else.
func TestEveryQuestionMakesItsEvent(t *testing.T) {
	for _, a := range askedAll {
		t.Run(a.run+" "+a.at, func(t *testing.T) {
			r, last := prepared(t, a.at)
			before := r.Events()
			r.Desk.Run(strings.Replace(a.run, "LAST", last, 1))
			if !r.Asks() {
				t.Fatalf("nothing is asked; the screen says %q", r.Texts())
			}
			r.Settle()
			fitsQuestion(t, r)
			answer(t, r, a.answers)
			r.Press(fyne.KeyReturn)
			if got := r.Kinds(before); !slices.Equal(got, a.want) {
				t.Errorf("the log has %q, want %q", got, a.want)
			}
			if got := r.Bodies(before); !strings.Contains(got, a.says) || a.says == "" {
				t.Errorf("%s: %q is not in %s", a.run, a.says, got)
			}
			if r.Asks() {
				t.Errorf("the question is still open: %q", r.Texts())
			}
		})
	}
}

func TestEveryQuestionIsWalked(t *testing.T) {
	walked := map[string]bool{}
	for _, a := range askedAll {
		name, _, _ := strings.Cut(a.run, ":")
		walked[name] = true
	}
	seen := map[string]bool{}
	for _, id := range ui.QuestionIDs() {
		if !walked[id] {
			t.Errorf("%s is asked, and no test answers it", id)
		}
		if seen[id] {
			t.Errorf("%s is asked twice", id)
		}
		seen[id] = true
	}
}

// A refusal stands in the question, and what was typed stays.
func TestQuestionIsRefused(t *testing.T) {
	r, _ := prepared(t, "14:18:52")
	before := r.Events()
	r.Desk.Run("started")
	answer(t, r, []string{"at noonish"})
	r.Press(fyne.KeyReturn)
	if !r.Asks() || !r.Says("no time") || r.Events() != before {
		t.Errorf("after a time that does not exist: asks %v, %d events more, %q", r.Asks(), r.Events()-before, r.Texts())
	}
	if got := r.Inputs()[0].(*widgets.Field).Text(); got != "at noonish" {
		t.Errorf("the field says %q", got)
	}
	answer(t, r, []string{"13:58"})
	if r.Says("no time") {
		t.Error("the refusal stands after the answer has changed")
	}
}

// A question that asks for nothing but words refuses to log none, in one line and in
// words of the form: not in those of the log line.
func TestQuestionsRefuseEmptyAnswers(t *testing.T) {
	for _, id := range []string{"change", "hypothesis", "cause", "task", "watch", "title", "reopen", "false-alarm", "override:parallel-changes", "for:3", "add-action", "publish", "resolve-now", "finding",
		"impact", "lead", "promise", "mitigated", "escalate", "rule-out:2", "task-owner:1", "reading", "started", "amend:LAST", "eta", "resolve"} {
		moment, is := map[string]string{"reopen": "15:45:00", "add-action": "15:45:00", "publish": "15:45:00", "mitigated": "14:18:52"}[id]
		if !is {
			moment = "14:38:20"
		}
		r, last := prepared(t, moment)
		before := r.Events()
		r.Desk.Run(strings.Replace(id, "LAST", last, 1))
		if !r.Asks() {
			t.Errorf("%s asks nothing: %q", id, r.Texts())
			continue
		}
		for _, input := range r.Inputs() {
			if f, ok := input.(*widgets.Field); ok {
				f.SetText("")
			}
		}
		asked := r.Texts()
		r.Press(fyne.KeyReturn)
		if !r.Asks() || r.Events() != before {
			t.Errorf("%s took an empty answer: %q", id, r.Kinds(before))
		}
		r.Settle()
		refused := strings.Join(slices.DeleteFunc(r.Texts(), func(text string) bool { return slices.Contains(asked, text) }), " ")
		if refused == "" || len(refused) > 90 || strings.Contains(refused, " /") || strings.Contains(refused, "=") || strings.Contains(refused, "after the") {
			t.Errorf("%s is refused with %q", id, refused)
		}
	}
}

// What was typed into a question that was left with Esc is offered again.
func TestQuestionKeepsWhatWasTyped(t *testing.T) {
	r, _ := prepared(t, "14:18:52")
	r.Desk.Run("change")
	test.Type(r.Window.Canvas().Focused(), "restart")
	r.Press(fyne.KeyEscape)
	if r.Asks() {
		t.Fatal("Esc did not leave the question")
	}
	r.Desk.Run("change")
	if got := r.Inputs()[0].(*widgets.Field).Text(); got != "restart" {
		t.Errorf("the field says %q", got)
	}
	r.Press(fyne.KeyReturn)
	r.Desk.Run("change")
	if got := r.Inputs()[0].(*widgets.Field).Text(); got != "" {
		t.Errorf("after it was logged the field still says %q", got)
	}
}

// What a question offers is typed over, the draft that was refused and left as well;
// the next field of it too. The text of an entry is gone on with.
func TestWhatIsOfferedIsTypedOver(t *testing.T) {
	for _, id := range []string{"promise", "lead", "title", "started", "resolve-now", "impact"} {
		r, _ := prepared(t, "14:38:20")
		r.Desk.Run(id)
		for _, input := range r.Inputs() {
			if f, ok := input.(*widgets.Field); ok && f.Entry.SelectedText() != f.Text() {
				t.Errorf("%s: of %q only %q is selected", id, f.Text(), f.Entry.SelectedText())
			}
		}
	}
	r, last := prepared(t, "14:38:20")
	for range 2 {
		r.Desk.Run("promise")
		r.Type("yesterday")
		if got := typedNow(r); got != "yesterday" {
			t.Errorf("the field says %q", got)
		}
		r.Press(fyne.KeyReturn)
		r.Press(fyne.KeyEscape)
	}
	r.Desk.Run("amend:" + last)
	whole := typedNow(r)
	r.Type(", too")
	if got := typedNow(r); got != whole+", too" || whole == "" {
		t.Errorf("the text of an entry became %q", got)
	}
}

// A flag is overridden by its name.
func TestOverridingNamesTheFlag(t *testing.T) {
	r, _ := prepared(t, "14:18:52")
	r.Desk.Run("override:not-communicating")
	if !r.Says("Override “Not communicating”?") {
		t.Errorf("it asks %q", r.Texts())
	}
}
