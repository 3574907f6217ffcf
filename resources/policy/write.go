package policy

import (
	"fmt"
	"strings"

	"warroom/model/policy"
)

// Write is a policy as a file, every key of it. What differs from the default
// says so at its end.
func Write(p policy.Policy) string {
	var b strings.Builder
	section, defaults := "", sheetOf(Default()).keys
	for i, k := range sheetOf(p).keys {
		if k.section != section {
			section = k.section
			fmt.Fprintf(&b, "\n[%s]\n", section)
		}
		text, usual := k.form.write(), defaults[i].form.write()
		fmt.Fprintf(&b, "%s = %s", k.name, text)
		if text != usual {
			fmt.Fprintf(&b, " # default: %s", usual)
		}
		b.WriteByte('\n')
	}
	return strings.TrimPrefix(b.String(), "\n")
}
