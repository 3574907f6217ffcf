package logline

import "strings"

// Completion is one row under the field.
type Completion struct {
	Form    string // e.g. "/finding TEXT", or the value that can stand here
	Meaning string
	Letter  string // that does the same; may be empty
	Insert  string // the whole line after it was taken
}

// offer is a value that can stand behind the word of a form.
type offer struct{ value, meaning string }

type offers func(x Context) []offer

// Complete lists how a line that begins with a slash can go on: its words, and
// behind a word what can stand first there.
func Complete(line string, x Context) []Completion {
	_, rest, err := cutFront(strings.TrimLeftFunc(line, isSpace), x)
	rest, _ = cutAttach(rest)
	if err != nil || !strings.HasPrefix(rest, "/") {
		return nil
	}
	before := line[:strings.LastIndex(line, rest)]
	end := strings.IndexFunc(rest, isSpace)
	if end >= 0 {
		return completeValue(before, rest[:end], strings.TrimSpace(rest[end:]), x)
	}
	if trimmed := strings.TrimRightFunc(line, isSpace); trimmed != line {
		return completeValue(before, rest, "", x)
	}
	var rows []Completion
	for _, f := range grammar {
		if strings.HasPrefix(f.word, strings.ToLower(rest[1:])) {
			rows = append(rows, Completion{f.form(), f.meaning, f.letter, before + f.insert()})
		}
	}
	return rows
}

func (f form) insert() string {
	if f.args == "" {
		return "/" + f.word
	}
	return "/" + f.word + " "
}

// completeValue offers what can stand behind a word while its first part is typed.
func completeValue(before, word, typed string, x Context) []Completion {
	f, ok := byWord(strings.ToLower(word[1:]))
	if !ok || f.offers == nil || x.State == nil || strings.ContainsFunc(typed, isSpace) {
		return nil
	}
	var rows []Completion
	for _, o := range f.offers(x) {
		if strings.HasPrefix(strings.ToLower(o.value), strings.ToLower(typed)) && !strings.EqualFold(o.value, typed) {
			rows = append(rows, Completion{o.value, o.meaning, "", before + "/" + f.word + " " + o.value + " "})
		}
	}
	return rows
}
