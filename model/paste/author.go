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
	if author, text = cutNick(text); author != "" {
		return author, text
	}
	for _, p := range []*regexp.Regexp{spoken(), quoted()} {
		if found := p.FindStringSubmatch(text); found != nil && len(strings.Fields(found[1])) <= 4 {
			return strings.TrimSpace(found[1]), strings.TrimSpace(found[2])
		}
	}
	return "", text
}

// cutNick takes who said it off the front of columns: name, tab, text. What else
// stands in columns keeps a space between them.
func cutNick(text string) (author, rest string) {
	nick, rest, columns := strings.Cut(text, "\t")
	rest = strings.TrimSpace(strings.ReplaceAll(rest, "\t", " "))
	switch nick = strings.TrimSpace(nick); {
	case !columns:
		return "", text
	case rest != "" && (nicks().MatchString(nick) || full().MatchString(nick)):
		return nick, rest
	}
	return "", strings.TrimSpace(nick + " " + rest)
}

var nicks = pattern(`^[@\p{L}_][\p{L}\p{N}_@.|\[\]-]{0,59}$`)

// namesBehind takes a name that stands behind the time, with what was said on the
// lines below, for who said it, as Teams copies it. One alone may be anything: so it
// is where all are such, and where a full name stands behind a time in brackets.
func namesBehind(all []begun) {
	every := !slices.ContainsFunc(all, func(b begun) bool { return b.author != "" || !b.namesFirst() })
	for i := range all {
		if b := &all[i]; every || b.author == "" && b.boxed && b.namesFirst() && full().MatchString(strings.TrimSpace(b.text[0])) {
			b.author, b.text = strings.TrimSpace(b.text[0]), b.text[1:]
		}
	}
}

// namesFirst reports whether its first line can be a name, and another has a text.
func (b begun) namesFirst() bool {
	return len(b.text) > 1 && isName(b.text[0]) && len(strings.Fields(b.text[0])) <= 4 &&
		slices.ContainsFunc(b.text[1:], func(t string) bool { return strings.ContainsFunc(t, seen) })
}

// What the sign of a person's status looks like: behind the name, and in front of a
// time whose line is indented by it.
var (
	statusLast  = pattern(`(?:\s*(?::[a-z0-9_+'-]{1,30}:|[\x{2600}-\x{27bf}\x{1f300}-\x{1faff}]\x{fe0f}?))?\s*$`)
	statusFirst = pattern(`^:[a-z0-9_+'-]{1,30}:\s+`)
)

// cutStatus is a name without the sign of a status.
func cutStatus(name string) string {
	return strings.TrimSpace(statusLast().ReplaceAllString(strings.TrimSpace(name), ""))
}

// status is such a sign in front of a line, with the space behind it.
func status(raw string) string {
	if !strings.HasPrefix(raw, ":") {
		return ""
	}
	return statusFirst().FindString(raw)
}

func indented(raw string) bool {
	return strings.HasPrefix(raw, " ") || strings.HasPrefix(raw, "\t") || strings.HasPrefix(raw, "\u00a0") || status(raw) != ""
}

var name = pattern(`^[\p{L}\p{N}@<][^:]{0,59}$`)

// isName reports whether a line may be the name of a person or a program.
func isName(raw string) bool {
	raw = strings.TrimSpace(raw)
	return name().MatchString(raw) && len(strings.Fields(raw)) <= 6
}
