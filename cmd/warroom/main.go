// Warroom carries one person, on one laptop, through an incident. Without a
// subcommand it opens its window; every subcommand works without a display.
package main

import (
	"os"

	_ "time/tzdata" // zones are known on machines that have no zone files
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
