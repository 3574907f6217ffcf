package paste

import (
	"slices"
	"strings"
	"time"
)

// format is how one sender writes an alert.
type format struct {
	is   func(node) bool
	read func(n node, now time.Time) (a Alert, each []Alert) // each of a message with several
}

// formats are tried in order; each is told apart by fields that only it has. Where
// each is documented stands in testdata/SOURCES.md.
var formats = []format{
	{func(n node) bool { return n.has("alerts", "orgId") }, grouped("Grafana")},
	{func(n node) bool {
		return n.has("alerts") && (n.has("groupLabels") || n.has("groupKey") || n.has("receiver"))
	}, grouped("Alertmanager")},
	{func(n node) bool { return n.has("labels", "startsAt") }, one(single)},
	{func(n node) bool {
		return n.has("payload", "event_action") || n.at("payload").has("summary", "source", "severity")
	}, one(pagerDutyEvent)},
	{func(n node) bool { return n.at("event").has("event_type", "data") }, one(pagerDutyV3)},
	{func(n node) bool {
		return len(n.at("messages").list()) > 0 && n.at("messages").list()[0].has("incident")
	}, pagerDutyV2},
	{isGeneric, one(generic)},
}

// one is a form with a single alert.
func one(read func(node, time.Time) Alert) func(node, time.Time) (Alert, []Alert) {
	return func(n node, now time.Time) (Alert, []Alert) { return read(n, now), nil }
}

func pagerDutyEvent(n node, now time.Time) Alert {
	p := n.at("payload")
	a := Alert{
		Source: "PagerDuty", Name: p.first("class"), Summary: p.first("summary"), Service: p.first("component", "group", "source"),
		Stated: p.first("severity"), Started: p.moment(now, "timestamp"), Resolved: n.first("event_action") == "resolve",
	}
	if a.Resolved {
		a.Started, a.Ended = time.Time{}, a.Started
	}
	return a
}

func pagerDutyV3(n node, now time.Time) Alert {
	event := n.at("event")
	return pagerDutyIncident(event.at("data"), event.first("event_type"), event.moment(now, "occurred_at"), now)
}

func pagerDutyV2(n node, now time.Time) (Alert, []Alert) {
	var all []Alert
	for _, m := range n.at("messages").list() {
		all = append(all, pagerDutyIncident(m.at("incident"), m.first("event"), m.moment(now, "created_on"), now))
	}
	return several(all)
}

func pagerDutyIncident(incident node, event string, occurred, now time.Time) Alert {
	a := Alert{
		Source: "PagerDuty", Summary: incident.first("title", "summary", "description"),
		Service:  firstOf(incident.at("service").first("summary", "name")),
		Stated:   firstOf(incident.at("priority").first("summary", "name"), incident.first("urgency")),
		Started:  incident.moment(now, "created_at"),
		Resolved: strings.HasSuffix(event, "resolved") || strings.HasSuffix(event, "resolve"),
	}
	if a.Resolved {
		a.Ended = occurred
	} else if a.Started.IsZero() {
		a.Started = occurred
	}
	return a
}

// What alerts of no known sender call their parts.
var (
	titles     = []string{"title", "summary", "name", "alertname", "ruleName", "message"}
	levels     = []string{"severity", "level", "priority"}
	beginnings = []string{"startsAt", "started_at", "start_time", "startTime", "timestamp", "time", "date", "created_at"}
	endings    = []string{"endsAt", "ended_at", "end_time", "endTime", "resolved_at", "timestamp", "time"}
	resolved   = []string{"resolved", "ok", "closed", "recovered", "recovery"}
)

// isGeneric takes an object for an alert that has a title and says how severe it
// is, how it stands or when it began.
func isGeneric(n node) bool {
	return n.first(titles...) != "" && firstOf(n.first(levels...), n.first("status", "state"), n.first(beginnings[:4]...)) != ""
}

func generic(n node, now time.Time) Alert {
	a := Alert{
		Source: n.first("source", "monitor", "host"), Service: firstOf(n.first("service"), about(n.at("labels"))),
		Stated: n.first(levels...), Started: n.moment(now, beginnings...),
		Resolved: slices.Contains(resolved, strings.ToLower(n.first("status", "state"))),
	}
	a.Name = n.first("alertname", "ruleName", "name")
	a.Summary = n.first("title", "summary", "message", "description")
	if a.Resolved {
		a.Ended = n.moment(now, endings...)
	}
	return a
}
