package logline

import (
	"regexp"
	"slices"
	"strings"

	"warroom/model"
)

func reading(x Context, rest string) (model.Command, error) {
	var known []model.Signal
	if x.State != nil {
		known = x.State.Signals
	}
	values, err := ReadValues(rest, known)
	return model.TakeReading{Values: values}, err
}

var (
	betweenReadings = regexp.MustCompile(`\s*[,;](?:\s+|$)`)
	beginsValue     = regexp.MustCompile(`^[<>~≈]?\s*[-+−]?\.?\d`)
)

// ReadValues reads NAME VALUE, NAME VALUE: 5xx 0.1 %, p95 latency 180 ms. A name
// that is watched is taken whole; any other is its first word and all that
// follows up to the first word that begins with a figure, a sign, < or >. A
// colon or = may stand between. An error is a *model.Refusal.
func ReadValues(typed string, known []model.Signal) ([]model.NamedValue, error) {
	var values []model.NamedValue
	for _, part := range betweenReadings.Split(typed, -1) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		name, value := cutValue(part, known)
		if value == "" {
			return nil, model.Refused("What does “"+cut(name)+"” read?", "Write /reading NAME VALUE, NAME VALUE, e.g. /reading 5xx 0.1 %, p95 180 ms.")
		}
		values = append(values, model.NamedValue{Name: name, Value: value})
	}
	if len(values) == 0 {
		return nil, model.Refused("What does it read?", "Write /reading NAME VALUE, NAME VALUE, e.g. /reading 5xx 0.1 %, p95 180 ms.")
	}
	return values, nil
}

func cutValue(part string, known []model.Signal) (name, value string) {
	names := make([]string, 0, len(known))
	for _, k := range known {
		names = append(names, k.Name)
	}
	slices.SortStableFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, n := range names {
		if len(n) > 0 && len(part) > len(n) && strings.EqualFold(part[:len(n)], n) && strings.ContainsAny(part[len(n):len(n)+1], " \t:=<>") {
			return n, strings.TrimLeft(part[len(n):], " \t:=")
		}
	}
	starts := wordStarts(part)
	for _, at := range starts[1:] {
		if beginsValue.MatchString(part[at:]) {
			return strings.TrimRight(part[:at], " \t:="), part[at:]
		}
	}
	if before, after, found := cutAny(part, ": ", "=", ":"); found {
		return before, after
	}
	return part, ""
}

func cutAny(text string, marks ...string) (before, after string, found bool) {
	for _, mark := range marks {
		if before, after, found = strings.Cut(text, mark); found {
			return strings.TrimSpace(before), strings.TrimSpace(after), true
		}
	}
	return text, "", false
}

// watch reads NAME < LIMIT; "below" and "under" say the same.
func watch(_ Context, rest string) (model.Command, error) {
	name, limit, found := cutAny(rest, "<", "≤", " below ", " under ")
	if found && name != "" && limit != "" {
		return model.WatchSignal{Name: name, Limit: strings.TrimLeft(limit, "= ")}, nil
	}
	if strings.ContainsAny(rest, ">≥") {
		return nil, model.Refused("A watched signal has a limit to stay below.", "Write /watch NAME < LIMIT, e.g. /watch 5xx < 1 %.")
	}
	if name, value := cutValue(rest, nil); value != "" && !found {
		return nil, model.Refused("What is the limit of “"+cut(name)+"”?", "Write /watch "+cut(name)+" < "+cut(value)+".")
	}
	return nil, errShort
}
