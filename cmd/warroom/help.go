package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"warroom/model"
)

// newHelp is cobra's help command, but for a command that is not there, which is
// wrong usage; cobra would print the help of the program as the answer.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Help about any command",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
			return helpTopics(cmd.Root(), args, typed), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			topic, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil || len(args) > 0 && topic == cmd.Root():
				return noCommand(cmd.Root(), args[0])
			case len(rest) > 0:
				return fmt.Errorf("“%s” is more than help takes; write: warroom help %s", oneLine(rest[0], 60), topic.Name())
			}
			topic.InitDefaultHelpFlag()
			return topic.Help()
		},
	}
}

func noCommand(root *cobra.Command, typed string) error {
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	remedy := "See them all with: warroom --help"
	if near, ok := model.Nearest(strings.ToLower(typed), names); ok {
		remedy = "Did you mean " + near + "?"
	}
	return usagef("There is no command “"+oneLine(typed, 60)+"”.", remedy)
}

// helpTopics are the commands below those that were typed.
func helpTopics(root *cobra.Command, args []string, typed string) []string {
	at, rest, err := root.Find(args)
	if err != nil || len(rest) > 0 {
		return nil
	}
	var names []string
	for _, c := range at.Commands() {
		if c.IsAvailableCommand() && strings.HasPrefix(c.Name(), typed) {
			names = append(names, cobra.CompletionWithDesc(c.Name(), c.Short))
		}
	}
	return names
}
