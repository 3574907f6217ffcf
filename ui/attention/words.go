package attention

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/when"
)

// mostLines is how many things a notice names; more are counted.
const mostLines = 4

// say puts news into a title and a text. closed tells that they came up while
// the program did not run.
func say(news []item, closed bool) (title, text string) {
	if len(news) == 1 {
		if closed {
			return news[0].line(), "It came up while the window was closed."
		}
		return news[0].line(), news[0].more()
	}
	title = fmt.Sprintf("%d things are due", len(news))
	if closed {
		title = fmt.Sprintf("%d things came up while the window was closed", len(news))
	}
	var lines []string
	for i, it := range news {
		if i == mostLines {
			lines = append(lines, fmt.Sprintf("and %d more", len(news)-i))
			break
		}
		lines = append(lines, it.line())
	}
	return title, strings.Join(lines, "\n")
}

// line is a thing with its incident: Update due in 6 min: Checkout returns 500s.
func (it item) line() string { return it.words() + ": " + short(it.in.State.Title) }

func (it item) words() string {
	switch it.key.stage {
	case near:
		return name(it.in.State, it.clock) + " due in " + minutes(it.clock.Left())
	case over:
		return name(it.in.State, it.clock) + " " + overBy(it.clock)
	}
	return "Red flag, " + lowerFirst(it.flag.Title)
}

// more is what is said below the line: what the flag saw, or how bad it is and
// for how long.
func (it item) more() string {
	if it.key.stage == raised {
		return it.flag.Saw
	}
	s := it.in.State
	if !runs(s) {
		return severityWord(s) + " · " + s.Ref + " · resolved"
	}
	return severityWord(s) + " · " + s.Ref + " · running for " + when.Span(it.in.View.Clock("elapsed").Elapsed.Truncate(time.Minute))
}

// soonOver is how long after its limit a clock is told to be due now: "00:01
// over" would be a reproach.
const soonOver = 10 * time.Second

func overBy(c deputy.Clock) string {
	if c.Left() > -soonOver {
		return "due now"
	}
	return deputy.Figure(c.Left()) + " over"
}

// names are the clocks as a sentence calls what is due by them.
var names = map[string]string{
	"response": "Response", "triage": "Triage", "mitigate": "Mitigation", "update": "Update", "lead": "Hand-over of the lead",
	"postmortem": "Post-mortem",
}

func name(s *model.State, c deputy.Clock) string {
	if c.ID == "update" {
		_, told := s.LastMessage()
		switch {
		case s.IsResolved():
			return "Resolution message"
		case !told:
			return "First alert"
		}
	}
	if n, ok := names[c.ID]; ok {
		return n
	}
	return "Task “" + short(c.Label) + "”"
}

func severityWord(s *model.State) string {
	if s.Severity == model.NoSeverity {
		return "No severity"
	}
	return string(s.Severity)
}

// minutes is what is left, in whole minutes that have begun.
func minutes(left time.Duration) string {
	return when.Span(max(time.Minute, (left + time.Minute - 1).Truncate(time.Minute)))
}

// shown is how much of a title is told where it stands beside other words.
const shown = 60

func short(title string) string {
	line := []rune(strings.Join(strings.Fields(title), " "))
	if len(line) <= shown {
		return string(line)
	}
	return strings.TrimRight(string(line[:shown-1]), " ") + "…"
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
