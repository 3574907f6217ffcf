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

// signWords say a sign in words.
var signWords = map[string]string{
	"below": "<", "under": "<", "at most": "<=", "above": ">", "over": ">", "at least": ">=",
}

// beforeLimit is the sign between the name of a signal and its limit, in words or
// as it is. The head of an arrow is none.
var beforeLimit = regexp.MustCompile(`(?i)(?:^|[^-=<>])([<>]=|[≤≥<>])|\s(below|under|at most|above|over|at least)\s`)

// watch reads NAME < LIMIT. The sign is kept as it was typed, but for <, which a
// limit has anyway; words become the sign.
func watch(_ Context, rest string) (model.Command, error) {
	at := beforeLimit.FindStringSubmatchIndex(rest)
	if at == nil {
		if name, value := cutValue(rest, nil); value != "" {
			return nil, model.Refused("What is the limit of “"+cut(name)+"”?", "Write /watch "+cut(name)+" < "+cut(value)+".")
		}
		return nil, errShort
	}
	from, to, words := at[2], at[3], false
	if from < 0 {
		from, to, words = at[4], at[5], true
	}
	name, sign, limit := strings.TrimSpace(rest[:from]), rest[from:to], strings.TrimSpace(rest[to:])
	if name == "" || limit == "" {
		return nil, errShort
	}
	if words {
		sign = signWords[strings.ToLower(sign)]
	}
	return model.WatchSignal{Name: name, Limit: strings.TrimPrefix(sign+" ", "< ") + limit}, nil
}
