package paste

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// node is a value of JSON, nil where there is none.
type node struct{ value any }

// fence is how chats and documents mark a text as code.
const fence = "```"

// unfenced is a text without a fence around all of it.
func unfenced(text string) string {
	trimmed := strings.TrimSpace(text)
	inner, begins := strings.CutPrefix(trimmed, fence)
	if !begins {
		return text
	}
	inner = strings.TrimSuffix(inner, fence)
	if language, rest, more := strings.Cut(inner, "\n"); more && !strings.ContainsAny(language, "{[") {
		return rest
	}
	return inner
}

// data finds the beginning of JSON, of a chat's lines in brackets not.
var data = pattern(`^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{"\]]|$))`)

// Data reports whether a text begins as JSON does, in a fence or without, whole or
// broken: it is nothing that a person wrote.
func Data(text string) bool { return data().MatchString(strings.TrimSpace(unfenced(text))) }

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

// keys are fields that let others send in one's name: what is kept leaves the
// room with an export.
var keys = pattern(`("(?:routing_key|service_key|integration_key|api_key|token|password|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"`)

func withoutKeys(raw string) string { return keys().ReplaceAllString(raw, `$1"left out"`) }
