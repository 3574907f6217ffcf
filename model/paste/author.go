package paste

import (
	"regexp"
	"slices"
	"strings"
)

var (
	spoken = pattern(`^([\p{L}\p{N}@][\p{L}\p{N} ._@\[\]/-]{0,59}): (.+)$`)
	quoted = pattern(`^<([^<>\s][^<>]{0,59})> (.+)$`)
)

// cutAuthor takes who said it, or which program, off the front: name: text, or
// <name> text.
func cutAuthor(text string) (author, rest string) {
	for _, p := range []*regexp.Regexp{spoken(), quoted()} {
		if found := p.FindStringSubmatch(text); found != nil && len(strings.Fields(found[1])) <= 4 {
			return strings.TrimSpace(found[1]), strings.TrimSpace(found[2])
		}
	}
	return "", text
}

// namesAbove takes a name that stands behind the time, with what was said on the
// lines below, for who said it, as Teams copies it. One alone may be anything: so it
// is where all are such.
func namesAbove(all []begun) {
	if slices.ContainsFunc(all, func(b begun) bool { return b.author != "" || !b.namesFirst() }) {
		return
	}
	for i := range all {
		all[i].author, all[i].text = strings.TrimSpace(all[i].text[0]), all[i].text[1:]
	}
}

// namesFirst reports whether its first line can be a name, and another has a text.
func (b begun) namesFirst() bool {
	return len(b.text) > 1 && isName(b.text[0]) && len(strings.Fields(b.text[0])) <= 4 &&
		slices.ContainsFunc(b.text[1:], func(t string) bool { return strings.ContainsFunc(t, seen) })
}

func indented(raw string) bool {
	return strings.HasPrefix(raw, " ") || strings.HasPrefix(raw, "\t") || strings.HasPrefix(raw, "\u00a0")
}

var name = pattern(`^[\p{L}\p{N}@<][^:]{0,59}$`)

// isName reports whether a line may be the name of a person or a program.
func isName(raw string) bool {
	raw = strings.TrimSpace(raw)
	return name().MatchString(raw) && len(strings.Fields(raw)) <= 6
}
