package deputy

import (
	"slices"
	"strings"
	"time"

	"warroom/model"
)

// handsOn are what hands-on-lead sees: open changes that the lead began and open
// tasks that the lead owns; of one who is alone both as one.
var handsOn = []func(*facts) []sight{
	func(f *facts) []sight { return f.among(f.leadChanges) },
	func(f *facts) []sight { return f.among(f.leadTasks) },
	leadAlone,
}

func handsOnLead(f *facts) []sight { return every(f, handsOn) }

// among is what somebody who leads has in hand where others are there to take it.
func (f *facts) among(inHand func(model.Assignment) []sight) []sight {
	holder, held := f.Holder(model.Lead)
	if !held || !f.othersThere() {
		return nil
	}
	return inHand(holder)
}

func (f *facts) leadChanges(holder model.Assignment) []sight {
	var seen []sight
	for _, c := range f.OpenChanges() {
		if f.log.by[c.ID] == holder.Name {
			seen = append(seen, sight{latest(c.Begun, holder.Since), says(holder.Name + " leads and works on " + changeName(c) + "."),
				handOver, []string{c.ID}})
		}
	}
	return seen
}

func (f *facts) leadTasks(holder model.Assignment) []sight {
	var seen []sight
	for _, t := range f.Tasks {
		if t.State == model.TaskOpen && t.Owner == holder.Name {
			seen = append(seen, sight{latest(t.Owned, holder.Since), says(holder.Name + " leads and owns " + quote(t.Text) + "."),
				Action{numbered("task-owner", t.N), "Give the task away…"}, []string{t.ID}})
		}
	}
	return seen
}

// leadAlone tells one who is alone once: all that is in hand is one sight, and who has
// accepted it is not told again before somebody else comes.
func leadAlone(f *facts) []sight {
	holder, held := f.Holder(model.Lead)
	if !held || f.othersThere() || f.acceptedAlone(holder) {
		return nil
	}
	seen := append(f.leadChanges(holder), f.leadTasks(holder)...)
	if len(seen) == 0 {
		return nil
	}
	return []sight{alone(seen)}
}

// alone makes one sight of all that somebody who is alone has in hand: the first.
func alone(seen []sight) sight {
	first := slices.MinFunc(seen, func(a, b sight) int { return a.since.Compare(b.since) })
	saw := first.saw
	one := sight{since: first.since, action: handOver, saw: func(now time.Time) string {
		return strings.TrimSuffix(saw(now), ".") + "; nobody else is there."
	}}
	for _, s := range seen {
		one.entries = append(one.entries, s.entries...)
	}
	return one
}

// acceptedAlone reports whether the flag was overridden while the lead had something
// in hand: for one who is alone that is true of the rest of the incident.
func (f *facts) acceptedAlone(holder model.Assignment) bool {
	accepted := f.Handled["hands-on-lead"].Overridden
	if accepted.IsZero() || holder.Since.After(accepted) {
		return false
	}
	for _, c := range f.Board.Changes {
		if f.log.by[c.ID] == holder.Name && heldAt(accepted, c.Begun, c.Ended) {
			return true
		}
	}
	for _, t := range f.Tasks {
		if t.Owner == holder.Name && heldAt(accepted, t.Owned, t.Ended) {
			return true
		}
	}
	return false
}

// heldAt reports whether something was open at a moment; it has not ended where its
// end is zero.
func heldAt(moment, begun, ended time.Time) bool {
	return !begun.After(moment) && (ended.IsZero() || !ended.Before(moment))
}
