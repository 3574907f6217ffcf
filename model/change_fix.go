package model

import (
	"slices"
	"strings"
)

// fixTag marks a change as the fix of the cause: /change raise pool size #fix. It
// is kept in the words alone, as every tag is; where a change is spoken of, it is
// left out.
const fixTag = "fix"

func marksFix(text string) bool { return slices.Contains(TagsOf(text), fixTag) }

// IsFix reports whether a change was marked as the fix. A mitigation is none.
func (c Change) IsFix() bool { return c.Step == "" && marksFix(c.Text) }

// WithoutFix is a text without the tag that marks a fix.
func WithoutFix(text string) string {
	if !marksFix(text) {
		return text
	}
	text = tag.ReplaceAllStringFunc(text, func(found string) string {
		before, word, _ := strings.Cut(found, "#")
		switch {
		case !strings.EqualFold(word, fixTag):
			return found
		case before == "(" || before == "[":
			return before
		}
		return ""
	})
	return strings.TrimSpace(strings.NewReplacer(" ()", "", " []", "").Replace(text))
}
