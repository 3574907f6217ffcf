package postmortem

import (
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/message/prose"
)

const notKnown = "not known"

// Draft writes the post-mortem of an incident as it stands now. What people have
// written wins over what follows from the log; what neither tells is said to be
// unknown.
func Draft(s *model.State, x Context) Document {
	if x.Zone == nil {
		x.Zone = time.UTC
	}
	rows := timeline(s, x)
	d := Document{
		Title: s.Title, Imported: s.Imported, Source: s.Source, Reason: s.Review.Reason, Timeline: rows, Entries: len(s.Timeline),
		Actions: slices.Clone(s.Review.Actions), Attached: attachments(s, x.Zone),
		Sections: []Section{
			section(s, "impact", "Impact", prose.Arrows(impact(s.Impact))),
			{ID: timelineID, Title: "Timeline", State: filled(len(rows) > 0)},
			section(s, "root_cause", "Root Cause", prose.Arrows(cause(s))),
			section(s, "went_well", "What Went Well", proposal(s, x, wentWell)),
			section(s, "went_poorly", "What Went Poorly", proposal(s, x, wentPoorly)),
			{ID: actionsID, Title: "Action Items", State: filled(len(s.Review.Actions) > 0)},
			section(s, "lessons", "Lessons Learned", ""),
		},
	}
	d.Head = Head{
		Date: dates(s.Times, x.Zone), Duration: duration(s, x),
		Severity: orElse(string(s.Severity), "not set"), Impact: orElse(d.Section("impact").Text, notKnown),
	}
	return d
}

// section takes what was written, else what is proposed. A section that people
// have emptied is empty.
func section(s *model.State, id, title, proposed string) Section {
	text, written := s.Review.Sections[id]
	switch {
	case strings.TrimSpace(text) != "":
		return Section{id, title, text, Written}
	case written || proposed == "":
		return Section{id, title, "", Empty}
	}
	return Section{id, title, proposed, Proposed}
}

func filled(any bool) SectionState {
	if any {
		return Written
	}
	return Empty
}

// cause is the root cause, or the guess at it, told as one.
func cause(s *model.State) string {
	if s.CauseSuspected() {
		return "Suspected, no evidence yet: " + s.Cause.Text
	}
	return s.Cause.Text
}

// impact is all that was assessed, on one line. What it was at the last moment
// (Current) is no part of it.
func impact(i model.Impact) string {
	var parts []string
	for _, p := range []struct{ label, text string }{
		{"", prose.Affected(i)}, {"revenue: ", i.Revenue}, {"data: ", i.DataRisk},
	} {
		if p.text != "" {
			parts = append(parts, p.label+p.text)
		}
	}
	return strings.Join(parts, "; ")
}

// dates is the day of the incident, or its first and last.
func dates(t model.Times, zone *time.Location) string {
	first := t.Started
	if first.IsZero() {
		first = t.Declared
	}
	if first.IsZero() {
		return notKnown
	}
	from := prose.Date(first, zone)
	if to := prose.Date(t.Resolved, zone); !t.Resolved.IsZero() && to != from {
		return from + " to " + to
	}
	return from
}

// duration is start → resolution with what lies between, and the zone in which
// the document tells its times.
func duration(s *model.State, x Context) string {
	t, zone := s.Times, x.Zone
	layout := calendarOf(s, zone, t.Started, t.Resolved).layout()
	text := notKnown
	if !t.Started.IsZero() {
		text = t.Started.In(zone).Format(layout)
	}
	switch {
	case !t.Resolved.IsZero():
		text += " → " + t.Resolved.In(zone).Format(layout)
	case s.Status == model.StatusFalseAlarm:
		text += " → a false alarm"
	case s.Imported:
		text += " → " + notKnown
	default:
		text += " → not resolved yet"
		if running := x.Now.Sub(t.Started); !t.Started.IsZero() && running > 0 {
			text += " (" + prose.Minutes(running) + " so far)"
		}
	}
	if !t.Started.IsZero() && !t.Resolved.Before(t.Started) {
		text += " (" + prose.Minutes(t.Resolved.Sub(t.Started)) + ")"
	}
	if name := zones(s, zone); name != "" {
		return text + ", " + name
	}
	return text
}

// zones names the offset of the document's times, every one of them where the
// clocks were changed in between; empty where there is no time.
func zones(s *model.State, zone *time.Location) string {
	times := []time.Time{s.Times.Started}
	for _, e := range kept(s) {
		if e.Day == "" {
			times = append(times, e.At)
		}
	}
	times = append(times, s.Times.Resolved)
	slices.SortFunc(times, time.Time.Compare)
	var names []string
	for _, at := range times {
		if name := prose.Zone(at, zone); !at.IsZero() && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", then ")
}

func orElse(text, otherwise string) string {
	if strings.TrimSpace(text) == "" {
		return otherwise
	}
	return text
}
