package policy

import (
	"bytes"
	"errors"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// What a line looks like, its end cut off.
var (
	idle   = regexp.MustCompile(`^\s*(#.*)?$`)
	begins = regexp.MustCompile(`^\s*(\[[^\],]*\]\s*(#.*)?$|["']?[\w.-]+["']?\s*=|#|$)`)
	headed = regexp.MustCompile(`^\s*\[`)
	keyed  = regexp.MustCompile(`^([\w.-]+)\s*=\s*(\[?)`)
	bare   = regexp.MustCompile(`^([\w.-]+)\s*=\s*([^"'\[{#\s][^#]*?)\s*(#.*)?$`)
)

// mend says what is no TOML, and takes out what belongs to it: from where it
// begins to the next line that looks like a setting of its own; behind the header of
// a section to the next header, since nobody can tell where its keys belong.
func (s *scanner) mend(text []byte) (Mistake, []byte) {
	lines := bytes.SplitAfter(bytes.Clone(text), []byte("\n"))
	bad, missed := s.place(len(text))
	bad = min(bad, len(lines))
	begun := min(s.ended+1, bad)
	for begun < bad && idle.Match(cut(lines[begun-1])) {
		begun++
	}
	next, header := begins, headed.Match(cut(lines[begun-1]))
	if header {
		next = headed
	}
	if missed || header {
		bad = begun // where something is missed is not where it was left out
	}
	mistake := s.broken(bad, strings.TrimSpace(string(lines[bad-1])))
	end := bad
	for end < len(lines) && !next.Match(cut(lines[end])) {
		end++
	}
	for i := begun - 1; i < end; i++ {
		copy(lines[i], bytes.Repeat([]byte(" "), len(cut(lines[i]))))
	}
	return mistake, bytes.Join(lines, nil)
}

func cut(line []byte) []byte { return bytes.TrimRight(line, "\r\n") }

// place is the line of the error, and whether it is the end of the text.
func (s *scanner) place(length int) (line int, end bool) {
	failed := new(unstable.ParserError)
	if !errors.As(s.err, &failed) {
		return s.ended + 1, false
	}
	at := s.parser.Shape(s.parser.Range(failed.Highlight)).Start
	return at.Line, at.Offset >= length-1
}

// broken says what is wrong with a line that is no TOML. Quotes that were left
// out are what it mostly is.
func (s *scanner) broken(line int, text string) Mistake {
	m := Mistake{Line: line, Why: "This is no TOML: " + s.err.Error() + ".", Remedy: `A line is [section], or key = "value".`}
	part := keyed.FindStringSubmatch(text)
	if part == nil {
		return m
	}
	m.Key = strings.Join(append(s.section[:len(s.section):len(s.section)], part[1]), ".")
	if part[2] != "" {
		m.Remedy = `A list is written as ["mon", "tue"], its texts in quotes.`
	}
	if part := bare.FindStringSubmatch(text); part != nil {
		m.Why, m.Remedy = bareValue(part[1], part[2])
	}
	return m
}

func bareValue(key, typed string) (why, remedy string) {
	switch strings.ToLower(typed) {
	case "true", "yes", "on":
		return "A switch is true or false.", "Write " + key + " = true."
	case "false", "no", "off":
		return "A switch is true or false.", "Write " + key + " = false."
	}
	return "A text stands in quotes.", "Write " + key + ` = "` + strings.Trim(typed, `"'`) + `".`
}
