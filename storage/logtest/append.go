package logtest

import (
	"errors"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/session"
)

func readBack(t *testing.T, log session.Log) {
	a, b := Incident(1), Incident(2)
	appended := must(t, log, a, 0, Drafts(a, 0, 3))
	other := must(t, log, b, 0, Drafts(b, 0, 1))
	appended = append(appended, must(t, log, a, 3, Drafts(a, 3, 4))...)
	same(t, "events of the first incident", read(t, log, a, 0), appended)
	same(t, "events of the second incident", read(t, log, b, 0), other)
	for i, e := range appended {
		same(t, "the draft within the event", e.Draft, Draft(a, i))
	}
	same(t, "events of an unknown incident", len(read(t, log, Incident(9), 0)), 0)
}

func chained(t *testing.T, log session.Log) {
	a, b := Incident(1), Incident(2)
	chain := must(t, log, a, 0, Drafts(a, 0, 2))
	chain = append(chain, must(t, log, b, 0, Drafts(b, 0, 2))...)
	chain = append(chain, must(t, log, a, 2, Drafts(a, 2, 3))...)
	prev := ""
	for i, e := range chain {
		if e.Device != log.Device() || e.Device == "" || e.Seq != int64(i+1) || e.Prev != prev || e.Hash != e.Sum() {
			t.Errorf("event %d is not a link of the chain: %+v", i, e)
		}
		prev = e.Hash
	}
}

func fromNumber(t *testing.T, log session.Log) {
	a := Incident(1)
	all := must(t, log, a, 0, Drafts(a, 0, 5))
	for from := range 6 {
		got := read(t, log, a, from)
		if len(got) != len(all)-from {
			t.Errorf("from %d: %d events, want %d", from, len(got), len(all)-from)
		}
		if len(got) > 0 {
			same(t, "the first of them", got[0], all[from])
		}
	}
	same(t, "events beyond the end", len(read(t, log, a, 99)), 0)
}

func stale(t *testing.T, log session.Log) {
	a := Incident(1)
	must(t, log, a, 0, Drafts(a, 0, 2))
	for _, known := range []int{0, 1, 3} {
		_, err := log.Append(t.Context(), a, known, Drafts(a, 7, 8), Summary(a, 8))
		if !errors.Is(err, session.ErrStale) {
			t.Errorf("append at %d of 2: %v, want ErrStale", known, err)
		}
	}
	same(t, "events", len(read(t, log, a, 0)), 2)
}

func repeated(t *testing.T, log session.Log) {
	a := Incident(1)
	first := must(t, log, a, 0, Drafts(a, 0, 2))
	must(t, log, a, 2, Drafts(a, 2, 3))
	for _, known := range []int{0, 2, 3} {
		same(t, "the repeated append", must(t, log, a, known, Drafts(a, 0, 2)), first)
	}
	same(t, "events", len(read(t, log, a, 0)), 3)
}

func otherContent(t *testing.T, log session.Log) {
	a := Incident(1)
	must(t, log, a, 0, Drafts(a, 0, 1))
	changes := map[string]func(*model.Draft){
		"body": func(d *model.Draft) { d.Body = []byte(`{"text":"something else"}`) },
		"by":   func(d *model.Draft) { d.By = "on-call B" },
		"at":   func(d *model.Draft) { d.At = d.At.Add(time.Millisecond) },
		"kind": func(d *model.Draft) { d.Kind = "measured" },
	}
	for name, change := range changes {
		d := Draft(a, 0)
		change(&d)
		if _, err := log.Append(t.Context(), a, 1, []model.Draft{d}, Summary(a, 1)); !errors.Is(err, session.ErrIDTaken) {
			t.Errorf("other %s: %v, want ErrIDTaken", name, err)
		}
	}
	same(t, "events", len(read(t, log, a, 0)), 1)
}

func whole(t *testing.T, log session.Log) {
	a := Incident(1)
	must(t, log, a, 0, Drafts(a, 0, 1))
	taken := Draft(a, 0)
	for name, list := range map[string][]model.Draft{
		"an event that is there at the end":   {Draft(a, 1), Draft(a, 2), taken},
		"an event that is there in front":     {taken, Draft(a, 1)},
		"the same id twice":                   {Draft(a, 1), Draft(a, 1)},
		"a draft of another incident between": {Draft(a, 1), Draft(Incident(2), 0)},
	} {
		if _, err := log.Append(t.Context(), a, 1, list, Summary(a, 3)); err == nil {
			t.Errorf("%s was appended", name)
		} else if strings.HasPrefix(name, "an event") && !errors.Is(err, session.ErrIDTaken) {
			t.Errorf("%s: %v, want ErrIDTaken", name, err)
		}
		same(t, name+": events", len(read(t, log, a, 0)), 1)
	}
	e := must(t, log, a, 1, Drafts(a, 1, 2))[0]
	same(t, "the chain goes on without a gap, seq", e.Seq, int64(2))
}

func oneIncident(t *testing.T, log session.Log) {
	a, b := Incident(1), Incident(2)
	if _, err := log.Append(t.Context(), a, 0, Drafts(b, 0, 1), Summary(a, 1)); err == nil {
		t.Error("a draft of another incident was appended")
	}
	if events, err := log.Append(t.Context(), a, 0, nil, Summary(a, 0)); err != nil || len(events) != 0 {
		t.Errorf("appending nothing: %v, %v", events, err)
	}
}

func refTaken(t *testing.T, log session.Log) {
	a, b := Incident(1), Incident(2)
	must(t, log, a, 0, Drafts(a, 0, 1))
	s := Summary(b, 1)
	s.Ref = Summary(a, 0).Ref
	if _, err := log.Append(t.Context(), b, 0, Drafts(b, 0, 1), s); !errors.Is(err, session.ErrRefTaken) {
		t.Errorf("a second incident with the reference: %v, want ErrRefTaken", err)
	}
	same(t, "events of the refused one", len(read(t, log, b, 0)), 0)
	for n := 2; n < 4; n++ {
		s = Summary(Incident(n), 1)
		s.Ref = "" // none yet: any number of incidents may have none
		if _, err := log.Append(t.Context(), Incident(n), 0, Drafts(Incident(n), 0, 1), s); err != nil {
			t.Errorf("without a reference: %v", err)
		}
	}
	s.Ref = Summary(a, 0).Ref
	if _, err := log.Append(t.Context(), Incident(3), 1, Drafts(Incident(3), 1, 2), s); !errors.Is(err, session.ErrRefTaken) {
		t.Errorf("taken later on: %v, want ErrRefTaken", err)
	}
}
