package paste

import (
	"slices"
	"strings"
	"time"
)

// format is how one sender writes an alert.
type format struct {
	is   func(node) bool
	read func(n node, now time.Time) Alert
}

// formats are tried in order; each is told apart by fields that only it has. Where
// each is documented stands in testdata/SOURCES.md.
var formats = []format{
	{func(n node) bool { return n.has("alerts", "orgId") }, grouped("Grafana")},
	{func(n node) bool {
		return n.has("alerts") && (n.has("groupLabels") || n.has("groupKey") || n.has("receiver"))
	}, grouped("Alertmanager")},
	{func(n node) bool { return n.has("labels", "startsAt") }, single},
	{func(n node) bool {
		return n.has("payload", "event_action") || n.at("payload").has("summary", "source", "severity")
	}, pagerDutyEvent},
	{func(n node) bool { return n.at("event").has("event_type", "data") }, pagerDutyV3},
	{func(n node) bool {
		return len(n.at("messages").list()) > 0 && n.at("messages").list()[0].has("incident")
	}, pagerDutyV2},
	{isGeneric, generic},
}

// readAlert reads the JSON of an alert. What has neither a name nor a summary is
// none.
func readAlert(text string, now time.Time) (Alert, bool) {
	n, ok := decode(text)
	if !ok {
		return Alert{}, false
	}
	more := 0
	if all := n.list(); len(all) > 0 { // as the API of Alertmanager lists them
		n, more = all[0], len(all)-1
	}
	for _, f := range formats {
		if !f.is(n) {
			continue
		}
		a := f.read(n, now)
		a.More += more
		a.Raw = withoutKeys(strings.TrimSpace(text))
		return a, a.Name+a.Summary != ""
	}
	return Alert{}, false
}

// grouped reads what Alertmanager sends, and Grafana, which took the form over.
func grouped(source string) func(node, time.Time) Alert {
	return func(n node, now time.Time) Alert {
		state := n.at("status").text()
		all := slices.DeleteFunc(n.at("alerts").list(), func(one node) bool { return one.first("status") != "" && one.first("status") != state })
		var a Alert
		for i, one := range all {
			read := single(one, now)
			if i == 0 {
				a = read
				continue
			}
			if a.Started.IsZero() || !read.Started.IsZero() && read.Started.Before(a.Started) {
				a.Started = read.Started
			}
			if read.Ended.After(a.Ended) {
				a.Ended = read.Ended
			}
		}
		a.Source, a.Resolved, a.More = source, state == "resolved", max(0, len(all)-1)
		a.Name = firstOf(n.at("commonLabels").first("alertname"), a.Name)
		if a.Name == "" && a.Summary == "" {
			a.Summary = n.first("title", "message")
		}
		if len(all) > 1 {
			a.Summary = n.at("commonAnnotations").first("summary", "message", "description")
			a.Service = about(n.at("commonLabels"))
			a.Stated = firstOf(n.at("commonLabels").first("severity", "priority"), a.Stated)
		}
		return a
	}
}

// single reads one alert of those.
func single(n node, now time.Time) Alert {
	labels := n.at("labels")
	a := Alert{
		Source: "Alertmanager", Name: labels.first("alertname"), Service: about(labels), Stated: labels.first("severity", "priority"),
		Summary: n.at("annotations").first("summary", "message", "description"), Started: n.moment(now, "startsAt"),
	}
	if a.Resolved = n.first("status") == "resolved"; a.Resolved {
		a.Ended = n.moment(now, "endsAt")
	}
	return a
}

// about is what labels say the alert is about.
func about(labels node) string {
	return labels.first("service", "app", "application", "component", "job")
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

func pagerDutyV2(n node, now time.Time) Alert {
	all := n.at("messages").list()
	a := pagerDutyIncident(all[0].at("incident"), all[0].first("event"), all[0].moment(now, "created_on"), now)
	a.More = len(all) - 1
	return a
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
