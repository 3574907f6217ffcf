package storage

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unspaced are the scripts that write words without spaces between them. The
// tokenizer makes one word of a whole run of these, so that nothing within it
// would be found. The prolonged sound mark belongs to no script of its own.
var unspaced = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// lowestUnspaced is the first letter of these scripts, Thai's: what lies before
// it, and that is most of what is written, needs no look into the tables.
const lowestUnspaced = '\u0E01'

func isUnspaced(r rune) bool {
	return r >= lowestUnspaced && (r == 'ー' || unicode.In(r, unspaced...))
}

// indexable is a text as the tokenizer should get it: compatibility forms
// unified, and each unspaced run as overlapping pairs and its last character:
// 数据库 becomes "数据 据库 库".
func indexable(text string) string { return paired(norm.NFKC.String(text), true) }

// paired writes unspaced runs as pairs. Where a run ends the text, its last
// character stands alone only if whole says so: as part of a query it may go on.
func paired(text string, whole bool) string {
	var b strings.Builder
	runes := []rune(text)
	for i, r := range runes {
		if !isUnspaced(r) {
			b.WriteRune(r)
			continue
		}
		begins := i == 0 || !isUnspaced(runes[i-1])
		if begins {
			b.WriteByte(' ')
		}
		last := i+1 == len(runes)
		switch {
		case !last && isUnspaced(runes[i+1]):
			b.WriteRune(r)
			b.WriteRune(runes[i+1])
			b.WriteByte(' ')
		case !last || whole || begins:
			b.WriteRune(r)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// phrases turns what a person typed into one MATCH phrase a word. The words are
// quoted, as AND, NOT, brackets and a lone quote have meanings of their own or
// make the query malformed; the star of the prefix works only inside the
// quotes. What has neither letter nor digit would match nothing: it is left out.
func phrases(text string) []any {
	var list []any
	for _, word := range strings.Fields(norm.NFKC.String(text)) {
		word = strings.Map(plain, word)
		if strings.TrimSpace(word) == "" {
			continue
		}
		list = append(list, `"`+strings.TrimSpace(paired(strings.TrimSpace(word), false))+`*"`)
	}
	return list
}

// plain leaves of a query what the tokenizer makes words of, or marks upon
// letters, and a blank for the rest.
func plain(r rune) rune {
	if unicode.In(r, unicode.L, unicode.N, unicode.M, unicode.Co) {
		return r
	}
	return ' '
}
