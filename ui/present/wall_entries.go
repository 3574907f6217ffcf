package present

import (
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

func wallEntriesOf(s *model.State, x Clock) []WallEntry {
	var list []WallEntry
	for i := len(s.Timeline) - 1; i >= 0 && len(list) < wallEntries; i-- {
		e := s.Timeline[i]
		if e.Retracted {
			continue
		}
		list = append(list, WallEntry{Time: wallTime(e, x), Text: WithAbout(s.Timeline, e, wallText(e, x), x), Mark: markOf(e, s.Board.Proof)})
	}
	return list
}

// wallTime is the time of day, or the day of what happened on another one.
func wallTime(e model.Entry, x Clock) string {
	if day, err := time.Parse(time.DateOnly, e.Day); err == nil {
		return when.Day(day, x.Now, time.UTC)
	}
	if !sameDay(e.At, x) {
		return when.Day(e.At, x.Now, x.Zone)
	}
	return when.Clock(e.At, x.Zone)
}

// wallText begins with the kind, for an icon says too little from four metres;
// what some of the kinds say tells which one it is.
func wallText(e model.Entry, x Clock) string {
	text := oneLine(EntryText(e, x))
	switch e.Kind {
	case model.EntryFinding, model.EntryNote, model.EntryAction, model.EntryRole, model.EntryMitigation, model.EntryMessage, model.EntryPromise:
		return text
	}
	if text == "" {
		return e.Kind.Word()
	}
	if became, ok := becameWords[e.Kind]; ok {
		what, shown, _ := strings.Cut(text, ": ")
		return strings.TrimSuffix(what+became+": "+shown, ": ")
	}
	return e.Kind.Word() + ": " + text
}

// becameWords is what became of the change that an entry begins with, so that it
// reads as one sentence.
var becameWords = map[model.EntryKind]string{model.EntryWorked: " worked", model.EntryNoEffect: " had no effect"}

func wallImpactOf(s *model.State, x Clock) []string {
	var list []string
	users, what := impactNow(s, x)
	known := []string{users, what}
	if !s.Mitigated() {
		known = []string{s.Impact.Users, s.Impact.Summary, s.Impact.Current}
	}
	for _, text := range known {
		if text != "" && !slices.Contains(list, oneLine(text)) {
			list = append(list, oneLine(text))
		}
	}
	if now := lastValues(s); now != "" {
		list = append(list, now)
	}
	return list[:min(len(list), wallImpact)]
}

// lastValues is what was read last of each signal.
func lastValues(s *model.State) string {
	var values []string
	for _, sig := range s.Signals {
		if n := len(sig.Readings); n > 0 {
			values = append(values, sig.Name+" "+sig.Readings[n-1].Value)
		}
	}
	return oneLine(strings.Join(values, ", "))
}
