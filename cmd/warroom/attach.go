package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/session"
)

func newAttach(c *call) *cobra.Command {
	var about model.AttachEvidence
	var speaks, against int
	cmd := &cobra.Command{
		Use:   "attach ID FILE…",
		Short: "Take files into the log as evidence; prints the id of each entry",
		Long: `Take files into the log as evidence, each up to 25 MB. The content is kept in the
log's own file under its SHA-256, which the chain of events protects; the same
content is kept once. Nothing is run or fetched. Get it out with: warroom attachment`,
		Example: `  warroom attach INC-2026-014 pool.png trace.txt
  warroom attach INC-2026-014 pool.png --for 2`,
		Args:              takes(2, -1),
		ValidArgsFunction: c.completeIDThenFile,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			if about.N = speaks; cmd.Flags().Changed("against") {
				about.N, about.Against = against, true
			}
			return c.attach(cmd, args[0], args[1:], about)
		}),
	}
	cmd.Flags().IntVar(&speaks, "for", 0, "the hypothesis that it supports, by its number")
	cmd.Flags().IntVar(&against, "against", 0, "the hypothesis that it speaks against, by its number")
	cmd.Flags().StringVar(&about.To, "to", "", "the entry that it belongs to, by its id")
	cmd.MarkFlagsMutuallyExclusive("for", "against")
	return cmd
}

// attach reads all files before the first is taken in, so that a command that
// named a wrong one can be repeated.
func (c *call) attach(cmd *cobra.Command, typed string, paths []string, about model.AttachEvidence) error {
	for _, path := range paths {
		if _, err := session.Measure(cmd.Context(), fileToAttach(path)); err != nil {
			return err
		}
	}
	room, id, err := c.open(cmd.Context(), typed)
	if err != nil {
		return err
	}
	for i, path := range paths {
		done, err := room.Attach(cmd.Context(), id, c.db, fileToAttach(path), about)
		if err != nil && i > 0 {
			return fmt.Errorf("%w The first %d of %d files were attached", err, i, len(paths))
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(c.out, done.Events[0].ID)
	}
	return nil
}
