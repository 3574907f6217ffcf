package logline

import (
	"strings"

	"warroom/model"
)

// unknown refuses a slash word that does not exist, with the form that was
// probably meant and the way to log the line as it stands.
func unknown(word, rest, line string) error {
	asNote := "To log it as a note: /note " + cut(line)
	switch near, ok := Nearest(strings.ToLower(word), words()); {
	case word == "":
		return model.Refused("A slash word is missing.", "Write e.g. /finding TEXT. "+asNote)
	case ok:
		f, _ := byWord(near)
		return model.Refused("There is no /"+cut(word)+".", "Did you mean "+f.form()+"? "+asNote)
	}
	return model.Refused("There is no /"+cut(word)+".", asNote)
}

func words() []string {
	all := make([]string, len(grammar))
	for i, f := range grammar {
		all[i] = f.word
	}
	return all
}

// cut keeps a refusal readable where the text is long.
func cut(text string) string { return cutAt(60, text) }

func cutAt(most int, text string) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

// Nearest returns the name that was probably meant: one that begins with what
// was typed, or one that at most a third of its letters differ from.
func Nearest(typed string, names []string) (string, bool) {
	if len(typed) > 40 {
		return "", false
	}
	best, least := "", 1000
	for _, name := range names {
		d := distance(typed, name)
		if len(typed) >= 2 && strings.HasPrefix(name, typed) {
			d = 1
		}
		if d < least && d <= max(1, (len(name)+1)/3) && d < len(typed) {
			best, least = name, d
		}
	}
	return best, best != ""
}

// distance counts the letters that were left out, added, changed or swapped
// with their neighbour (optimal string alignment).
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	rows := make([][]int, len(s)+1)
	for i := range rows {
		rows[i] = make([]int, len(t)+1)
		rows[i][0] = i
	}
	for j := range t {
		rows[0][j+1] = j + 1
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			change := rows[i-1][j-1]
			if s[i-1] != t[j-1] {
				change++
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(s)][len(t)]
}
