package postmortem

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
)

// bookkeeping is what the console notes for itself: it tells how the incident
// was run on the screen, not what happened. So do the calls that were said aloud.
var bookkeeping = []model.EntryKind{
	model.EntryPhase, model.EntryStep, model.EntrySignal, model.EntrySnooze, model.EntryPromise, model.EntryReview,
	model.EntryClock,
}

// longest is how many entries a reader of the document is given. Of a longer log
// the milestones and what was starred are told; an export of the log has the rest.
const longest = 500

// kept are the entries that the document tells, oldest first. What was starred is
// always among them.
func kept(s *model.State) []model.Entry {
	rows := chosen(s, func(e *model.Entry) bool {
		return !slices.Contains(bookkeeping, e.Kind) && !strings.HasPrefix(e.Text, model.SaidPrefix)
	})
	if len(rows) > longest {
		rows = chosen(s, func(e *model.Entry) bool { return e.Kind.Key() })
	}
	return rows
}

func chosen(s *model.State, tells func(*model.Entry) bool) []model.Entry {
	var rows []model.Entry
	for i := range s.Timeline {
		if e := &s.Timeline[i]; !e.Retracted && (e.Starred || tells(e)) {
			rows = append(rows, *e)
		}
	}
	return rows
}

// timeline words the log for a reader who was not there.
func timeline(s *model.State, x Context) []Row {
	entries := kept(s)
	c := calendarOf(s, x.Zone)
	for _, e := range entries {
		if e.Day != "" {
			c.mark(e.Day)
		} else {
			c.mark(e.At.In(x.Zone).Format(time.DateOnly))
		}
	}
	rows := make([]Row, len(entries))
	told := map[model.EntryKind]bool{}
	for i, e := range entries {
		e.Text = e.TextIn(x.Words)
		if e.Kind == model.EntryNote { // of promises and snoozes it does not tell
			e.Text = e.Telling(e.Text, func(t time.Time) string { return clock(t, s, x) })
		}
		rows[i] = Row{e.ID, c.time(e), withAbout(s, e, event(s, e, told), x), e.Starred}
		if x.Idle[e.ID] {
			rows[i].Event += " (it did not stand)"
		}
		told[e.Kind] = told[e.Kind] || tells(e)
	}
	return rows
}

// withAbout puts in front of an event what it is attached to: the row above it, as a
// rule, is another one.
func withAbout(s *model.State, e model.Entry, words string, x Context) string {
	about, ok := s.Entry(e.AttachedTo())
	if !ok {
		return words
	}
	return model.Re(cmp.Or(about.TextIn(x.Words), about.Kind.Word()), words)
}

// event is one entry in the words of the process text where it has words for
// it, else as it reads to somebody who does not see the board. told holds the
// kinds of the rows before.
func event(s *model.State, e model.Entry, told map[model.EntryKind]bool) string {
	if words, ok := milestone(s, e, told); ok {
		return words
	}
	if words, ok := onBoard(s, e); ok {
		return words
	}
	if flag, reason, is := strings.Cut(e.Text, ": "); is && e.Kind == model.EntryOverride {
		return with("Red flag “"+deputy.Title(flag)+"” overridden", reason)
	}
	if slices.Contains(plain, e.Kind) || !s.Imported && slices.Contains(selfTelling, e.Kind) {
		return e.Text
	}
	if e.Kind == model.EntryChange {
		e.Text = model.WithoutFix(e.Text)
	}
	return with(e.Kind.Word(), e.Text)
}

var (
	// plain entries are told in the words of whoever wrote them.
	plain = []model.EntryKind{model.EntryNote, model.EntryAction, model.EntryUnreadable}
	// selfTelling entries name what they are when the console words them:
	// "Rollback started", "Update copied for Slack", "Lead: on-call A".
	selfTelling = []model.EntryKind{model.EntryMitigation, model.EntryMessage, model.EntryRole}
)

// milestones are the rows of the process text's timeline.
var milestones = map[model.EntryKind]string{
	model.EntryAlert:     "First alert triggered",
	model.EntryDeclared:  "Incident declared",
	model.EntryMitigated: "Mitigation applied",
	model.EntryDeployed:  "Permanent fix deployed",
	model.EntryResolved:  "Incident resolved",
}

// milestone words an entry that the process text's timeline has a row for.
func milestone(s *model.State, e model.Entry, told map[model.EntryKind]bool) (string, bool) {
	text := e.Text
	if e.Kind == model.EntryDeployed {
		text = strings.TrimPrefix(strings.TrimPrefix(text, "the fix"), ": ") // the row says so itself
		if !s.Imported && (!e.At.Equal(s.Times.Deployed) || s.Step("fix/deploy").Entry != e.ID) {
			return with("Fix deployed, taken back later", text), true
		}
	}
	if isCause(s, e, told) {
		if s.CauseSuspected() {
			return with("Cause suspected, no evidence yet", text), true
		}
		return with("Root cause identified", text), true
	}
	words, ok := milestones[e.Kind]
	if e.Kind == model.EntryAlert && !s.Imported && !e.At.Equal(s.Times.Detected) {
		return "", false // it came when somebody knew already
	}
	// History has the first of each as its milestone; a live incident that was
	// reopened is mitigated and resolved again.
	if !ok || !tells(e) || told[e.Kind] && (s.Imported || e.Kind == model.EntryAlert) {
		return "", false
	}
	return with(words, text), true
}

// tells reports whether an entry can be the milestone of its kind: of a source that
// knows the date alone it sets no timestamp.
func tells(e model.Entry) bool { return e.Day == "" || milestones[e.Kind] == "" }

// isCause reports the entry that names the cause as it stands; where the state
// does not say which (an imported cause), the first that names one.
func isCause(s *model.State, e model.Entry, told map[model.EntryKind]bool) bool {
	if e.Kind != model.EntryCause && e.Kind != model.EntryConfirmed {
		return false
	}
	if s.Cause.Entry != "" {
		return e.ID == s.Cause.Entry
	}
	return !told[model.EntryCause] && !told[model.EntryConfirmed]
}

func with(words, text string) string {
	if text == "" {
		return words
	}
	return words + ": " + text
}
