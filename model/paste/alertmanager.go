package paste

import (
	"maps"
	"slices"
	"strings"
)

// grouped reads what Alertmanager sends, and Grafana, which took the form over.
func grouped(source string) func(node, here) (Alert, []Alert) {
	return func(n node, x here) (Alert, []Alert) {
		state, members := n.at("status").text(), n.at("alerts").list()
		each := make([]Alert, len(members))
		for i, m := range members {
			a := single(m, x)
			a.Source = source
			if a.Resolved = firstOf(m.first("status"), state) == "resolved"; a.Resolved {
				a.Ended = m.moment(x, "endsAt")
			}
			if len(members) > 1 {
				a.Service = joined(a.Service, own(m.at("labels"), n.at("commonLabels"), a))
			}
			each[i] = a
		}
		each = inOrder(each, state == "resolved")
		return called(n, source, each), each
	}
}

// called is what a group is called by: what its alerts have in common, of those that
// stand as the whole does.
func called(n node, source string, each []Alert) Alert {
	a := Alert{Resolved: n.at("status").text() == "resolved"}
	same := slices.DeleteFunc(slices.Clone(each), func(one Alert) bool { return one.Resolved != a.Resolved })
	for i, one := range same {
		if i == 0 {
			a = one
		}
		if a.Started.IsZero() || !one.Started.IsZero() && one.Started.Before(a.Started) {
			a.Started = one.Started
		}
		if one.Ended.After(a.Ended) {
			a.Ended = one.Ended
		}
	}
	labels := n.at("commonLabels")
	a.Source, a.More = source, max(0, len(same)-1)
	a.Name = firstOf(labels.first("alertname"), a.Name)
	if a.Name == "" && a.Summary == "" {
		a.Summary = n.first("title", "message")
	}
	if len(same) > 1 {
		a.Summary = n.at("commonAnnotations").first("summary", "message", "description")
		a.Service = about(labels)
		a.Stated = firstOf(labels.first(stated...), a.Stated)
	}
	return a
}

// single reads one alert of those.
func single(n node, x here) Alert {
	labels := n.at("labels")
	a := Alert{
		Source: "Alertmanager", Name: labels.first("alertname"), Service: about(labels), Stated: labels.first(stated...),
		Summary: n.at("annotations").first("summary", "message", "description"), Started: n.moment(x, "startsAt"),
	}
	if a.Resolved = n.first("status") == "resolved"; a.Resolved {
		a.Ended = n.moment(x, "endsAt")
	}
	return a
}

var (
	stated   = []string{"severity", "priority"}
	services = []string{"service", "app", "application", "component", "job"}
)

// about is what labels say the alert is about.
func about(labels node) string { return labels.first(services...) }

// ownMost is how many labels tell an alert from the others of its group.
const ownMost = 3

// own is what the labels of an alert say that the group has not in common and the
// alert does not say anyway: the instance, the pod.
func own(labels, common node, a Alert) string {
	all, _ := labels.value.(map[string]any)
	var values []string
	for _, name := range slices.Sorted(maps.Keys(all)) {
		value := labels.at(name).text()
		switch {
		case value == "" || value == common.at(name).text() || len(values) == ownMost:
		case name == "alertname" || strings.HasPrefix(name, "__") || slices.Contains(stated, name) || slices.Contains(services, name):
		case !within(value, a.Name+" "+a.Summary):
			values = append(values, value)
		}
	}
	return strings.Join(values, ", ")
}

func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), ", ")
}
