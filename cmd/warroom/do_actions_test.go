package main

import (
	"strings"
	"testing"
	"time"

	"warroom/model/deputy"
	"warroom/model/logline"
	"warroom/model/verb"
)

// TestActionsAreCommands: the command that stands beside an action is one.
func TestActionsAreCommands(t *testing.T) {
	parts := strings.NewReplacer("PHASE", "mitigate", "STEP", "rollback", "SIGNAL", "5xx: 94 % -> 0.2 %")
	for _, a := range deputy.Actions {
		words := strings.Fields(parts.Replace(a.Command))
		for i, word := range words {
			if word == "N" {
				words[i] = "2"
			}
		}
		if words[0] != "do" {
			if cmd, _, err := newRoot(&call{}).Find(words); err != nil || cmd.Name() != words[0] {
				t.Errorf("%s: %q is no subcommand: %v", a.ID, words[0], err)
			}
			continue
		}
		if _, err := verb.Parse(words[2], words[3:], logline.Context{Now: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), Zone: time.UTC}); err != nil {
			t.Errorf("%s: %q: %v", a.ID, words, err)
		}
	}
	for _, line := range strings.Split(strings.TrimRight(actionTable(), "\n"), "\n") {
		if len(line) > 100 {
			t.Errorf("%d letters: %s", len(line), line)
		}
	}
}
