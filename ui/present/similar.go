package present

import (
	"fmt"
	"strings"
	"unicode"

	"warroom/model"
	"warroom/model/when"
)

// Similar is an incident that runs and whose title resembles one that is typed.
type Similar struct {
	ID     string
	Title  string
	Detail string
}

// SimilarOf finds the incident that runs whose title has most words in common
// with the typed one, the newest first. all is every incident, newest first.
func SimilarOf(all []model.Summary, typed string, x Clock) (Similar, bool) {
	words := wordsOf(typed)
	var best model.Summary
	most := 0
	for _, s := range all {
		if !s.Status.Open() || s.Imported {
			continue
		}
		if n := alike(words, wordsOf(s.Title)); n > most {
			best, most = s, n
		}
	}
	if most == 0 {
		return Similar{}, false
	}
	since := ""
	if !best.Span.Started.IsZero() {
		since = " since " + when.Moment(best.Span.Started, x.Now, x.Zone)
	}
	return Similar{best.ID, oneLine(best.Title), fmt.Sprintf("%s is open%s. Another one? Declare it.", best.Ref, since)}, true
}

// alike counts the words that two titles share; 0 where they do not resemble one
// another: fewer than two, or less than six in ten of the shorter title.
func alike(a, b map[string]bool) int {
	shared := 0
	for word := range a {
		if b[word] {
			shared++
		}
	}
	if shared < 2 || 10*shared < 6*min(len(a), len(b)) {
		return 0
	}
	return shared
}

// fillers say nothing about what is broken.
var fillers = map[string]bool{
	"a": true, "all": true, "an": true, "and": true, "are": true, "at": true, "by": true, "for": true, "from": true, "in": true, "is": true,
	"of": true, "on": true, "or": true, "the": true, "to": true, "with": true,
}

// wordsOf are the words of a title that say something, in lower case.
func wordsOf(title string) map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.FieldsFunc(strings.ToLower(oneLine(title)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !fillers[word] {
			words[word] = true
		}
	}
	return words
}
