package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

// takes bounds the arguments of a command; most below 0 is no bound. What does not
// fit is wrong usage, told with the form that does.
func takes(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch form := "write: warroom " + cmd.Use; {
		case len(args) < least:
			return fmt.Errorf("%s lacks a part; %s", cmd.Name(), form)
		case most > 0 && len(args) > most:
			return fmt.Errorf("“%s” is more than %s takes; %s, with a value of several words in quotes", oneLine(args[most], 60), cmd.Name(), form)
		case most >= 0 && len(args) > most:
			return fmt.Errorf("“%s” is more than %s takes; %s", oneLine(args[most], 60), cmd.Name(), form)
		}
		return nil
	}
}
