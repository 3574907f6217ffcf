package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/resources/templates"
)

// messageFlags are the flags of the message command.
type messageFlags struct {
	channel    string
	copy, sent bool
}

func newMessage(c *call) *cobra.Command {
	var f messageFlags
	cmd := &cobra.Command{
		Use:   "message ID NAME",
		Short: "Print a message filled from the facts; what is missing goes to stderr",
		Long: `Print a message filled from the facts. NAME is triage, alert, update or resolution.
--copy puts it on the clipboard, --sent says that this very text was sent by other
means. Both are logged, restart the update clock, and become the promise that it states.`,
		Example:           `  warroom message INC-2026-014 update --for slack --copy`,
		Args:              takes(2, 2),
		ValidArgsFunction: c.completeMessage,
		RunE: c.with(func(cmd *cobra.Command, args []string) error {
			return c.message(cmd, args, f)
		}),
	}
	cmd.Flags().StringVar(&f.channel, "for", "plain", strings.Join(model.Channels, ", "))
	cmd.Flags().BoolVar(&f.copy, "copy", false, "put it on the clipboard")
	cmd.Flags().BoolVar(&f.sent, "sent", false, "log that it was sent by other means")
	offer(cmd, "for", model.Channels...)
	return cmd
}

func (c *call) message(cmd *cobra.Command, args []string, f messageFlags) error {
	t, err := template(args[1])
	if err != nil {
		return err
	}
	f.channel = strings.ToLower(f.channel)
	if !slices.Contains(model.Channels, f.channel) {
		return usagef("There is no channel “"+f.channel+"”.", "Use "+strings.Join(model.Channels, ", ")+".")
	}
	room, state, err := c.incident(cmd.Context(), args[0])
	if err != nil {
		return err
	}
	promise := deputy.NextPromise(state, c.policy(state), c.now())
	filled := message.Fill(t, message.FactsOf(state, c.messageContext(state, promise)), f.channel)
	how := "sent"
	if f.copy {
		how = "copied"
		if err := copyText(filled.Text); err != nil {
			return fmt.Errorf("%w Print the text and copy it by hand: %s", err, printing(state, t.Name, f.channel))
		}
	}
	if (f.copy || f.sent) && !state.Imported {
		sent := model.SendMessage{Name: t.Name, Channel: f.channel, How: how, Promises: promise, Text: filled.Text}
		if _, err := room.Do(cmd.Context(), state.ID, sent, time.Time{}); err != nil {
			return err
		}
	}
	fmt.Fprintln(c.out, filled.Text)
	if len(filled.Missing) > 0 {
		fmt.Fprintln(c.err, "missing: "+strings.Join(filled.Missing, ", "))
	}
	if f.copy || f.sent {
		c.besideMessage(state, t.Name)
	}
	return nil
}

// printing is the command line that prints a message.
func printing(s *model.State, name, channel string) string {
	line := "warroom message " + s.Ref + " " + name
	if channel != "plain" {
		line += " --for " + channel
	}
	return line
}

// besideMessage says on stderr what somebody who sends a message should know.
func (c *call) besideMessage(s *model.State, name string) {
	switch {
	case s.Imported:
		fmt.Fprintln(c.err, "Nothing is logged in what was imported.")
	case name == "resolution" && !s.IsResolved():
		fmt.Fprintln(c.err, "The incident still runs, and this says that it is resolved. If it was not meant: send an update.")
	}
}

func (c *call) messageContext(s *model.State, promise time.Time) message.Context {
	x := message.Context{Now: c.now(), Zone: c.zone, NextUpdate: promise, SeverityWord: c.policy(s).For(s.Severity).Name}
	if clock := deputy.Look(s, c.policy(s), c.now()).Clock("postmortem"); s.IsResolved() {
		x.PostMortemDue = clock.Due
	}
	return x
}

func template(name string) (message.Template, error) {
	all, err := templates.All()
	if err != nil {
		return message.Template{}, err
	}
	names := make([]string, len(all))
	for i, t := range all {
		if t.Name == name {
			return t, nil
		}
		names[i] = t.Name
	}
	return message.Template{}, usagef("There is no message “"+name+"”.", "Use "+strings.Join(names, ", ")+".")
}

// completeMessage offers an incident, then a message.
func (c *call) completeMessage(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) != 1 {
		return c.completeID(cmd, args, typed)
	}
	all, err := templates.All()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var names []string
	for _, t := range all {
		names = append(names, cobra.CompletionWithDesc(t.Name, t.Title))
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
