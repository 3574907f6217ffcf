package model

// histories follows what corrections made of each entry, one after the other.
type histories struct {
	aims    map[string]string // what each correction is about
	roots   map[string]string // the entry that this comes down to, as far as it was asked for
	strikes map[string]string // the retractions so far, and what they retract
	struck  map[string]int    // how many standing retractions each entry and each correction has
	of      map[string]*history
}

// history is how an entry stands, and how it came to.
type history struct {
	amends []amend
	told   []recorded
}

// amend is an amendment with its id.
type amend struct {
	id string
	EntryAmended
}

// recount tells the corrections of each entry, in the order of decisions, for a price
// that grows with their number and not with that of the entries.
func recount(by []Fact) map[string][]recorded {
	h := histories{aimsOf(by), map[string]string{}, map[string]string{}, map[string]int{}, map[string]*history{}}
	for _, f := range by {
		if entry, ok := h.root(f.ID); ok {
			h.take(f, entry)
		}
	}
	told := make(map[string][]recorded, len(h.of))
	for entry, of := range h.of {
		if len(of.told) > 0 {
			told[entry] = of.told
		}
	}
	return told
}

// aimsOf is what each correction is about.
func aimsOf(by []Fact) map[string]string {
	aims := make(map[string]string, len(by))
	for _, f := range by {
		aims[f.ID], _ = f.aim()
	}
	return aims
}

// root is the entry that a correction comes down to: what takes back an amendment is
// about what that has amended. ok is false where they go round in a circle.
func (h *histories) root(correction string) (entry string, ok bool) {
	entry = h.aims[correction]
	for steps := 0; steps <= len(h.aims); steps++ {
		if known, is := h.roots[entry]; is {
			entry = known
		}
		next, is := h.aims[entry]
		if !is {
			h.roots[correction] = entry
			return entry, true
		}
		entry = next
	}
	return "", false
}

// take follows one correction. One that is retracted before it comes changes nothing.
func (h *histories) take(f Fact, entry string) {
	of := h.of[entry]
	if of == nil {
		of = &history{}
		h.of[entry] = of
	}
	r := recorded{Correction: Correction{By: f.By, Recorded: f.Recorded}, was: h.stands(of, entry)}
	switch b := f.Body.(type) {
	case EntryAmended:
		if b.Entry == entry { // a correction has no words of its own
			of.amends = append(of.amends, amend{f.ID, b})
		}
	case EntryRetracted:
		if b.Entry == f.Incident {
			return
		}
		r.Reason, h.strikes[f.ID] = b.Reason, b.Entry
		if h.struck[f.ID] == 0 {
			h.strike(b.Entry, 1)
		}
	}
	r.is = h.stands(of, entry)
	switch {
	case r.is.dead && (!r.was.dead || h.strikes[f.ID] == entry && h.struck[f.ID] == 0): // by a second one too
		r.Fate = FateRetracted
	case r.was.dead && !r.is.dead:
		r.Fate = FateRestored
	}
	if r.was != r.is || r.Fate != "" {
		of.told = append(of.told, r)
	}
}

// stands is how an entry is by its amendments and retractions that stand.
func (h *histories) stands(of *history, entry string) wording {
	s := wording{dead: h.struck[entry] > 0}
	for i := len(of.amends) - 1; i >= 0 && (s.text == "" || s.at.IsZero()); i-- {
		if a := of.amends[i]; h.struck[a.id] == 0 {
			if s.text == "" {
				s.text = a.Text
			}
			if s.at.IsZero() {
				s.at = a.At
			}
		}
	}
	return s
}

// strike adds or takes away a standing retraction. Where by that another retraction
// falls or stands again, so does what it had retracted.
func (h *histories) strike(entry string, by int) {
	for range len(h.aims) + 1 { // a circle, which no program of ours writes, ends
		before := h.struck[entry] > 0
		h.struck[entry] += by
		next, retracts := h.strikes[entry]
		if before == (h.struck[entry] > 0) || !retracts {
			return
		}
		entry, by = next, -by
	}
}
