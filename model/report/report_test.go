package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"warroom/model"
	"warroom/model/casefile"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/report"
	"warroom/resources/schema"
)

// TestShowKeepsItsSchema checks what is printed at every stage of an incident,
// of an empty one, and of published cases.
func TestShowKeepsItsSchema(t *testing.T) {
	check := compile(t, schema.Show)
	for _, until := range []string{"14:01:50", "14:18:52", "14:38:20", "15:27:03", "15:45:00"} {
		story := modeltest.Checkout(t, until)
		validate(t, check, until, report.ShowOf(story.State(), policy.Default(), story.Now()))
	}
	bare := modeltest.New(t, time.UTC).At("14:00").Do(model.Declare{Title: "x"})
	validate(t, check, "bare", report.ShowOf(bare.State(), policy.Default(), bare.Now()))
	bare.Do(model.AttachEvidence{Name: "pool.png", Size: 9, SHA256: strings.Repeat("0a", 32), Media: "image/png"})
	validate(t, check, "with a file", report.ShowOf(bare.State(), policy.Default(), bare.Now()))
	corrected := modeltest.Checkout(t, "14:18:52")
	last := corrected.Last()
	corrected.Do(model.AmendEntry{Entry: last, Text: "pool to 60", At: corrected.Now().Add(-time.Hour)}, model.RetractEntry{Entry: last, Reason: "wrong cluster"})
	validate(t, check, "corrected", report.ShowOf(corrected.State(), policy.Default(), corrected.Now()))
	for name, state := range published(t) {
		validate(t, check, name, report.ShowOf(state, policy.Default(), time.Now()))
	}
}

// Whoever reads a sentence of the JSON by itself has to know whose clock it means.
func TestSentencesNameTheirZone(t *testing.T) {
	late, soaking := modeltest.Checkout(t, "14:18:52"), modeltest.Checkout(t, "15:27:03")
	for want, c := range map[string]struct {
		story *modeltest.Story
		zone  *time.Location
	}{
		`"note":"promised 14:16 (UTC+02:00)"`:                              {late, modeltest.CheckoutZone},
		`"saw":"The update promised for 14:16 (UTC+02:00) is 02:52 over."`: {late, modeltest.CheckoutZone},
		`promised for 12:16 (UTC)`:                                         {late, time.UTC},
		`"text":"Watch 5xx and p95 until 15:38 (UTC+02:00)"`:               {soaking, modeltest.CheckoutZone},
	} {
		raw, err := json.Marshal(report.ShowOf(c.story.State(), policy.Default().In(c.zone), c.story.Now()))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(raw), want) {
			t.Errorf("it does not say %s: %s", want, raw)
		}
	}
}

// A signal has a value before and after; words that a change ended with are none.
func TestTheSignalOfAChange(t *testing.T) {
	for _, c := range []struct {
		ends           []model.Command
		signal, result string
	}{
		{nil, "", ""},
		{[]model.Command{model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 94 % -> 0.2 %"}}, "5xx 94 % → 0.2 %", "5xx 94 % → 0.2 %"},
		{[]model.Command{model.EndChange{Outcome: model.ChangeVerified, Text: "better now"}}, "", "better now"},
		{[]model.Command{model.EndChange{Outcome: model.ChangeNoEffect, Text: "5xx still 94 %"}}, "", "5xx still 94 %"},
		{[]model.Command{model.EndChange{Outcome: model.ChangeVerified, Text: "5xx: 94 % -> 0.2 %"}, model.EndChange{Outcome: model.ChangeReverted, N: 1, Text: "too slow"}}, "5xx 94 % → 0.2 %", "too slow"},
	} {
		s := modeltest.New(t, time.UTC).At("14:00").Do(model.Declare{Title: "x"}, model.BeginChange{Text: "pool to 40"}).Do(c.ends...)
		got := report.ShowOf(s.State(), policy.Default(), s.Now()).Changes[0]
		if told(got.Signal) != c.signal || told(got.Result) != c.result {
			t.Errorf("%+v: signal %q, result %q", c.ends, told(got.Signal), told(got.Result))
		}
	}
}

// told is a text of the JSON; null is empty.
func told(s *string) string {
	if s == nil {
		return ""
	}
	if *s == "" {
		return "an empty string"
	}
	return *s
}

func TestListKeepsItsSchema(t *testing.T) {
	check := compile(t, schema.List)
	lines := []report.Line{report.LineOf(modeltest.Checkout(t, "14:18:52").State().Summary(), 2)}
	for _, state := range published(t) {
		lines = append(lines, report.LineOf(state.Summary(), 0))
	}
	validate(t, check, "list", lines)
	validate(t, check, "no incident", []report.Line{})
}

func published(t *testing.T) map[string]*model.State {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "casefile", "testdata", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	states := map[string]*model.State{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := casefile.Read(raw)
		if err != nil {
			continue // a malformed sample of the reader's own tests
		}
		drafts, err := c.Drafts("INC-2020-001")
		if err != nil {
			t.Fatal(err)
		}
		var events []model.Event
		for i, d := range drafts {
			d.Incident, d.Recorded = drafts[0].ID, time.Now()
			events = append(events, d.Sealed("device", int64(i+1), ""))
		}
		states[file] = model.FoldEvents(events)
	}
	return states
}

func compile(t *testing.T, raw []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("schema.json")
}

func validate(t *testing.T, s *jsonschema.Schema, name string, v any) {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(doc); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}
