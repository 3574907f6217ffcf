package logline

import (
	"regexp"
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// plainForm is a form that a line can have without its word.
type plainForm struct {
	word    string // of its row in the grammar
	shape   string // as help writes it
	meaning string
	example string
	is      func(x Context, text string) bool
}

// plain lists them as they are tried, but for the first, which takes what is left.
var plain = []plainForm{
	{"note", "text", "a note", "dashboards load slowly", func(Context, string) bool { return true }},
	{"todo", "text for NAME 5m", "a task, if both end the line", "check replica lag for B 5m", asksSomebody},
}

// plainOf tells the form of a text that names none. One that belongs to the entry
// above is a note.
func plainOf(x Context, text string, attached bool) form {
	for _, p := range plain[1:] {
		if !attached && p.is(x, text) {
			f, _ := byWord(p.word)
			f.warns = func(model.Command, Context) string { return "To keep it a note, begin with /note." }
			return f
		}
	}
	return grammar[0]
}

var (
	boxLast = regexp.MustCompile(`\s(\d+ ?[a-z]+(?: ?\d+ ?[a-z]+)*)$`)
	oneName = regexp.MustCompile(`^@?[\p{L}\d][\p{L}\d@.-]*$`)
)

// asksSomebody reports whether a text ends in "for NAME BOX", as in "check replica
// lag for B 5m" or "for B 5 min". A note can end so as well ("down for maintenance
// 1h"), and it is one unless the name is known to the incident, is spelled as one,
// or the line begins by asking for something.
func asksSomebody(x Context, text string) bool {
	found := boxLast.FindStringSubmatchIndex(text)
	if found == nil || strings.ContainsAny(text, "\r\n") {
		return false
	}
	box, err := when.ParseBox(text[found[2]:])
	if err != nil {
		return false
	}
	command, err := todo(x, text)
	task, _ := command.(model.AddTask)
	if err != nil || task.Owner == "" || task.Box != box || !strings.HasSuffix(strings.TrimRight(text[:found[0]], ", \t"), task.Owner) {
		return false
	}
	return knows(x.State, task.Owner) || canOwn(task.Text, task.Owner)
}

// canOwn reports whether a word that nobody has used as a name yet is one.
func canOwn(before, name string) bool {
	lower := strings.ToLower(strings.TrimRight(name, "."))
	if !oneName.MatchString(name) || strings.Trim(lower, "0123456789.-@") == "" || slices.Contains(noOwner, lower) {
		return false
	}
	first, _ := cutWord(before)
	return spelledAsName.MatchString(name) || slices.Contains(asking, strings.ToLower(first))
}

// noOwner are words that stand between "for" and a length of time: for about 5m.
var noOwner = []string{
	"about", "ages", "almost", "another", "approx", "around", "at", "ca", "circa", "entire", "exactly", "final", "first",
	"free", "full", "just", "last", "least", "maybe", "more", "most", "nearly", "next", "only", "over", "past", "previous", "prior", "roughly", "some", "still", "under", "up", "whole",
}

// asking are the words with which one asks for something to be done.
var asking = []string{
	"analyse", "analyze", "ask", "block", "call", "capture", "check", "clean", "clear", "collect", "compare", "confirm", "contact", "count",
	"draft", "drain", "dump", "find", "fix", "flush", "follow", "get", "inform", "investigate", "kill", "list", "look", "measure", "move",
	"notify", "open", "page", "prepare", "pull", "purge", "query", "raise", "read", "restart", "review", "revert", "ring", "roll", "run",
	"scale", "search", "send", "start", "stop", "switch", "tell", "test", "trace", "try", "update", "verify", "watch", "write",
}
