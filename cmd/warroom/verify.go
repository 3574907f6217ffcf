package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/storage"
)

func newVerify(c *call) *cobra.Command {
	return &cobra.Command{
		Use:   "verify",
		Short: "Check every chain, every attached file, the projections and the file; prints the head of each chain",
		Args:  takes(0, 0),
		RunE: c.with(func(cmd *cobra.Command, _ []string) error {
			c.looks = true
			if _, err := c.room(); err != nil {
				return err
			}
			heads, faults, err := c.db.Verify(cmd.Context(), summarise)
			if err != nil {
				return err
			}
			wrong := false
			for _, fault := range faults {
				fmt.Fprintln(c.err, faultLine(fault))
				wrong = wrong || !fault.Spare
			}
			if wrong {
				return model.Refused("The file is not as it was written; what is wrong is listed above.",
					"Keep a copy of it as it is, and compare it with your last backup.")
			}
			for _, head := range heads {
				fmt.Fprintln(c.out, head.Device, head.Seq, head.Hash)
			}
			return nil
		}),
	}
}

// summarise derives the row that lists show, for the check of the projections.
func summarise(_ string, events []model.Event) model.Summary {
	return model.FoldEvents(events).Summary()
}

// faultLine says what is wrong and where, as far as that is known.
func faultLine(f storage.Fault) string {
	line := f.What
	for _, part := range []struct{ label, value string }{{"incident", f.Incident}, {"event", f.Event}, {"device", f.Device}} {
		if part.value != "" {
			line += " · " + part.label + " " + part.value
		}
	}
	return line
}
