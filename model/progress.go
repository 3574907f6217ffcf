package model

import (
	"cmp"
	"time"
)

// progress is how far the order of decisions has come: it tells whether a fact goes
// on where the others end. A log of one device, and one that several wrote one
// after the other, is in order as it stands, and is neither copied nor resorted.
type progress struct {
	devices map[string]reached
	last    ranked // the last in the order of decisions
	highest string // of the ids
	any     bool
	asCame  bool // all came in that order, so that their ids rise
}

// reached is the last that a device has written, and the latest time it had then.
type reached struct {
	seq     int64
	written time.Time
}

// decided is the facts in the order of decisions, without those handed in twice,
// and where the next one would go on.
func decided(facts []Fact) ([]Fact, progress) {
	c := progress{devices: map[string]reached{}, asCame: true}
	for _, f := range facts {
		if !c.follows(f) {
			return resorted(facts)
		}
		c.take(f)
	}
	return facts, c
}

func resorted(facts []Fact) ([]Fact, progress) {
	ordered, c := causal(facts), progress{devices: map[string]reached{}}
	for _, f := range ordered {
		c.take(f)
	}
	return ordered, c
}

// follows reports whether a fact is known to be new and to stand behind all
// others. Where it is not known the answer is no, and sorting decides.
func (c *progress) follows(f Fact) bool {
	if !c.any {
		return true
	}
	if had, known := c.devices[f.Device]; known && f.Seq <= had.seq {
		return false
	}
	return f.ID > c.highest && c.ranked(f).after(c.last)
}

func (c *progress) take(f Fact) {
	c.last, c.any = c.ranked(f), true
	c.highest = max(c.highest, f.ID)
	c.devices[f.Device] = reached{max(f.Seq, c.devices[f.Device].seq), c.last.written}
}

func (c *progress) ranked(f Fact) ranked {
	r := ranked{f, c.devices[f.Device].written}
	if f.Recorded.After(r.written) {
		r.written = f.Recorded
	}
	return r
}

// after reports whether a stands behind b once all are resorted: what was written at
// one time stands in the order of the devices and of their counts.
func (a ranked) after(b ranked) bool {
	return cmp.Or(a.compare(b), cmp.Compare(a.fact.Device, b.fact.Device), cmp.Compare(a.fact.Seq, b.fact.Seq)) > 0
}
