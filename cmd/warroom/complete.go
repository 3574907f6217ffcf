package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// completeID offers the references of the incidents for the first argument.
func (c *call) completeID(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 || c.settle() != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	room, err := c.room()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	all, err := room.Summaries(cmd.Context())
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	refs := make([]string, len(all))
	for i, sum := range all {
		refs[i] = cobra.CompletionWithDesc(sum.Ref, sum.Title)
	}
	return refs, cobra.ShellCompDirectiveNoFileComp
}

// completeIDThenFile leaves all arguments after the first to the shell.
func (c *call) completeIDThenFile(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault
	}
	return c.completeID(cmd, args, typed)
}

// offerFiles completes a flag's value with the files of a kind.
func offerFiles(mark func(flag string, extensions ...string) error, flag, extension string) {
	if err := mark(flag, extension); err != nil {
		panic("the flag --" + flag + " does not exist") // a slip in a table of flags, found by any test
	}
}

// genManTree writes the page of the program and of each subcommand, one after
// the other.
func genManTree(cmd *cobra.Command, header *doc.GenManHeader, w io.Writer) error {
	if cmd.Hidden || cmd.IsAdditionalHelpTopicCommand() {
		return nil
	}
	if err := doc.GenMan(cmd, header, w); err != nil {
		return fmt.Errorf("write the page of %s: %w", cmd.Name(), err)
	}
	for _, sub := range cmd.Commands() {
		if err := genManTree(sub, header, w); err != nil {
			return err
		}
	}
	return nil
}
