package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// takeDashed are the subcommands whose texts may begin with a dash and a figure:
// a time as -7m, a measured -5 degrees.
var takeDashed = []string{"log", "do"}

// dashed finds such a text; no flag is named so.
var dashed = regexp.MustCompile(`^-\d`)

// texted rewrites a command line so that such texts are no flags: the flags stand
// first, and a -- before the texts. Any other command line stays as it is.
func texted(root *cobra.Command, args []string) []string {
	cmd, rest, err := root.Find(args)
	if err != nil || !slices.Contains(takeDashed, cmd.Name()) {
		return args
	}
	var flags, texts []string
	found := false
	for i := 0; i < len(rest); i++ {
		switch arg := rest[i]; {
		case arg == "--":
			texts = append(texts, rest[i+1:]...)
			i = len(rest)
		case dashed.MatchString(arg):
			texts, found = append(texts, arg), true
		case !strings.HasPrefix(arg, "-") || arg == "-":
			texts = append(texts, arg)
		default:
			flags = append(flags, arg)
			if takesValue(cmd, arg) && i+1 < len(rest) {
				i++
				flags = append(flags, rest[i])
			}
		}
	}
	if !found {
		return args
	}
	return slices.Concat([]string{cmd.Name()}, flags, []string{"--"}, texts)
}

// takesValue reports whether the value of a flag is the argument behind it.
func takesValue(cmd *cobra.Command, arg string) bool {
	f := cmd.Flag(strings.TrimLeft(arg, "-"))
	return f != nil && f.NoOptDefVal == ""
}
