package postmortem

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message/prose"
)

// proposal is one sentence a line, each a fact of the log. History is not
// judged: its owners have said what they thought of it.
func proposal(s *model.State, x Context, facts func(*model.State, Context) []string) string {
	if s.Imported {
		return ""
	}
	return prose.Arrows(strings.Join(facts(s, x), "\n"))
}

// wentWell is which limits were kept, and what is known to have worked.
func wentWell(s *model.State, x Context) []string {
	var facts []string
	_, over := s.StillOver(s.Times.Resolved)
	for _, c := range clocks(s, x) {
		switch {
		case !c.Met || !c.earned(s):
		case c.ID != "update":
			facts = append(facts, c.praise())
		case len(missedPromises(s, x)) == 0: // the clock tells the last of them alone
			facts = append(facts, "Every update came when it was due.")
		}
	}
	for _, c := range s.Board.Changes {
		if c.State == model.ChangeVerified && c.Proven() && c.Signal.Moved() {
			facts = append(facts, sentence(quoted(c)+" worked", c.Result))
		}
	}
	for _, p := range s.Board.Proof {
		if p.With == "resolved" && p.Signal.Proves() && p.Signal.Moved() && !over {
			facts = append(facts, sentence("The resolution was shown by a signal", p.Signal.String()))
		}
	}
	return facts
}

// clocks are the limits that had ended. One that began anew when the incident came back
// says so: its figure is that of the last mitigation alone.
func clocks(s *model.State, x Context) []ClockFact {
	all := slices.Clone(x.Clocks)
	for i := range all {
		if all[i].ID == "mitigate" && !s.Times.Reopened.IsZero() {
			all[i].Label += " after the reopening"
		}
	}
	return all
}

// wentPoorly is which limits passed, what was tried in vain or at once, and
// where the process was left with a reason.
func wentPoorly(s *model.State, x Context) []string {
	var facts []string
	missed := missedPromises(s, x)
	for _, c := range clocks(s, x) {
		if !c.Met && (c.ID != "update" || len(missed) == 0) { // else each is told with its time
			facts = append(facts, c.sentence())
		}
	}
	for _, c := range s.Board.Changes {
		switch {
		case c.Unproven():
			facts = append(facts, sentence(quoted(c)+" "+unproven, c.Result))
		case c.State == model.ChangeNoEffect:
			facts = append(facts, sentence(quoted(c)+" had no effect", c.Result))
		case c.State == model.ChangeReverted:
			facts = append(facts, sentence(quoted(c)+" was taken back", c.Result))
		}
	}
	if e, over := s.StillOver(s.Times.Resolved); over && s.IsResolved() {
		facts = append(facts, "Resolved at "+clock(s.Times.Resolved, s, x)+" while "+prose.OneLine(e.Name+" read "+e.Read.Value+", limit "+e.Limit)+".")
	}
	facts = append(facts, missed...)
	facts = append(facts, parallel(s, x)...)
	return append(facts, departures(s, x)...)
}

// praise says how a limit was kept. Of a post-mortem that was published with the
// resolution, or right after it, the figure would say less than the word.
func (c ClockFact) praise() string {
	if c.ID == "postmortem" && c.Figure < time.Minute {
		return "The post-mortem was published at once."
	}
	return c.sentence()
}

// sentence says how a limit went: how much of it was needed and what was over, or
// how much of the time that had to pass did and what was missing.
func (c ClockFact) sentence() string {
	word, apart := "limit", c.Figure.Truncate(time.Second)-c.Limit // as it reads, so that it adds up
	if c.Sought {
		word, apart = "at least", -apart
	}
	text := fmt.Sprintf("%s: %s, %s %s", prose.OneLine(c.Label), prose.Duration(c.Figure), word, limit(c.Limit))
	switch {
	case c.Met:
		return text + "."
	case c.Sought:
		return text + ", " + difference(apart) + " short."
	}
	return text + ", " + difference(apart) + " over."
}

// limit names whole hours as hours, as the process text does: 48 h, not 2 d 00 h.
func limit(d time.Duration) string {
	if d >= time.Hour && d%time.Hour == 0 {
		return fmt.Sprintf("%d h", d/time.Hour)
	}
	return prose.Duration(d)
}

// difference never reads as none: a limit passes by parts of a second too.
func difference(d time.Duration) string {
	if d < time.Second {
		return "under 1 s"
	}
	return prose.Duration(d)
}

// parallel names each change that was begun while another was open: nobody can
// tell afterwards which of them did it.
func parallel(s *model.State, x Context) []string {
	var facts []string
	for i, later := range s.Board.Changes {
		var open []string
		for _, earlier := range s.Board.Changes[:i] {
			if !later.Begun.Before(earlier.Begun) && (earlier.Ended.IsZero() || later.Begun.Before(earlier.Ended)) {
				open = append(open, quoted(earlier))
			}
		}
		if len(open) > 0 {
			was := map[bool]string{true: "was", false: "were"}[len(open) == 1]
			facts = append(facts, fmt.Sprintf("%s was begun at %s while %s %s open.", quoted(later), clock(later.Begun, s, x), strings.Join(open, " and "), was))
		}
	}
	return facts
}

// departures are the points at which somebody left the process with a reason,
// or had to go back in it.
func departures(s *model.State, x Context) []string {
	var facts []string
	for _, e := range s.Timeline {
		if e.Retracted {
			continue
		}
		at := clock(e.At, s, x)
		switch e.Kind {
		case model.EntryOverride:
			if !x.Idle[e.ID] {
				flag, reason, _ := strings.Cut(e.Text, ": ")
				facts = append(facts, sentence("The red flag “"+deputy.Title(flag)+"” was overridden at "+at, reason))
			}
		case model.EntryReopened:
			facts = append(facts, sentence("Reopened at "+at, e.Text))
		case model.EntryResolved:
			facts = append(facts, early(e.Text, at)...)
		}
	}
	return facts
}

// early reads from an entry whether it was resolved without a signal, or before
// every condition held; see model.Resolved.
func early(text, at string) []string {
	signal, reason, now := strings.Cut(text, "; resolved now because ")
	switch {
	case now:
		return []string{sentence("Resolved at "+at+" before every condition held", reason)}
	case signal == "without a signal":
		return []string{"Resolved at " + at + " without a signal that shows it."}
	}
	return nil
}

// quoted names a change in a sentence: a mitigation by its step, with what was
// said about it.
func quoted(c model.Change) string {
	if c.Step == "" {
		return "“" + prose.OneLine(c.Name()) + "”"
	}
	if c.Said() == "" {
		return c.Step.Title()
	}
	return c.Step.Title() + " (" + prose.OneLine(c.Said()) + ")"
}

// sentence joins what happened with what is known of it.
func sentence(what, detail string) string {
	text := with(what, prose.OneLine(detail))
	if strings.HasSuffix(text, ".") {
		return text
	}
	return text + "."
}

// clock is a time as the duration of the document tells it.
func clock(t time.Time, s *model.State, x Context) string {
	return t.In(x.Zone).Format(calendarOf(s, x.Zone, s.Times.Started, t, s.Times.Resolved).layout())
}
