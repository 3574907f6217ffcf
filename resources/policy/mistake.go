package policy

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"warroom/model"
)

// Mistake is a place in a policy file that cannot hold as it is written.
type Mistake struct {
	Line   int    // from 1
	Key    string // e.g. severity.P0.response; empty where the line has none that could be read
	Why    string // a sentence
	Remedy string // a sentence: what would be right
}

// String is the mistake without the name of its file: 12: boxes.triage: why. remedy.
func (m Mistake) String() string {
	return fmt.Sprintf("%d: %s %s", m.Line, m.What(), m.Remedy)
}

// What is the mistake without its line and its remedy: boxes.triage: why.
func (m Mistake) What() string {
	if m.Key == "" {
		return m.Why
	}
	return m.Key + ": " + m.Why
}

// wrong is a mistake in a value; whoever knows the key adds it.
func wrong(line int, why, remedy string) []Mistake {
	return []Mistake{{Line: line, Why: why, Remedy: remedy}}
}

// listed is the longest list of names that a remedy spells out.
const listed = 8

// choose says which names there are: the one that was probably meant, else all.
func choose(typed string, names []string) string {
	if near, ok := nearest(typed, names); ok {
		return "Did you mean " + near + "?"
	}
	if len(names) > listed {
		return "See them all with: warroom policy --default"
	}
	return "Use " + either(names) + "."
}

// nearest is the name that was probably meant. Two letters are near to anything.
func nearest(typed string, names []string) (string, bool) {
	for _, name := range names {
		if strings.EqualFold(name, typed) {
			return name, true
		}
	}
	if len(typed) < 3 {
		return "", false
	}
	return model.Nearest(typed, names)
}

// either joins names: a, b or c.
func either(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// quoted is a text from the file, short and on one line.
func quoted(text string) string {
	const most = 40
	runes := []rune(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text))
	if len(runes) > most {
		runes = append(runes[:most], '…')
	}
	return "“" + string(runes) + "”"
}

// inOrder sorts mistakes by their lines.
func inOrder(all []Mistake) []Mistake {
	slices.SortStableFunc(all, func(a, b Mistake) int { return a.Line - b.Line })
	return all
}
