package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"warroom/model/logline"
)

func newLog(c *call) *cobra.Command {
	var at string
	cmd := &cobra.Command{
		Use:   "log ID TEXT",
		Short: "Log one entry; prints its id",
		Long:  "Log one entry. TEXT is a log line: plain text is a note, a slash word says what else it is.\n\n" + grammar(),
		Example: `  warroom log INC-2026-014 "pool is full: 20 of 20 busy"
  warroom log INC-2026-014 "/change raise pool size 20 -> 40"
  warroom log INC-2026-014 "@14:05 /decision roll back v42"`,
		Args:              cobra.MinimumNArgs(2),
		ValidArgsFunction: c.completeID,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			given, err := c.time(at)
			if err != nil {
				return err
			}
			room, id, err := c.open(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			state, err := room.Open(cmd.Context(), id)
			if err != nil {
				return err
			}
			order, err := logline.Parse(strings.Join(args[1:], " "), logline.Context{Now: c.now(), Zone: c.zone, State: state})
			if err != nil {
				return err
			}
			if order.At.IsZero() {
				order.At = given
			}
			done, err := room.Do(cmd.Context(), id, order.Command, order.At)
			if err != nil {
				return err
			}
			fmt.Fprintln(c.out, done.Events[0].ID)
			return nil
		}),
	}
	cmd.Flags().StringVar(&at, "at", "", "TIME at which it happened (default: now)")
	return cmd
}

// grammar is the table of the log line, for the help.
func grammar() string {
	var b strings.Builder
	for _, row := range logline.Help() {
		fmt.Fprintf(&b, "  %-36s %s\n", row.Form, row.Meaning)
	}
	return b.String()
}
