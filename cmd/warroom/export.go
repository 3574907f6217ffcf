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
	var files bool
	cmd := &cobra.Command{
		Use:               "export ID",
		Short:             "Print the post-mortem, or write it to a file",
		Args:              takes(1, 1),
		ValidArgsFunction: c.completeID,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			if format != "md" {
				return usagef("There is no format “"+format+"”.", "Use md.")
			}
			if files && (file == "" || file == "-") {
				return usagef("The files need a place.", "Name the document with -o FILE; they go into a folder beside it.")
			}
			room, state, err := c.incident(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			log, err := room.Facts(cmd.Context(), state.ID)
			if err != nil {
				return err
			}
			p := c.policy(state)
			d := reviewOf(state, p, postmortem.Context{Now: c.now(), Zone: c.zone, Idle: deputy.Idle(log, p)})
			if file == "" || file == "-" {
				fmt.Fprint(c.out, d.Markdown())
				return nil
			}
			save := func(text string) error {
				return c.replacing(file, func() error { return saveFile(file, text, true) })
			}
			if files {
				return exportFiles(cmd.Context(), c.db, state.Board.Attached, file, d, save)
			}
			return save(d.Markdown())
		}),
	}
	cmd.Flags().StringVar(&format, "format", "md", "md: Markdown")
	cmd.Flags().StringVarP(&file, "output", "o", "", "the file to write; one that is there is replaced, whole or not at all")
	cmd.Flags().BoolVar(&files, "files", false, "with -o: write the attached files into the folder FILE-files beside it, and link them")
	offer(cmd, "format", "md")
	return cmd
}

// reviewOf is the post-mortem with the limits that had ended.
func reviewOf(s *model.State, p policy.Policy, x postmortem.Context) postmortem.Document {
	x.Words, x.Clocks = p, postmortem.Ended(deputy.Look(s, p, x.Now))
	return postmortem.Draft(s, x)
}
