package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// given refuses a flag that was typed with nothing behind it: in a script that is an
// empty variable, whose time or file would be lost without a word.
func given(cmd *cobra.Command) error {
	var empty error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if f.Value.Type() == "string" && strings.TrimSpace(f.Value.String()) == "" && empty == nil {
			empty = usagef("--"+f.Name+" is given without a value.", "Give it one, or leave --"+f.Name+" out.")
		}
	})
	return empty
}
