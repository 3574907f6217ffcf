package casefile

import (
	"errors"
	"strings"
	"testing"

	"warroom/model"
)

func TestReadRefuses(t *testing.T) {
	const head = `{"format":"warroom-case/1","title":"x",`
	event := func(fields string) string {
		return head + `"events":[{"time":"2021-03-01","text":"a"},` + "\n" + `{` + fields + `}]}`
	}
	for raw, want := range map[string]string{
		"":                               "The file is empty.",
		"\n{\n\"format\": nope}":         "line 3: not JSON: invalid character",
		full[:400]:                       "the file ends in the middle.",
		head + `"kind":null} {}`:         "line 1: not JSON: invalid character '{' after top-level value.",
		`[1]`:                            "line 1: the file cannot be of type array",
		`{"title":"x"}`:                  `format: “” is not warroom-case/1. A case file begins with "format": "warroom-case/1".`,
		`{"format":"warroom-case/2"}`:    "format: “warroom-case/2” is not warroom-case/1.",
		`{"format":"warroom-case/1"}`:    "title: it is missing.",
		head + `"kind":"boom"}`:          "kind: “boom” is not one of outage, security",
		head + `"severity":"SEV1"}`:      "severity: “SEV1” is not one of P0, P1, P2, P3.",
		head + `"zone":"Mars/Base"}`:     "zone: “Mars/Base” is no zone. Write its IANA name",
		head + `"zone":"Local"}`:         "zone: “Local” is no zone.",
		head + `"started":"2021-03-01"}`: "started: “2021-03-01” is no time.",
		head + `"events":"x"}`:           "line 1: events cannot be of type string. Write a list in [ ], or null.",
		head + `"went_well":"x"}`:        "line 1: went_well cannot be of type string.",
		head + `"actions":["x"]}`:        "actions[0] cannot be of type string. Write an object in { }.",
		head + `"actions":[{"action":"a"},{"action":5}]}`:               "actions[1].action cannot be of type number. Write a text in quotes, or null.",
		head + "\n" + `"title":7}`:                                      "line 2: title cannot be of type number.",
		head + `"actions":[{"action":"a","deadline":"soon"}]}`:          "actions[0].deadline: “soon” is no date.",
		head + `"actions":[{"action":"a","status":"wip"}]}`:             "actions[0].status: “wip” is not one of open, done.",
		event(`"time":"2021-03-01T10:00:00Z","kind":"foo","text":"a"`):  "events[1].kind: “foo” is not one of detected, alert, declared",
		event(`"time":"2021-03-01T10:00:00","text":"a"`):                "events[1].time: “2021-03-01T10:00:00” is no time. Write it with its offset",
		event(`"time":"2021-02-30","text":"a"`):                         "events[1].time: “2021-02-30” is no time.",
		event(`"time":"0001-01-01T00:00:00Z","text":"a"`):               "events[1].time: “0001-01-01T00:00:00Z” is before 1900, as a time that was never set is often written. Write the time that is meant",
		event(`"time":"0001-01-01","text":"a"`):                         "events[1].time: “0001-01-01” is before 1900",
		head + `"started":"0001-01-01T00:00:00Z"}`:                      "started: “0001-01-01T00:00:00Z” is before 1900",
		event(`"time":null,"text":"a"`):                                 "events[1].time: it is missing.",
		event(`"time":"2021-03-01T10:00:00Z"`):                          "events[1].text: it is missing.",
		event(`"time":"2021-03-01T10:00:00Z","text":"\u0000\u202e"`):    "events[1].text: it is missing.",
		event(`"time":5,"text":"a"`):                                    "events[1].time cannot be of type number.",
		event(`"time":"2021-03-01","text":"a","about":"yes"`):           "events[1].about cannot be of type string",
		head + `"events":[` + strings.Repeat(`{},`, MaxEvents) + `{}]}`: "events: there are 10001; at most 10000 fit.",
		strings.Repeat(" ", MaxBytes+1):                                 "The file has 5 MB; a case has at most 5 MB.",
	} {
		_, err := Read([]byte(raw))
		if refusal := new(model.Refusal); !errors.As(err, &refusal) || !strings.Contains(err.Error(), want) || refusal.Remedy == "" {
			t.Errorf("%.60q: %v\n  want %s", raw, err, want)
		}
	}
}

func TestWithoutEffect(t *testing.T) {
	for text, want := range map[string]bool{
		"Rollback had no effect":                       true,
		"Rolled back, without any effect":              true,
		"had no measurable effect on latency":          true,
		"Restart didn’t help":                          true,
		"scaling made no difference":                   true,
		"Failed over to the second region, still slow": false,
		"Traffic moved with no effect on customers":    false,
		"not without effect: errors halve":             false,
		"Helped at once":                               false,
		"Effects are watched":                          false,
	} {
		if got := withoutEffect(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(full))
	f.Add([]byte(`{"format":"warroom-case/1","title":"x","events":[{"time":"0000-01-01T00:00:00Z","text":"a"}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := Read(raw)
		if err != nil {
			if refusal := new(model.Refusal); !errors.As(err, &refusal) {
				t.Errorf("%v is no refusal", err)
			}
			return
		}
		if _, s := open(t, raw); s.ID != c.ID() || len(c.ID()) != 26 {
			t.Errorf("%q is no incident", c.ID())
		}
	})
}
