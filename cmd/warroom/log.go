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
	var pasted bool
	cmd := &cobra.Command{
		Use:   "log ID TEXT",
		Short: "Log one entry; prints its id",
		Long: "Log one entry. TEXT is a log line: plain text is a note, a slash word says what else it is.\n" +
			"A letter with a space behind it does the same as its word: f pool full. A - for TEXT reads it from\n" +
			"standard input, as one entry; with --paste lines that begin with times are logged each at its\n" +
			"time, and the JSON of a monitor's alert as an alert.\n\n" + formsOf(logline.Help()) +
			"\nWhat the words in capitals stand for:\n\n" + formsOf(logline.Parts()) +
			"\nA time in front says when it happened:\n\n" + formsOf(logline.Times()),
		Example: `  warroom log INC-2026-014 "pool is full: 20 of 20 busy"
  warroom log INC-2026-014 "/change raise pool size 20 -> 40"
  warroom log INC-2026-014 "@14:05 /decision roll back v42"
  dmesg | tail -5 | warroom log INC-2026-014 -
  warroom log INC-2026-014 - --paste < chat.txt`,
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
			if pasted {
				return c.logPaste(cmd.Context(), args[0], text)
			}
			room, state, err := c.incident(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			x := logline.Context{Now: c.now(), Zone: c.zone, State: state, Words: c.policy(state)}
			order, err := logline.Parse(text, x)
			if err != nil {
				return err
			}
			switch {
			case order.At.IsZero():
				order.At = given
			case !given.IsZero():
				return model.Refused("The line has a time, and --at gives another one.", "Keep the one at which it happened.")
			}
			done, err := room.Do(cmd.Context(), state.ID, order.Command, order.At)
			if err != nil {
				return err
			}
			if doubt := logline.Doubt(text, x); doubt != "" {
				fmt.Fprintln(c.err, doubt)
			}
			c.tellPaste(text, order.Command)
			c.tellBeside(state, order.Command, order.At)
			if limits := c.limitsOf(done); limits != "" {
				fmt.Fprintln(c.err, limits)
			}
			fmt.Fprintln(c.out, done.Events[0].ID)
			return nil
		}),
	}
	cmd.Flags().StringVar(&at, "at", "", "TIME at which it happened (default: now)")
	cmd.Flags().BoolVar(&pasted, "paste", false, "log lines with times each at its time, and an alert as one")
	cmd.MarkFlagsMutuallyExclusive("at", "paste")
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

// formsOf is a table of the log line for the help: letter, form, meaning.
func formsOf(rows []logline.Row) string {
	var b strings.Builder
	for _, row := range rows {
		fmt.Fprintf(&b, "  %1s  %-33s", row.Letter, row.Form)
		room := meaningWidth
		for _, word := range strings.Fields(row.Meaning) {
			if room -= len(word) + 1; room < 0 {
				b.WriteString("\n" + strings.Repeat(" ", 5+33))
				room = meaningWidth - len(word) - 1
			}
			b.WriteString(" " + word)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// meaningWidth is how many letters of a meaning stand on a line of the help.
const meaningWidth = 60
