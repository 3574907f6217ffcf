package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/report"
	"warroom/model/session"
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
			all, err := c.listed(cmd)
			if err != nil {
				return err
			}
			shown := all
			if open {
				shown = slices.DeleteFunc(slices.Clone(all), listed.past)
			}
			if asJSON {
				return c.printJSON(linesOf(shown))
			}
			c.printLines(shown, len(all))
			return nil
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print an array")
	cmd.Flags().BoolVar(&open, "open", false, "only those that still run")
	return cmd
}

// listed is an incident of the list, and where it stands in the words of show.
type listed struct {
	report.Line
	standing string
}

func (l listed) past() bool { return l.Imported || !model.Status(l.Status).Open() }

// linesOf is the list as JSON has it; never nil.
func linesOf(all []listed) []report.Line {
	lines := make([]report.Line, len(all))
	for i, l := range all {
		lines[i] = l.Line
	}
	return lines
}

// listed lists the incidents as they stood at --now.
func (c *call) listed(cmd *cobra.Command) ([]listed, error) {
	room, err := c.room()
	if missing := new(storage.Problem); errors.As(err, &missing) && missing.Kind == storage.Missing {
		return nil, nil // nothing was declared yet
	}
	if err != nil {
		return nil, err
	}
	summaries, err := room.Summaries(cmd.Context())
	if err != nil {
		return nil, err
	}
	var all []listed
	for _, sum := range summaries {
		one, err := c.listing(cmd, room, sum)
		if refusedThen(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// listing folds an incident where its summary does not say all of the line.
func (c *call) listing(cmd *cobra.Command, room *session.Session, sum model.Summary) (listed, error) {
	if !c.fixed && !needsFlags(sum) && !sum.Status.Open() {
		return listed{report.LineOf(sum, 0), sum.Status.Word()}, nil
	}
	state, err := c.stateOf(cmd.Context(), room, sum.ID)
	if err != nil {
		return listed{}, err
	}
	flags := len(deputy.Look(state, c.policy(state), c.now()).Flags)
	return listed{report.LineOf(state.Summary(), flags), message.Standing(state)}, nil
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

// printLines prints incidents, a line each; all is how many there are, those that
// are not printed too.
func (c *call) printLines(lines []listed, all int) {
	switch {
	case all == 0:
		fmt.Fprintln(c.err, "No incident. Declare one with: warroom declare TITLE")
		return
	case len(lines) == 0:
		fmt.Fprintf(c.err, "No incident is open. See all %d with: warroom list\n", all)
		return
	}
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	for _, l := range lines {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", l.Ref, or(l.Severity, "--"), strings.ToLower(l.standing), c.startedOf(l.Line), oneLine(l.Title, 80))
	}
	w.Flush() //nolint:errcheck // a buffer takes everything
}

func (c *call) startedOf(l report.Line) string {
	if l.Started == nil {
		return "unknown"
	}
	return when.LogMoment(parsed(*l.Started), c.now(), c.zone) + " " + when.Zone(parsed(*l.Started).In(c.zone))
}
