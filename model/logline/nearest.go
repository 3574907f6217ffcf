package logline

import (
	"strings"

	"warroom/model"
)

// unknown refuses a slash word that does not exist, with the form that was
// probably meant and the way to log the line as it stands.
func unknown(word, rest, line string) error {
	asNote := "To log it as a note: /note " + cut(line)
	switch near, ok := model.Nearest(strings.ToLower(word), words()); {
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
