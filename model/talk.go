package model

import "time"

// Talk is what was said and promised to those outside the room.
type Talk struct {
	Sent    []Message // in the order of the log
	Promise Promise
	Moved   []Promise // since the last message: those that another time replaced
}

// promise sets when the next update comes; a message starts anew, a time by itself
// leaves the one before standing in Moved.
func (t *Talk) promise(p Promise, byMessage bool) {
	if byMessage {
		t.Moved = nil
	} else if !t.Promise.Made.IsZero() {
		t.Moved = append(t.Moved, t.Promise)
	}
	t.Promise = p
}

// Message is one text that went out, word for word.
type Message struct {
	Mark
	Name     string   // template; empty for one that an imported source tells of
	Channel  string   // empty where it is not known
	Text     string   // the very text
	How      string   // "copied" or "sent"
	Severity Severity // the severity that stood when it went out
}

// Promise is when the next update was promised.
type Promise struct {
	Made  time.Time // UTC; zero where nothing was said yet
	Due   time.Time // UTC; zero where a message stated no time
	Entry string    // that made it
}

// LastMessage returns the newest message and whether there is one.
func (s *State) LastMessage() (Message, bool) {
	if len(s.Talk.Sent) == 0 {
		return Message{}, false
	}
	last := s.Talk.Sent[0]
	for _, m := range s.Talk.Sent[1:] {
		if !m.At.Before(last.At) {
			last = m
		}
	}
	return last, true
}

// ToldSeverity is the severity that stood when the last message went out that carries
// one, and when that was (UTC); both are zero where none did. The status page, which
// customers read, carries none.
func (s *State) ToldSeverity() (told Severity, at time.Time) {
	for _, m := range s.Talk.Sent {
		if m.Severity != NoSeverity && m.Channel != "statuspage" && !m.At.Before(at) {
			told, at = m.Severity, m.At
		}
	}
	return told, at
}

// Handled is what a person decided about a red flag.
type Handled struct {
	Snoozed      time.Time // UTC; zero where it was not snoozed. What it sees anew after that is not silenced
	SnoozedUntil time.Time // UTC; zero where it was not snoozed
	Overridden   time.Time // UTC; zero where it was not overridden. What it saw up to then is settled
	Answered     time.Time // UTC; when what it asks for was done that nothing else shows, see Escalated; settles as well
	Reason       string
}

// Silences reports whether what the flag sees since a time (UTC) is snoozed now.
func (h Handled) Silences(since, now time.Time) bool {
	return h.SnoozedUntil.After(now) && !since.After(h.Snoozed)
}

// answersFor is for how long an answer holds for what comes up after it: who was called
// in a moment before the box was over need not be called in again.
const answersFor = 10 * time.Minute

// Settled is up to when (UTC) what the flag sees is settled; zero where nothing is.
func (h Handled) Settled() time.Time {
	if h.Answered.IsZero() {
		return h.Overridden
	}
	if until := h.Answered.Add(answersFor); until.After(h.Overridden) {
		return until
	}
	return h.Overridden
}

// ReviewDoc is the post-mortem as people have written it.
type ReviewDoc struct {
	Review
	Reason   string            // why it was published over what stood; empty where nothing did or nobody said
	Sections map[string]string // by section name, see Sections
	Edits    map[string]Edit   // the last one of each section that was written here
	Actions  []Action          // in the order in which they were added
}

// Edit is who wrote something, and when (UTC).
type Edit struct {
	By string
	At time.Time
}

// Sections lists the sections of the post-mortem that people write, in the
// order of the process text.
var Sections = []string{"impact", "root_cause", "went_well", "went_poorly", "lessons"}
