package present

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// PaletteItem is one thing that the command palette can do.
type PaletteItem struct {
	ID     string // what runs, with its argument
	Label  string // a verb and its object
	Group  string // one of the groups below
	Detail string // a few words beside the label
	Also   string // other words that it is looked for by; not shown
	Keys   []string
	Why    string // why it cannot be done now; empty is allowed
	Icon   string
}

// The groups of the palette, in their order.
const (
	PaletteNow      = "Do now"
	PaletteCommands = "Commands"
	PaletteOpen     = "Open incidents"
	PalettePast     = "Past entries"
)

var paletteGroups = []string{PaletteNow, PaletteCommands, PaletteOpen, PalettePast}

// PaletteRow is one line of the palette: the heading of a group, or an item with
// what was typed marked in its label.
type PaletteRow struct {
	Heading string // of the group that follows; empty for an item
	Item    PaletteItem
	Label   []Marked
}

// Marked is a stretch of a label; Hit tells that it is what was typed.
type Marked struct {
	Text string
	Hit  bool
}

// Palette lists the items that have every word of the query in their label, in
// their detail or among the other words for them, by group. Within a group what begins with the words comes first, then
// what holds them, then what abbreviates them ("cpy"); otherwise the order is
// that of the items. What cannot be done now stays, with its reason. shown
// counts the items.
func Palette(items []PaletteItem, query string) (rows []PaletteRow, shown int) {
	words := strings.Fields(foldCase(query))
	byGroup := map[string][]ranked{}
	for _, item := range items {
		if m, ok := rankItem(item, words); ok {
			group := groupOf(item)
			byGroup[group] = append(byGroup[group], m)
		}
	}
	for _, group := range inOrder(byGroup, len(words) > 0) {
		found := byGroup[group]
		if len(found) == 0 {
			continue
		}
		rows = append(rows, PaletteRow{Heading: group})
		for _, m := range found {
			rows = append(rows, PaletteRow{Item: m.item, Label: markedLabel(m.item.Label, m.hits)})
		}
		shown += len(found)
	}
	return rows, shown
}

// inOrder ranks what each group found, and puts the incidents that run before the
// commands where they have the better match. While nothing is sought they are left
// out: home lists them.
func inOrder(found map[string][]ranked, sought bool) []string {
	for _, all := range found {
		slices.SortStableFunc(all, func(a, b ranked) int { return cmp.Compare(b.rank, a.rank) })
	}
	order := slices.Clone(paletteGroups)
	commands, open := found[PaletteCommands], found[PaletteOpen]
	switch {
	case !sought:
		return slices.DeleteFunc(order, func(group string) bool { return group == PaletteOpen })
	case len(open) > 0 && (len(commands) == 0 || open[0].rank > commands[0].rank):
		order[1], order[2] = order[2], order[1]
	}
	return order
}

// groupOf is where an item stands: an unknown group is no reason to lose it.
func groupOf(item PaletteItem) string {
	if slices.Contains(paletteGroups, item.Group) {
		return item.Group
	}
	return PaletteCommands
}

// The ranks of a match; that of an item is that of its worst word.
const (
	matchAbbreviates = iota
	matchHolds
	matchBegins
	matchWhole // the words stand in the label as they were typed
)

type ranked struct {
	item PaletteItem
	rank int
	hits []bool // by rune of the label
}

func rankItem(item PaletteItem, words []string) (ranked, bool) {
	label, detail := []rune(foldCase(item.Label)), []rune(foldCase(item.Detail+" "+item.Also))
	m := ranked{item: item, rank: matchBegins, hits: make([]bool, len(label))}
	for _, word := range words {
		at, length, how := findWord(label, []rune(word))
		if at < 0 || how == matchAbbreviates {
			if in, _, _ := findWord(detail, []rune(word)); in >= 0 {
				at, length, how = 0, 0, matchHolds
			}
		}
		if at < 0 {
			return ranked{}, false
		}
		m.rank = min(m.rank, how)
		for i := at; i < at+length; i++ {
			m.hits[i] = true
		}
	}
	if len(words) > 1 && strings.Contains(string(label), strings.Join(words, " ")) {
		m.rank = matchWhole
	}
	return m, true
}

// findWord looks a word up in a text: at the beginning of a word, anywhere, or as an
// abbreviation of one word.
func findWord(text, word []rune) (at, length, how int) {
	at = -1
	for i := 0; i+len(word) <= len(text); i++ {
		if !slices.Equal(text[i:i+len(word)], word) {
			continue
		}
		if startsWord(text, i) {
			return i, len(word), matchBegins
		}
		if at < 0 {
			at = i
		}
	}
	if at >= 0 {
		return at, len(word), matchHolds
	}
	return abbreviationOf(text, word)
}

// abbreviationOf looks for a word of the text with the same first letter and the
// others in their order; with fewer than three letters too much would fit.
func abbreviationOf(text, word []rune) (at, length, how int) {
	for i := range text {
		if len(word) < 3 || !startsWord(text, i) || text[i] != word[0] {
			continue
		}
		next, end := 0, i
		for ; end < len(text) && inWord(text[end]); end++ {
			if next < len(word) && text[end] == word[next] {
				next++
			}
		}
		if next == len(word) {
			return i, end - i, matchAbbreviates
		}
	}
	return -1, 0, matchAbbreviates
}

func startsWord(text []rune, i int) bool { return i == 0 || !inWord(text[i-1]) }

// inWord counts the hyphen in, so that "postmortem" finds the post-mortem.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }

// foldCase makes letters comparable rune by rune, so that places in the folded text
// are places in the text.
func foldCase(text string) string { return strings.Map(unicode.ToLower, text) }

func markedLabel(label string, hits []bool) []Marked {
	var out []Marked
	for i, r := range []rune(label) {
		if n := len(out); n > 0 && out[n-1].Hit == hits[i] {
			out[n-1].Text += string(r)
		} else {
			out = append(out, Marked{string(r), hits[i]})
		}
	}
	return out
}

// PastRows is what a search of the log found, with the words marked where the
// label has them.
func PastRows(items []PaletteItem, query string) []PaletteRow {
	words := strings.Fields(foldCase(query))
	rows := []PaletteRow{{Heading: PalettePast}}
	for _, item := range items {
		label := []rune(foldCase(item.Label))
		hits := make([]bool, len(label))
		for _, word := range words {
			at, length, how := findWord(label, []rune(word))
			for i := at; i < at+length && how != matchAbbreviates; i++ {
				hits[i] = true
			}
		}
		rows = append(rows, PaletteRow{Item: item, Label: markedLabel(item.Label, hits)})
	}
	return rows
}
