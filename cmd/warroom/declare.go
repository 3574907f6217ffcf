package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/when"
)

func newDeclare(c *call) *cobra.Command {
	var severity, kind, started string
	var d model.Declare
	cmd := &cobra.Command{
		Use:   "declare TITLE",
		Short: "Declare a new incident; prints its id",
		Example: `  warroom declare "Checkout returns 500s" --severity P0 --lead "on-call A"
  warroom declare "Search is stale" --started "20 min ago"`,
		Args: takes(1, 1),
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			d.Title, d.Severity, d.Kind = args[0], model.Severity(strings.ToUpper(severity)), model.Kind(strings.ToLower(kind))
			var err error
			if d.Started, err = c.time(started); err != nil {
				return err
			}
			return c.declare(cmd, d)
		}),
	}
	f := cmd.Flags()
	f.StringVar(&severity, "severity", "", "how bad it is: P0, P1, P2 or P3")
	f.StringVar(&kind, "kind", "", "outage, security, data_corruption, performance or errors")
	f.StringVar(&started, "started", "", "TIME at which the impact began (default: now)")
	f.StringVar(&d.DetectedBy, "detected-by", "", "who or what noticed it first")
	f.StringVar(&d.Impact, "impact", "", "who or what is affected")
	f.StringVar(&d.Lead, "lead", "", "who leads")
	offer(cmd, "severity", words(model.Severities)...)
	offer(cmd, "kind", words(model.Kinds)...)
	return cmd
}

func (c *call) declare(cmd *cobra.Command, d model.Declare) error {
	if err := oneOf("severity", d.Severity, model.Severities); err != nil {
		return err
	}
	if err := oneOf("kind", d.Kind, model.Kinds); err != nil {
		return err
	}
	c.makes = true
	room, err := c.room()
	if err != nil {
		return err
	}
	done, err := room.Declare(cmd.Context(), d, time.Time{})
	if err != nil {
		return err
	}
	fmt.Fprintln(c.out, done.State.ID)
	return nil
}

// oneOf refuses a value that is not in a closed list; empty is allowed.
func oneOf[T ~string](what string, value T, all []T) error {
	if value == "" {
		return nil
	}
	for _, known := range all {
		if value == known {
			return nil
		}
	}
	return usagef(fmt.Sprintf("There is no %s “%s”.", what, value), "Use "+strings.Join(words(all), ", ")+".")
}

func words[T ~string](all []T) []string {
	texts := make([]string, len(all))
	for i, w := range all {
		texts[i] = string(w)
	}
	return texts
}

// offer completes a flag's value from a closed list.
func offer(cmd *cobra.Command, flag string, values ...string) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic("the flag --" + flag + " does not exist") // a slip in this file, found by any test
	}
}

// time reads a TIME flag; empty is zero. What is no time at all is wrong usage,
// a time that has not come yet is refused.
func (c *call) time(typed string) (time.Time, error) {
	if typed == "" {
		return time.Time{}, nil
	}
	t, err := when.Parse(typed, c.now(), c.zone)
	return t, misread(err)
}

// misread is wrong usage, unless a time was understood and lies elsewhere.
func misread(err error) error {
	if elsewhen := (when.Elsewhen{}); errors.As(err, &elsewhen) {
		return err
	}
	return usage(err)
}
