package present

import (
	"slices"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/ui/attention"
)

// Home is the first screen: what runs, what is owed, what was.
type Home struct {
	Open    []OpenCard
	Owed    []OwedRow
	History []HistoryRow
	Total   int // incidents in the file, whatever the filter
	Reviews int // post-mortems that are over their limit
	Actions int // action items that are open
}

// Running is an incident that runs, with what the deputy sees of it.
type Running struct {
	State *model.State
	View  deputy.View
}

// HomeOf reads the first screen. all is every incident, newest first; found, if
// not nil, are the only ones that a search lets through. Each incident goes by the
// limits of its own policy.
func HomeOf(all []model.Summary, running []Running, found map[string]bool, limits *policy.Book, x Clock) Home {
	h := Home{Total: len(all)}
	running = slices.SortedStableFunc(slices.Values(running), func(a, b Running) int {
		return attention.Compare(attention.Incident(a), attention.Incident(b))
	})
	for _, r := range running {
		card := openCard(r, limits.Of(r.State.Policy).Title(model.Lead))
		card.Hidden = found != nil && !found[card.ID]
		h.Open = append(h.Open, card)
		if owed, ok := updateOwed(r, x); ok {
			h.Owed = append(h.Owed, owed)
		}
	}
	for _, s := range all {
		h.add(s, found == nil || found[s.ID], limits, x)
	}
	slices.SortStableFunc(h.Owed, soonest)
	for i, owed := range h.Owed {
		h.Owed[i].Hidden = found != nil && !found[owed.ID]
	}
	return h
}

// add takes over what an incident owes, and itself into the history where it is
// over and sought.
func (h *Home) add(s model.Summary, sought bool, limits *policy.Book, x Clock) {
	if owed, ok := reviewOwed(s, limits, x); ok {
		h.Owed = append(h.Owed, owed)
		if owed.Tone == ToneOver {
			h.Reviews++
		}
	}
	for _, a := range s.Actions {
		h.Owed = append(h.Owed, actionOwed(s, a, x))
		h.Actions++
	}
	if sought && (!s.Status.Open() || s.Imported) {
		h.History = append(h.History, historyRow(s, limits, x))
	}
}
