package paste

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when something is pasted for the
// first time: these take 3 ms, which the start of the window need not wait for.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
