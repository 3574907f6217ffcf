package logline

import (
	"slices"
	"strconv"
	"strings"

	"warroom/model"
)

// newest offers first what was begun last: left out, that is meant.
func newest(all offers) offers {
	return func(x Context) []offer {
		rows := all(x)
		slices.Reverse(rows)
		return rows
	}
}

func openChanges(x Context) []offer {
	var all []offer
	for _, c := range x.State.OpenChanges() {
		all = append(all, offer{strconv.Itoa(c.N), c.Name()})
	}
	return all
}

func changesInPlace(x Context) []offer {
	var all []offer
	for _, c := range x.State.InPlace() {
		all = append(all, offer{strconv.Itoa(c.N), c.Name()})
	}
	return all
}

func openOrSteps(x Context) []offer { return append(newest(openChanges)(x), mitigations(x)...) }

func openHypotheses(x Context) []offer {
	var all []offer
	for _, h := range x.State.Board.Hypotheses {
		if h.State == model.HypothesisOpen {
			all = append(all, offer{strconv.Itoa(h.N), h.Text})
		}
	}
	return all
}

func openTasks(x Context) []offer {
	var all []offer
	for _, t := range x.State.Tasks {
		if t.State == model.TaskOpen {
			all = append(all, offer{strconv.Itoa(t.N), t.Text})
		}
	}
	return all
}

func mitigations(Context) []offer {
	var all []offer
	for _, t := range model.StepsOf(model.Mitigate) {
		_, short, _ := strings.Cut(string(t.ID), "/")
		all = append(all, offer{short, t.Text})
	}
	return all
}

func steps(Context) []offer {
	var all []offer
	for _, c := range model.Checklist {
		for _, t := range c.Steps {
			_, short, _ := strings.Cut(string(t.ID), "/")
			all = append(all, offer{short, c.Title + ": " + t.Text})
		}
	}
	return all
}

func phases(Context) []offer {
	var all []offer
	for _, c := range model.Checklist {
		all = append(all, offer{string(c.Phase), c.Aim})
	}
	return all
}

func severities(x Context) []offer {
	var all []offer
	for _, s := range model.Severities {
		all = append(all, offer{string(s), model.WordOf(x.Words, s)})
	}
	return all
}

func kinds(Context) []offer {
	var all []offer
	for _, k := range model.Kinds {
		all = append(all, offer{string(k), k.Word()})
	}
	return all
}

// flags are those that stand, then the others.
func flags(x Context) []offer {
	var all []offer
	for _, f := range x.Standing {
		all = append(all, offer{f, "stands now"})
	}
	for _, f := range model.Flags {
		if !slices.Contains(x.Standing, f) {
			all = append(all, offer{f, ""})
		}
	}
	return all
}

func signals(x Context) []offer {
	var all []offer
	for _, w := range x.State.Signals {
		meaning := "watched"
		if w.Limit != "" {
			meaning = model.LimitWords(w.Limit)
		}
		all = append(all, offer{w.Name, meaning})
	}
	return all
}
