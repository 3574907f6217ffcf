package paste

import (
	"slices"
	"strings"
	"time"
)

// What alerts of no known sender call their parts.
var (
	titles     = []string{"title", "summary", "name", "alertname", "ruleName", "message"}
	levels     = []string{"severity", "level", "priority"}
	beginnings = []string{"startsAt", "started_at", "start_time", "startTime", "timestamp", "time", "date", "created_at"}
	endings    = []string{"endsAt", "ended_at", "end_time", "endTime", "resolved_at", "timestamp", "time"}
	resolved   = []string{"resolved", "ok", "closed", "recovered", "recovery"}
)

// isGeneric takes an object for an alert that has a title and says how severe it
// is, how it stands or when it began; or that has a message beside its title, and the
// time of it.
func isGeneric(n node, x here) bool {
	switch {
	case n.first(titles...) == "":
		return false
	case firstOf(n.first(levels...), n.first("status", "state"), n.first(beginnings[:4]...)) != "":
		return true
	}
	at, _ := n.beganAt(x)
	return n.first(titles[:5]...) != "" && n.first("message", "text", "body") != "" && !at.IsZero()
}

// beganAt is when it began, and whether that was told without a zone. Some tell the
// day and the time of day apart.
func (n node) beganAt(x here) (time.Time, bool) {
	if day, clock := n.at("date").text(), n.at("time").text(); day != "" && len(clock) <= len("15:04:05") {
		n = node{map[string]any{"time": strings.ReplaceAll(day, ".", "-") + " " + clock}}
	}
	return n.told(x, beginnings...)
}

func generic(n node, x here) Alert {
	a := Alert{
		Source: n.first("source", "monitor", "host"), Service: firstOf(n.first("service"), about(n.at("labels"))),
		Stated:   n.first(levels...),
		Resolved: slices.Contains(resolved, strings.ToLower(n.first("status", "state"))),
	}
	a.Name = n.first("alertname", "ruleName", "name")
	a.Summary = n.first("title", "summary", "message", "description")
	a.Detail = n.besides(a.Summary, "message", "description", "text", "body")
	a.Started, a.Local = n.beganAt(x)
	if a.Resolved {
		a.Ended, a.Local = n.told(x, endings...)
	}
	return a
}

// besides is the first of the names that says something else.
func (n node) besides(said string, names ...string) string {
	for _, name := range names {
		if t := n.at(name).text(); t != "" && !within(t, said) {
			return t
		}
	}
	return ""
}
