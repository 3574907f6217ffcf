package prose

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var entity = regexp.MustCompile(`^&#?[0-9A-Za-z]+;`)

// Markdown makes words stand in Markdown as they were written: what would be
// read as emphasis, code, a link, a tag or a table's edge gets a backslash.
// Nothing else does, so that the source stays readable: snake_case, C:\temp and
// ~5 % are left as they are.
func Markdown(words string) string {
	var b strings.Builder
	words = strings.ToValidUTF8(words, "\uFFFD")
	for i, r := range words {
		rest := words[i+utf8.RuneLen(r):]
		if r == '\\' && strings.HasPrefix(rest, "|") {
			b.WriteString("&#92;") // readers of tables disagree on a backslash before an escaped edge
			continue
		}
		if marks(r, words[:i], rest) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// marks reports whether a character would be read as markup between what stands
// before and behind it.
func marks(r rune, before, rest string) bool {
	switch r {
	case '`', '*', '[', '<', '|':
		return true
	case '\\':
		return rest == "" || punctuation(rune(rest[0])) // at the end it would break the line
	case '_':
		last, _ := utf8.DecodeLastRuneInString(before)
		next, _ := utf8.DecodeRuneInString(rest)
		return !wordRune(last) || !wordRune(next)
	case '~':
		return strings.HasPrefix(rest, "~") || before != "" && !strings.HasSuffix(before, " ") // could close; ~5 % cannot
	case '&':
		return entity.MatchString("&" + rest)
	}
	return false
}

func punctuation(r rune) bool { return r > ' ' && r < 0x7F && !wordRune(r) }
func wordRune(r rune) bool    { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
