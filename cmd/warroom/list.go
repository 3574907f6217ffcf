package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/report"
	"warroom/model/when"
	"warroom/storage"
)

func newList(c *call) *cobra.Command {
	var asJSON, open bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the incidents, newest first",
		Args:  takes(0, 0),
		RunE: c.with(func(cmd *cobra.Command, _ []string) error {
			lines, err := c.lines(cmd, open)
			if err != nil {
				return err
			}
			if asJSON {
				return c.printJSON(lines)
			}
			c.printLines(lines)
			return nil
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print an array")
	cmd.Flags().BoolVar(&open, "open", false, "only those that still run")
	return cmd
}

// lines lists the incidents as they stood at --now.
func (c *call) lines(cmd *cobra.Command, open bool) ([]report.Line, error) {
	room, err := c.room()
	if missing := new(storage.Problem); errors.As(err, &missing) && missing.Kind == storage.Missing {
		return []report.Line{}, nil // nothing was declared yet
	}
	if err != nil {
		return nil, err
	}
	all, err := room.Summaries(cmd.Context())
	if err != nil {
		return nil, err
	}
	lines := []report.Line{}
	for _, sum := range all {
		flags := 0
		if c.fixed || needsFlags(sum) {
			state, err := c.stateOf(cmd.Context(), room, sum.ID)
			if refusedThen(err) {
				continue
			}
			if err != nil {
				return nil, err
			}
			sum, flags = state.Summary(), len(deputy.Look(state, c.policy(state), c.now()).Flags)
		}
		if !open || sum.Status.Open() && !sum.Imported {
			lines = append(lines, report.LineOf(sum, flags))
		}
	}
	return lines, nil
}

// needsFlags reports whether a red flag can stand: not in history, nor where all
// is done.
func needsFlags(sum model.Summary) bool {
	return !sum.Imported && sum.Status != model.StatusFalseAlarm
}

func (c *call) printJSON(v any) error {
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func (c *call) printLines(lines []report.Line) {
	if len(lines) == 0 {
		fmt.Fprintln(c.err, "No incident. Declare one with: warroom declare TITLE")
		return
	}
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	for _, l := range lines {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", l.Ref, or(l.Severity, "--"), l.Status, c.startedOf(l), oneLine(l.Title, 80))
	}
	w.Flush() //nolint:errcheck // a buffer takes everything
}

func (c *call) startedOf(l report.Line) string {
	if l.Started == nil {
		return "unknown"
	}
	return when.LogMoment(parsed(*l.Started), c.now(), c.zone) + " " + when.Zone(parsed(*l.Started).In(c.zone))
}
