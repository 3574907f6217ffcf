// Package policy reads the file in which a team sets its limits. The default is
// embedded and meant to be read; a team's own file overrides it key by key.
// Every mistake in it is named with its line, its key, and what would be right.
package policy

import (
	_ "embed"
	"sync"

	"warroom/model/policy"
)

//go:embed default.toml
var defaultText string

// DefaultText is the default as a file, with comments, for a person to copy.
func DefaultText() string { return defaultText }

// Default is the policy of a team that has set nothing, as DefaultText says it.
func Default() policy.Policy { return sheetOf(defaults()).result() }

// defaults reads the default once: a form asks for it at each key that is typed.
var defaults = sync.OnceValue(func() policy.Policy {
	p, _ := over(policy.Default(), []byte(defaultText)) // a test keeps it free of mistakes
	return p
})
