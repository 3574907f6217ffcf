package main

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// laptop is a machine whose clocks a test moves.
type laptop struct {
	wall         time.Time
	awake, whole time.Duration
}

func newLaptop() *laptop {
	return &laptop{wall: time.Date(2026, 11, 24, 14, 0, 0, 0, time.UTC), awake: 3 * time.Hour, whole: 5 * time.Hour}
}

func (l *laptop) runs(d time.Duration) {
	l.wall, l.awake, l.whole = l.wall.Add(d), l.awake+d, l.whole+d
}
func (l *laptop) sleeps(d time.Duration) { l.wall, l.whole = l.wall.Add(d), l.whole+d }
func (l *laptop) steps(d time.Duration)  { l.wall = l.wall.Add(d) }

// linux has a clock that counts in a sleep, elsewhere it is bridged.
func (l *laptop) linux() sources {
	return sources{func() time.Time { return l.wall }, func() time.Duration { return l.awake }, func() time.Duration { return l.whole }}
}

func (l *laptop) elsewhere() sources {
	s := l.linux()
	s.whole = bridged(s.wall, s.awake)
	return s
}

const second, minute, hour = time.Second, time.Minute, time.Hour

func TestTheClockSeesWhatHappened(t *testing.T) {
	type move struct{ runs, sleeps, steps time.Duration }
	for _, c := range []struct {
		name      string
		moves     []move // with a look after each
		want      []shift
		passed    time.Duration
		elsewhere bool // it looks the same where nothing counts in a sleep
	}{
		{"nothing", []move{{runs: second}, {runs: second}}, make([]shift, 2), 2 * second, true},
		{"set back by an hour", []move{{runs: second, steps: -hour}, {runs: second}}, []shift{{set: -hour}, {}}, 2 * second, true},
		{"set forward by an hour", []move{{runs: second, steps: hour}, {runs: second}}, []shift{{set: hour}, {}}, 2 * second, false},
		{"a sleep", []move{{runs: second, sleeps: 42 * minute}, {runs: second}}, []shift{{slept: 42 * minute}, {}}, 42*minute + 2*second, true},
		{"a sleep, and set back", []move{{runs: second, sleeps: 42 * minute, steps: -hour}, {runs: second}},
			[]shift{{42 * minute, -hour}, {}}, 42*minute + 2*second, false},
		{"a sleep, and set forward", []move{{runs: second, sleeps: 42 * minute, steps: hour}}, []shift{{42 * minute, hour}}, 42*minute + second, false},
		{"back and forward again", []move{{steps: -hour}, {steps: hour}}, []shift{{set: -hour}, {set: hour}}, 0, false},
		{"back and forward between two looks", []move{{runs: second, steps: -hour + hour}}, []shift{{}}, second, true},
		{"2 s are the work of a time server", []move{{steps: 2 * second}, {steps: -2 * second}}, make([]shift, 2), 0, true},
		{"a little more is none", []move{{steps: -2*second - time.Millisecond}}, []shift{{set: -2*second - time.Millisecond}}, 0, true},
		{"a busy machine", []move{{runs: 30 * second}}, make([]shift, 1), 30 * second, true},
		{"a nap of 5 s", []move{{sleeps: 5 * second}}, make([]shift, 1), 5 * second, false},
		{"ten jumps in a row",
			[]move{{steps: -hour}, {steps: -hour}, {steps: hour}, {steps: -minute}, {steps: 3 * second}, {steps: -3 * second}, {steps: -hour}, {steps: 24 * hour}, {steps: -48 * hour}, {steps: hour}},
			[]shift{{set: -hour}, {set: -hour}, {set: hour}, {set: -minute}, {set: 3 * second}, {set: -3 * second}, {set: -hour}, {set: 24 * hour}, {set: -48 * hour}, {set: hour}}, 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, elsewhere := range []bool{false, true} {
				if elsewhere && !c.elsewhere {
					continue
				}
				machine := newLaptop()
				from := machine.linux()
				if elsewhere {
					from = machine.elsewhere()
				}
				clock := newSteady(from)
				begun := clock.now()
				for i, m := range c.moves {
					machine.runs(m.runs)
					machine.sleeps(m.sleeps)
					machine.steps(m.steps)
					if got := clock.look(); got != c.want[i] {
						t.Errorf("elsewhere %v, move %d: saw %+v, want %+v", elsewhere, i, got, c.want[i])
					}
				}
				if got := clock.now().Sub(begun); got != c.passed {
					t.Errorf("elsewhere %v: %v passed, want %v", elsewhere, got, c.passed)
				}
			}
		})
	}
}

// Slewing for a whole day is no step, however far it leads.
func TestSlewingIsNotNoted(t *testing.T) {
	machine := newLaptop()
	clock := newSteady(machine.linux())
	for range 24 * 60 {
		machine.runs(minute)
		machine.steps(30 * time.Millisecond) // 500 ppm, the most that adjtime(3) slews
		if got := clock.look(); got != (shift{}) {
			t.Fatalf("saw %+v", got)
		}
	}
}

// Whatever happens to the wall clock, the time goes on by what has passed.
func TestTheClockNeverJumps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		machine := newLaptop()
		clock := newSteady(machine.linux())
		last := clock.now()
		for range 20 {
			machine.steps(time.Duration(rapid.Int64Range(-int64(100*hour), int64(100*hour)).Draw(t, "step")))
			passed := time.Duration(rapid.Int64Range(0, int64(hour)).Draw(t, "passed"))
			if rapid.Bool().Draw(t, "asleep") {
				machine.sleeps(passed)
			} else {
				machine.runs(passed)
			}
			clock.look()
			if now := clock.now(); now.Sub(last) != passed {
				t.Fatalf("%v passed, the clock says %v", passed, now.Sub(last))
			}
			last = clock.now()
		}
	})
}

func TestTheClockFollowsWhenNothingRuns(t *testing.T) {
	machine := newLaptop()
	clock := newSteady(machine.linux())
	machine.steps(-hour)
	clock.look()
	if got := clock.apart(); got != hour {
		t.Errorf("%v apart", got)
	}
	clock.follow()
	if got := clock.apart(); got != 0 {
		t.Errorf("%v apart after it followed", got)
	}
	machine.runs(second)
	if got := clock.now(); !got.Equal(machine.wall) {
		t.Errorf("it is %v, the wall clock says %v", got, machine.wall)
	}
	if got := clock.look(); got != (shift{}) {
		t.Errorf("saw %+v again", got)
	}
}

// A machine that falls asleep between two of its clocks is read again.
func TestAReadingIsOfOneMoment(t *testing.T) {
	machine := newLaptop()
	from := machine.linux()
	naps := 1
	from.awake = func() time.Duration {
		if naps > 0 {
			naps--
			machine.sleeps(hour)
		}
		return machine.awake
	}
	if r := from.read(); r.whole != machine.whole || !r.wall.Equal(machine.wall) {
		t.Errorf("read %+v of %+v", r, machine)
	}
}

// The clocks of the machine that runs the test go on, and none of them by steps.
func TestTheMachinesClocks(t *testing.T) {
	from := machineClocks()
	a := from.read()
	for b := from.read(); ; b = from.read() {
		if b.whole < a.whole || b.awake < a.awake {
			t.Fatalf("a clock ran back: %+v, then %+v", a, b)
		}
		if b.whole > a.whole && b.awake > a.awake {
			return
		}
	}
}
