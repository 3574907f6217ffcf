package present

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/model/when"
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

// OpenCard is an incident that runs.
type OpenCard struct {
	ID       string
	Severity model.Severity
	Title    string
	Elapsed  string
	Facts    []Fact
	Urgent   bool // a limit has passed
}

// Fact is a label and a value, with how it stands.
type Fact struct {
	Label, Value string
	Tone         Tone
}

// OwedRow is something that people wait for.
type OwedRow struct {
	ID    string // the incident
	Icon  string
	Kind  string // Update, Post-mortem, Action
	Text  string
	Ref   string
	Owner string
	Due   string
	Tone  Tone
	at    time.Time
}

// Running is an incident that runs, with what the deputy sees of it.
type Running struct {
	State *model.State
	View  deputy.View
}

// HomeOf reads the first screen. all is every incident, newest first; found, if
// not nil, are the only ones that a search lets through.
func HomeOf(all []model.Summary, running []Running, found map[string]bool, limits *policy.Book, x Clock) Home {
	h := Home{Total: len(all)}
	running = slices.Clone(running)
	slices.SortStableFunc(running, func(a, b Running) int { return attention.Compare(attention.Incident(a), attention.Incident(b)) })
	for _, r := range running {
		h.Open = append(h.Open, openCard(r, limits.Of(r.State.Policy).Title(model.Lead)))
		h.Owed = append(h.Owed, updateOwed(r, x)...)
	}
	for _, s := range all {
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
		if (!s.Status.Open() || s.Imported) && (found == nil || found[s.ID]) {
			h.History = append(h.History, historyRow(s, limits, x))
		}
	}
	slices.SortStableFunc(h.Owed, func(a, b OwedRow) int {
		if a.at.IsZero() != b.at.IsZero() {
			return cmp.Compare(b.at.Unix(), a.at.Unix()) // what has no date stands last
		}
		return a.at.Compare(b.at)
	})
	return h
}

// openCard reads an incident that runs; leads is what its policy calls the lead.
func openCard(r Running, leads string) OpenCard {
	s := r.State
	c := OpenCard{ID: s.ID, Severity: s.Severity, Title: s.Title, Elapsed: elapsed(r.View.Clock("elapsed"))}
	lead := Fact{leads, "nobody yet", ToneNear}
	if name := s.LeadName(); name != "" {
		lead = Fact{leads, name, TonePlain}
	}
	update := r.View.Clock("update")
	c.Facts = []Fact{lead, {"Phase", phaseWords(s), TonePlain}, {"Update", cmp.Or(clockWords(update), "not due"), clockTone(update)}}
	if box := r.View.Clock(string(s.Phase)); box.Runs() { // triage and mitigate have a clock of their name
		c.Facts[1] = Fact{"Phase", s.Phase.Title() + ", " + clockWords(box), clockTone(box)}
	}
	flags := 0
	for _, f := range r.View.Flags {
		if !f.Snoozed() {
			flags++
		}
	}
	tone := ToneQuiet
	if flags > 0 {
		tone = ToneOver
	}
	c.Facts = append(c.Facts, Fact{"Red flags", fmt.Sprint(flags), tone})
	c.Urgent = flags > 0 || update.State == deputy.Over
	return c
}

// phaseWords is the phase with how many of its steps are done. The mitigations
// are a list to choose from, not one to finish.
func phaseWords(s *model.State) string {
	if s.Phase == model.Mitigate {
		return s.Phase.Title()
	}
	return s.Phase.Title() + ", " + countDone(s, s.Phase)
}

func updateOwed(r Running, x Clock) []OwedRow {
	c := r.View.Clock("update")
	if c.State != deputy.Over && c.State != deputy.Near {
		return nil
	}
	word := ", due at "
	if r.State.Talk.Promise.Due.Equal(c.Due) {
		word = ", promised for "
	}
	return []OwedRow{{r.State.ID, "send", "Update", r.State.Title + word + when.Moment(c.Due, x.Now, x.Zone), r.State.Ref,
		r.State.LeadName(), clockWords(c), clockTone(c), c.Due}}
}

// reviewOwed is a post-mortem that nobody has published yet.
func reviewOwed(s model.Summary, limits *policy.Book, x Clock) (OwedRow, bool) {
	if s.Imported || s.Status == model.StatusFalseAlarm || s.Span.Resolved.IsZero() || s.Review.State == model.ReviewPublished {
		return OwedRow{}, false
	}
	limit := limits.Of(s.Policy).For(s.Severity).PostMortem
	if limit <= 0 {
		return OwedRow{}, false
	}
	due := s.Span.Resolved.Add(limit)
	left := due.Sub(x.Now)
	tone := TonePlain
	switch {
	case left < 0:
		tone = ToneOver
	case left <= limit/deputy.NearPart:
		tone = ToneNear
	}
	return OwedRow{s.ID, "file-text", "Post-mortem", s.Title, s.Ref, s.Lead, leftWords(left), tone, due}, true
}

func actionOwed(s model.Summary, a model.Action, x Clock) OwedRow {
	r := OwedRow{ID: s.ID, Icon: "list-checks", Kind: "Action", Text: a.Action, Ref: s.Ref, Owner: a.Owner, Due: "no date", Tone: ToneNear}
	day, err := time.ParseInLocation(time.DateOnly, a.Deadline, x.Zone)
	if err != nil {
		return r
	}
	r.at, r.Tone = day.AddDate(0, 0, 1), TonePlain
	today, form := x.Now.In(x.Zone).Format(time.DateOnly), "Mon 2 Jan"
	if a.Deadline[:4] != today[:4] {
		form = "2 Jan 2006"
	}
	switch {
	case a.Deadline < today:
		r.Due, r.Tone = day.Format(form)+", over", ToneOver
	case a.Deadline == today:
		r.Due, r.Tone = "today", ToneNear
	case day.AddDate(0, 0, -1).Format(time.DateOnly) == today:
		r.Due, r.Tone = "tomorrow", ToneNear
	default:
		r.Due = day.Format(form)
	}
	return r
}
