// Package schema holds the JSON Schema of what the command line prints, for
// scripts that want to check it.
package schema

import _ "embed" // the schemas are data beside this file

// Show describes the value that show --json prints, List that of list --json.
var (
	//go:embed show.json
	Show []byte
	//go:embed list.json
	List []byte
)
