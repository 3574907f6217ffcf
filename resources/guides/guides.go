// Package guides holds pages to be read while an incident runs: what to do in a
// part of the work, on one page each.
package guides

import (
	_ "embed"
	"strings"
)

// Guide is one page.
type Guide struct {
	Title    string
	Aim      string // one sentence
	Sections []Section
}

// Section is a part of a page.
type Section struct {
	Title string
	Lines []string // each a point of one or a few sentences
}

//go:embed debugging.txt
var debugging string

// Debugging is how to look for a cause: when, what, where, why, as the steps of
// Investigate ask for it.
func Debugging() Guide { return read(debugging) }

// read takes a page apart: its title, its aim, then sections that begin with #, a
// point a line.
func read(page string) Guide {
	var g Guide
	for line := range strings.Lines(page) {
		line = strings.TrimSpace(line)
		title, heads := strings.CutPrefix(line, "# ")
		switch last := len(g.Sections) - 1; {
		case line == "":
		case heads:
			g.Sections = append(g.Sections, Section{Title: title})
		case last >= 0:
			g.Sections[last].Lines = append(g.Sections[last].Lines, line)
		case g.Title == "":
			g.Title = line
		default:
			g.Aim = line
		}
	}
	return g
}
