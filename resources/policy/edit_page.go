package policy

import (
	"bytes"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// extent is a part of a file, in bytes.
type extent struct{ from, to int }

// spot is where a setting stands in a file.
type spot struct {
	path    []string
	table   []string // the header that it stands under
	whole   extent   // key = value
	value   extent
	line    extent  // the lines of the expression that it belongs to, with their ends
	in      *spot   // the table in braces that it is a member of; nil on lines of its own
	members []*spot // of a table in braces, in their order
	braces  bool
}

// without is what to cut so that a table in braces loses a member.
func (s *spot) without(member *spot) extent {
	switch i := slices.Index(s.members, member); {
	case len(s.members) == 1:
		return extent{s.value.from + 1, s.value.to - 1}
	case i == len(s.members)-1:
		return extent{s.members[i-1].whole.to, member.whole.to}
	default:
		return extent{member.whole.from, s.members[i+1].whole.from}
	}
}

// table is a section under a header.
type table struct {
	path []string
	end  int // of its last line
}

// page is a file without mistakes and what stands where in it.
type page struct {
	bom      []byte
	text     []byte
	newline  string
	spots    []*spot
	tables   []table
	comments []extent
	parser   unstable.Parser
}

func pageOf(file []byte) *page {
	p := &page{text: bytes.TrimPrefix(file, []byte(bom)), newline: "\n", tables: []table{{}}}
	p.bom = file[:len(file)-len(p.text)]
	if i := bytes.IndexByte(p.text, '\n'); i > 0 && p.text[i-1] == '\r' {
		p.newline = "\r\n"
	}
	p.text = p.text[:len(p.text):len(p.text)] // the parser finds places by what is left of the capacity
	p.parser.KeepComments = true
	p.parser.Reset(p.text)
	for p.parser.NextExpression() {
		p.take(p.parser.Expression())
	}
	return p
}

func (p *page) take(e *unstable.Node) {
	p.listComments(e)
	if next := e.Next(); next != nil {
		p.listComments(next)
	}
	here := &p.tables[len(p.tables)-1]
	switch e.Kind {
	case unstable.KeyValue:
		from := extentOf(e.Raw)
		lines := extent{1 + bytes.LastIndexByte(p.text[:from.from], '\n'), p.lineEnd(from.to)}
		here.end = lines.to
		p.keyValue(here.path, here.path, lines, nil, e)
	case unstable.Table:
		path, end := keyOf(nil, e)
		p.tables = append(p.tables, table{path, p.lineEnd(end)})
	}
}

func (p *page) keyValue(under, table []string, lines extent, in *spot, e *unstable.Node) {
	path, end := keyOf(under, e)
	s := &spot{path: path, table: table, whole: extentOf(e.Raw), line: lines, in: in, braces: e.Value().Kind == unstable.InlineTable}
	s.value = extent{end + bytes.IndexByte(p.text[end:], '=') + 1, s.whole.to}
	for p.text[s.value.from] == ' ' || p.text[s.value.from] == '\t' {
		s.value.from++
	}
	p.spots = append(p.spots, s)
	if in != nil {
		in.members = append(in.members, s)
	}
	if !s.braces {
		return
	}
	for it := e.Value().Children(); it.Next(); {
		if it.Node().Kind == unstable.KeyValue {
			p.keyValue(path, table, lines, s, it.Node())
		}
	}
}

// keyOf is a dotted key behind that of its section, and where it ends.
func keyOf(under []string, e *unstable.Node) ([]string, int) {
	path, end := slices.Clone(under), 0
	for it := e.Key(); it.Next(); {
		path, end = append(path, string(it.Node().Data)), extentOf(it.Node().Raw).to
	}
	return path, end
}

func extentOf(r unstable.Range) extent { return extent{int(r.Offset), int(r.Offset + r.Length)} }

// listComments finds the comments in and below a node.
func (p *page) listComments(n *unstable.Node) {
	if n.Kind == unstable.Comment {
		p.comments = append(p.comments, extentOf(n.Raw))
	}
	for it := n.Children(); it.Next(); {
		p.listComments(it.Node())
	}
}

func (p *page) lineEnd(at int) int {
	if i := bytes.IndexByte(p.text[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(p.text)
}

// find is where a key stands; nil where it does not.
func (p *page) find(path string) *spot {
	for _, s := range p.spots {
		if strings.Join(s.path, ".") == path {
			return s
		}
	}
	return nil
}

// tableEnd is where a section under a header of its own ends.
func (p *page) tableEnd(section []string) (int, bool) {
	for _, t := range p.tables[1:] {
		if slices.Equal(t.path, section) {
			return t.end, true
		}
	}
	return 0, false
}

// sibling is the last dotted key of a section that has no header.
func (p *page) sibling(section []string) *spot {
	var last *spot
	for _, s := range p.spots {
		if s.in == nil && len(s.path) > len(section) && len(s.table) < len(section) && startsWith(s.path, section) {
			last = s
		}
	}
	return last
}

// braces is the innermost table in braces that a section is, or lies in.
func (p *page) braces(section []string) *spot {
	var inner *spot
	for _, s := range p.spots {
		if s.braces && startsWith(section, s.path) && (inner == nil || len(s.path) > len(inner.path)) {
			inner = s
		}
	}
	return inner
}
