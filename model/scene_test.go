package model

import (
	"fmt"
	"testing"
	"time"
)

// scene is one incident as a test tells it: every command a minute after the
// one before, from 14:00 on.
type scene struct {
	t     *testing.T
	now   time.Time
	facts []Fact
}

// onTheDay reads 14:05 or 14:05:20 as a time of the day on which scenes play.
func onTheDay(clock string) time.Time {
	layout := "2006-01-02 15:04:05"[:len("2006-01-02 ")+len(clock)]
	at, err := time.Parse(layout, "2026-11-24 "+clock)
	if err != nil {
		panic(err)
	}
	return at
}

// timed is a command that is backdated.
type timed struct {
	Command
	at time.Time
}

func at(clock string, c Command) Command { return timed{c, onTheDay(clock)} }

// declared is a scene just after the declaration at 14:00, which led to nothing.
func declared(t *testing.T, after ...Command) *scene {
	t.Helper()
	return told(t, append([]Command{Declare{Title: "Checkout returns 500s"}}, after...)...)
}

// told is a scene in which the commands were carried out.
func told(t *testing.T, commands ...Command) *scene {
	t.Helper()
	sc := &scene{t: t, now: onTheDay("14:00")}
	for _, c := range commands {
		if err := sc.do(c); err != nil {
			t.Fatalf("%T %+v: %v", c, c, err)
		}
	}
	return sc
}

// do decides a command on what is, and appends what it makes.
func (sc *scene) do(c Command) error {
	act := Act{Now: sc.now, By: "on-call A", Ref: "INC-2026-014"}
	if tc, ok := c.(timed); ok {
		c, act.At = tc.Command, tc.at
	}
	drafts, err := Decide(sc.state(), c, act)
	if err != nil {
		return err
	}
	for _, d := range drafts {
		n := len(sc.facts) + 1
		d.ID, d.Incident, d.Recorded = eventID(n), eventID(1), sc.now
		sc.facts = append(sc.facts, Read(d.Sealed("laptop", int64(n), "")))
	}
	sc.now = sc.now.Add(time.Minute)
	return nil
}

func (sc *scene) state() *State { return Fold(sc.facts) }

// eventID is the id of the nth event of a scene.
func eventID(n int) string { return fmt.Sprintf("01SCENE%019d", n) }

// row is the newest row of the timeline as "kind: text".
func lastRow(s *State) string {
	if len(s.Timeline) == 0 {
		return ""
	}
	last := s.Timeline[len(s.Timeline)-1]
	return string(last.Kind) + ": " + last.Text
}
