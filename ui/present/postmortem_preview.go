package present

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// DocBlock is one piece of a rendered document that stands on lines of its own.
type DocBlock struct {
	Kind  DocBlockKind
	Level int          // of a heading from 1; how deep an item stands, from 0
	Mark  string       // before an item: "•", "2."
	Cells [][]DocPiece // of a row, one a column; of all others the one text
}

// DocBlockKind is what a block is.
type DocBlockKind int

// The kinds of blocks that a document of ours can have.
const (
	DocText DocBlockKind = iota
	DocHeading
	DocItem
	DocTableHead
	DocTableRow
	DocCode
)

// DocPiece is a stretch of text in one look.
type DocPiece struct {
	Text string
	Look DocLook
}

// DocLook is how a stretch is set.
type DocLook int

// The looks of a stretch.
const (
	DocPlain DocLook = iota
	DocStrong
	DocEmphasis
	DocCodeSpan
	DocLink
)

var markdown = goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()

// DocBlocks reads Markdown as whoever opens the export will see it: the preview
// shows the exported text itself and not what we think it says.
func DocBlocks(source string) []DocBlock {
	r := blockReader{source: []byte(source)}
	r.children(markdown.Parse(text.NewReader(r.source)), 0)
	return r.blocks
}

type blockReader struct {
	source []byte
	blocks []DocBlock
}

func (r *blockReader) add(kind DocBlockKind, level int, cells ...[]DocPiece) {
	r.blocks = append(r.blocks, DocBlock{Kind: kind, Level: level, Cells: cells})
}

func (r *blockReader) children(parent ast.Node, depth int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.block(n, depth)
	}
}

func (r *blockReader) block(n ast.Node, depth int) {
	switch n := n.(type) {
	case *ast.Heading:
		r.add(DocHeading, n.Level, r.pieces(n, DocPlain))
	case *ast.Paragraph, *ast.TextBlock:
		r.add(DocText, depth, r.pieces(n, DocPlain))
	case *ast.List:
		r.list(n, depth)
	case *extast.Table:
		r.table(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		r.add(DocCode, depth, []DocPiece{{r.lines(n), DocCodeSpan}})
	default:
		r.children(n, depth)
	}
}

// list sets the first text of an item behind its mark; what else the item holds
// follows one step deeper.
func (r *blockReader) list(list *ast.List, depth int) {
	number := list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		first := len(r.blocks)
		r.children(item, depth+1)
		if first == len(r.blocks) || r.blocks[first].Kind != DocText {
			continue
		}
		r.blocks[first].Kind, r.blocks[first].Level, r.blocks[first].Mark = DocItem, depth, "•"
		if list.IsOrdered() {
			r.blocks[first].Mark = strconv.Itoa(number) + "."
			number++
		}
	}
}

func (r *blockReader) table(table ast.Node) {
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		kind := DocTableRow
		if _, ok := row.(*extast.TableHeader); ok {
			kind = DocTableHead
		}
		var cells [][]DocPiece
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, r.pieces(cell, DocPlain))
		}
		r.add(kind, 0, cells...)
	}
}

func (r *blockReader) lines(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		b.Write(segment.Value(r.source))
	}
	return strings.TrimRight(b.String(), "\n")
}
