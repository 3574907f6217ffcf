package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/report"
	"warroom/model/session"
)

func newShow(c *call) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:               "show ID",
		Short:             "Show the whole state of an incident",
		Long:              "Show the whole state of an incident: clocks, red flags, the next thing, steps, timeline.\nWith --now it is shown as it stood then.",
		Args:              takes(1, 1),
		ValidArgsFunction: c.completeID,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			room, id, err := c.open(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			state, err := c.stateOf(cmd.Context(), room, id)
			if err != nil {
				return err
			}
			if asJSON {
				return c.printJSON(report.ShowOf(state, c.policy(state), c.now()))
			}
			c.printShow(state)
			return nil
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON value")
	return cmd
}

// errNotYet is an incident of which nothing was known at --now.
var errNotYet = errors.New("nothing was known of this incident yet")

func refusedThen(err error) bool { return errors.Is(err, errNotYet) }

// stateOf is the state of an incident: as it is, or where --now is given, as it
// stood then.
func (c *call) stateOf(ctx context.Context, room *session.Session, id string) (*model.State, error) {
	if !c.fixed {
		return room.Open(ctx, id)
	}
	facts, err := room.Facts(ctx, id)
	if err != nil {
		return nil, err
	}
	state := model.FoldAsOf(facts, c.now())
	if state.ID == "" {
		return nil, fmt.Errorf("at %s %w; leave --now out, or give a later time",
			c.now().In(c.zone).Format(time.RFC3339), errNotYet)
	}
	return state, nil
}
