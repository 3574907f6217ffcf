package present

import (
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// Did says in a line what the events of a command did, the last of them that
// says anything.
func Did(s *model.State, events []model.Event, x Clock) string {
	facts := make([]model.Fact, len(events))
	for i, e := range events {
		facts[i] = model.Read(e)
	}
	return last(s, facts, x, "Saved")
}

// Turned says what an undo or a redo turned: facts is all that the log has of the
// incident, events what the turn itself wrote.
func Turned(s *model.State, facts []model.Fact, events []model.Event, x Clock) string {
	if n := len(events); n > 1 && !slices.ContainsFunc(events, func(e model.Event) bool { return !plain(origin(facts, model.Read(e))) }) {
		return entries(n) // as they were pasted together
	}
	origins := make([]model.Fact, len(events))
	for i, e := range events {
		origins[i] = origin(facts, model.Read(e))
	}
	return last(s, origins, x, "the last thing")
}

// last is what the last of several facts that says anything did. An override that a
// resolution brings with it is no deed of its own.
func last(s *model.State, facts []model.Fact, x Clock, none string) string {
	for i := len(facts) - 1; i >= 0; i-- {
		if _, beside := facts[i].Body.(model.FlagOverridden); beside && len(facts) > 1 {
			continue
		}
		if said := did(s, facts[i], x); said != "" {
			return said
		}
	}
	return none
}

// plain reports whether a fact is an entry and nothing else.
func plain(f model.Fact) bool { _, ok := f.Body.(model.Noted); return ok }

// origin follows undo and redo, which are retractions, back to what a person did.
// What a person retracted is a deed of its own.
func origin(facts []model.Fact, f model.Fact) model.Fact {
	for range len(facts) + 1 {
		r, ok := f.Body.(model.EntryRetracted)
		if !ok || r.Reason != "undone" && r.Reason != "redone" {
			return f
		}
		f = named(facts, r.Entry)
	}
	return f
}

// named is the fact of an id. What is turned was done lately: it stands near the
// end.
func named(facts []model.Fact, id string) model.Fact {
	for i := len(facts) - 1; i >= 0; i-- {
		if facts[i].ID == id {
			return facts[i]
		}
	}
	return model.Fact{}
}

// did says what one event did; nothing where it has neither a row of its own nor
// is about one.
func did(s *model.State, f model.Fact, x Clock) string {
	switch b := f.Body.(type) {
	case model.EntryStarred:
		if b.Starred {
			return "Starred " + quoted(s, b.Entry, x)
		}
		return "Took the star from " + quoted(s, b.Entry, x)
	case model.EntryRetracted:
		return "Retracted " + quoted(s, b.Entry, x)
	case model.EntryAmended:
		if b.Text == "" {
			return "Moved " + quoted(s, b.Entry, x) + " to " + when.LogMoment(b.At, x.Now, x.Zone)
		}
		return "Amended to " + quotedText(b.Text)
	}
	if row, ok := s.Entry(f.ID); ok {
		return row.Kind.Word() + ": " + Shortened(EntryText(row, x))
	}
	return didToReview(f.Body)
}

func quoted(s *model.State, id string, x Clock) string {
	row, ok := s.Entry(id)
	if !ok {
		return "the entry"
	}
	if strings.TrimSpace(row.Text) == "" {
		return row.Kind.Word()
	}
	return quotedText(EntryText(row, x))
}

func quotedText(text string) string { return "“" + Shortened(text) + "”" }
