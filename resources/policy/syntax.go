package policy

import (
	"bytes"

	"github.com/pelletier/go-toml/v2/unstable"
)

// value is what stands behind a key.
type value struct {
	kind  unstable.Kind
	text  string // of a text as it is meant, of everything else as it is written
	line  int
	items []value // of a list
}

// setting is a key with its value, or the header of a section.
type setting struct {
	path   []string
	line   int
	value  value
	header bool
}

// bom is what some editors put in front of a file.
const bom = "\xef\xbb\xbf"

// parse reads the settings of a file with their lines, for which alone the
// parser is used and not the decoder: the decoder ends at the first mistake. A
// place that is no TOML is taken out and the rest is read on.
func parse(source []byte) ([]setting, []Mistake) {
	text := bytes.Clone(bytes.TrimPrefix(source, []byte(bom)))
	var mistakes []Mistake
	for {
		s := scan(text)
		if s.err == nil {
			return s.settings, mistakes
		}
		mistake, rest := s.mend(text)
		mistakes = append(mistakes, mistake)
		if bytes.Equal(rest, text) || len(mistakes) == mostBroken {
			return s.settings, mistakes
		}
		text = rest
	}
}

// mostBroken is how many broken places are named: a file with more of them is
// something else.
const mostBroken = 50

// scanner walks over a file up to its end or the first place that is no TOML.
type scanner struct {
	parser   unstable.Parser
	settings []setting
	section  []string
	ended    int // the last line that was read
	err      error
}

func scan(text []byte) *scanner {
	s := &scanner{}
	s.parser.Reset(text[:len(text):len(text)]) // it finds places by what is left of the capacity
	for s.parser.NextExpression() {
		e := s.parser.Expression()
		switch e.Kind {
		case unstable.KeyValue:
			s.ended = s.parser.Shape(e.Raw).End.Line
			s.keyValue(s.section, e)
		case unstable.Table, unstable.ArrayTable:
			path, line := s.path(nil, e)
			s.section, s.ended = path, line
			s.settings = append(s.settings, setting{path, line, value{kind: e.Kind, line: line}, true})
		}
	}
	s.err = s.parser.Error()
	return s
}

func (s *scanner) keyValue(section []string, e *unstable.Node) {
	path, line := s.path(section, e)
	v := e.Value()
	if v.Kind != unstable.InlineTable {
		s.settings = append(s.settings, setting{path, line, s.value(v, line), false})
		return
	}
	s.settings = append(s.settings, setting{path, line, value{kind: v.Kind, line: line}, true})
	for it := v.Children(); it.Next(); {
		s.keyValue(path, it.Node())
	}
}

// path is a dotted key behind that of its section, and the line of its end.
func (s *scanner) path(section []string, e *unstable.Node) ([]string, int) {
	path, line := append([]string{}, section...), 1
	for it := e.Key(); it.Next(); {
		path, line = append(path, string(it.Node().Data)), s.parser.Shape(it.Node().Raw).Start.Line
	}
	return path, line
}

func (s *scanner) value(n *unstable.Node, line int) value {
	v := value{kind: n.Kind, text: string(n.Data), line: line}
	if n.Raw.Length > 0 {
		v.line = s.parser.Shape(n.Raw).Start.Line
	}
	if n.Kind == unstable.Array {
		for it := n.Children(); it.Next(); {
			v.items = append(v.items, s.value(it.Node(), v.line))
		}
	}
	return v
}
