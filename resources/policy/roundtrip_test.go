package policy

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/policy"
)

// span is any length of time that a policy may hold.
func span(least int) *rapid.Generator[time.Duration] {
	return rapid.Map(rapid.IntRange(least, int(policy.Longest/time.Minute)), func(m int) time.Duration { return time.Duration(m) * time.Minute })
}

var (
	anyText  = rapid.StringMatching(`[a-zA-ZäöüßЖ日💥"'\\#=\[\]{}.]([ -~äöü日💥]{0,20}[!-~])?`)
	anyTexts = rapid.SliceOfNDistinct(anyText, 0, 4, rapid.ID)
	anyDay   = rapid.Map(rapid.IntRange(0, 20000), func(n int) string {
		return time.Date(1990, 1, 1+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	})
)

func anyLimits(t *rapid.T) policy.Limits {
	l := policy.Limits{
		Name: anyText.Draw(t, "name"), Criteria: anyText.Draw(t, "criteria"), Tell: anyTexts.Draw(t, "tell"),
		Response: span(0).Draw(t, "response"), Cadence: span(0).Draw(t, "cadence"), Soak: span(0).Draw(t, "soak"), PostMortem: span(0).Draw(t, "postmortem"),
	}
	if rapid.Bool().Draw(t, "next business day") {
		l.Response, l.NextBusinessDay = 0, true
	}
	return l
}

func anyCalendar(t *rapid.T) policy.Calendar {
	opens := rapid.IntRange(0, 24*60-1).Draw(t, "opens")
	c := policy.Calendar{
		Days:     rapid.SliceOfNDistinct(rapid.SampledFrom([]time.Weekday{0, 1, 2, 3, 4, 5, 6}), 1, 7, rapid.ID).Draw(t, "days"),
		Opens:    time.Duration(opens) * time.Minute,
		Closes:   time.Duration(rapid.IntRange(opens+1, 24*60).Draw(t, "closes")) * time.Minute,
		Holidays: rapid.SliceOfNDistinct(anyDay, 0, 5, rapid.ID).Draw(t, "holidays"),
	}
	if name := rapid.SampledFrom([]string{"", "UTC", "Europe/Berlin", "Asia/Kathmandu"}).Draw(t, "zone"); name != "" {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		c.Zone = zone
	}
	return c
}

func anyPolicy(t *rapid.T) policy.Policy {
	p := policy.Policy{
		Severities: map[model.Severity]policy.Limits{}, Flags: map[string]policy.FlagRule{}, Roles: map[model.Role]string{},
		Boxes: policy.Boxes{Triage: span(1).Draw(t, "triage"), Mitigate: span(1).Draw(t, "mitigate")},
		Lead:  span(0).Draw(t, "lead"), Calendar: anyCalendar(t),
	}
	for _, severity := range severities() {
		p.Severities[severity] = anyLimits(t)
	}
	for id, rule := range policy.Default().Flags {
		rule.On = rapid.Bool().Draw(t, id)
		for _, waits := range timed {
			if waits == id {
				least := 1
				if slices.Contains(boxed, id) {
					least = 0
				}
				rule.After = span(least).Draw(t, id)
			}
		}
		if id == counted {
			rule.Times = rapid.IntRange(1, 99).Draw(t, id)
		}
		p.Flags[id] = rule
	}
	for _, role := range model.Roles {
		p.Roles[role] = anyText.Draw(t, string(role))
	}
	return p
}

// TestWrittenAndReadAgain: any policy comes back from its file, and from what an
// incident remembers of it.
func TestWrittenAndReadAgain(t *testing.T) {
	zones := cmp.Comparer(func(a, b *time.Location) bool { return (a == nil) == (b == nil) && a.String() == b.String() })
	rapid.Check(t, func(t *rapid.T) {
		p := anyPolicy(t)
		got, mistakes := Read([]byte(Write(p)))
		if len(mistakes) > 0 {
			t.Fatalf("%v in\n%s", mistakes, Write(p))
		}
		if diff := cmp.Diff(p, got, same, zones); diff != "" {
			t.Fatalf("the file brings back another policy:\n%s", diff)
		}
		text := policy.Encode(p)
		got, err := policy.Decode(text)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, got, same, zones); diff != "" {
			t.Fatalf("the incident remembers another policy:\n%s", diff)
		}
		if again := policy.Encode(got); again != text {
			t.Fatalf("the same policy is encoded as %s and %s", text, again)
		}
	})
}

// FuzzRead: whatever a file holds, it is read to its end, and what is wrong with
// it is told with a line that it has.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{DefaultText(), Write(policy.Default()), "[boxes]\ntriage = 5m\r\nx", "a = [[{b = '''\n", "\x00\xff", "[flags]\nno-lead = {on = false, after=\"1m\"}", "[[x]]\n[x.y]"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		p, mistakes := Read(source)
		lines := 1
		for _, b := range source {
			if b == '\n' {
				lines++
			}
		}
		for _, m := range mistakes {
			if m.Line < 1 || m.Line > lines || m.Why == "" || m.Remedy == "" {
				t.Errorf("%d lines, %+v", lines, m)
			}
		}
		if len(mistakes) > 0 {
			return
		}
		again, mistakes := Read([]byte(Write(p)))
		if len(mistakes) > 0 || policy.Encode(again) != policy.Encode(p) {
			t.Errorf("%v, %s", mistakes, cmp.Diff(p, again, same))
		}
	})
}
