package casefile

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
)

// ID is the id of the incident that the case becomes: the same file always gives
// the same one.
func (c *Case) ID() string { return c.id(0, c.earliest()) }

// earliest is the first instant that the case knows of; zero where it knows none.
func (c *Case) earliest() time.Time {
	at := c.began
	if len(c.events) > 0 && (at.IsZero() || c.events[0].at.Before(at)) {
		at = c.events[0].at
	}
	return at
}

// Drafts makes the events of the incident under a reference: its import, then
// its entries in the order of their times. Only the time of writing is left to
// the log.
func (c *Case) Drafts(ref string) ([]model.Draft, error) {
	opening, err := c.draft(0, c.earliest(), c.opening(ref))
	if err != nil {
		return nil, err
	}
	drafts := []model.Draft{opening}
	reached := map[model.EntryKind]bool{}
	for _, e := range c.events {
		d, err := c.draft(e.place+1, e.at, e.body(reached))
		if err != nil {
			return nil, err
		}
		drafts = append(drafts, d)
	}
	return drafts, nil
}

func (c *Case) draft(place int, at time.Time, body model.Body) (model.Draft, error) {
	d, err := model.Write(body)
	if err != nil {
		return d, fmt.Errorf("case “%s”: %w", short(c.file.Title), err)
	}
	d.ID, d.Incident, d.At, d.By = c.id(place, at), c.ID(), at, c.by()
	return d, nil
}

// opening is the import itself, with what is known of the whole.
func (c *Case) opening(ref string) model.CaseImported {
	f := c.file
	b := model.CaseImported{
		Ref: ref, Title: f.Title, Type: model.Kind(f.Kind), Severity: model.Severity(f.Severity), Zone: f.Zone,
		Source: f.Source, Started: c.began, Impact: f.Impact, Cause: f.Cause,
		Review: model.CaseReview{WentWell: list(f.WentWell), WentPoorly: list(f.WentPoorly), Lessons: f.Lessons},
	}
	for _, a := range c.todo {
		b.Actions = append(b.Actions, model.CaseAction{Action: a.Action, Owner: a.Owner, Deadline: a.Deadline, Done: a.Status == "done"})
	}
	return b
}

// list writes points below each other, as the sections of a post-mortem do.
func list(points []string) string {
	var lines []string
	for _, p := range points {
		if p = strings.Join(strings.Fields(clean(p)), " "); p != "" {
			lines = append(lines, "- "+p)
		}
	}
	return strings.Join(lines, "\n")
}

// body is what the event says in the log. reached holds the milestones that an
// earlier event has set.
func (e event) body(reached map[model.EntryKind]bool) model.Body {
	row, _ := kindOf(e.kind)
	kind := kinds[row]
	if severity, one := severityIn(e.text); e.kind == "classified" && one && e.timed() {
		reason := e.text
		if e.about {
			reason += " (about this time)"
		}
		return model.SeverityChanged{Severity: severity, Reason: reason}
	}
	n := model.Noted{Entry: kind.entry, Text: e.text, Day: e.day, About: e.about}
	if e.kind == "mitigation" && withoutEffect(e.text) {
		n.Entry = model.EntryNoEffect
	}
	if kind.milestone && e.timed() && !reached[kind.entry] {
		n.Milestone, reached[kind.entry] = true, true
	}
	return n
}
