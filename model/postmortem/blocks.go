package postmortem

import (
	"regexp"
	"strings"

	"warroom/model/message/prose"
)

var (
	bullet = regexp.MustCompile(`^([-*+•]|\d{1,9}[.)])(\s+|$)`)
	// A line of these alone makes the line above a heading or a table's head, or
	// draws a rule.
	ruler     = regexp.MustCompile(`^([-*_=:+][ ]*)+$`)
	reference = regexp.MustCompile(`^\[[^\]]*\]:`)
)

// blocks is a person's text as paragraphs and lists. Runs of empty lines become
// one.
func blocks(text string) string {
	var out []string
	for _, line := range prose.Lines(strings.TrimSpace(text)) {
		line = indented(line)
		if line == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, line)
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// indented keeps a list of up to two levels; what stands deeper Markdown would
// read as code.
func indented(line string) string {
	words := strings.TrimLeft(line, " ")
	mark := bullet.FindString(words)
	if mark == "" || strings.TrimSpace(words[len(mark):]) == "" {
		return block(words)
	}
	indent := ""
	if len(line)-len(words) >= 2 {
		indent = "  "
	}
	rest := block(words[len(mark):])
	return indent + strings.Replace(strings.TrimSpace(mark), "•", "-", 1) + " " + rest
}

// block keeps a line from opening anything but a paragraph.
func block(line string) string {
	line = guarded(strings.TrimSpace(line))
	switch {
	case line == "":
		return ""
	case bullet.MatchString(line) && line[0] >= '0' && line[0] <= '9':
		at := strings.IndexAny(line, ".)")
		return line[:at] + `\` + line[at:]
	case strings.HasPrefix(line, "•"):
		return line
	case strings.ContainsRune("#>", rune(line[0])), strings.HasPrefix(line, "~~~"),
		bullet.MatchString(line), ruler.MatchString(line), reference.MatchString(line):
		return `\` + line
	}
	return line
}

// guarded keeps a line from opening a tag, an edge of a table, or code that it
// does not close itself. What it has in code stays as typed; elsewhere arrows
// are those of print.
func guarded(line string) string {
	var b strings.Builder
	for i := 0; i < len(line); {
		stretch := line[i : i+1]
		switch line[i] {
		case '\\':
			stretch = line[i:min(i+2, len(line))]
			b.WriteString(stretch)
		case '`':
			var closed bool
			if stretch, closed = code(line[i:]); closed {
				b.WriteString(stretch)
			} else {
				b.WriteString(strings.Repeat("\\`", len(stretch)))
			}
		case '<', '|':
			b.WriteString(`\` + stretch)
		default:
			stretch = line[i : i+plainBefore(line[i:])]
			b.WriteString(prose.Arrows(stretch))
		}
		i += len(stretch)
	}
	return b.String()
}

// plainBefore is how many bytes at the beginning of a text mean nothing to
// guarded; at least one.
func plainBefore(text string) int {
	if end := strings.IndexAny(text, "\\`<|"); end > 0 {
		return end
	}
	return len(text)
}

// code returns the stretch of code with which a text begins, or only the marks
// that open it where nothing closes it.
func code(text string) (stretch string, closed bool) {
	marks := text[:len(text)-len(strings.TrimLeft(text, "`"))]
	for end := len(marks); ; {
		at := strings.IndexByte(text[end:], '`')
		if at < 0 {
			return marks, false
		}
		start := end + at
		end = len(text) - len(strings.TrimLeft(text[start:], "`"))
		if end-start == len(marks) {
			return text[:end], true
		}
	}
}

// withoutBullet takes the mark off a line that is set as an item anyway.
func withoutBullet(line string) string {
	words := strings.TrimSpace(line)
	return words[len(bullet.FindString(words)):]
}
