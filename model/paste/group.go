package paste

import (
	"slices"
	"strings"
	"time"
)

// readAlert reads the JSON of an alert, and each where the message has several. What
// has neither a name nor a summary is none.
func readAlert(text string, x here) (Alert, []Alert, bool) {
	n, ok := decode(unfenced(text))
	if !ok {
		return Alert{}, nil, false
	}
	all := n.list() // as the API of Alertmanager lists them
	if len(all) > 0 {
		n = all[0]
	}
	for _, f := range formats {
		if !f.is(n, x) {
			continue
		}
		a, each := f.read(n, x)
		if len(all) > 1 {
			a, each = listed(f, all, x)
		}
		a.Raw = withoutKeys(strings.TrimSpace(text))
		if each = withNames(each, a); len(each) < 2 || len(each) > MaxLines {
			each = nil
		}
		return a, each, a.Name+a.Summary != ""
	}
	return Alert{}, nil, false
}

// listed reads the members of a list that have the form of its first.
func listed(f format, list []node, x here) (Alert, []Alert) {
	var all []Alert
	for _, n := range list {
		if f.is(n, x) {
			a, each := f.read(n, x)
			if len(each) == 0 {
				each = []Alert{a}
			}
			all = append(all, each...)
		}
	}
	return several(all)
}

// several is what a message of some alerts is called by: its first, as it stands.
func several(all []Alert) (Alert, []Alert) {
	all = inOrder(all, all[0].Resolved)
	first := all[0]
	first.More = len(all) - 1
	return first, all
}

// inOrder puts those first that stand as the message does, each side by its time.
// One without a time is of now.
func inOrder(all []Alert, resolved bool) []Alert {
	slices.SortStableFunc(all, func(a, b Alert) int {
		switch at, bt := a.time(), b.time(); {
		case a.Resolved != b.Resolved && a.Resolved == resolved:
			return -1
		case a.Resolved != b.Resolved:
			return 1
		case at.IsZero() || bt.IsZero():
			return bt.Compare(at) // the zero one behind
		default:
			return at.Compare(bt)
		}
	})
	return all
}

// time is when it is logged; zero is now.
func (a Alert) time() time.Time {
	if a.Resolved {
		return a.Ended
	}
	return a.Started
}

// withNames gives the name of the group to an alert that has none.
func withNames(each []Alert, group Alert) []Alert {
	for i := range each {
		if each[i].Name+each[i].Summary == "" {
			each[i].Name, each[i].Summary = group.Name, group.Summary
		}
	}
	return each
}
