package main

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/message/prose"
	"warroom/model/report"
	"warroom/model/when"
)

// printShow prints an incident for a person, with the zone of its times.
func (c *call) printShow(s *model.State) {
	now := c.now()
	limits := c.policy(s)
	view := deputy.Look(s, limits, now)
	p := c.paint
	fmt.Fprintf(c.out, "%s  %s  %s\n", p.severity(s.Severity, orText(string(s.Severity), "no severity")), s.Ref, p.bold(oneLine(s.Title, 200)))
	times := c.timesOf(s)
	fmt.Fprintf(c.out, "%s, phase %s, lead %s; started %s; times in %s\n", message.Standing(s), s.Phase.Title(),
		orText(s.LeadName(), "nobody yet"), times.momentOr(s.Times.Started), strings.Join(times.offsets, ", then "))
	fmt.Fprintf(c.out, "Impact: %s\n", orText(oneLine(s.Impact.Summary, 500), "unknown"))
	label := "Cause"
	if s.CauseSuspected() {
		label = "Suspected cause, no evidence yet"
	}
	fmt.Fprintf(c.out, "%s: %s\n", label, orText(oneLine(s.Cause.Text, 500), "unknown"))
	if view.Next.Text != "" {
		fmt.Fprintf(c.out, "Next: %s\n", p.bold(strings.TrimSpace(view.Next.Text+"  "+p.faint(view.Next.Reason))))
	}
	c.section("Clocks")
	for _, clock := range view.Clocks {
		name := clock.Label
		if clock.ID == string(model.Lead) {
			name = limits.Title(model.Lead)
		}
		fmt.Fprintf(c.out, "  %-12s %-8s %s\n", name, clock.State, c.clockWords(clock))
	}
	c.section("Red flags")
	if len(view.Flags) == 0 {
		fmt.Fprintln(c.out, "  none")
	}
	for _, f := range view.Flags {
		fmt.Fprintf(c.out, "  %s: %s %s\n", p.red(f.Title), f.Saw, p.faint(f.Why))
	}
	c.printSteps(s)
	c.printBoard(s, times)
	c.section("Timeline")
	for _, row := range s.Timeline {
		c.printRow(s, row, times)
	}
}

func (c *call) section(title string) { fmt.Fprintf(c.out, "\n%s\n", c.paint.bold(title)) }

func (c *call) clockWords(clock deputy.Clock) string {
	switch {
	case clock.Since.IsZero():
		return c.paint.faint(clock.Note)
	case !clock.HasLimit:
		return when.Stopwatch(clock.Elapsed)
	case clock.State == deputy.Over:
		return c.paint.red(when.Countdown(clock.Left()) + " over")
	case clock.State == deputy.Near:
		return c.paint.amber(when.Countdown(clock.Left()) + " left")
	case clock.State == deputy.Running:
		return when.Countdown(clock.Left()) + " left"
	}
	took := when.Countdown(clock.Elapsed) + " of " + when.Span(clock.Limit)
	switch {
	case clock.State == deputy.Missed && clock.ID == "soak": // resolved too early, not too late
		return took + ", " + when.Countdown(clock.Limit-clock.Elapsed.Truncate(time.Second)) + " short"
	case clock.State == deputy.Missed:
		return took + ", " + when.Countdown(clock.Left()) + " over"
	}
	return took
}

func (c *call) printSteps(s *model.State) {
	c.section("Steps")
	for _, phase := range model.Checklist {
		var parts []string
		for _, t := range phase.Steps {
			parts = append(parts, t.Title+" "+strings.ReplaceAll(string(s.Step(t.ID).State), "_", " "))
		}
		fmt.Fprintf(c.out, "  %-12s %s\n", phase.Title, strings.Join(parts, " · "))
	}
}

func (c *call) printBoard(s *model.State, times times) {
	if len(s.Board.Changes) > 0 {
		c.section("Changes")
	}
	for _, ch := range s.Board.Changes {
		fmt.Fprintf(c.out, "  %d  %-10s %s\n", ch.N, strings.ReplaceAll(string(ch.State), "_", " "), oneLine(ch.Name()+"  "+ended(ch), 200))
		c.printPlan(ch, times)
	}
	if len(s.Board.Hypotheses) > 0 {
		c.section("Hypotheses")
	}
	for _, h := range s.Board.Hypotheses {
		fmt.Fprintf(c.out, "  %d  %-10s %s (%d for, %d against)\n", h.N, h.Word(), oneLine(h.Text, 200), len(h.For), len(h.Against))
	}
}

// ended is what a change ended with; words that were given for a signal are none.
func ended(ch model.Change) string {
	switch {
	case !ch.Unproven():
		return ch.Result
	case strings.TrimSpace(ch.Result) == "":
		return "no signal"
	}
	return "no signal: " + ch.Result
}

// printPlan prints what was said of a change when it was begun.
func (c *call) printPlan(ch model.Change, times times) {
	say := func(label, text string) {
		if text != "" {
			fmt.Fprintf(c.out, "                %s: %s\n", label, oneLine(text, 200))
		}
	}
	say("expected", ch.Expect)
	say("to undo", ch.Undo)
	if !ch.Watch.IsZero() {
		say("watch until", times.moment(ch.Watch))
	}
}

func or(s *string, none string) string {
	if s == nil {
		return none
	}
	return *s
}

func orText(s, none string) string {
	if s == "" {
		return none
	}
	return s
}

// oneLine is a text without line breaks, control characters and those that turn the
// direction of writing, which would turn the rest of the line: cut at a length in
// characters.
func oneLine(text string, most int) string {
	line := strings.Join(strings.Fields(prose.OneLine(text)), " ")
	if utf8.RuneCountInString(line) <= most {
		return line
	}
	return string([]rune(line)[:most-1]) + "…"
}

func parsed(at string) time.Time {
	t, err := time.Parse(report.Layout, at)
	if err != nil {
		return time.Time{}
	}
	return t
}
