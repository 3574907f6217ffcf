package main

import (
	"fmt"
	"strings"

	"warroom/model/deputy"
)

// actionTable tells which subcommand does what show --json offers as an action.
func actionTable() string {
	var b strings.Builder
	for _, a := range deputy.Actions {
		fmt.Fprintf(&b, "  %-13s %-41s %s\n", a.ID, a.Does, a.Command)
	}
	return b.String()
}
