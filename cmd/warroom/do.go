package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/verb"
	"warroom/model/when"
	"warroom/ui/present"
)

func newDo(c *call) *cobra.Command {
	var list bool
	var at string
	cmd := &cobra.Command{
		Use:   "do ID COMMAND [ARGS]",
		Short: "Carry out any command by its name; --list shows them all",
		Long: "Carry out any command by its name; --list shows them all.\n\n" +
			"ARGS stand in the order of the list, or are given by their names: n=2. What stands in [ ] can be\n" +
			"left out, … takes the words that are left, and what is listed as name=VALUE is given by its name.\n\n" +
			"What the next thing and the red flags of show --json offer as their action, and what does it:\n\n" + actionTable(),
		Example: `  warroom do INC-2026-014 change-severity P1 "one region only"
  warroom do INC-2026-014 end-change verified n=2 text="5xx: 94 % -> 0.2 %"`,
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case list && len(args) > 0:
				return fmt.Errorf("“%s” is more than do --list takes; write: warroom do --list", oneLine(args[0], 60))
			case !list && len(args) < 2:
				return fmt.Errorf("do needs an incident and a command; see them with: warroom do --list")
			}
			return nil
		},
		ValidArgsFunction: c.completeDo,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			if list {
				for _, row := range verb.List() {
					fmt.Fprintf(c.out, "%-58s  %s\n", row.Usage, row.Summary)
				}
				return nil
			}
			given, err := c.time(at)
			if err != nil {
				return err
			}
			return c.do(cmd, args, given)
		}),
	}
	cmd.Flags().BoolVar(&list, "list", false, "list every command with its arguments")
	cmd.Flags().StringVar(&at, "at", "", "TIME at which it happened (default: now)")
	return cmd
}

func (c *call) do(cmd *cobra.Command, args []string, at time.Time) error {
	command, err := verb.Parse(args[1], args[2:], logline.Context{Now: c.now(), Zone: c.zone})
	if err != nil {
		return misread(err)
	}
	room, before, err := c.incident(cmd.Context(), args[0])
	if err != nil {
		return err
	}
	command = c.inFull(before, command)
	done, err := room.Do(cmd.Context(), before.ID, command, at)
	if err != nil {
		return err
	}
	c.tellBeside(before, command, at)
	limits := c.limitsOf(done)
	for _, e := range done.Events {
		fmt.Fprintln(c.out, join("; ", c.changed(done.State, e), limits))
	}
	return nil
}

// text is what an entry says, its times in the user's zone, which they name.
func (c *call) text(s *model.State, row model.Entry) string {
	x := present.Clock{Now: c.now(), Zone: c.zone, Policy: c.policy(s)}
	return row.Telling(row.Text, func(t time.Time) string {
		return present.EntryMoment(row, t, x) + " (" + when.Zone(t.In(c.zone)) + ")"
	})
}

func capital(words string) string { return strings.ToUpper(words[:1]) + words[1:] }

// changed says what an event changed, in a line.
func (c *call) changed(s *model.State, e model.Event) string {
	if row, ok := s.Entry(e.ID); ok {
		return strings.Join(strings.Fields(row.Kind.Word()+": "+c.text(s, row)), " ")
	}
	return capital(strings.ReplaceAll(e.Kind, "-", " ")) // corrections and the post-mortem have no row
}
