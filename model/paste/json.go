package paste

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"time"
)

// node is a value of JSON, nil where there is none.
type node struct{ value any }

// decode reads a text that is one JSON object or array and nothing else.
func decode(text string) (node, bool) {
	trimmed := strings.TrimSpace(text)
	if trimmed == "" || trimmed[0] != '{' && trimmed[0] != '[' {
		return node{}, false
	}
	d := json.NewDecoder(strings.NewReader(trimmed))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return node{}, false
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return node{}, false
	}
	return node{v}, true
}

// at goes down by names.
func (n node) at(names ...string) node {
	for _, name := range names {
		object, _ := n.value.(map[string]any)
		n = node{object[name]}
	}
	return n
}

// has reports whether all of the names stand in the object.
func (n node) has(names ...string) bool {
	for _, name := range names {
		if n.at(name).value == nil {
			return false
		}
	}
	return true
}

// list is an array; nil where it is none.
func (n node) list() []node {
	values, _ := n.value.([]any)
	nodes := make([]node, len(values))
	for i, v := range values {
		nodes[i] = node{v}
	}
	return nodes
}

// text is a string on one line, or a number as it is written.
func (n node) text() string {
	switch v := n.value.(type) {
	case string:
		if strings.ContainsFunc(v, seen) {
			return strings.Join(strings.Fields(v), " ")
		}
	case json.Number:
		return v.String()
	}
	return ""
}

// first is the first of the names that holds a text.
func (n node) first(names ...string) string {
	for _, name := range names {
		if t := n.at(name).text(); t != "" {
			return t
		}
	}
	return ""
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// moment is the first of the names that holds a time that has passed: RFC 3339,
// or seconds or milliseconds since 1970. Zero is none; so do senders write it.
func (n node) moment(now time.Time, names ...string) time.Time {
	for _, name := range names {
		if t := n.at(name).time(); t.UnixMilli() > 0 && !t.After(now) {
			return t.UTC().Truncate(time.Millisecond)
		}
	}
	return time.Time{}
}

func (n node) time() time.Time {
	switch v := n.value.(type) {
	case string:
		for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999Z0700", "2006-01-02 15:04:05Z07:00"} {
			if t, err := time.Parse(layout, strings.TrimSpace(v)); err == nil {
				return t
			}
		}
	case json.Number:
		f, err := v.Float64()
		switch {
		case err != nil || f <= 0 || math.IsInf(f, 0) || f > 4e12:
		case f > 1e11: // as seconds it would be the year 5138
			return time.UnixMilli(int64(f))
		default:
			return time.UnixMilli(int64(f * 1000))
		}
	}
	return time.Time{}
}

// keys are fields that let others send in one's name: what is kept leaves the
// room with an export.
var keys = pattern(`("(?:routing_key|service_key|integration_key|api_key|token|password|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"`)

func withoutKeys(raw string) string { return keys().ReplaceAllString(raw, `$1"left out"`) }
