package model

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// A story is what several people at several laptops did about one incident:
// random commands, each decided on all that had happened, those that were
// refused left out. The laptops' clocks are apart and jump in both directions.
type story struct {
	t       *rapid.T
	laptops []*laptop
	facts   []Fact
}

type laptop struct {
	name string
	now  time.Time
	last Event
}

// tellStory tells a story of min to max commands after its declaration.
func tellStory(t *rapid.T, min, max int, commands ...command) *story {
	st := &story{t: t}
	for i := range rapid.IntRange(1, 3).Draw(t, "laptops") {
		off := time.Duration(rapid.IntRange(-90, 90).Draw(t, "clock off by minutes")) * time.Minute
		st.laptops = append(st.laptops, &laptop{name: fmt.Sprint("laptop ", i), now: onTheDay("14:00").Add(off)})
	}
	st.act(st.laptops[0], declaration(t))
	for turn := range rapid.IntRange(min, max).Draw(t, "commands") {
		l := rapid.SampledFrom(st.laptops).Draw(t, "laptop")
		l.now = l.now.Add(time.Duration(rapid.IntRange(-600_000, 1_200_000).Draw(t, "clock jumps by ms")) * time.Millisecond)
		// rapid prefers small numbers: without the turn, few stories would get past the first commands.
		which := (turn*7 + rapid.IntRange(0, len(commands)-1).Draw(t, "command")) % len(commands)
		st.act(l, commands[which](t, st.state()))
	}
	return st
}

func (st *story) state() *State { return Fold(st.facts) }

// act has a laptop carry out a command, unless it is refused.
func (st *story) act(l *laptop, c Command) {
	act := Act{Now: l.now, By: l.name, Ref: "INC-2026-001"}
	if ago := rapid.IntRange(-30, 30).Draw(st.t, "minutes ago"); ago > 0 {
		act.At = l.now.Add(-time.Duration(ago) * time.Minute)
	}
	drafts, err := Decide(st.state(), c, act)
	if err != nil {
		checkRefusal(st.t, c, err)
		return
	}
	for _, d := range drafts {
		st.add(l, d)
	}
}

// add gives a draft its identity and its place in the laptop's chain.
func (st *story) add(l *laptop, d Draft) Fact {
	d.ID = fmt.Sprintf("%013d%013d", l.now.UnixMilli(), len(st.facts))
	d.Incident, d.Recorded = d.ID, l.now
	if len(st.facts) > 0 {
		d.Incident = st.facts[0].Incident
	}
	l.last = d.Sealed(l.name, l.last.Seq+1, l.last.Hash)
	st.facts = append(st.facts, Read(l.last))
	return st.facts[len(st.facts)-1]
}

// afterAll leaves one laptop, whose clock is later than all that was written.
func (st *story) afterAll() {
	st.laptops = st.laptops[:1]
	st.laptops[0].now = onTheDay("14:00").AddDate(0, 0, 1)
}

// say appends a body that nobody asked leave for.
func (st *story) say(b Body) Fact {
	l := rapid.SampledFrom(st.laptops).Draw(st.t, "laptop")
	d, err := Write(b)
	if err != nil {
		st.t.Fatal(err)
	}
	d.At, d.By = l.now, l.name
	return st.add(l, d)
}

// checkRefusal checks that a refusal says what is wrong and what to do.
func checkRefusal(t rapid.TB, c Command, err error) {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("%T %+v: %v is no refusal", c, c, err)
	}
	if r.Why == "" || r.Remedy == "" {
		t.Fatalf("%T %+v: refused with %q, but what to do is %q", c, c, r.Why, r.Remedy)
	}
}

// TestStoriesReachEveryEvent keeps the generator honest: the laws below mean
// little for an event that no story ever holds.
func TestStoriesReachEveryEvent(t *testing.T) {
	met := map[string]bool{"case-imported": true} // written by the importer, not by a command
	told := rapid.Custom(func(t *rapid.T) *story { return tellStory(t, 40, 60, everyCommand...) })
	for seed := range 200 {
		for _, f := range told.Example(seed).facts {
			met[f.Kind] = true
		}
	}
	for _, kind := range EventKinds() {
		if !met[kind] {
			t.Errorf("no story held the event %s", kind)
		}
	}
}
