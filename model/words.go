package model

import "strings"

// Words is what a team calls severities and roles. Nil stands for the words of the
// domain, which are those of the log and of the JSON.
type Words interface {
	Word(Severity) string
	Title(Role) string
}

// WordOf is what a team calls a severity.
func WordOf(w Words, s Severity) string {
	if w == nil {
		return s.Word()
	}
	return w.Word(s)
}

// TitleOf is what a team calls a role.
func TitleOf(w Words, r Role) string {
	if w == nil {
		return r.Title()
	}
	return w.Title(r)
}

// TextIn is what an entry says, with the words of the domain that it begins with
// replaced by the team's. The log keeps the words of the domain, so that a team may
// change its own; what somebody amended stands as it was typed.
func (e Entry) TextIn(w Words) string {
	text := e.Text
	switch {
	case e.Raw != "":
		return text
	case e.Kind == EntryDeclared:
		head, lead, named := strings.Cut(text, ", lead ")
		if head = graded(w, head); named {
			return head + ", " + strings.ToLower(TitleOf(w, Lead)) + " " + lead
		}
		return head
	case e.Kind == EntrySeverity:
		return graded(w, text)
	case e.Kind == EntryRole:
		for _, r := range Roles {
			if rest, ok := strings.CutPrefix(text, r.Title()+": "); ok {
				return TitleOf(w, r) + ": " + rest
			}
		}
	}
	return text
}

// graded replaces the word behind a severity that a text begins with.
func graded(w Words, text string) string {
	for _, s := range Severities {
		if rest, ok := strings.CutPrefix(text, string(s)+" "+s.Word()); ok {
			return string(s) + " " + WordOf(w, s) + rest
		}
	}
	return text
}
