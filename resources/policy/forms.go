package policy

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"
)

// form is what a key may hold: it reads a value into its place, or says what is
// wrong with it, and writes what stands there. For a form in the window it does
// the same in texts as a person types them.
type form interface {
	read(value) []Mistake
	write() string
	typed(text string) value
	shown() string
}

// kinds are the words for what a value is.
var kinds = map[unstable.Kind]string{
	unstable.String: "a text", unstable.Bool: "true or false", unstable.Integer: "a number", unstable.Float: "a number",
	unstable.Array: "a list", unstable.LocalDate: "a date", unstable.LocalTime: "a time of day",
	unstable.LocalDateTime: "a moment", unstable.DateTime: "a moment",
}

// not says that a value is of another kind than its key holds.
func not(v value, want, example string) []Mistake {
	return wrong(v.line, "It holds "+kinds[v.kind]+", not "+want+".", "Write it as "+example+".")
}

// wording is a text on one line.
type wording struct {
	to   *string
	most int // characters
}

func (f wording) read(v value) []Mistake {
	if v.kind != unstable.String {
		return not(v, "a text", `"text"`)
	}
	if why, remedy := unclean(v.text, f.most); why != "" {
		return wrong(v.line, why, remedy)
	}
	*f.to = v.text
	return nil
}

func (f wording) write() string { return inQuotes(*f.to) }

// unclean says why a text cannot stand in a line of the screen; empty if it can.
func unclean(text string, most int) (why, remedy string) {
	switch n := utf8.RuneCountInString(text); {
	case strings.TrimSpace(text) == "":
		return "The text is empty.", "Write some words, or leave the key out."
	case strings.TrimSpace(text) != text:
		return "The text has blanks around it.", "Write it as " + inQuotes(strings.TrimSpace(text)) + "."
	case strings.ContainsFunc(text, unicode.IsControl):
		return "The text has more than one line, or characters that cannot be seen.", "Write it on one line."
	case n > most:
		return fmt.Sprintf("The text has %d characters.", n), fmt.Sprintf("Keep it to %d.", most)
	}
	return "", ""
}

// names is a list of texts, each of which stands once.
type names struct{ to *[]string }

func (f names) read(v value) []Mistake {
	return list(v, `["support", "management"]`, f.to, func(item value) (text string, mistakes []Mistake) {
		mistakes = wording{&text, 80}.read(item)
		return text, mistakes
	})
}

func (f names) write() string { return inBrackets(*f.to, inQuotes) }

// list reads the items of a list, each of which may stand once.
func list[T comparable](v value, example string, to *[]T, read func(value) (T, []Mistake)) []Mistake {
	if v.kind != unstable.Array {
		return not(v, "a list", example)
	}
	var all []T
	var mistakes []Mistake
	for _, item := range v.items {
		one, wrongs := read(item)
		mistakes = append(mistakes, wrongs...)
		switch {
		case len(wrongs) > 0:
		case slices.Contains(all, one):
			mistakes = append(mistakes, wrong(item.line, quoted(item.text)+" stands twice.", "Keep one of the two.")...)
		default:
			all = append(all, one)
		}
	}
	*to = all
	return mistakes
}

// toggle is true or false.
type toggle struct{ to *bool }

func (f toggle) read(v value) []Mistake {
	if v.kind != unstable.Bool {
		return not(v, "true or false", "true or false")
	}
	*f.to = v.text == "true"
	return nil
}

func (f toggle) write() string { return strconv.FormatBool(*f.to) }

// count is a small number of times.
type count struct{ to *int }

func (f count) read(v value) []Mistake {
	if v.kind != unstable.Integer {
		return not(v, "a whole number", "2")
	}
	n, err := strconv.ParseInt(strings.ReplaceAll(v.text, "_", ""), 0, 64)
	if err != nil || n < 1 || n > 99 {
		return wrong(v.line, v.text+" is out of bounds.", "Write a number from 1 to 99.")
	}
	*f.to = int(n)
	return nil
}

func (f count) write() string { return strconv.Itoa(*f.to) }

// inQuotes writes a text as TOML does.
func inQuotes(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsControl(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func inBrackets[T any](all []T, write func(T) string) string {
	parts := make([]string, len(all))
	for i, one := range all {
		parts[i] = write(one)
	}
	return "[" + strings.Join(parts, ", ") + "]"
}
