package main

import (
	"strings"

	"github.com/spf13/cobra"

	"warroom/model/deputy"
	"warroom/model/logline"
	"warroom/model/verb"
)

// completeLog offers an incident, then what the log line offers: slash words and
// letters, and behind a word what can stand first there.
func (c *call) completeLog(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return c.completeID(cmd, args, typed)
	}
	before := strings.Join(append(args[1:len(args):len(args)], ""), " ")
	var values []string
	offer := func(value, meaning string) {
		if value != "" && strings.HasPrefix(value, typed) {
			values = append(values, cobra.CompletionWithDesc(value, meaning))
		}
	}
	for _, row := range c.logRows(cmd, args[0], before, typed) {
		offer(strings.TrimSpace(strings.TrimPrefix(row.Insert, before)), row.Meaning)
		offer(row.Letter, row.Meaning+", as "+row.Form)
	}
	return values, cobra.ShellCompDirectiveNoFileComp
}

// logRows completes a line; where no word of it is typed yet, as if its slash was.
func (c *call) logRows(cmd *cobra.Command, incident, before, typed string) []logline.Completion {
	if c.settle() != nil {
		return nil
	}
	x := logline.Context{Now: c.now(), Zone: c.zone}
	if _, state, err := c.incident(cmd.Context(), incident); err == nil {
		p := c.policy(state)
		x.State, x.Words, x.Standing = state, p, deputy.Look(state, p, x.Now).Standing()
	}
	if rows := logline.Complete(before+typed, x); len(rows) > 0 {
		return rows
	}
	return logline.Complete(before+"/", x)
}

// completeDo offers an incident, then a command of the domain.
func (c *call) completeDo(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) != 1 {
		return c.completeID(cmd, args, typed)
	}
	var names []string
	for _, row := range verb.List() {
		if strings.HasPrefix(row.Name, strings.ToLower(typed)) {
			names = append(names, cobra.CompletionWithDesc(row.Name, row.Summary))
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
