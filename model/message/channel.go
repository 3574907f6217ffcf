package message

import (
	"regexp"
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/message/prose"
)

// The sections for channels that have none of their own; what a false alarm words
// otherwise stands in a section of its own, "false alarm" or "false alarm email".
const (
	general      = "text"
	ofFalseAlarm = "false alarm"
)

// channel is how a message is written for one tool. A text is pasted into the
// tool's composer, which differs from what its interface for programs takes.
type channel struct {
	bold   string              // the mark on either side of bold; empty where there is none
	labels bool                // every label is bold
	join   string              // between lines; empty is a line break
	prose  bool                // sentences: capitals and full stops are set right
	aloud  bool                // facts as they are read out
	short  bool                // is cut to a text message, see counted
	words  func(string) string // what people's words need to be read as written
}

// channels is the table of them; one that is not in it is plain text.
//
// The bold marks of a template always close before anybody's words begin, so
// that a star in a title cannot take the bold away. What else a title can do:
//   - Markdown, Discord, Mattermost take a backslash before a mark; the sent
//     message shows the words as they were written.
//   - Slack and Teams have no such escape, a backslash would show. Their marks
//     end with the line, so a pair of stars in a title stays in the title; only
//     ``` runs over lines, and is pasted as ”'.
//   - "@channel" and its kin would wake everybody: an invisible space of no
//     width behind the @ keeps it a word.
//   - Plain text, e-mail, text messages and the status page show what is there.
//
// A text message takes few characters, see counted; where there are more the
// longest fact is cut. The dots of a cut are three full stops, and quotes and
// arrows are written as typewriters do: one “…” would more than halve its room.
var channels = map[string]channel{
	"plain":      {},
	"markdown":   {bold: "**", labels: true, words: prose.Markdown},
	"slack":      {bold: "*", words: pasted},
	"teams":      {bold: "**", labels: true, words: pasted},
	"discord":    {bold: "**", labels: true, words: escaped},
	"mattermost": {bold: "**", labels: true, words: escaped},
	"email":      {},
	"statuspage": {prose: true},
	"sms":        {join: " ", prose: true, short: true, words: typewritten},
	"phone":      {prose: true, aloud: true},
}

func known(name string) bool { return slices.Contains(model.Channels, name) }

var (
	everybody = regexp.MustCompile(`(?i)@(all|channel|everyone|here)\b`)
	fence     = regexp.MustCompile("`{3,}")
)

func pasted(words string) string {
	return quiet(fence.ReplaceAllStringFunc(words, func(f string) string { return strings.Repeat("'", len(f)) }))
}

func escaped(words string) string { return quiet(prose.Markdown(words)) }

// quiet keeps a mention of everybody from being one.
func quiet(words string) string { return everybody.ReplaceAllString(words, "@\u200B$1") }
