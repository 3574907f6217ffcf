package present

import (
	"slices"
	"strings"
	"unicode/utf8"

	"warroom/model"
)

// word is a part of what was typed, in small letters.
type word struct {
	text  string
	by    bool // the person alone: by:NAME
	tag   bool // #NAME, or how it begins
	ascii bool
}

// sought are the words of what was typed, split at its spaces but for those between
// quotes.
func sought(typed string) []word {
	var words []word
	for rest := strings.TrimSpace(strings.ToLower(typed)); rest != ""; rest = strings.TrimSpace(rest) {
		var w word
		rest, w.by = strings.CutPrefix(rest, "by:")
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			w.text, rest, _ = strings.Cut(quoted, `"`)
		} else {
			end := strings.IndexByte(rest+" ", ' ')
			w.text, rest = rest[:end], rest[end:]
		}
		if w.text != "" {
			w.ascii, w.tag = isASCII(w.text), len(w.text) > 1 && w.text[0] == '#'
			words = append(words, w)
		}
	}
	return words
}

func hasAll(e *model.Entry, words []word) bool {
	return !slices.ContainsFunc(words, func(w word) bool { return !w.of(e) })
}

// of reports whether an entry has the word.
func (w word) of(e *model.Entry) bool {
	switch {
	case w.by:
		return wrote(e, w.in)
	case w.tag:
		return w.in(e.Text) && slices.ContainsFunc(e.Tags(), func(tag string) bool { return strings.HasPrefix(tag, w.text[1:]) })
	}
	return w.in(e.Text) || wrote(e, w.in) || w.in(e.Kind.Word())
}

// in reports whether the word is in a text, in whatever letters. It is asked of a
// hundred thousand texts at each key, and makes no copy of those it need not.
func (w word) in(text string) bool {
	if !w.ascii {
		return strings.Contains(strings.ToLower(text), w.text)
	}
	first := w.text[0]
	for i := 0; i+len(w.text) <= len(text); i++ {
		if lower(text[i]) == first && sameLetters(text[i+1:], w.text[1:]) {
			return true
		}
	}
	return false
}

func sameLetters(text, small string) bool {
	for i := range len(small) {
		if lower(text[i]) != small[i] {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}
