package policy

import (
	"bytes"
	"slices"
	"strings"
)

// startsWith reports whether a path begins with another one.
func startsWith(path, first []string) bool {
	return len(path) >= len(first) && slices.Equal(path[:len(first)], first)
}

// replace puts a text in the place of a part of an expression. Comments in that
// part come to stand over the expression.
func (p *page) replace(lines, part extent, with string) []byte {
	var b bytes.Buffer
	b.Write(p.bom)
	b.Write(p.text[:lines.from])
	for _, c := range p.comments {
		if c.from >= part.from && c.to <= part.to {
			b.Write(p.text[c.from:c.to])
			b.WriteString(p.newline)
		}
	}
	b.Write(p.text[lines.from:part.from])
	b.WriteString(with)
	b.Write(p.text[part.to:])
	return b.Bytes()
}

// insertLine adds lines after the end of another one.
func (p *page) insertLine(at int, lines string) []byte {
	var b bytes.Buffer
	b.Write(p.bom)
	b.Write(p.text[:at])
	if at > 0 && p.text[at-1] != '\n' {
		b.WriteString(p.newline)
	}
	b.WriteString(strings.ReplaceAll(lines, "\n", p.newline))
	b.WriteString(p.newline)
	b.Write(p.text[at:])
	return b.Bytes()
}

// insertMember adds a member to a table in braces.
func (p *page) insertMember(s *spot, member string) []byte {
	at := s.value.from + 1
	if n := len(s.members); n > 0 {
		at, member = s.members[n-1].whole.to, ", "+member
	}
	return p.replace(s.line, extent{at, at}, member)
}
