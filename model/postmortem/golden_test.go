package postmortem_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

var update = flag.Bool("update", false, "write the golden files anew")

var checkoutClocks = []postmortem.ClockFact{
	{Label: "Response", Figure: 16 * time.Second, Limit: 15 * time.Minute, Met: true},
	{Label: "Mitigate", Figure: 28*time.Minute + 11*time.Second, Limit: 15 * time.Minute},
}

// TestDocuments holds whole documents, as a person reads them.
func TestDocuments(t *testing.T) {
	for name, draft := range map[string]func(*testing.T) postmortem.Document{
		"running":  func(t *testing.T) postmortem.Document { return drafted(modeltest.Checkout(t, "14:18:52"), nil) },
		"proposed": func(t *testing.T) postmortem.Document { return drafted(modeltest.Checkout(t, "15:45"), checkoutClocks) },
		"written":  func(t *testing.T) postmortem.Document { return drafted(writtenUp(t), checkoutClocks) },
		"imported": func(t *testing.T) postmortem.Document { return drafted(imported(t), nil) },
	} {
		t.Run(name, func(t *testing.T) { golden(t, name+".md", draft(t).Markdown()) })
	}
}

func drafted(s *modeltest.Story, clocks []postmortem.ClockFact) postmortem.Document {
	return postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone, Clocks: clocks})
}

// writtenUp is the Checkout incident with its post-mortem written.
func writtenUp(t modeltest.TB) *modeltest.Story {
	t.Helper()
	yes := true
	return modeltest.Checkout(t, "15:45").At("2026-11-25 08:38").Do(
		model.EditSection{Section: "impact", Text: "all users; every checkout failed for 33 min"},
		model.EditSection{Section: "root_cause", Text: "v42 halved the connection pool in the shared config.\nEvery request waited for a connection.\n\n" +
			"- the rollback brought back the code\n- it did not bring back the config"},
		model.EditSection{Section: "went_well", Text: "The monitor saw it at once.\n- First alert out after 4 min 41 s."},
		model.EditSection{Section: "went_poorly", Text: "Mitigation took 28:11, limit 15 min."},
		model.EditSection{Section: "lessons", Text: "A config that is shared is released with the code, or it is not shared."},
		model.AddAction{Action: "Alert when the pool is 80 % full for 2 min", Owner: "on-call B", Deadline: "2026-12-01"},
		model.AddAction{Action: "Load-test pool changes in staging", Deadline: "2026-12-08"},
		model.AddAction{Action: "Revert shared config with its release", Owner: "on-call A", Deadline: "2026-12-09"},
		model.ChangeAction{N: 3, Done: &yes},
	)
}

// imported is a published incident over two years, with what its source does
// not know left open.
func imported(t modeltest.TB) *modeltest.Story {
	t.Helper()
	at := func(kind model.EntryKind, text string, milestone bool) model.Noted {
		return model.Noted{Entry: kind, Text: text, Milestone: milestone}
	}
	s := modeltest.New(t, modeltest.CheckoutZone)
	started := s.Clock("2025-12-31 23:50")
	return s.At("2025-12-30 00:00").Write(model.CaseImported{
		Ref: "CASE-1", Title: "Replication stopped over the new year", Severity: model.P1, Started: started,
		Source:  model.Source{Title: "The database post-mortem [public]", URL: "https://example.com/post-mortem (1)"},
		Cause:   "The log was recycled before the standby had read it.",
		Review:  model.CaseReview{WentPoorly: "Nobody was told for an hour."},
		Actions: []model.CaseAction{{Action: "Keep the log for a day", Done: true}},
	}).
		Write(model.Noted{Entry: model.EntryChange, Text: "The load test begins", Day: "2025-12-30"}).
		At("2025-12-31 23:50").Write(at(model.EntryAlert, "The standby is 4 GB behind", true)).
		At("2026-01-01 00:20").Write(at(model.EntryAlert, "The standby is gone", false)).
		At("2026-01-01 01:00").Write(model.Noted{Entry: model.EntryNote, Text: "Writes lock up", About: true}).
		At("2026-01-01 01:10").Write(at(model.EntryCause, "the log was recycled", false)).
		At("2026-01-01 03:00").Write(at(model.EntryResolved, "the standby has caught up", true))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test -update writes it", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("differs from %s (-want +got):\n%s", path, diff)
	}
}
