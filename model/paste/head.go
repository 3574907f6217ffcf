package paste

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// head reads the time of a line: in front of it, with the text behind, or behind
// a name, with the text behind that or on the lines below, as chats copy it.
func head(raw string) (s stamp, author, text string, ok bool) {
	line := strings.TrimSpace(raw)
	if s, text, ok = epoch(line); ok {
		author, text = cutAuthor(text)
		return s, author, text, true
	}
	if sign := status(line); sign != "" {
		if line = line[len(sign):]; !alone(line) {
			return stamp{}, "", "", false
		}
	}
	if !strings.Contains(line[:min(len(line), 120)], ":") {
		return stamp{}, "", "", false
	}
	if found := front().FindStringSubmatch(line); found != nil {
		if s, ok = readStamp(named(front(), found)); ok {
			if rest, fits := behind(line[len(found[0]):]); fits {
				author, text = cutAuthor(rest)
				return s, author, text, true
			}
		}
	}
	for _, p := range []*regexp.Regexp{between(), trailing(), comma()} {
		found := p.FindStringSubmatch(line)
		if found == nil || !isName(cutStatus(found[1])) {
			continue
		}
		if s, ok = readStamp(named(p, found)); ok {
			if p == between() {
				text = strings.TrimSpace(found[len(found)-1])
			}
			return s, cutStatus(found[1]), text, true
		}
	}
	return stamp{}, "", "", false
}

// abbreviations of zones mean another offset each half of the year, or to
// somebody else: a time that carries one is not read.
var abbreviations = []string{"CET", "CEST", "EET", "EEST", "WET", "WEST", "MSK", "BST", "IST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT",
	"AKST", "AKDT", "HST", "JST", "KST", "SGT", "HKT", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "ET", "PT"}

// behind is the text behind a time, without the bracket and the mark that end
// the time. What goes on with the figures is no end of a time.
func behind(rest string) (string, bool) {
	if rest == "" {
		return "", true
	}
	if first, size := utf8.DecodeRuneInString(rest); strings.ContainsRune("]),;|", first) {
		rest = rest[size:]
	} else if !strings.ContainsRune(" \t\u00a0\u202f", first) && !strings.HasPrefix(rest, ": ") && rest != ":" {
		return "", false
	}
	rest = strings.TrimSpace(rest)
	for _, mark := range []string{":", "-", "–", "—", "|"} {
		if after, cut := strings.CutPrefix(rest, mark); cut && (after == "" || after[0] == ' ') {
			rest = strings.TrimSpace(after)
			break
		}
	}
	word, _, _ := strings.Cut(rest, " ")
	return rest, !slices.Contains(abbreviations, strings.Trim(word, ")]:"))
}

// alone reports whether a line is a time and nothing else.
func alone(raw string) bool {
	_, author, text, ok := head(raw)
	return ok && author == "" && text == ""
}

// heading reads a line that is a day and nothing else: the lines below it are of
// that day.
func heading(raw string) (stamp, bool) {
	line := strings.TrimSpace(raw)
	if line == "" || len(line) > 40 {
		return stamp{}, false
	}
	found := dayAlone().FindStringSubmatch(line)
	if found == nil {
		return stamp{}, false
	}
	s, ok := readDay(named(dayAlone(), found))
	return s, ok && s.dated()
}
