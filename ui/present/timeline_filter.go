package present

import (
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// Filter is what of the timeline is shown. What is empty lets everything through.
type Filter struct {
	Kinds KindFilter
	By    string // who wrote or corrected it
	Typed string // words that text, kind or person have; or a time, which is gone to
}

// KindFilter is a choice of kinds.
type KindFilter struct {
	Name  string
	kinds []model.EntryKind
	stars bool
	ids   []string // of the entries that are meant one by one
}

// KindFilters are the choices that are offered; the first shows all.
var KindFilters = []KindFilter{
	{Name: "All kinds"},
	{Name: "Starred", stars: true},
	{Name: "Milestones", kinds: []model.EntryKind{model.EntryAlert, model.EntryDeclared, model.EntrySeverity, model.EntryMitigated,
		model.EntryCause, model.EntryDeployed, model.EntryResolved, model.EntryReopened, model.EntryClosed, model.EntryFalseAlarm}},
	{Name: "Changes", kinds: []model.EntryKind{model.EntryChange, model.EntryMitigation, model.EntryWorked, model.EntryNoEffect,
		model.EntryVerified, model.EntryReverted, model.EntryAction}},
	{Name: "Findings", kinds: []model.EntryKind{model.EntryFinding, model.EntryEvidence, model.EntryHypothesis, model.EntryConfirmed,
		model.EntryRuledOut, model.EntryReading, model.EntrySignal, model.EntryCause}},
	{Name: "Messages", kinds: []model.EntryKind{model.EntryMessage, model.EntryPromise}},
	{Name: "Decisions and people", kinds: []model.EntryKind{model.EntryDecision, model.EntryRole, model.EntryTask, model.EntryImpact}},
	{Name: "Notes", kinds: []model.EntryKind{model.EntryNote}},
}

// SeenBy lets the entries through that a red flag saw, and no others.
func SeenBy(title string, entries []string) Filter {
	return Filter{Kinds: KindFilter{Name: "Seen by “" + title + "”", ids: entries}}
}

func (f KindFilter) takes(e *model.Entry) bool {
	switch {
	case f.stars:
		return e.Starred
	case f.ids != nil:
		return slices.Contains(f.ids, e.ID)
	}
	return f.kinds == nil || slices.Contains(f.kinds, e.Kind)
}

// All reports whether everything is let through.
func (f Filter) All() bool {
	return f.By == "" && strings.TrimSpace(f.Typed) == "" && !f.Kinds.stars && f.Kinds.kinds == nil && f.Kinds.ids == nil
}

// pick is the entries that the filter lets through, the newest first; nil is all.
func (f Filter) pick(all []model.Entry) []int32 {
	if f.All() {
		return nil
	}
	words := sought(f.Typed)
	picked := []int32{}
	for i := len(all) - 1; i >= 0; i-- {
		e := &all[i]
		if (f.By == "" || wrote(e, func(by string) bool { return by == f.By })) && f.Kinds.takes(e) && hasAll(e, words) {
			picked = append(picked, int32(i))
		}
	}
	return picked
}

// wrote reports whether who is meant wrote an entry or corrected it.
func wrote(e *model.Entry, meant func(by string) bool) bool {
	if meant(e.By) {
		return true
	}
	return e.Kept != nil && slices.ContainsFunc(e.Kept.Corrections, func(c model.Correction) bool { return meant(c.By) })
}

// People are those who wrote or corrected entries, sorted.
func People(s *model.State) []string {
	known := map[string]bool{}
	last := ""
	all := func(by string) bool {
		if by != last && by != "" {
			known[by], last = true, by
		}
		return false
	}
	for i := range s.Timeline {
		wrote(&s.Timeline[i], all)
	}
	people := make([]string, 0, len(known))
	for by := range known {
		people = append(people, by)
	}
	slices.Sort(people)
	return people
}

// timeTyped reads what was typed as a time: 14:05, yesterday 23:50, -7m.
func timeTyped(typed string, x Clock) (time.Time, bool) {
	if strings.EqualFold(strings.TrimSpace(typed), "now") { // a word like others
		return time.Time{}, false
	}
	at, err := when.Parse(typed, x.Now, x.Zone)
	return at, err == nil
}
