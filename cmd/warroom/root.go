package main

import (
	"github.com/spf13/cobra"
)

// version is the program's; the man page and the help sheet show it.
const version = "0.1.0"

// newRoot is the command tree. Completions and the man page are made from it.
func newRoot(c *call) *cobra.Command {
	root := &cobra.Command{
		Use:   "warroom",
		Short: "Carries one person through an incident: mitigate, investigate, fix, learn",
		Long: `Warroom is a desktop console for incidents. Without a subcommand it opens its
window. Every subcommand works on the same file, without a display.

TIME is RFC 3339, 14:05, 14:05:20, -7m, "20 min ago" or "yesterday 23:50"; a time
without a date is the nearest such time that is not in the future.
ID is an incident's id, its short reference, or any unambiguous beginning of either.

Exit code 0 is done; 1 refused or failed, with the reason on stderr and nothing
on stdout; 2 wrong usage.`,
		Version:       version,
		Args:          cobra.NoArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          c.with(func(*cobra.Command, []string) error { return openWindow(c) }),
	}
	f := root.PersistentFlags()
	f.StringVar(&c.flags.db, "db", "", "the file to work on (default: warroom.db in the data folder; WARROOM_DB)")
	f.StringVar(&c.flags.by, "by", "", "who acts (default: the system's user; WARROOM_BY)")
	f.StringVar(&c.flags.zone, "zone", "", "IANA zone for times that are typed and printed (default: the system's)")
	f.StringVar(&c.flags.policy, "policy", "", "the file with the team's limits (default: policy.toml beside the database; WARROOM_POLICY)")
	offerFiles(root.MarkPersistentFlagFilename, "policy", "toml")
	f.StringVar(&c.flags.now, "now", "", "the time to take for now, RFC 3339; the window runs on from it; @FILE: as it stands in FILE at each look (default: the clock; WARROOM_NOW)")
	root.AddCommand(
		newDeclare(c), newLog(c), newDo(c), newAttach(c), newAttachment(c), newList(c), newShow(c), newMessage(c),
		newExport(c), newImport(c), newPolicy(c), newVerify(c), newMan(),
	)
	root.SetHelpCommand(newHelp())
	askForShell(root)
	return root
}

// askForShell makes completion without a shell that it knows wrong usage; cobra
// itself would print its help as the answer.
func askForShell(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() == "completion" {
			cmd.Args = cobra.ArbitraryArgs
			cmd.RunE = func(*cobra.Command, []string) error {
				return usagef("Completion for which shell?", "Use bash, zsh, fish or powershell.")
			}
		}
	}
}
