package verb

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/logline"
)

var x = logline.Context{
	Now:   time.Date(2026, 11, 24, 12, 13, 55, 0, time.UTC),
	Zone:  time.FixedZone("", 2*60*60),
	State: &model.State{Signals: []model.Signal{{Name: "p95 2nd region"}}},
}

func at(text string) time.Time {
	t, _ := time.Parse(time.RFC3339, text)
	return t.UTC()
}

// Every type of package model with a decide method is in the table, but Several,
// which is made of them, and AttachEvidence, before which comes the content.
func TestTableIsComplete(t *testing.T) {
	listed := map[string]bool{"Declare": true, "Several": true, "AttachEvidence": true}
	for _, v := range verbs {
		listed[reflect.TypeOf(v.zero).Name()] = true
	}
	paths, err := filepath.Glob("../*.go")
	if err != nil || len(paths) == 0 {
		t.Fatal("no sources of the model: ", err)
	}
	found := 0
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != "decide" {
				continue
			}
			found++
			if name := f.Recv.List[0].Type.(*ast.Ident).Name; !listed[name] {
				t.Errorf("model.%s is in no line of the table", name)
			}
		}
	}
	if found != len(listed) {
		t.Errorf("%d commands in the model, %d in the table", found, len(listed))
	}
}

func TestList(t *testing.T) {
	usages := map[string]string{}
	for _, row := range List() {
		if _, twice := usages[row.Name]; twice || row.Summary == "" {
			t.Errorf("%s stands twice or says nothing", row.Name)
		}
		usages[row.Name] = row.Usage
	}
	for name, want := range map[string]string{
		"change-severity":     "change-severity SEVERITY [REASON…]",
		"end-change":          "end-change OUTCOME [N] [TEXT…]",
		"set-eta":             "set-eta TEXT…",
		"publish-post-mortem": "publish-post-mortem [REASON…]",
		"add-task":            "add-task TEXT… [owner=OWNER] [box=BOX]",
		"take-reading":        "take-reading VALUES…",
		"send-message":        "send-message NAME CHANNEL [how=HOW] [promises=PROMISES] TEXT…",
		"change-task":         "change-task [N] [STATE] [OWNER] [BOX]",
		"add-evidence":        "add-evidence [AGAINST] [N] TEXT…",
	} {
		if usages[name] != want {
			t.Errorf("%s: %q, want %q", name, usages[name], want)
		}
	}
}

func ptr[T any](v T) *T { return &v }

