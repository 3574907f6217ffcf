package casefile

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

var written = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

// open reads a case and folds what it becomes.
func open(t testing.TB, raw []byte) (*Case, *model.State) {
	t.Helper()
	c, err := Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	drafts, err := c.Drafts("INC-2026-001")
	if err != nil {
		t.Fatal(err)
	}
	events := make([]model.Event, len(drafts))
	for i, d := range drafts {
		d.Recorded = written
		events[i] = d.Sealed("test", int64(i+1), "")
	}
	return c, model.FoldEvents(events)
}

func testFile(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// The times of the published cases, as their sources state them; empty is unknown.
func TestPublishedCases(t *testing.T) {
	for name, want := range map[string]struct {
		started, detected, declared, mitigated, resolved string
		severity                                         model.Severity
		rows, withoutEffect, sent                        int
		notices                                          []string
	}{
		"gitlab-2017-database": {
			"2017-01-31T18:00:00Z", "2017-01-31T18:00:00Z", "", "2017-02-01T18:00:00Z", "2017-02-01T18:14:00Z",
			model.P0, 18, 1, 2, nil,
		},
		"slack-2021-transit-gateway": {
			"2021-01-04T14:00:00Z", "2021-01-04T14:45:00Z", "", "2021-01-04T17:15:00Z", "2021-01-04T18:40:00Z",
			model.P0, 22, 1, 10, nil,
		},
		"circleci-2023-security": {
			"", "", "", "2023-01-04T22:30:00Z", "",
			model.P1, 15, 0, 2, []string{
				"The source gives no time of the start: it stays unknown, and what counts from it is not measured.",
				"The source gives no time of resolution: it stays unknown.",
			},
		},
	} {
		c, s := open(t, testFile(t, name))
		got := []string{}
		for _, at := range []time.Time{s.Times.Started, s.Times.Detected, s.Times.Declared, s.Times.Mitigated, s.Times.Resolved} {
			text := ""
			if !at.IsZero() {
				text = at.Format(time.RFC3339)
			}
			got = append(got, text)
		}
		if diff := cmp.Diff([]string{want.started, want.detected, want.declared, want.mitigated, want.resolved}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		withoutEffect := 0
		for _, row := range s.Timeline {
			if row.Kind == model.EntryNoEffect {
				withoutEffect++
			}
		}
		if len(s.Timeline) != want.rows || withoutEffect != want.withoutEffect || len(s.Talk.Sent) != want.sent || s.Severity != want.severity {
			t.Errorf("%s: %d rows, %d without effect, %d sent, %s", name, len(s.Timeline), withoutEffect, len(s.Talk.Sent), s.Severity)
		}
		if diff := cmp.Diff(want.notices, c.Notices()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if !s.Imported || s.ID != c.ID() || !c.Begin().Equal(s.Times.Started) || !slices.IsSortedFunc(s.Timeline, func(a, b model.Entry) int { return a.At.Compare(b.At) }) {
			t.Errorf("%s: not an imported incident in the order of its times", name)
		}
	}
}

// A case in which everything is told that the format can tell, in disorder.
const full = `{"format": "warroom-case/1", "title": " Queue\tfull ", "source": {"title": "Report", "url": "https://example.org/r"},
 "kind": "outage", "severity": "P2", "zone": "America/New_York", "started": null, "impact": "all",
 "events": [
  {"time": "2021-03-01T13:00:00-05:00", "kind": "resolved", "text": "over"},
  {"time": "2021-03-01T12:00:00.1239-05:00", "kind": "alert", "text": "second"},
  {"time": "2021-03-01T16:50:00Z", "kind": "alert", "about": true, "text": "first"},
  {"time": "2021-03-01T12:00:00.1239-05:00", "kind": "declared", "text": "declared"},
  {"time": "2021-03-01", "kind": "mitigated", "text": "a day"},
  {"time": "2021-03-01T17:05:00Z", "kind": "classified", "text": "Raised to P1"},
  {"time": "2021-03-01T17:06:00Z", "kind": "classified", "text": "From P1 or P0, not sure"},
  {"time": "2021-03-01T17:10:00Z", "kind": "mitigation", "text": "Restart; it did not help"},
  {"time": "2021-03-01T17:20:00Z", "kind": "mitigation", "text": "Failed over, still slow"},
  {"time": "2021-03-01T17:30:00Z", "kind": "mitigated", "text": "fine"},
  {"time": "2021-03-01T17:40:00Z", "kind": "mitigated", "text": "fine again"},
  {"time": "2021-03-01T17:50:00Z", "kind": "fix_deployed", "text": "fix"},
  {"time": "2021-03-01T17:55:00Z", "kind": "root_cause", "text": "a loop"},
  {"time": "2021-03-01T17:56:00Z", "kind": "", "text": "no kind"},
  {"time": "2021-03-01T16:00:00Z", "kind": "change", "about": null, "text": "deploy"}],
 "root_cause": "a loop", "went_well": ["alerts", "", "calm"], "went_poorly": null,
 "actions": [{"action": "test", "owner": "team", "deadline": "2021-04-01", "status": "done"}, {"action": ""}, {"action": "look", "status": null}],
 "lessons": "look twice"}`

func TestEverythingToldIsRead(t *testing.T) {
	_, s := open(t, []byte(full))
	var rows []string
	for _, row := range s.Timeline {
		mark := row.At.Format("15:04:05")
		if row.Day != "" {
			mark = row.Day
		}
		if row.About {
			mark = "about " + mark
		}
		rows = append(rows, mark+" "+string(row.Kind)+" "+row.Text)
	}
	want := []string{
		"2021-03-01 mitigated a day",
		"16:00:00 change deploy",
		"about 16:50:00 alert first",
		"17:00:00 alert second",
		"17:00:00 declared declared",
		"17:05:00 severity P1 Major degradation: Raised to P1",
		"17:06:00 severity From P1 or P0, not sure",
		"17:10:00 no_effect Restart; it did not help",
		"17:20:00 mitigation Failed over, still slow",
		"17:30:00 mitigated fine",
		"17:40:00 mitigated fine again",
		"17:50:00 deployed fix",
		"17:55:00 cause a loop",
		"17:56:00 note no kind",
		"18:00:00 resolved over",
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
	clock := func(t time.Time) string { return t.Format("15:04:05.000") }
	for _, c := range []struct{ got, want string }{
		{s.Title, "Queue full"}, {string(s.Severity), "P1"}, {string(s.Kind), "outage"}, {s.Zone, "America/New_York"},
		{s.Source.URL, "https://example.org/r"}, {s.Impact.Summary, "all"}, {s.Cause.Text, "a loop"},
		{clock(s.Times.Started), "16:50:00.000"}, {clock(s.Times.Detected), "16:50:00.000"},
		{clock(s.Times.Declared), "17:00:00.123"}, {clock(s.Times.Mitigated), "17:30:00.000"},
		{clock(s.Times.Deployed), "17:50:00.000"}, {clock(s.Times.Resolved), "18:00:00.000"},
		{s.Review.Sections["went_well"], "- alerts\n- calm"}, {s.Review.Sections["lessons"], "look twice"},
		{s.Timeline[0].By, "Report"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	if len(s.Review.Actions) != 2 || !s.Review.Actions[0].Done || s.Review.Actions[0].Deadline != "2021-04-01" || s.Review.Actions[1].Done {
		t.Errorf("actions: %+v", s.Review.Actions)
	}
}

func TestSameFileSameIDs(t *testing.T) {
	raw := testFile(t, "slack-2021-transit-gateway")
	ids := func(raw []byte) []string {
		c, _ := open(t, raw)
		drafts, err := c.Drafts("INC-2026-002")
		if err != nil {
			t.Fatal(err)
		}
		all := make([]string, len(drafts))
		for i, d := range drafts {
			all[i] = d.ID
		}
		return all
	}
	once, again, other := ids(raw), ids(raw), ids(append([]byte(" "), raw...))
	if !slices.Equal(once, again) || slices.Equal(once, other) {
		t.Error("ids must depend on the file and on nothing else")
	}
	if !slices.IsSorted(once[1:]) {
		t.Error("ids must sort as their times and places do")
	}
	ulid := regexp.MustCompile(`^[0-7][0-9A-HJKMNP-TV-Z]{25}$`)
	for i, id := range once {
		if !ulid.MatchString(id) || slices.Index(once, id) != i {
			t.Errorf("%q is no ULID of its own", id)
		}
	}
	if !strings.HasPrefix(encode([16]byte{0x01, 0x58, 0xbf, 0x4b, 0x2c, 0x80}), "01B2ZMPB40") {
		t.Error("the time must stand in front as a ULID has it")
	}
}

func TestWhatIsNotToldStaysUnknown(t *testing.T) {
	c, s := open(t, []byte(`{"format":"warroom-case/1","title":"x","events":[{"time":"2021-03-01","text":"a day"}]}`))
	if !s.Times.Started.IsZero() || s.Severity != "" || s.Kind != "" || s.Cause.Text != "" || s.Times.Detected != (time.Time{}) {
		t.Errorf("something was made up: %+v", s)
	}
	if len(c.Notices()) != 4 || c.Year().Year() != 2021 || s.Timeline[0].By != "case file" {
		t.Errorf("%v %v %q", c.Notices(), c.Year(), s.Timeline[0].By)
	}
	c, s = open(t, []byte("\uFEFF"+`{"format":"warroom-case/1","title":"no events","events":null,"source":null}`))
	if len(s.Timeline) != 0 || s.Title != "no events" || !c.Year().IsZero() || len(c.ID()) != 26 {
		t.Errorf("%+v", s)
	}
}
