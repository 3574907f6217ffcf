package model

import (
	"slices"
	"strings"
)

// corrected is what corrections have made of a log that goes on. One that comes at
// its end and is about an entry that stands for itself needs no fold of all others.
type corrected struct {
	by    []Fact // the corrections, in the order of decisions
	fixes fixes  // what follows from them
}

// apart reports whether a fact changes nothing but its own row and the findings,
// and reads nothing but itself: a plain entry, and what nobody can read. The
// others are what later ones are decided on: a correction of those is a fold anew.
func (f Fact) apart() bool {
	b, noted := f.Body.(Noted)
	return f.Body == nil || noted && !b.Milestone && slices.Contains(standing, b.Entry)
}

// standing are the plain kinds that tick no step and set no milestone.
var standing = []EntryKind{EntryNote, EntryAction, EntryFinding, EntryEvidence}

// take adds the corrections among the news. It tells the entries that those come
// down to: what takes back an amendment is about what that has amended. ok is
// false where they go round in a circle.
func (c *corrected) take(news []Fact) (entries []string, ok bool) {
	known := len(c.by)
	c.by = slices.Clip(c.by)
	for _, f := range news {
		if _, corrects := f.aim(); corrects {
			c.by = append(c.by, f)
		}
	}
	if len(c.by) == known {
		return nil, true
	}
	c.fixes = corrections(c.by)
	aims := aimsOf(c.by)
	for _, f := range c.by[known:] {
		entry, steps := aims[f.ID], 0
		for next, is := aims[entry]; is; next, is = aims[entry] {
			if entry, steps = next, steps+1; steps > len(aims) {
				return nil, false
			}
		}
		entries = append(entries, entry)
	}
	return entries, true
}

// mendable reports whether what corrections change of these entries is theirs
// alone. An entry that is not in the log yet is folded with them when it comes.
func (f Folded) mendable(entries []string, now fixes) bool {
	for _, entry := range entries {
		if strings.HasSuffix(entry, detectedID) {
			return false
		}
		fact, is := f.fact(entry)
		if is && !fact.apart() && !now.onlyStar(f.corrected.fixes, entry) {
			return false
		}
	}
	return true
}

// onlyStar reports whether nothing but its mark differs for an entry.
func (x fixes) onlyStar(before fixes, entry string) bool {
	return x.dead[entry] == before.dead[entry] && x.amended[entry] == before.amended[entry] && len(x.told[entry]) == len(before.told[entry])
}

// fact finds one in a log that came in order, in which the ids rise.
func (f Folded) fact(id string) (Fact, bool) {
	i, is := slices.BinarySearchFunc(f.Facts, id, func(f Fact, id string) int { return strings.Compare(f.ID, id) })
	if !is {
		return Fact{}, false
	}
	return f.Facts[i], true
}

// mend makes the rows of the entries anew, in a copy: older States keep theirs.
// had is the log before, f the one that has the corrections.
func (f *Folded) mend(had Folded, entries []string) {
	slices.Sort(entries)
	copied := false
	for _, entry := range slices.Compact(entries) {
		fact, is := had.fact(entry)
		if !is {
			continue
		}
		if !copied {
			s := f.State
			s.Timeline = append(make([]Entry, 0, roomy(len(s.Timeline))), s.Timeline...)
			s.Board.Findings = slices.Clone(s.Board.Findings)
			copied = true
		}
		f.State.mend(fact, f.corrected.fixes)
	}
	if copied {
		f.written.rows = sized(len(f.State.Timeline))
	}
}

func (s *State) mend(fact Fact, fixes fixes) {
	row := len(s.Timeline) - 1
	for row >= 0 && s.Timeline[row].ID != fact.ID {
		row--
	}
	if !fact.apart() {
		if row >= 0 {
			s.Timeline[row].Starred = fixes.starred[fact.ID]
		}
		return
	}
	alone := &State{}
	alone.Imported = s.Imported
	alone.step(fact, fixes)
	alone.settle()
	if now := alone.Timeline[0]; inTimeline(s.Timeline[row], now) == 0 {
		s.Timeline[row] = now
	} else {
		s.Timeline = slices.Delete(s.Timeline, row, row+1)
		at, _ := slices.BinarySearchFunc(s.Timeline, now, inTimeline)
		s.Timeline = slices.Insert(s.Timeline, at, now)
	}
	s.Board.mend(fact.ID, alone.Board.Findings)
}

// mend sets the finding that an entry is, or is no more: they stand in the order
// of the log, whose ids rise.
func (b *Board) mend(entry string, now []Mark) {
	at, is := slices.BinarySearchFunc(b.Findings, entry, func(m Mark, id string) int { return strings.Compare(m.Entry, id) })
	if is {
		b.Findings = slices.Delete(b.Findings, at, at+1)
	}
	b.Findings = slices.Insert(b.Findings, at, now...)
	if len(b.Findings) == 0 {
		b.Findings = nil // as a fold from scratch has it
	}
}
