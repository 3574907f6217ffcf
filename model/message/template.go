// Package message turns the facts of an incident into the text of a message,
// for the channel into which it is pasted.
package message

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Template is one message as its file words it.
type Template struct {
	Name  string // what commands and the log call it, e.g. "update"
	Title string // what it is called on the screen
	Place int    // where it stands among the others, from 1
	// Sections holds the wording: "text" for all channels, and a section by the
	// name of a channel where that one needs words of its own.
	Sections map[string][]Line
}

// Line is one line of a message.
type Line []Part

// Part is a stretch of a line: words, or the name of the fact that stands there.
type Part struct {
	Words    string
	Field    string // empty for words
	Optional bool   // where the fact is unknown the whole line is left out
	Weight   Weight
}

// Weight says which channels set a part in bold.
type Weight int

// Bold is marked with two stars in the file; a label is what stands before the
// first colon of a line.
const (
	Regular Weight = iota
	Label
	Bold
)

var (
	fieldMark = regexp.MustCompile(`\{([a-z_]+)(\??)\}`)
	labelMark = regexp.MustCompile(`^[A-Z][^:]*:`)
)

// Parse reads a template. Its head has lines "title: …" and "place: N"; then
// comes [text] and, where a channel needs other words, a section by its name; what
// is said of a false alarm stands in [false alarm] and [false alarm email].
// {field} stands for a fact and {field?} drops its line where the fact is
// unknown; two stars on either side make bold. The error names line and remedy.
func Parse(name, source string) (Template, error) {
	t := Template{Name: name, Sections: map[string][]Line{}}
	section := ""
	for i, raw := range strings.Split(strings.ReplaceAll(source, "\r\n", "\n"), "\n") {
		if err := t.take(&section, strings.TrimRight(raw, " \t")); err != nil {
			return Template{}, fmt.Errorf("read message %s, line %d: %w", name, i+1, err)
		}
	}
	for s, lines := range t.Sections {
		t.Sections[s] = trimmed(lines)
	}
	if t.Title == "" || len(t.Sections[general]) == 0 {
		return Template{}, fmt.Errorf("read message %s: it needs a line “title: …” and a section [text]", name)
	}
	return t, nil
}

// take reads one line of the file.
func (t *Template) take(section *string, line string) error {
	if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
		*section = line[1 : len(line)-1]
		channel := strings.TrimSpace(strings.TrimPrefix(*section, ofFalseAlarm))
		if *section != general && *section != ofFalseAlarm && !known(channel) {
			return fmt.Errorf("there is no channel “%s”; use [text] or one of the channels, for a false alarm [false alarm] or [false alarm email]", channel)
		}
		t.Sections[*section] = nil
		return nil
	}
	if *section == "" {
		return t.head(line)
	}
	parsed, err := parseLine(line)
	t.Sections[*section] = append(t.Sections[*section], parsed)
	return err
}

func (t *Template) head(line string) (err error) {
	key, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch {
	case line == "" || strings.HasPrefix(line, "#"):
	case key == "title":
		t.Title = value
	case key == "place":
		if t.Place, err = strconv.Atoi(value); err != nil {
			return fmt.Errorf("there is no place “%s”; give a whole number", value)
		}
	default:
		return fmt.Errorf("“%s” is not known here; use title, place or a section such as [text]", key)
	}
	return nil
}

// parseLine cuts a line at its bold marks, its label and its fields.
func parseLine(line string) (Line, error) {
	stretches := strings.Split(line, "**")
	if len(stretches)%2 == 0 {
		return nil, errors.New("bold is opened and not closed; it takes ** on either side")
	}
	var parts Line
	for i, stretch := range stretches {
		weight := Regular
		if i%2 == 1 {
			weight = Bold
		} else if label := labelMark.FindString(stretch); i == 0 && label != "" && !strings.Contains(label, "{") {
			parts, stretch = append(parts, Part{Words: label, Weight: Label}), stretch[len(label):]
		}
		cut, err := parseFields(stretch, weight)
		if err != nil {
			return nil, err
		}
		parts = append(parts, cut...)
	}
	return parts, nil
}

func parseFields(stretch string, weight Weight) (Line, error) {
	var parts Line
	end := 0
	for _, at := range fieldMark.FindAllStringSubmatchIndex(stretch, -1) {
		if at[0] > end {
			parts = append(parts, Part{Words: stretch[end:at[0]], Weight: weight})
		}
		name := stretch[at[2]:at[3]]
		if !isField(name) {
			return nil, fmt.Errorf("there is no fact “%s”; use one of %s", name, strings.Join(FieldNames(), ", "))
		}
		parts = append(parts, Part{Field: name, Optional: at[4] < at[5], Weight: weight})
		end = at[1]
	}
	if end < len(stretch) {
		parts = append(parts, Part{Words: stretch[end:], Weight: weight})
	}
	return parts, nil
}

// trimmed drops the empty lines that set sections apart in the file.
func trimmed(lines []Line) []Line {
	for len(lines) > 0 && len(lines[0]) == 0 {
		lines = lines[1:]
	}
	for len(lines) > 0 && len(lines[len(lines)-1]) == 0 {
		lines = lines[:len(lines)-1]
	}
	return lines
}
