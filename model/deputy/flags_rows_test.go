package deputy_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
)

// TestEveryFlagIsKnownEverywhere: a flag is an id in model.Flags, and nothing that
// lists flags lacks it or knows another one.
func TestEveryFlagIsKnownEverywhere(t *testing.T) {
	inOrder := func(list []string) []string { return slices.Sorted(slices.Values(list)) }
	var ruled, limited, told []string
	for _, r := range deputy.Rules() {
		ruled = append(ruled, r.ID)
		if r.Title == "" || !strings.HasSuffix(r.Why, ".") || r.Ends == "" || strings.HasSuffix(r.Ends, ".") {
			t.Errorf("help cannot tell of %+v", r)
		}
	}
	for id := range policy.Default().Flags {
		limited = append(limited, id)
	}
	for id := range allScenes() {
		told = append(told, id)
	}
	for where, list := range map[string][]string{
		"the rules": ruled, "the default policy": limited, "the stories": told, "the schema": schemaFlags(t), "the policy file": fileFlags(t),
	} {
		if want := inOrder(model.Flags); !slices.Equal(inOrder(list), want) {
			t.Errorf("%s know %v, want %v", where, inOrder(list), want)
		}
	}
}

// schemaFlags lists the ids that the JSON Schema of show allows.
func schemaFlags(t *testing.T) []string {
	t.Helper()
	raw, err := os.ReadFile("../../resources/schema/show.json")
	if err != nil {
		t.Fatal(err)
	}
	var node any
	if err := json.Unmarshal(raw, &node); err != nil {
		t.Fatal(err)
	}
	return enumWith(node, model.Flags[0])
}

// enumWith finds the enumeration that holds a value.
func enumWith(node any, value string) []string {
	switch n := node.(type) {
	case map[string]any:
		for key, child := range n {
			var list []string
			if values, ok := child.([]any); ok && key == "enum" {
				for _, v := range values {
					text, _ := v.(string)
					list = append(list, text)
				}
			}
			if slices.Contains(list, value) {
				return list
			}
			if found := enumWith(child, value); found != nil {
				return found
			}
		}
	case []any:
		for _, child := range n {
			if found := enumWith(child, value); found != nil {
				return found
			}
		}
	}
	return nil
}

// fileFlags lists the tables of the policy file that a person edits.
func fileFlags(t *testing.T) []string {
	t.Helper()
	raw, err := os.ReadFile("../../resources/policy/default.toml")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for line := range strings.Lines(string(raw)) {
		if rest, ok := strings.CutPrefix(line, "[flags."); ok {
			id, _, _ := strings.Cut(rest, "]")
			ids = append(ids, id)
		}
	}
	return ids
}
