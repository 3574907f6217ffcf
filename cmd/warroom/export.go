package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/model/postmortem"
)

func newExport(c *call) *cobra.Command {
	var format, file string
	cmd := &cobra.Command{
		Use:               "export ID",
		Short:             "Print the post-mortem, or write it to a file",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: c.completeID,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			if format != "md" {
				return usagef("There is no format “"+format+"”.", "Use md.")
			}
			room, id, err := c.open(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			state, err := room.Open(cmd.Context(), id)
			if err != nil {
				return err
			}
			text := reviewOf(state, c.policy(state), postmortem.Context{Now: c.now(), Zone: c.zone}).Markdown()
			if file == "" || file == "-" {
				fmt.Fprint(c.out, text)
				return nil
			}
			return saveFile(file, text, true)
		}),
	}
	cmd.Flags().StringVar(&format, "format", "md", "md: Markdown")
	cmd.Flags().StringVarP(&file, "output", "o", "", "the file to write; it is replaced whole or not at all")
	offer(cmd, "format", "md")
	return cmd
}

// reviewOf is the post-mortem with the limits that had ended.
func reviewOf(s *model.State, p policy.Policy, x postmortem.Context) postmortem.Document {
	x.Clocks = postmortem.Ended(deputy.Look(s, p, x.Now))
	return postmortem.Draft(s, x)
}
