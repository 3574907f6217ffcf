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
	case len(word) == 1:
		return shortened(word, rest, asNote)
	case word == "":
		return model.Refused("A slash word is missing.", "Write e.g. /finding TEXT. "+asNote)
	case ok:
		f, _ := byWord(near)
		return model.Refused("There is no /"+cut(word)+".", "Did you mean "+f.form()+"? "+asNote)
	}
	return model.Refused("There is no /"+cut(word)+".", asNote)
}

// shortened refuses a slash before a single letter: the letter does without it, or
// begins a word.
func shortened(word, rest, asNote string) error {
	why, lower := "There is no /"+word+".", strings.ToLower(word)
	for _, f := range grammar {
		switch {
		case f.letter == lower && rest != "":
			return model.Refused(why, "Did you mean "+lower+" "+cut(rest)+", or "+f.form()+"? "+asNote)
		case f.letter == lower:
			return model.Refused(why, "Did you mean "+f.form()+"? "+asNote)
		}
	}
	for _, f := range grammar {
		if strings.HasPrefix(f.word, lower) {
			return model.Refused(why, "Did you mean "+f.form()+"? "+asNote)
		}
	}
	return model.Refused(why, asNote)
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
