package deputy

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/policy"
)

// facts is a State with what the rules need of it that takes a walk to find.
type facts struct {
	*model.State
	policy  policy.Policy
	limits  policy.Limits
	log     traces
	triaged time.Time // the end of triage; zero while it lasts or is not known
	update  beat
	soak    soak
	shown   bool            // it was resolved, and that it holds was shown or accepted
	ends    map[string]bool // the clocks that end later in an imported incident seen at an earlier moment
}

// traces is what one walk over the timeline finds.
type traces struct {
	last     time.Time         // when the newest entry was made, whatever time it tells of
	touched  model.Mark        // the same, without snoozes and overrides
	authors  map[string]bool   // who wrote anything but alerts, which monitors raise
	writes   string            // the last of them
	by       map[string]string // who began a change that is open, or was when it was accepted that the lead has hands on, by its event
	resolved string            // the entry of the resolution that holds
	eased    time.Time         // the first time the impact was said to have ended
	ended    time.Time         // the last time
	tried    time.Time         // the first mitigation that an entry tells of
	leadLeft model.Mark        // when the lead was last taken from somebody
	lead     handOff           // the last change of the lead
	said     time.Time         // when the last call was said aloud; that of a new lead is none
	promised time.Time         // the last promise
	sent     time.Time         // when the last message went out
	answers  []answer          // each message and each promise, in the order of the timeline
}

// answer is a message, or a promise by itself, with what was due before it: the
// promise that stood, or where there was none what followed from the message before.
// Both are zero where nothing had gone out.
type answer struct {
	at, promised, sent time.Time
	alone              bool // another time was set, and no message told it
}

func gather(s *model.State, p policy.Policy) *facts {
	f := &facts{State: s, policy: p, limits: p.For(s.Severity), log: trace(s)}
	f.triaged = f.endOfTriage()
	f.update = nextBeat(s, p)
	f.soak = f.soakRuns()
	f.shown = f.shownToHold()
	f.ends = endsOf(s.Whole, p)
	return f
}

// endsOf names the clocks that count in the whole of an imported incident. The
// elapsed time runs at a moment before its last entry also where no end is told.
func endsOf(whole *model.State, p policy.Policy) map[string]bool {
	if whole == nil {
		return nil
	}
	ends := map[string]bool{"elapsed": !whole.Times.Started.IsZero()}
	for _, t := range timers(gather(whole, p)) {
		ends[t.id] = ends[t.id] || t.fixed == ""
	}
	return ends
}

func trace(s *model.State) traces {
	t := traces{authors: map[string]bool{}, by: map[string]string{}}
	held, accepted := map[string]bool{}, s.Handled["hands-on-lead"].Overridden
	for i := range s.Board.Changes {
		if c := &s.Board.Changes[i]; c.State == model.ChangeOpen || !accepted.IsZero() && heldAt(accepted, c.Begun, c.Ended) {
			held[c.ID] = true
		}
	}
	for i := range s.Timeline { // in place: a row is large, and a log long
		row := &s.Timeline[i]
		if row.Retracted || row.Kind == model.EntryClock { // nobody did anything
			continue
		}
		t.see(row, s.Times.Resolved)
		if held[row.ID] {
			t.by[row.ID] = row.By
		}
	}
	return t
}

func (t *traces) see(row *model.Entry, resolved time.Time) {
	if row.Recorded.After(t.last) {
		t.last = row.Recorded
	}
	if row.Kind != model.EntrySnooze && row.Kind != model.EntryOverride && row.Recorded.After(t.touched.At) {
		t.touched = model.Mark{At: row.Recorded, Entry: row.ID}
	}
	if row.Kind != model.EntryAlert && row.By != "" && row.By != t.writes {
		t.writes, t.authors[row.By] = row.By, true
	}
	switch row.Kind {
	case model.EntryAction:
		t.hear(row)
	case model.EntryMessage:
		t.answers = append(t.answers, answer{row.At, t.promised, t.sent, false})
		t.sent, t.promised = row.At, row.Due
	case model.EntryPromise:
		t.answers = append(t.answers, answer{row.At, t.promised, t.sent, true})
		t.promised = row.Due
	case model.EntryResolved:
		if row.At.Equal(resolved) {
			t.resolved = row.ID
		}
		first(&t.eased, row)
		t.ended = latest(t.ended, row.At)
	case model.EntryMitigated:
		first(&t.eased, row)
		t.ended = latest(t.ended, row.At)
	case model.EntryMitigation, model.EntryNoEffect: // one without effect was tried too
		first(&t.tried, row)
	case model.EntryDeclared:
		_, t.lead.name, _ = strings.Cut(row.Text, ", lead ")
	case model.EntryRole:
		t.handOver(row)
	}
}

// first keeps the earliest time; a date alone is no time.
func first(to *time.Time, row *model.Entry) {
	if row.Day == "" && (to.IsZero() || row.At.Before(*to)) {
		*to = row.At
	}
}

// othersThere reports whether somebody else than the lead is in the room.
func (f *facts) othersThere() bool {
	lead := f.LeadName()
	for _, a := range f.Team {
		if a.Name != lead {
			return true
		}
	}
	for name := range f.log.authors {
		if name != lead {
			return true
		}
	}
	return false
}

// earliest is the first of the times that are known; zero where none is.
func earliest(times ...time.Time) time.Time {
	var found time.Time
	for _, t := range times {
		if !t.IsZero() && (found.IsZero() || t.Before(found)) {
			found = t
		}
	}
	return found
}

// latest is the last of the times.
func latest(times ...time.Time) time.Time {
	var found time.Time
	for _, t := range times {
		if t.After(found) {
			found = t
		}
	}
	return found
}
