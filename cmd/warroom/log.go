package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/logline"
)

func newLog(c *call) *cobra.Command {
	var at string
	cmd := &cobra.Command{
		Use:   "log ID TEXT",
		Short: "Log one entry; prints its id",
		Long: "Log one entry. TEXT is a log line: plain text is a note, a slash word says what else it is.\n" +
			"A - for TEXT reads it from standard input.\n\n" + grammar(),
		Example: `  warroom log INC-2026-014 "pool is full: 20 of 20 busy"
  warroom log INC-2026-014 "/change raise pool size 20 -> 40"
  warroom log INC-2026-014 "@14:05 /decision roll back v42"
  dmesg | tail -5 | warroom log INC-2026-014 -`,
		Args:              takes(2, -1),
		ValidArgsFunction: c.completeLog,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			given, err := c.time(at)
			if err != nil {
				return err
			}
			text, err := c.lineOf(args[1:])
			if err != nil {
				return err
			}
			room, state, err := c.incident(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			order, err := logline.Parse(text, logline.Context{Now: c.now(), Zone: c.zone, State: state, Words: c.policy(state)})
			if err != nil {
				return err
			}
			if order.At.IsZero() {
				order.At = given
			}
			done, err := room.Do(cmd.Context(), state.ID, order.Command, order.At)
			if err != nil {
				return err
			}
			c.tellIdle(state, order.Command)
			fmt.Fprintln(c.out, done.Events[0].ID)
			return nil
		}),
	}
	cmd.Flags().StringVar(&at, "at", "", "TIME at which it happened (default: now)")
	return cmd
}

// lineOf is the text of an entry, from standard input where it is a dash alone.
func (c *call) lineOf(words []string) (string, error) {
	if len(words) != 1 || words[0] != "-" {
		return strings.Join(words, " "), nil
	}
	text, err := io.ReadAll(io.LimitReader(c.in, model.MaxText+1)) // one byte more is refused as too long
	if err != nil {
		return "", fmt.Errorf("read the entry from standard input: %w", err)
	}
	return string(text), nil
}

// grammar is the table of the log line, for the help.
func grammar() string {
	var b strings.Builder
	for _, row := range logline.Help() {
		fmt.Fprintf(&b, "  %-36s %s\n", row.Form, row.Meaning)
	}
	return b.String()
}
