package model

import "strings"

// Nearest returns the name that was probably meant: one that begins with what
// was typed, or one that at most a third of its letters differ from.
func Nearest(typed string, names []string) (string, bool) {
	if len(typed) > 40 {
		return "", false
	}
	best, least := "", 1000
	for _, name := range names {
		d := Distance(typed, name)
		if len(typed) >= 2 && strings.HasPrefix(name, typed) {
			d = 1
		}
		if d < least && d <= max(1, (len(name)+1)/3) && d < len(typed) {
			best, least = name, d
		}
	}
	return best, best != ""
}

// Distance counts the letters that were left out, added, changed or swapped
// with their neighbour (optimal string alignment).
func Distance(a, b string) int {
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

// meant is the remedy for a name that is not known: the one that was probably
// meant, else all that there are.
func meant(typed string, names []string, all string) string {
	if near, ok := Nearest(strings.ToLower(strings.TrimSpace(typed)), names); ok {
		return "Did you mean " + near + "?"
	}
	return all
}

// texts are names of any kind as plain texts.
func texts[T ~string](names []T) []string {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = string(n)
	}
	return list
}
