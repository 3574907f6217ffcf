package present

import (
	"fmt"
	"strings"

	"warroom/model/logline"
)

// HelpKey is one key and what it does, from the table of actions.
type HelpKey struct {
	Group string
	Caps  []string
	Label string
}

// Help is the sheet of keys and of the log line's grammar.
type Help struct {
	Groups []HelpGroup
	Forms  []logline.Row
	Times  []logline.Row
	Found  string // how many of each are shown
}

// HelpGroup is the keys of one place.
type HelpGroup struct {
	Title string
	Keys  []HelpKey
}

// HelpOf is the sheet with the rows that have every word of the query; an empty
// query shows all. Groups stand in the order of their first key.
func HelpOf(keys []HelpKey, query string) Help {
	words := strings.Fields(foldCase(query))
	h := Help{Forms: helpRows(logline.Help(), words), Times: helpRows(logline.Times(), words)}
	shown := 0
	for _, k := range keys {
		if !hasWords(k.Group+" "+k.Label+" "+strings.Join(k.Caps, " "), words) {
			continue
		}
		shown++
		h.group(k.Group).add(k)
	}
	h.Found = fmt.Sprintf("%d keys, %d forms of the log line", len(keys), len(logline.Help()))
	if len(words) > 0 {
		h.Found = fmt.Sprintf("%d of %d keys, %d of %d forms", shown, len(keys), len(h.Forms), len(logline.Help()))
	}
	return h
}

// Empty tells that nothing fits what was looked for.
func (h Help) Empty() bool { return len(h.Groups)+len(h.Forms)+len(h.Times) == 0 }

func (h *Help) group(title string) *HelpGroup {
	for i := range h.Groups {
		if h.Groups[i].Title == title {
			return &h.Groups[i]
		}
	}
	h.Groups = append(h.Groups, HelpGroup{Title: title})
	return &h.Groups[len(h.Groups)-1]
}

// add takes a key; a label that asks something first says so only on buttons.
func (g *HelpGroup) add(k HelpKey) {
	k.Label = strings.TrimSuffix(k.Label, "…")
	g.Keys = append(g.Keys, k)
}

func helpRows(rows []logline.Row, words []string) []logline.Row {
	var out []logline.Row
	for _, r := range rows {
		if hasWords(r.Form+" "+r.Letter+" "+r.Meaning+" "+r.Example, words) {
			out = append(out, r)
		}
	}
	return out
}

// hasWords tells whether each word stands in the text. One or two letters must
// begin a word: an L is looked for as a key, and not as part of Ctrl.
func hasWords(text string, words []string) bool {
	runes := []rune(foldCase(text))
	for _, word := range words {
		at, length, how := findWord(runes, []rune(word))
		if at < 0 || how == matchAbbreviates || length < 3 && how != matchBegins {
			return false
		}
	}
	return true
}
