package model

import "slices"

// fixTag marks a change as the fix of the cause: /change raise pool size #fix. It
// is kept in the words alone, as every tag is.
const fixTag = "fix"

func marksFix(text string) bool { return slices.Contains(TagsOf(text), fixTag) }

// IsFix reports whether a change was marked as the fix. A mitigation is none.
func (c Change) IsFix() bool { return c.Step == "" && marksFix(c.Text) }
