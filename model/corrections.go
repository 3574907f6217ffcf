package model

// fixes is what later events say about earlier ones.
type fixes struct {
	dead    map[string]bool // retracted, and the retraction stands
	amended map[string]EntryAmended
	starred map[string]bool
	told    map[string][]recorded // of each entry that was amended or retracted
}

// reworded is a body whose text can be amended.
type reworded interface{ reworded(text string) Body }

// withdrawn is a body of which something is told even where its entry is retracted.
type withdrawn interface{ withdraw(s *State, e Event) }

// correcting are the facts that say something of others, in their order.
func correcting(ordered []Fact) []Fact {
	var by []Fact
	for i := range ordered {
		if _, corrects := ordered[i].aim(); corrects {
			by = append(by, ordered[i])
		}
	}
	return by
}

// corrections collects what they say, in the order of decisions.
func corrections(by []Fact) fixes {
	f := fixes{retracted(by), map[string]EntryAmended{}, map[string]bool{}, recount(by)}
	for _, fact := range by {
		if f.dead[fact.ID] {
			continue
		}
		switch b := fact.Body.(type) {
		case EntryAmended:
			f.amended[b.Entry] = f.amended[b.Entry].then(b)
		case EntryStarred:
			f.starred[b.Entry] = b.Starred
		}
	}
	return f
}

// retracted tells which entries are taken back. A retraction can itself be
// retracted, which brings the entry back. Which stand follows from what points
// at what and never from times: the clocks of two devices may be apart.
func retracted(corrections []Fact) map[string]bool {
	by := map[string][]string{} // the retractions of an entry
	for _, f := range corrections {
		if r, ok := f.Body.(EntryRetracted); ok && r.Entry != f.Incident {
			by[r.Entry] = append(by[r.Entry], f.ID)
		}
	}
	dead := make(map[string]bool, len(by))
	var settle func(entry string) bool
	settle = func(entry string) bool {
		if is, settled := dead[entry]; settled {
			return is
		}
		dead[entry] = false // so that a circle, which no program of ours writes, ends
		for _, retraction := range by[entry] {
			if !settle(retraction) {
				dead[entry] = true
			}
		}
		return dead[entry]
	}
	for _, f := range corrections { // in their order, which decides where a circle is entered
		settle(f.ID)
	}
	for entry := range by {
		settle(entry)
	}
	return dead
}

// aim is the entry that a correction is about.
func (f Fact) aim() (entry string, corrects bool) {
	switch b := f.Body.(type) {
	case EntryAmended:
		return b.Entry, true
	case EntryStarred:
		return b.Entry, true
	case EntryRetracted:
		return b.Entry, true
	}
	return "", false
}
