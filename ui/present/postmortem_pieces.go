package present

import (
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// pieces reads the text inside a block. A line that the source only wraps goes
// on; one that it ends is ended.
func (r *blockReader) pieces(parent ast.Node, look DocLook) []DocPiece {
	var out []DocPiece
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		out = append(out, r.piece(n, look)...)
	}
	return joinedPieces(out)
}

func (r *blockReader) piece(n ast.Node, look DocLook) []DocPiece {
	switch n := n.(type) {
	case *ast.Text:
		return []DocPiece{{r.text(n), look}}
	case *ast.String:
		return []DocPiece{{string(n.Value), look}}
	case *ast.CodeSpan:
		return r.pieces(n, DocCodeSpan)
	case *ast.Emphasis:
		if n.Level == 1 {
			return r.pieces(n, DocEmphasis)
		}
		return r.pieces(n, DocStrong)
	case *ast.Link:
		return r.pieces(n, DocLink)
	case *ast.AutoLink:
		return []DocPiece{{string(n.URL(r.source)), DocLink}}
	}
	return r.pieces(n, look)
}

// text is a stretch without its escapes, which Markdown takes out when it is
// written as HTML and not when it is read.
func (r *blockReader) text(n *ast.Text) string {
	words := string(n.Segment.Value(r.source))
	if !n.IsRaw() {
		words = unescaped(words)
	}
	switch {
	case n.HardLineBreak():
		return words + "\n"
	case n.SoftLineBreak():
		return words + " "
	}
	return words
}

// entity is a character reference of CommonMark, section 2.5: with a semicolon.
var entity = regexp.MustCompile(`^&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]*);`)

// unescaped takes out the backslash before punctuation and resolves character
// references, in one pass: what was escaped is neither.
func unescaped(words string) string {
	var out strings.Builder
	for i := 0; i < len(words); i++ {
		if words[i] == '\\' && i+1 < len(words) && isPunctuation(words[i+1]) {
			i++
		} else if ref := entity.FindString(words[i:]); ref != "" {
			out.WriteString(html.UnescapeString(ref))
			i += len(ref) - 1
			continue
		}
		out.WriteByte(words[i])
	}
	return out.String()
}

// isPunctuation is CommonMark's ASCII punctuation, section 2.1.
func isPunctuation(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

// joinedPieces puts neighbours of one look together.
func joinedPieces(pieces []DocPiece) []DocPiece {
	var out []DocPiece
	for _, p := range pieces {
		if n := len(out); n > 0 && out[n-1].Look == p.Look {
			out[n-1].Text += p.Text
		} else if p.Text != "" {
			out = append(out, p)
		}
	}
	return out
}
