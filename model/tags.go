package model

import (
	"regexp"
	"slices"
	"strings"
)

// tag is #word: a letter first, so that #2, which counts a change, is none; with a
// space or a bracket before it, so that the end of a link is none.
var tag = regexp.MustCompile(`(?:^|[\s(\[,;])#(\p{L}[\p{L}\p{N}_-]*)`)

// TagsOf are the tags of a text in lower case without their #, each once, in the
// order of the text; nil where it has none. They are kept nowhere else: to tag an
// entry is to amend its words.
func TagsOf(text string) []string {
	if !strings.Contains(text, "#") {
		return nil
	}
	var tags []string
	for _, found := range tag.FindAllStringSubmatch(text, -1) {
		if t := strings.ToLower(found[1]); !slices.Contains(tags, t) {
			tags = append(tags, t)
		}
	}
	return tags
}

// Tags are the tags of an entry's words.
func (e Entry) Tags() []string { return TagsOf(e.Text) }
