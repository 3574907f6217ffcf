package main

import (
	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page; to read it: warroom man | man -l -",
		Long:  "Print the manual page in roff. To read it: warroom man | man -l -",
		Args:  takes(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			header := &doc.GenManHeader{Title: "WARROOM", Section: "1", Source: "Warroom " + version, Manual: "Warroom manual"}
			return genManTree(cmd.Root(), header, cmd.OutOrStdout())
		},
	}
}
