package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/session"
	"warroom/model/when"
)

func newAttachment(c *call) *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "attachment ID [SHA|NAME]",
		Short: "List attached files with who attached them and when, or write one out with -o",
		Long: `List the files that are attached to an incident: SHA-256, size, type, when, by
whom, name. One that was retracted stands among them as retracted. With SHA (its first
digits) or NAME it is that one alone; -o writes its content to a file, once it is
known to be what was attached.`,
		Example:           `  warroom attachment INC-2026-014 pool.png -o /tmp/pool.png`,
		Args:              takes(1, 2),
		ValidArgsFunction: c.completeID,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			switch {
			case file == "-":
				return usagef("A file is not printed.", "Name a file to write it to: -o NAME.")
			case file != "" && len(args) < 2:
				return usagef("Which file?", "Name it: warroom attachment ID NAME -o FILE.")
			}
			_, state, err := c.incident(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			listed := state.Custody()
			if len(args) > 1 {
				one, err := state.Attachment(args[1])
				if err != nil {
					return err
				}
				listed = []model.Attachment{one}
			}
			if file != "" {
				return c.replacing(file, func() error {
					return writeFile(file, true, func(to io.Writer) error { return session.CopyOut(cmd.Context(), c.db, listed[0], to) })
				})
			}
			for _, a := range listed {
				fmt.Fprintln(c.out, c.custodyOf(a))
			}
			return nil
		}),
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "the file to write its content to; one that is there is replaced, whole or not at all")
	return cmd
}

// custodyOf is a line of the list. Its time has its day and its zone: whoever reads
// it may do so in another year, elsewhere.
func (c *call) custodyOf(a model.Attachment) string {
	at := a.At.In(c.zone)
	name := a.Name
	if a.Retracted {
		name = "(retracted) " + name
	}
	return fmt.Sprintf("%s  %8s  %s  %s %s  %s  %s", a.SHA256, model.SizeInWords(a.Size), a.Media, at.Format(time.DateTime), when.Zone(at), a.By, name)
}
