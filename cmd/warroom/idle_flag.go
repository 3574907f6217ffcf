package main

import (
	"fmt"

	"warroom/model"
	"warroom/model/deputy"
)

// tellIdle says so where a command handles a red flag that does not stand: it is
// logged with its reason, as in the window, and settles nothing. before is the
// state that the command found.
func (c *call) tellIdle(before *model.State, command model.Command) {
	flag, what := "", ""
	switch command := command.(type) {
	case model.OverrideFlag:
		flag, what = command.Flag, "the reason is logged and settles nothing"
	case model.SnoozeFlag:
		flag, what = command.Flag, "the snooze is logged and silences nothing"
	default:
		return
	}
	for _, stands := range deputy.Look(before, c.policy(before), c.now()).Flags {
		if stands.ID == flag {
			return
		}
	}
	fmt.Fprintf(c.err, "The red flag %s does not stand now; %s. Those that stand: warroom show %s\n", flag, what, before.Ref)
}
