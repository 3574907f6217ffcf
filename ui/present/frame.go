package present

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/policy"
	"warroom/model/when"
)

// Clock is the time and the zone in which things are shown, and the policy in
// whose words.
type Clock struct {
	Now    time.Time
	Zone   *time.Location
	Policy policy.Policy // the zero value leaves everything the domain's words
}

// Header is the head of the window: how bad, how long, what, who.
type Header struct {
	Severity model.Severity
	Elapsed  string
	Title    string
	Caption  string
	Brief    string // the caption where that has no room
	Pairs    []Pair
	// TitleFirst lets the pairs go, the last first, where the title is whole then.
	TitleFirst bool
}

// Pair is a label over its value.
type Pair struct {
	Label, Value string
	Icon         string
	Known        bool // else the value says that nobody is there yet
	Met          bool // the value is a milestone that was reached
	Minor        bool // goes where the window is narrow
	Stays        bool // is seen always; the title gives way
}

// HeaderOf reads the head of an incident.
func HeaderOf(s *model.State, v deputy.View, x Clock) Header {
	caption := []string{x.word(s.Severity), s.Ref, "started " + momentOr(s.Times.Started, x)}
	if s.Imported {
		caption = append(caption, "imported")
	}
	comms := held(x.title(model.Comms), s, model.Comms, "")
	comms.Minor = true
	h := Header{
		Severity: s.Severity, Elapsed: elapsed(v.Clock("elapsed")), Title: s.Title, Caption: strings.Join(caption, "  ·  "),
		Brief: caption[0] + "  ·  " + caption[2],
		Pairs: []Pair{held(x.title(model.Lead), s, model.Lead, "user"), comms, {Label: "Status", Value: message.Standing(s), Known: true}},
	}
	if p, ok := milestone(s, x); ok {
		h.Pairs = append(h.Pairs, p)
	}
	return h
}

// ReviewHeaderOf reads the head of the post-mortem's screen.
func ReviewHeaderOf(s *model.State, v deputy.View, x Clock) Header {
	h := HeaderOf(s, v, x)
	h.Title, h.Elapsed = "Post-mortem: "+h.Title, ""
	c := v.Clock("postmortem")
	due := Pair{Label: "Due", Value: c.Note, Stays: true}
	switch {
	case c.Due.IsZero() && s.Review.State == model.ReviewPublished:
		due = Pair{Label: "Post-mortem", Value: "published", Known: true, Met: true, Stays: true}
	case !c.Due.IsZero():
		due.Value, due.Known = when.Moment(c.Due, x.Now, x.Zone), true
	}
	h.Pairs = []Pair{due, held(x.title(model.Lead), s, model.Lead, "user")}
	if words := clockWords(c); words != "" {
		h.Pairs = append(h.Pairs[:1], Pair{Label: "Post-mortem", Value: words, Known: true, Met: c.State == deputy.Met, Stays: true}, h.Pairs[1])
	}
	h.TitleFirst = true
	if s.IsResolved() {
		h.Brief = "resolved " + momentOr(s.Times.Resolved, x)
		h.Caption = s.Ref + "  ·  " + h.Brief
	}
	return h
}

func elapsed(c deputy.Clock) string {
	if c.Since.IsZero() {
		return "unknown"
	}
	return when.Stopwatch(c.Elapsed)
}

func held(label string, s *model.State, r model.Role, icon string) Pair {
	if a, ok := s.Holder(r); ok {
		return Pair{Label: label, Value: a.Name, Icon: icon, Known: true}
	}
	if s.Imported {
		return Pair{Label: label, Value: "unknown"}
	}
	return Pair{Label: label, Value: "nobody yet"}
}

// milestone is the last one that was reached.
func milestone(s *model.State, x Clock) (Pair, bool) {
	for _, m := range []struct {
		label string
		at    time.Time
	}{{"Resolved", s.Times.Resolved}, {"Fix deployed", s.Times.Deployed}, {"Mitigated", s.Times.Mitigated}} {
		if !m.at.IsZero() {
			return Pair{Label: m.label, Value: headMoment(m.at, x), Icon: "check", Known: true, Met: true}, true
		}
	}
	return Pair{}, false
}

// headMoment is a time in the header: to the second today, to the minute on
// another day, where the date needs the room.
func headMoment(t time.Time, x Clock) string {
	if when.Date(t, x.Zone) == when.Date(x.Now, x.Zone) {
		return when.LogMoment(t, x.Now, x.Zone)
	}
	return when.Moment(t, x.Now, x.Zone)
}

func momentOr(t time.Time, x Clock) string {
	if t.IsZero() {
		return "unknown"
	}
	return when.LogMoment(t, x.Now, x.Zone)
}

// Bar is the line under the header: the one thing to do or say now.
type Bar struct {
	Kind   deputy.NextKind
	Icon   string
	Kicker string
	Text   string
	Reason string
	Button string // empty where there is nothing to press
	Action string
}

// BarOf reads the next thing.
func BarOf(s *model.State, v deputy.View) Bar {
	n := v.Next
	b := Bar{n.Kind, "arrow-right", "Next", n.Text, n.Reason, n.Action.Text, asks(n.Action)}
	switch {
	case s.Imported:
		b.Icon, b.Kicker, b.Text = "history", "History", "Imported, for reading"
		b.Reason = "clocks show what they would have shown; nothing in it is owed"
	case n.Kind == deputy.NextSay:
		b.Icon, b.Kicker = "megaphone", "Say"
	}
	return b
}

// asks is what a button does that says it asks something first: a step is then
// told and not only ticked.
func asks(a deputy.Action) string {
	if step, done := strings.CutPrefix(a.ID, "done:"); done && strings.HasSuffix(a.Text, "…") {
		return "tell:" + step
	}
	return a.ID
}

// Footer is the line at the bottom.
type Footer struct {
	Saved   string // "Saved 14:13:55"; empty before the first write
	Problem string // what keeps the file from being written
	Warning string // what does not hold as the team has set it
	File    string
	Zone    string
}

// FooterOf reads the footer.
func FooterOf(saved time.Time, problem, file string, x Clock) Footer {
	f := Footer{Problem: problem, File: file, Zone: "Times in " + when.Zone(x.Now.In(x.Zone))}
	if !saved.IsZero() {
		f.Saved = "Saved " + when.Seconds(saved, x.Zone)
	}
	return f
}
