package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/casefile"
)

func newImport(c *call) *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE…",
		Short: "Import published cases as history for reading; prints one id a file",
		Args:  takes(1, -1),
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			cases, err := readCases(args)
			if err != nil {
				return err
			}
			c.makes = true
			room, err := c.room()
			if err != nil {
				return err
			}
			for i, one := range cases {
				done, fresh, err := room.Import(cmd.Context(), one.ID(), one.Year(), one.Drafts)
				if err != nil {
					return fmt.Errorf("import %s: %w", args[i], err)
				}
				fmt.Fprintln(c.out, done.State.ID)
				if !fresh {
					fmt.Fprintf(c.err, "%s: already imported as %s; nothing was added\n", args[i], done.State.Ref)
					continue
				}
				for _, notice := range one.Notices() {
					fmt.Fprintf(c.err, "%s: %s\n", args[i], notice)
				}
			}
			return nil
		}),
	}
}

// readCases reads all files before the first is imported: one that cannot be
// read keeps the others out too, so that a mended command can be repeated.
func readCases(paths []string) ([]*casefile.Case, error) {
	cases := make([]*casefile.Case, len(paths))
	for i, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, unreadable(path, err, "Name a case file, e.g. case.json. Nothing was imported.")
		}
		if cases[i], err = casefile.Read(raw); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return cases, nil
}

// unreadable says why a file cannot be read, and what to name instead.
func unreadable(path string, err error, remedy string) error {
	why := fmt.Sprintf("%s cannot be read (%v).", path, err)
	if info, statErr := os.Stat(path); statErr == nil && info.IsDir() {
		why = path + " is a folder."
	} else if errors.Is(err, fs.ErrNotExist) {
		why = path + " is not there."
	}
	return model.Refused(why, remedy)
}
