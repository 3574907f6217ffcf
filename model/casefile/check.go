package casefile

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"warroom/model"
	"warroom/model/when"
)

// check cleans the fields about the whole case and holds them against the format.
func (c *Case) check() error {
	f := &c.file
	for _, text := range []*string{&f.Title, &f.Kind, &f.Severity, &f.Zone, &f.Started, &f.Impact, &f.Source.Title, &f.Source.URL} {
		*text = strings.Join(strings.Fields(clean(*text)), " ")
	}
	f.Cause, f.Lessons = clean(f.Cause), clean(f.Lessons)
	switch {
	case f.Title == "":
		return refused("title", "it is missing.", "Say what was broken in a few words.")
	case len(f.Title) > model.MaxTitle:
		return refused("title", fmt.Sprintf("it has %d kB; at most %d kB fit.", len(f.Title)>>10, model.MaxTitle>>10), "Say what was broken in a few words.")
	case f.Kind != "" && !slices.Contains(model.Kinds, model.Kind(f.Kind)):
		return refused("kind", "“"+short(f.Kind)+"” is not one of outage, security, data_corruption, performance, errors.", "Leave it out where it is not known.")
	case f.Severity != "" && !slices.Contains(model.Severities, model.Severity(f.Severity)):
		return refused("severity", "“"+short(f.Severity)+"” is not one of P0, P1, P2, P3.", "Write null where it is not known.")
	case len(f.Events) > MaxEvents:
		return refused("events", fmt.Sprintf("there are %d; at most %d fit.", len(f.Events), MaxEvents), "Keep those that tell the course of the incident.")
	}
	if err := c.readZone(); err != nil {
		return err
	}
	return c.readActions()
}

func (c *Case) readZone() error {
	zone, err := time.LoadLocation(c.file.Zone)
	if err != nil || c.file.Zone == "Local" {
		return refused("zone", "“"+short(c.file.Zone)+"” is no zone.", "Write its IANA name, e.g. UTC or Europe/Berlin.")
	}
	c.zone = zone
	return nil
}

// readActions reads and checks the action items. One without a text is left out,
// and told.
func (c *Case) readActions() error {
	for i, raw := range c.file.Actions {
		place := fmt.Sprintf("actions[%d]", i)
		var f fileAction
		if err := json.Unmarshal(raw, &f); err != nil {
			return notJSON(raw, place, err)
		}
		for _, text := range []*string{&f.Action, &f.Owner, &f.Deadline, &f.Status} {
			*text = strings.Join(strings.Fields(clean(*text)), " ")
		}
		if _, err := time.Parse(time.DateOnly, f.Deadline); f.Deadline != "" && err != nil {
			return refused(place+".deadline", "“"+short(f.Deadline)+"” is no date.", "Write it as 2026-12-01, or null.")
		}
		if !slices.Contains([]string{"", "open", "done"}, f.Status) {
			return refused(place+".status", "“"+short(f.Status)+"” is not one of open, done.", "Write null where it is not known.")
		}
		if f.Action == "" {
			c.lost = append(c.lost, place+".action: it is missing, so the item is left out.")
			continue
		}
		c.todo = append(c.todo, f)
	}
	return nil
}

// readEvents reads and checks the events and puts them in order.
func (c *Case) readEvents() error {
	for i, raw := range c.file.Events {
		e, err := c.readEvent(i, raw)
		if err != nil {
			return err
		}
		c.events = append(c.events, e)
	}
	slices.SortStableFunc(c.events, func(a, b event) int {
		return cmp.Or(a.at.Compare(b.at), first(a.timed(), b.timed()), cmp.Compare(a.place, b.place))
	})
	return nil
}

// first puts a date alone before the times of its day.
func first(aTimed, bTimed bool) int {
	switch {
	case aTimed == bTimed:
		return 0
	case bTimed:
		return -1
	}
	return 1
}

func (c *Case) readEvent(i int, raw json.RawMessage) (event, error) {
	place := fmt.Sprintf("events[%d]", i)
	var f fileEvent
	if err := json.Unmarshal(raw, &f); err != nil {
		return event{}, notJSON(raw, place, err)
	}
	e := event{place: i, about: f.About, kind: strings.TrimSpace(f.Kind), text: clean(f.Text)}
	if e.kind == "" {
		e.kind = "note"
	}
	if _, known := kindOf(e.kind); !known {
		return e, refused(place+".kind", "“"+short(e.kind)+"” is not one of "+strings.Join(kindNames(), ", ")+".", "Leave it out for a note.")
	}
	switch {
	case e.text == "":
		return e, refused(place+".text", "it is missing.", "Say what happened.")
	case len(e.text) > model.MaxText:
		return e, refused(place+".text", fmt.Sprintf("it has %d kB; at most %d kB fit.", len(e.text)>>10, model.MaxText>>10), "Keep what happened, and leave the rest to the source.")
	}
	return c.timed(e, place+".time", strings.TrimSpace(f.Time))
}

// timed gives an event its time: an instant, or a date alone.
func (c *Case) timed(e event, place, typed string) (event, error) {
	if typed == "" {
		return e, refused(place, "it is missing.", "Give a time with its offset, or a date alone.")
	}
	if err := everSet(place, typed); err != nil {
		return e, err
	}
	if day, err := time.Parse(time.DateOnly, typed); err == nil {
		e.day = typed
		e.at = when.StartOfDay(day, c.zone).UTC()
		return e, nil
	}
	at, err := instant(typed)
	if err != nil {
		return e, refused(place, "“"+short(typed)+"” is no time.", "Write it with its offset, e.g. 2026-11-24T14:05:00+02:00, or a date alone, e.g. 2026-11-24.")
	}
	e.at = at
	return e, nil
}

// everSet refuses what programs write for a time that nobody set, which would read
// as unknown here: the year 1.
func everSet(place, typed string) error {
	year, _, _ := strings.Cut(typed, "-")
	if n, err := strconv.Atoi(year); err != nil || len(year) != 4 || n >= 1900 {
		return nil
	}
	return refused(place, "“"+short(typed)+"” is before 1900, as a time that was never set is often written.", "Write the time that is meant, or leave out what has none.")
}

func instant(typed string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339Nano, strings.ToUpper(typed))
	return t.UTC().Truncate(time.Millisecond), err
}

// clean drops control characters but line breaks and tabs, and what turns the
// direction of writing, and trims the ends.
func clean(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || model.Turns(r) {
			return -1
		}
		return r
	}, text))
}
