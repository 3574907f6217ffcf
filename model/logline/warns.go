package logline

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// warns tells what to think of before a command; empty is nothing. The state is
// never nil.
type warns func(c model.Command, x Context) string

// warnsOpen: of two changes at once nobody can tell which one did it.
func warnsOpen(_ model.Command, x Context) string {
	open := x.State.OpenChanges()
	switch len(open) {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("Change %d is still open: end it first?", open[0].N)
	}
	numbers := make([]string, len(open))
	for i, c := range open {
		numbers[i] = strconv.Itoa(c.N)
	}
	last := len(numbers) - 1
	return fmt.Sprintf("Changes %s and %s are still open: end them first?", strings.Join(numbers[:last], ", "), numbers[last])
}

// warnsSignal: only a value before and a value after show that something held, and
// what was resolved early is shown to hold when the soak would have been over.
func warnsSignal(c model.Command, x Context) string {
	var typed string
	switch c := c.(type) {
	case model.Verify:
		typed = c.Signal
	case model.EndChange:
		typed = c.Text
	case model.EndMitigation:
		typed = c.Text
	case model.MarkMitigated:
		typed = c.Signal
	case model.Resolve:
		typed = c.Signal
	}
	switch doubt := ShowsNothing(typed); {
	case doubt != "":
		return doubt
	case x.Now.Before(x.Holds):
		return "It was resolved before the soak was over: the red flag stands until a verification from " + when.ToldMoment(x.Holds, x.Now, x.Zone) + " on."
	}
	return ""
}

// ShowsNothing says why a signal that was typed shows nothing; empty where it does.
func ShowsNothing(typed string) string {
	switch m := model.ReadMeasure(typed); {
	case !m.Proves():
		return "No value before and after, so it counts as no signal: 5xx: 94 % -> 0.2 % does."
	case !m.Moved():
		return "It reads the same before and after: is the signal right?"
	}
	return ""
}

// warnsUnproven: a hypothesis with nothing for it is a guess.
func warnsUnproven(c model.Command, x Context) string {
	settled, _ := c.(model.SettleHypothesis)
	if h, ok := pickHypothesis(x.State, settled.N); ok && len(h.For) == 0 && settled.Text == "" {
		return "Nothing speaks for it yet: add because TEXT?"
	}
	return ""
}

// farAhead is how far ahead a promised update is hardly meant: a shift. A time of
// day that passed some hours ago is taken for tomorrow's.
const farAhead = 12 * time.Hour

func warnsFar(c model.Command, x Context) string {
	promised, _ := c.(model.PromiseUpdate)
	clock, day := when.Clock(promised.Due, x.Zone), when.Day(promised.Due, x.Now, x.Zone)
	if skipped, found := when.SkippedBefore(promised.Due, x.Now, x.Zone); found {
		return "The clocks skip " + clock + " on " + skipped.Format("2 Jan") + "; the next one is on " + day + "."
	}
	if other, twice := when.Other(promised.Due, x.Zone); twice {
		return showTwice(promised.Due, other, x)
	}
	if ahead := promised.Due.Sub(x.Now); ahead > farAhead {
		return "That is " + when.Span(ahead) + " ahead: is the day meant?"
	}
	return ""
}

// warnsLaw: the process text restores service before it looks for the cause.
func warnsLaw(c model.Command, x Context) string {
	entered, _ := c.(model.EnterPhase)
	p := model.Phase(strings.ToLower(string(entered.Phase)))
	if (p == model.Investigate || p == model.Fix) && !x.State.Mitigated() && !x.State.Over() {
		return "Not mitigated yet: restore service first?"
	}
	return ""
}

// Early warns of a time before the incident began; empty is nothing, and so is a
// time that is zero (now). It is in UTC. The state of x is never nil.
func Early(at time.Time, x Context) string {
	began := x.State.Times.Started
	if at.IsZero() || !at.Before(began) {
		return ""
	}
	return "That is before the start, " + when.ToldMoment(began, x.Now, x.Zone) + ": is the time meant?"
}

func warnsEarly(c model.Command, x Context) string {
	amends, _ := c.(model.AmendEntry)
	return Early(amends.At, x)
}
