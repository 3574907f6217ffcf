package paste

import (
	"slices"
	"strings"
)

// nameAbove is the author of a time that stands alone on its line: the line above
// it, which is taken back from the message before where the time is indented, as
// Slack copies it, or where the line is sure to be a name. A time with no name goes
// on with the same author; where the line above may be a name, nobody knows.
func (r *reader) nameAbove(i int) (author string, first int) {
	in := indented(r.raws[i])
	if n := len(r.pending); n > 0 && strings.ContainsFunc(r.raws[r.pending[n-1]], seen) {
		r.above, r.other = r.above || !in, r.other || in
		return cutStatus(r.raws[r.pending[n-1]]), r.pending[n-1]
	}
	if len(r.all) == 0 {
		return "", i
	}
	last := &r.all[len(r.all)-1]
	n := len(last.text)
	if n == 0 {
		return last.author, i
	}
	line := last.text[n-1]
	sure := r.personal(line)
	switch {
	case in && n > 1 && isName(line), !in && sure && !r.other:
		r.above, r.other = r.above || !in, r.other || in
		last.text = last.text[:n-1]
		return cutStatus(line), i - 1
	case sure, r.above && n > 1 && isName(line) && len(strings.Fields(line)) <= 4, slices.ContainsFunc(last.text, unread):
		return "", i
	}
	return last.author, i
}

// unread reports whether a line ends with a time as the head of a message does, and
// was not read as one: somebody else may have gone on.
func unread(raw string) bool {
	return strings.Contains(raw, ":") && len(raw) < 200 && trailing().MatchString(strings.TrimSpace(raw))
}

// full is a name with its parts: Ana Ruiz, Jan van der Berg, on-call B.
var full = pattern(`^(?:\p{Lu}[\p{L}'’.-]* (?:(?:von|van|de|der|den|da|di|del|la|al|bin) ){0,2}){1,2}\p{Lu}[\p{L}'’-]*$|^[\p{L}-]+ \p{Lu}$`)

// personal reports whether a line is sure to be a name: a full one, or that of
// somebody who spoke before.
func (r *reader) personal(line string) bool {
	name := cutStatus(line)
	return full().MatchString(name) ||
		name != "" && len(name) < 60 && slices.ContainsFunc(r.all, func(b begun) bool { return b.author == name })
}
