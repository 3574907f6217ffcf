// Package casefile reads published incidents in the format warroom-case/1 and
// turns each into the events of an imported incident. What the source does not
// state stays unknown.
package casefile

import (
	"crypto/sha256"
	"slices"
	"time"

	"warroom/model"
)

// What a file may hold at most. The longest published post-mortem has a few
// hundred events; what is far beyond is not a case.
const (
	MaxBytes  = 5 << 20
	MaxEvents = 10_000
)

// Case is one incident as its owner published it.
type Case struct {
	file   file
	zone   *time.Location
	began  time.Time    // zero where the source gives no start
	events []event      // in their order in time, then by place in the file
	todo   []fileAction // what was to be done afterwards
	lost   []string     // what was left out, by its place and why
	digest [sha256.Size]byte
}

// event is one entry of a case, read and checked.
type event struct {
	place int       // in the file, from 0
	at    time.Time // UTC; of a date alone the start of that day in the case's zone
	day   string    // YYYY-MM-DD where the source gives a date alone
	about bool
	kind  string
	text  string
}

func (e event) timed() bool { return e.day == "" }

// Read reads a case file and checks all of it. An error is a *model.Refusal that
// names the place.
func Read(raw []byte) (*Case, error) {
	f, err := decode(raw)
	if err != nil {
		return nil, err
	}
	c := &Case{file: f, digest: sha256.Sum256(raw)}
	if err := c.check(); err != nil {
		return nil, err
	}
	if err := c.readEvents(); err != nil {
		return nil, err
	}
	return c, c.readStart()
}

// signs are the kinds of event with which an incident begins to be known.
var signs = []string{"detected", "alert", "declared"}

// readStart tells when the incident began: where the source does not say, with
// the first detection, alert or declaration, else with the first event. Where
// that one has a date alone the start is not known: a later time would be a guess.
func (c *Case) readStart() error {
	if c.file.Started != "" {
		if err := everSet("started", c.file.Started); err != nil {
			return err
		}
		t, err := instant(c.file.Started)
		if err != nil {
			return refused("started", "“"+short(c.file.Started)+"” is no time.", "Write it with its offset, e.g. 2026-11-24T14:05:00+02:00, or null.")
		}
		c.began = t
		return nil
	}
	if e, ok := c.sign(); ok && e.timed() {
		c.began = e.at
	}
	return nil
}

// sign is the event with which the incident begins to be known.
func (c *Case) sign() (event, bool) {
	for _, e := range c.events {
		if slices.Contains(signs, e.kind) {
			return e, true
		}
	}
	if len(c.events) == 0 {
		return event{}, false
	}
	return c.events[0], true
}

// first is the earliest event of some kinds that has a time.
func (c *Case) first(kinds ...string) (event, bool) {
	for _, e := range c.events {
		if e.timed() && slices.Contains(kinds, e.kind) {
			return e, true
		}
	}
	return event{}, false
}

// Begin is when the incident began (UTC); zero where the source gives no time.
func (c *Case) Begin() time.Time { return c.began }

// Year is a time in the year of the incident, for its reference: its beginning,
// or a day where the source gives days alone; zero where it gives neither.
func (c *Case) Year() time.Time {
	if c.began.IsZero() && len(c.events) > 0 {
		return c.events[0].at
	}
	return c.began
}

// Title is what the case calls the incident.
func (c *Case) Title() string { return c.file.Title }

// by is who the entries are from.
func (c *Case) by() string { return c.file.Source.Teller() }

// refused is a refusal with the place in the file.
func refused(place, why, remedy string) error {
	return model.Refused(place+": "+why, remedy)
}

func short(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return text
}