func TestParse(t *testing.T) {
	for line, want := range map[string]model.Command{
		"change-severity|P1|one|region":                 model.ChangeSeverity{Severity: "P1", Reason: "one region"},
		"change-severity|severity=P1":                   model.ChangeSeverity{Severity: "P1"},
		"Close":                                         model.Close{},
		"end-change|verified|5xx:|94 %|->|0.2 %":        model.EndChange{Outcome: "verified", Text: "5xx: 94 % -> 0.2 %"},
		"end-change|no_effect|2|still high":             model.EndChange{Outcome: "no_effect", N: 2, Text: "still high"},
		"end-change|outcome=reverted|n=2":               model.EndChange{Outcome: "reverted", N: 2},
		"add-task|check|lag|owner=on-call B|box=5m":     model.AddTask{Text: "check lag", Owner: "on-call B", Box: 5 * time.Minute},
		"add-evidence|2|pool|full":                      model.AddEvidence{N: 2, Text: "pool full"},
		"add-evidence|pool|full|against=true":           model.AddEvidence{Against: true, Text: "pool full"},
		"change-task|2|done":                            model.ChangeTask{N: 2, State: "done"},
		"change-task|done":                              model.ChangeTask{State: "done"},
		"change-task|owner=on-call B":                   model.ChangeTask{Owner: "on-call B"},
		"change-action|1|owner=on-call B|done=true":     model.ChangeAction{N: 1, Owner: ptr("on-call B"), Done: ptr(true)},
		"set-start|14:01":                               model.SetStart{Started: at("2026-11-24T12:01:00Z")},
		"set-start|20|min|ago":                          model.SetStart{Started: at("2026-11-24T11:53:55Z")},
		"promise-update|14:46":                          model.PromiseUpdate{Due: at("2026-11-24T12:46:00Z")},
		"promise-update|in|30|min":                      model.PromiseUpdate{Due: at("2026-11-24T12:43:55Z")},
		"snooze-flag|no-lead|15m|two|people":            model.SnoozeFlag{Flag: "no-lead", For: 15 * time.Minute, Reason: "two people"},
		"amend-entry|01AB|14:05 was the rollback":       model.AmendEntry{Entry: "01AB", Text: "14:05 was the rollback"},
		"amend-entry|01AB|at=2:05|PM|more|text":         model.AmendEntry{Entry: "01AB", At: at("2026-11-24T12:05:00Z"), Text: "more text"},
		"amend-entry|01AB|at=14:05":                     model.AmendEntry{Entry: "01AB", At: at("2026-11-24T12:05:00Z")},
		"star-entry|01AB|off=true":                      model.StarEntry{Entry: "01AB", Off: true},
		"star-entry|01AB":                               model.StarEntry{Entry: "01AB"},
		"take-reading|5xx|0.1|%,|p95|2nd|region|180|ms": model.TakeReading{Values: []model.NamedValue{{Name: "5xx", Value: "0.1 %"}, {Name: "p95 2nd region", Value: "180 ms"}}},
		"begin-change|pool=40":                          model.BeginChange{Text: "pool=40"},
		"begin-change|raise pool|expect=5xx falls":      model.BeginChange{Text: "raise pool", Expect: "5xx falls"},
		"assess-impact|all|users|data-risk=none":        model.AssessImpact{Summary: "all users", DataRisk: "none"},
		"assess-impact|summary=foo=bar":                 model.AssessImpact{Summary: "foo=bar"},
		"assess-impact|5xx=94 %, all users":             model.AssessImpact{Summary: "5xx=94 %, all users"},
		"send-message|update|slack|We|are|on it.":       model.SendMessage{Name: "update", Channel: "slack", Text: "We are on it."},
		"send-message|a|sms|promises=14:46|text=a=b":    model.SendMessage{Name: "a", Channel: "sms", Promises: at("2026-11-24T12:46:00Z"), Text: "a=b"},
		"edit-section|lessons|":                         model.EditSection{Section: "lessons"},
		"watch-signal|5xx|1|%":                          model.WatchSignal{Name: "5xx", Limit: "1 %"},
		"assign-role|lead":                              model.AssignRole{Role: "lead"},
	} {
		words := strings.Split(line, "|")
		got, err := Parse(words[0], words[1:], x)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: %v %s", line, err, diff)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for line, want := range map[string]string{
		"change-severty|P1":         "There is no command “change-severty”. Did you mean change-severity?",
		"launch":                    "There is no command “launch”. See them all with: warroom do --list",
		"change-severity":           "SEVERITY is missing. Write change-severity SEVERITY [REASON…].",
		"assess-impact|foo=bar":     "assess-impact has no argument “foo”. It has summary, users, revenue, data_risk, current. As a text: summary=\"foo=bar\".",
		"resolve|errors=0":          "resolve has no argument “errors”. It has signal, reason. As a text: signal=\"errors=0\".",
		"close|now":                 "“now” is more than close takes. Write close.",
		"add-task|check|ownr=B":     "add-task has no argument “ownr”. Did you mean owner=B?",
		"add-task|a|box=5m|box=6m":  "“box” is given twice. Write add-task TEXT… [owner=OWNER] [box=BOX].",
		"add-task|a|box=5":          "“5” has no unit. Try 5m for minutes, or 5h for hours.",
		"snooze-flag|no-lead|0m":    "“0m” is no length of time. Use 15m, 30m or 60m.",
		"set-start|25:70":           "There is no time “25:70”. Try 14:05 or -7m.",
		"promise-update|soon":       "There is no time “soon”. Try 14:46 or +30m.",
		"change-action|first":       "“first” is no number for n. Write change-action N [ACTION] [OWNER] [DEADLINE] [DONE] [REMOVE].",
		"star-entry|01AB|off=maybe": "“maybe” is neither yes nor no for off. Write off=true or off=false.",
		"star-entry|01AB|off":       "“off” is neither yes nor no for off. Write off=true or off=false.",
		"take-reading|5xx":          "What does “5xx” read? Write /reading NAME VALUE, NAME VALUE, e.g. /reading 5xx 0.1 %, p95 180 ms.",
		"change-task|2|done|B|5m|x": "“5m x” is no length of time. Try 5m, 2h or 1h30m.",
	} {
		words := strings.Split(line, "|")
		_, err := Parse(words[0], words[1:], x)
		refusal := new(model.Refusal)
		if !errors.As(err, &refusal) || err.Error() != want {
			t.Errorf("%s: %v\n  want %s", line, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, row := range List() {
		f.Add(row.Name, "2|14:05|text=a|n=3")
	}
	f.Fuzz(func(t *testing.T, name, words string) {
		got, err := Parse(name, strings.Split(words, "|"), x)
		if refusal := new(model.Refusal); err != nil && !errors.As(err, &refusal) || err == nil && got == nil {
			t.Errorf("%s %q: %v, %v", name, words, got, err)
		}
	})
}
