package present

import "sort"

// Since are the entries of the rows that an earlier state of the same timeline had
// not, from the top. What both have in common at either end is passed over first: as
// a rule that is all but a few.
func (t Timeline) Since(was Timeline) []string {
	top, end, wasEnd := 0, t.Len(), was.Len()
	for top < min(end, wasEnd) && t.entry(top).ID == was.entry(top).ID {
		top++
	}
	for end > top && wasEnd > top && t.entry(end-1).ID == was.entry(wasEnd-1).ID {
		end, wasEnd = end-1, wasEnd-1
	}
	known := make(map[string]bool, wasEnd-top)
	for row := top; row < wasEnd; row++ {
		known[was.ID(row)] = true
	}
	var fresh []string
	for row := top; row < end; row++ {
		if id := t.ID(row); !known[id] {
			fresh = append(fresh, id)
		}
	}
	return fresh
}

// Without leaves out the rows of some entries, which stay counted in the note.
func (t Timeline) Without(ids map[string]bool) Timeline {
	t.held = nil
	if len(ids) == 0 {
		return t
	}
	var held []int
	for row := 0; row < t.Len() && len(held) < len(ids); row++ { // they are the newest, as a rule
		if ids[t.entry(row).ID] {
			held = append(held, row)
		}
	}
	t.held = held
	return t
}

// Held is how many rows are left out.
func (t Timeline) Held() int { return len(t.held) }

// heldAbove is how many rows are left out over a row that is shown.
func (t *Timeline) heldAbove(row int) int {
	return sort.Search(len(t.held), func(i int) bool { return t.held[i]-i > row })
}
