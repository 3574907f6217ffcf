package main

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/logline"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui/present"
)

// tellBeside says what the window shows beside a command: what to think of, a red
// flag that does not stand, what stands in what is published. before is the state
// that the command found, at when it happened; zero is now.
func (c *call) tellBeside(before *model.State, command model.Command, at time.Time) {
	x := logline.Context{Now: c.now(), Zone: c.zone, State: before, Words: c.policy(before),
		Holds: deputy.VerifiesFrom(before, c.policy(before))}
	for _, warning := range []string{logline.Warning(command, x), logline.Early(at, x)} {
		if warning != "" {
			fmt.Fprintln(c.err, warning)
		}
	}
	c.tellIdle(before, command)
	c.tellGate(before, command)
	if _, publishes := command.(model.PublishPostMortem); publishes {
		c.tellPoints(before)
	}
}

// tellGate says what did not hold yet where an incident is resolved without a reason,
// for which the window would have asked.
func (c *call) tellGate(s *model.State, command model.Command) {
	resolve, is := command.(model.Resolve)
	if !is || resolve.Reason != "" {
		return
	}
	gate := present.GateOf(s, deputy.Look(s, c.policy(s), c.now()), present.Clock{Now: c.now(), Zone: c.zone, Policy: c.policy(s)})
	if lacks := gate.Stands(model.ReadMeasure(resolve.Signal).Proves()); lacks != "" {
		fmt.Fprintln(c.err, "Resolved before every condition held: "+lacks+".")
	}
}

// tellPoints lists what stands in a post-mortem that goes out.
func (c *call) tellPoints(s *model.State) {
	points := reviewOf(s, c.policy(s), postmortem.Context{Now: c.now(), Zone: c.zone}).Points()
	switch len(points) {
	case 0:
		return
	case 1:
		fmt.Fprintln(c.err, "Published while 1 point stands:")
	default:
		fmt.Fprintf(c.err, "Published while %d points stand:\n", len(points))
	}
	for _, p := range points {
		fmt.Fprintln(c.err, "• "+p.Text)
	}
}

// limitsOf says what a change of severity made of the limits; empty where there was
// none.
func (c *call) limitsOf(done session.Done) string {
	p := c.policy(done.State).NamingZone()
	if limits := deputy.NewLimits(done.State, p, done.Events, c.now()); limits != "" {
		return limits + "; limits count from the start"
	}
	return ""
}

// inFull gives the call that is offered now to a command that says it was made.
func (c *call) inFull(s *model.State, command model.Command) model.Command {
	said, ok := command.(model.Said)
	if !ok || said.Text != "" {
		return command
	}
	if next := deputy.Look(s, c.policy(s).NamingZone(), c.now()).Next; next.Kind == deputy.NextSay {
		said.Text = next.Text
	}
	return said
}

// join puts the texts that are not empty behind each other.
func join(between string, texts ...string) string {
	var all []string
	for _, t := range texts {
		if t != "" {
			all = append(all, t)
		}
	}
	return strings.Join(all, between)
}
