package paste

import (
	"strings"
	"time"
)

// format is how one sender writes an alert.
type format struct {
	is   func(n node, x here) bool
	read func(n node, x here) (a Alert, each []Alert) // each of a message with several
}

// formats are tried in order; each is told apart by fields that only it has. Where
// each is documented stands in testdata/SOURCES.md.
var formats = []format{
	{func(n node, _ here) bool { return n.has("alerts", "orgId") }, grouped("Grafana")},
	{func(n node, _ here) bool {
		return n.has("alerts") && (n.has("groupLabels") || n.has("groupKey") || n.has("receiver"))
	}, grouped("Alertmanager")},
	{func(n node, _ here) bool { return n.has("labels", "startsAt") }, one(single)},
	{func(n node, _ here) bool {
		return n.has("payload", "event_action") || n.at("payload").has("summary", "source", "severity")
	}, one(pagerDutyEvent)},
	{func(n node, _ here) bool {
		kind := n.at("event").at("data").first("type") // others tell of a service, or of a note
		return n.at("event").has("event_type", "data") && (kind == "" || kind == "incident")
	}, one(pagerDutyV3)},
	{func(n node, _ here) bool {
		return len(n.at("messages").list()) > 0 && n.at("messages").list()[0].has("incident")
	}, pagerDutyV2},
	{isCloudWatch, one(cloudWatch)},
	{isGeneric, one(generic)},
}

// one is a form with a single alert.
func one(read func(node, here) Alert) func(node, here) (Alert, []Alert) {
	return func(n node, x here) (Alert, []Alert) { return read(n, x), nil }
}

func pagerDutyEvent(n node, x here) Alert {
	p := n.at("payload")
	a := Alert{
		Source: "PagerDuty", Name: p.first("class"), Summary: p.first("summary"), Service: p.first("component", "group", "source"),
		Stated: p.first("severity"), Started: p.moment(x, "timestamp"), Resolved: n.first("event_action") == "resolve",
	}
	if a.Resolved {
		a.Started, a.Ended = time.Time{}, a.Started
	}
	return a
}

func pagerDutyV3(n node, x here) Alert {
	event := n.at("event")
	return pagerDutyIncident(event.at("data"), event.first("event_type"), event.moment(x, "occurred_at"), x)
}

func pagerDutyV2(n node, x here) (Alert, []Alert) {
	var all []Alert
	for _, m := range n.at("messages").list() {
		all = append(all, pagerDutyIncident(m.at("incident"), m.first("event"), m.moment(x, "created_on"), x))
	}
	return several(all)
}

func pagerDutyIncident(incident node, event string, occurred time.Time, x here) Alert {
	a := Alert{
		Source: "PagerDuty", Summary: incident.first("title", "summary", "description"),
		Service:  firstOf(incident.at("service").first("summary", "name")),
		Stated:   firstOf(incident.at("priority").first("summary", "name"), incident.first("urgency")),
		Started:  incident.moment(x, "created_at"),
		Resolved: strings.HasSuffix(event, "resolved") || strings.HasSuffix(event, "resolve"),
	}
	if a.Resolved {
		a.Ended = occurred
	} else if a.Started.IsZero() {
		a.Started = occurred
	}
	return a
}
