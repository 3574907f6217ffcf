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

// asked is a question with sensible answers, and what they put into the log.
type asked struct {
	run     string
	at      string // the time of the Checkout story
	answers []string
	want    []string // the kinds of the events
	says    string   // stands in what they say
}

var askedAll = []asked{
	{"impact", "14:01:50", []string{"every checkout fails", "all users", "", "not at risk", ""}, []string{"impact-assessed"},
		`"summary":"every checkout fails","users":"all users","data_risk":"not at risk"`},
	{"severity", "14:18:52", []string{"P2 Partial impact", "a workaround was found"}, []string{"severity-changed"},
		`"severity":"P2","reason":"a workaround was found"`},
	{"people", "14:18:52", []string{"Scribe", "on-call C"}, []string{"role-assigned"},
		`"role":"scribe","name":"on-call C"`},
	{"lead", "14:18:52", []string{"on-call B"}, []string{"role-assigned"},
		`"role":"lead","name":"on-call B"`},
	{"promise", "14:19:20", []string{"+20m"}, []string{"update-promised"},
		`"due":"2026-11-24T12:39:20Z"`},
	{"eta", "14:18:52", []string{"15:05"}, []string{"eta-set"},
		`"text":"15:05"`},
	{"title", "14:18:52", []string{"Checkout fails"}, []string{"retitled"},
		`"title":"Checkout fails"`},
	{"started", "14:18:52", []string{"13:58"}, []string{"start-set"},
		`"started":"2026-11-24T11:58:00Z"`},
	{"kind", "14:18:52", []string{"Errors"}, []string{"kind-set"},
		`"kind":"errors"`},
	{"try:mitigate/failover", "14:18:52", []string{"to the second region"}, []string{"change-begun"},
		`"step":"mitigate/failover","text":"to the second region"`},
	{"worked:mitigate/scale", "14:18:52", []string{"5xx: 94 % -> 0.2 %"}, []string{"change-ended"},
		`"change":"00000000000000000000000009","outcome":"verified","signal":{"text":"5xx: 94 % -\u003e 0.2 %","name":"5xx","before":"94 %","after":"0.2 %"}`},
	{"no-effect:mitigate/scale", "14:18:52", []string{"5xx still 94 %"}, []string{"change-ended"},
		`"change":"00000000000000000000000009","outcome":"no_effect","text":"5xx still 94 %"`},
	{"skip:mitigate/failover", "14:18:52", []string{"one region only"}, []string{"step-waived"},
		`"step":"mitigate/failover","reason":"one region only"`},
	{"change", "14:18:52", []string{"restart the cache", "5xx below 1 %", "it is stateless"}, []string{"change-begun"},
		`"text":"restart the cache","expect":"5xx below 1 %","undo":"it is stateless"`},
	{"end-change:3", "14:18:52", []string{"No effect", "5xx still 94 %"}, []string{"change-ended"},
		`"change":"00000000000000000000000011","outcome":"no_effect","text":"5xx still 94 %"`},
	{"revert:1", "14:38:20", []string{"v42 again"}, []string{"change-ended"},
		`"change":"00000000000000000000000007","outcome":"reverted","text":"v42 again"`},
	{"hypothesis", "14:38:20", []string{"the cache is cold"}, []string{"hypothesis-raised"},
		`"text":"the cache is cold"`},
	{"for:3", "14:38:20", []string{"p95 is 2,100 ms"}, []string{"evidence-added"},
		`"hypothesis":"00000000000000000000000025","text":"p95 is 2,100 ms"`},
	{"against:3", "14:38:20", []string{"CPU is at 22 %"}, []string{"evidence-added"},
		`"hypothesis":"00000000000000000000000025","against":true,"text":"CPU is at 22 %"`},
	{"confirm:2", "14:38:20", []string{"5xx fell when the pool was raised"}, []string{"hypothesis-settled"},
		`"hypothesis":"00000000000000000000000015","outcome":"confirmed","text":"5xx fell when the pool was raised"`},
	{"rule-out:3", "14:38:20", []string{"no lock waits"}, []string{"hypothesis-settled"},
		`"hypothesis":"00000000000000000000000025","outcome":"ruled_out","text":"no lock waits"`},
	{"cause", "14:38:20", []string{"v42 halved the pool"}, []string{"cause-found"},
		`"text":"v42 halved the pool"`},
	{"task", "14:18:52", []string{"check replica lag", "on-call B", "5m"}, []string{"task-added"},
		`"text":"check replica lag","owner":"on-call B","box":300000000000`},
	{"watch", "14:18:52", []string{"5xx", "1 %"}, []string{"signal-watched"},
		`"name":"5xx","limit":"1 %"`},
	{"reading", "15:27:03", []string{"0.1 %", "180 ms"}, []string{"reading-taken"},
		`"values":[{"name":"5xx","value":"0.1 %"},{"name":"p95","value":"180 ms"}]`},
	{"reading", "14:18:52", []string{"5xx 94 %"}, []string{"reading-taken"},
		`"values":[{"name":"5xx","value":"94 %"}]`},
	{"mitigated", "14:18:52", []string{"5xx: 94 % -> 0.2 %"}, []string{"mitigated"},
		`"signal":{"text":"5xx: 94 % -\u003e 0.2 %","name":"5xx","before":"94 %","after":"0.2 %"}`},
	{"resolve", "15:27:03", []string{"5xx: 94 % -> 0.1 %"}, []string{"resolved"},
		`"signal":{"text":"5xx: 94 % -\u003e 0.1 %","name":"5xx","before":"94 %","after":"0.1 %"}`},
	{"resolve-now", "15:27:03", []string{"traffic has moved", "5xx: 94 % -> 0.1 %"}, []string{"resolved"},
		`"signal":{"text":"5xx: 94 % -\u003e 0.1 %","name":"5xx","before":"94 %","after":"0.1 %"},"reason":"traffic has moved"`},
	{"reopen", "15:45:00", []string{"5xx at 40 % again"}, []string{"reopened"},
		`"reason":"5xx at 40 % again"`},
	{"false-alarm", "14:18:52", []string{"the probe was wrong"}, []string{"false-alarm"},
		`"reason":"the probe was wrong"`},
	{"override:parallel-changes", "14:18:52", []string{"both are safe"}, []string{"flag-overridden"},
		`"flag":"parallel-changes","reason":"both are safe"`},
	{"amend:LAST", "14:18:52", []string{"raise pool size 20 -> 60"}, []string{"entry-amended"},
		`"entry":"00000000000000000000000011","text":"raise pool size 20 -\u003e 60"`},
	{"retime:LAST", "14:18:52", []string{"14:13"}, []string{"entry-amended"},
		`"entry":"00000000000000000000000011","at":"2026-11-24T12:13:00Z"`},
	{"add-action", "15:45:00", []string{"Alert when the pool is full", "on-call B", "2026-12-01"}, []string{"action-added"},
		`"action":"Alert when the pool is full","owner":"on-call B","deadline":"2026-12-01"`},
	{"edit-action:1", "15:45:00", []string{"Alert when the pool is 80 % full", "on-call A", "2026-12-02"}, []string{"action-changed"},
		`"id":"00000000000000000000000051","action":"Alert when the pool is 80 % full","owner":"on-call A","deadline":"2026-12-02"`},
	{"decide", "14:01:50", []string{"roll back v42"}, []string{"noted"},
		`"entry":"decision","text":"roll back v42"`},
	{"finding", "14:18:52", []string{"pool full"}, []string{"noted"},
		`"entry":"finding","text":"pool full"`},
	{"evidence:3", "14:38:20", []string{"p95 is 2,100 ms"}, []string{"evidence-added"},
		`"hypothesis":"00000000000000000000000025","text":"p95 is 2,100 ms"`},
	{"settle:3", "14:38:20", []string{"Rule out", "no lock waits"}, []string{"hypothesis-settled"},
		`"hypothesis":"00000000000000000000000025","outcome":"ruled_out","text":"no lock waits"`},
	{"verify", "15:27:03", []string{"5xx: 94 % -> 0.1 %"}, []string{"verified"},
		`"signal":{"text":"5xx: 94 % -\u003e 0.1 %","name":"5xx","before":"94 %","after":"0.1 %"}`},
	{"task-owner:1", "14:18:52", []string{"on-call C"}, []string{"task-changed"},
		`"task":"00000000000000000000000012","owner":"on-call C"`},
	{"task-box:1", "14:18:52", []string{"10m"}, []string{"task-changed"},
		`"task":"00000000000000000000000012","box":600000000000`},
}

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

// A question that asks for nothing but words refuses to log none.
func TestQuestionsRefuseEmptyAnswers(t *testing.T) {
	for _, id := range []string{"change", "hypothesis", "cause", "task", "watch", "title", "reopen", "false-alarm", "override:parallel-changes", "for:3", "add-action", "resolve-now", "finding"} {
		r, _ := prepared(t, map[bool]string{true: "15:45:00", false: "14:38:20"}[id == "reopen" || id == "add-action"])
		before := r.Events()
		r.Desk.Run(id)
		if !r.Asks() {
			t.Errorf("%s asks nothing: %q", id, r.Texts())
			continue
		}
		for _, input := range r.Inputs() {
			if f, ok := input.(*widgets.Field); ok {
				f.SetText("")
			}
		}
		r.Press(fyne.KeyReturn)
		if !r.Asks() || r.Events() != before {
			t.Errorf("%s took an empty answer: %q", id, r.Kinds(before))
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
