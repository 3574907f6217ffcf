package policy

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

// TestRememberedForm freezes what stands in the log: the keys of a policy are
// never renamed, only added to.
func TestRememberedForm(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	p := Policy{
		Severities: map[model.Severity]Limits{
			model.NoSeverity: {Name: "No severity", Criteria: "not yet", Tell: []string{"on-call"}, Response: time.Minute, Cadence: time.Minute, Soak: time.Minute, PostMortem: time.Minute},
			model.P3:         {NextBusinessDay: true},
		},
		Boxes: Boxes{Triage: time.Minute, Mitigate: time.Minute}, Lead: time.Hour,
		Calendar: Calendar{Zone: berlin, Days: []time.Weekday{time.Monday}, Opens: time.Hour, Closes: 2 * time.Hour, Holidays: []string{"2026-12-25"}},
		Flags:    map[string]FlagRule{"no-lead": {On: true, After: time.Minute, Times: 2}},
		Roles:    map[model.Role]string{model.Lead: "Commander"},
		Local:    time.UTC,
	}
	const frozen = `{"severities":{"":{"name":"No severity","criteria":"not yet","tell":["on-call"],"response_ns":60000000000,` +
		`"next_business_day":false,"cadence_ns":60000000000,"soak_ns":60000000000,"postmortem_ns":60000000000},` +
		`"P3":{"name":"","criteria":"","response_ns":0,"next_business_day":true,"cadence_ns":0,"soak_ns":0,"postmortem_ns":0}},` +
		`"boxes":{"triage_ns":60000000000,"mitigate_ns":60000000000},"lead_ns":3600000000000,` +
		`"calendar":{"zone":"Europe/Berlin","days":[1],"opens_ns":3600000000000,"closes_ns":7200000000000,"holidays":["2026-12-25"]},` +
		`"flags":{"no-lead":{"on":true,"after_ns":60000000000,"times":2}},"roles":{"lead":"Commander"}}`
	if got := Encode(p); got != frozen {
		t.Errorf("got\n%s\nfrozen is\n%s", got, frozen)
	}
	got, err := Decode(frozen)
	if err != nil {
		t.Fatal(err)
	}
	p.Local = nil
	zones := cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() && (a == nil) == (b == nil) })
	if diff := cmp.Diff(p, got, zones); diff != "" {
		t.Error(diff)
	}
	if rule := got.Flag("silent-log"); !rule.On || rule.After != 15*time.Minute {
		t.Errorf("a flag that it does not name: %+v", rule)
	}
	if got.Title(model.Lead) != "Commander" || got.Title(model.Ops) != "Operations" {
		t.Errorf("roles %q, %q", got.Title(model.Lead), got.Title(model.Ops))
	}
}

func TestOf(t *testing.T) {
	zone := time.FixedZone("here", 3600)
	current := Default().In(zone)
	current.Lead = time.Hour
	old := Encode(Default())
	for _, c := range []struct {
		name, remembered string
		lead             time.Duration
	}{
		{"what it was declared under", old, 4 * time.Hour},
		{"declared before policies were kept", "", time.Hour},
		{"no JSON", "{", time.Hour},
		{"another form", `{"severities":[]}`, time.Hour},
		{"nothing in it", `{}`, time.Hour},
		{"a zone that is not known here", strings.Replace(old, `"calendar":{`, `"calendar":{"zone":"Mars/Base",`, 1), time.Hour},
		{"less than nothing", strings.Replace(old, `"lead_ns":`, `"lead_ns":-`, 1), time.Hour},
		{"longer than any limit", strings.Replace(old, `"lead_ns":`, `"lead_ns":999`, 1), time.Hour},
		{"more than this program knows", strings.Replace(old, `{"severities"`, `{"mascot":{"x":1},"severities"`, 1), 4 * time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			book := NewBook(current)
			for range 2 {
				for who, p := range map[string]Policy{"Of": Of(&model.State{Identity: model.Identity{Policy: c.remembered}}, current), "Book": book.Of(c.remembered)} {
					if p.Lead != c.lead || p.Zone() != zone {
						t.Errorf("%s: lead for %v, told in %v", who, p.Lead, p.Zone())
					}
				}
			}
		})
	}
}

// TestLocalCalendar: a calendar without a zone goes by whoever looks, one with a
// zone does not.
func TestLocalCalendar(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	p := Default().In(tokyo)
	if got, want := p.ResponseDue(model.P3, start), time.Date(2026, 11, 25, 18, 0, 0, 0, tokyo); !got.Equal(want) {
		t.Errorf("local: due %v, want %v", got, want)
	}
	p.Calendar.Zone = time.UTC
	if got, want := p.ResponseDue(model.P3, start), time.Date(2026, 11, 25, 18, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("in UTC: due %v, want %v", got, want)
	}
	if p.Zone() != tokyo {
		t.Errorf("told in %v, want that of whoever looks", p.Zone())
	}
}
