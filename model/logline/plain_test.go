package logline

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/when"
)

// known is an incident in which on-call C leads, and on-call b has said something.
func known(t testing.TB) Context {
	return Context{Now: now, Zone: zone, State: incident(t, model.AssignRole{Role: model.Lead, Name: "on-call C"}, model.AddTask{Text: "page them", Owner: "netops"})}
}

// TestPlainTask: a name and a time box at the very end ask somebody for something.
func TestPlainTask(t *testing.T) {
	const five = 5 * time.Minute
	for line, want := range map[string]model.AddTask{
		"check replica lag for B 5m":                {Text: "check replica lag", Owner: "B", Box: five},
		"check replica lag for B 5 min":             {Text: "check replica lag", Owner: "B", Box: five},
		"check replica lag for B 5 m":               {Text: "check replica lag", Owner: "B", Box: five},
		"check replica lag for B, 90 min":           {Text: "check replica lag", Owner: "B", Box: 18 * five},
		"restart the cache for Ben 1 h 30 min":      {Text: "restart the cache", Owner: "Ben", Box: 18 * five},
		"check replica lag for on-call C 2 hours":   {Text: "check replica lag", Owner: "on-call C", Box: 24 * five},
		"check replica lag for B, 5m":               {Text: "check replica lag", Owner: "B", Box: five},
		"replica lag for Ben 10min":                 {Text: "replica lag", Owner: "Ben", Box: 2 * five},
		"replica lag for @ben 1h":                   {Text: "replica lag", Owner: "@ben", Box: time.Hour},
		"check replica lag for ben 5m":              {Text: "check replica lag", Owner: "ben", Box: five},
		"restart the cache for on-call-b 1h30m":     {Text: "restart the cache", Owner: "on-call-b", Box: 90 * time.Minute},
		"the replica lag for netops 5m":             {Text: "the replica lag", Owner: "netops", Box: five},
		"the replica lag for NetOps 5m":             {Text: "the replica lag", Owner: "NetOps", Box: five},
		"the replica lag for on-call A 5m":          {Text: "the replica lag", Owner: "on-call A", Box: five},
		"the replica lag for on-call C 5m":          {Text: "the replica lag", Owner: "on-call C", Box: five},
		"look for errors for B 5m":                  {Text: "look for errors", Owner: "B", Box: five},
		"raise max_connections to 500 for o.ben 5m": {Text: "raise max_connections to 500", Owner: "o.ben", Box: five},
	} {
		got, err := Parse(line, known(t))
		if diff := cmp.Diff(model.Command(want), got.Command); err != nil || diff != "" {
			t.Errorf("%q: %v %s", line, err, diff)
		}
		u := Preview(line, known(t))
		if u.EntryKind != model.EntryTask || !strings.HasPrefix(u.Says, "Task 2 for "+want.Owner+", "+when.Span(want.Box)) || u.Warning != "To keep it a note, begin with /note." {
			t.Errorf("%q: before Enter it says %q, %q", line, u.Says, u.Warning)
		}
		got, err = Parse("/note "+line, known(t))
		if err != nil || got.Command != note("", line) {
			t.Errorf("/note %s: %#v, %v", line, got.Command, err)
		}
	}
	if got, err := Parse("@14:05 check lag for B 5m", known(t)); err != nil || got.At.IsZero() || got.Command != model.Command(model.AddTask{Text: "check lag", Owner: "B", Box: five}) {
		t.Errorf("back-dated: %+v, %v", got, err)
	}
	if u := Preview("/todo check lag for B 5m", known(t)); u.Warning != "" {
		t.Errorf("what was asked for warns of itself: %q", u.Warning)
	}
}

// TestNoPlainTask: everything else is a note, word for word.
func TestNoPlainTask(t *testing.T) {
	for _, line := range []string{
		"check replica lag for B", "check replica lag 5m", "for B 5m", "check lag for B 5m or so", "check lag for B 5 min or so", "check lag for B 5", "check lag for B 5 pods", "check lag for B min",
		"check lag for about 5 min", "check lag for the 5 min", "check lag for last 5 min", "check lag for previous 5 min", "check lag for first 5 min", "check lag for whole 5 min",
		"down for maintenance 90 min", "errors for checkout 5 min", "p95 was high for eu-west-1 10 min", "wait for Ben 5 min", "the site was down for 5 min", "check lag for B 0 min", "for B 5 min",
		"check lag for 1 day 5 min ago", "check lag for B 30 min 1 h",
		"check lag for about 5m", "check lag for the 5m", "check lag for a 5m", "check lag for another 5m", "check lag for over 5m", "check lag for At 5m", "check lag for last 5m",
		"check lag for next 5m", "check lag for all 5m", "check lag for Everyone 5m", "check lag for now 5m", "check lag for up 5m", "check lag for ca 5m", "check lag for ca. 5m",
		"check lag for only 5m", "check lag for almost 5m", "check lag for nearly 5m", "check lag for least 5m", "check lag for most 5m", "check lag for some 5m",
		"check lag for more 5m", "check lag for ages 5m", "check lag for good 5m", "check lag for free 5m", "check lag for 10 5m", "check lag for 1.5 5m", "check lag for - 5m",
		"check lag for ~5 5m", "check lag for roughly 5m", "check lag for maybe 5m", "check lag for it 5m", "check lag for us 5m", "check lag for every 5m",
		"down for maintenance 1h", "errors for checkout 5m", "p95 was high for eu-west-1 10m", "no traffic for API 5m", "pods were down for OOM 5m", "wait for Ben 5m", "check for B 5m",
		"grep the log for timeouts 5m", "the site was down for the last 5m", "check lag\nfor B 5m", "check lag for B (ops) 5m", "check lag for B/C 5m", "check lag for B 0m",
	} {
		got, err := Parse(line, known(t))
		if err != nil || got.Command != note("", line) {
			t.Errorf("%q: %#v, %v", line, got.Command, err)
		}
	}
	x, last := noting(t)
	if got, err := Parse("^ check lag for B 5m", x); err != nil || got.Command != model.Command(model.Note{Entry: model.EntryNote, Text: "check lag for B 5m", To: last}) {
		t.Errorf("what belongs to the entry above is text: %#v, %v", got.Command, err)
	}
}

// TestAPlainTaskLosesNothing: its parts are the line.
func TestAPlainTaskLosesNothing(t *testing.T) {
	x := known(t)
	words := []string{"check", "lag", "for", "B", "on-call", "A", "5m", "1h", "10min", "the", "restart", ",", "Ben,", "5", "min"}
	rapid.Check(t, func(r *rapid.T) {
		line := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 9).Draw(r, "words"), " ")
		got, err := Parse(line, x)
		task, is := got.Command.(model.AddTask)
		if err != nil || !is {
			return
		}
		box := strings.TrimLeft(line[strings.LastIndex(line, task.Owner)+len(task.Owner):], ", ")
		if d, err := when.ParseBox(box); err != nil || d != task.Box {
			r.Errorf("%q has a box of %v", line, task.Box)
		}
		parts := task.Text + " for " + task.Owner + " " + box
		if strings.ReplaceAll(parts, ",", "") != strings.Join(strings.Fields(strings.ReplaceAll(line, ",", "")), " ") && letters(parts) != letters(line) {
			r.Errorf("%q became %q", line, parts)
		}
	})
}

// letters is a text without spaces and commas.
func letters(text string) string { return strings.NewReplacer(" ", "", ",", "").Replace(text) }
