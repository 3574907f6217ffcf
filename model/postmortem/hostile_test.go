package postmortem_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	table "github.com/yuin/goldmark/extension/ast"
	markdown "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/message/prose"
	"warroom/model/postmortem"
)

// headings are those of the process text, in its order.
var headings = []string{"Timeline", "Root Cause", "What Went Well", "What Went Poorly", "Action Items", "Lessons Learned"}

var (
	snippet = rapid.SampledFrom([]string{
		"# x", "## Timeline", "x\n===", "x\n---", "---", "a | b\n--- | ---", "|---|", ":--", "> q", "```", "~~~\n", "    code", "\tcode",
		"- # x", "- - ## x", "1. # x", "* * *", "- ", "+", "1.", "[x]: http://y", "<div>", "<!--", "`<b>`", "`", "``", "\\", "\\|", "|",
		"\\\\|", "**", "_", "](", "![a](b)", "\r", "\n", "\n\n", "\u2028", "\v", "\xff", "\x00", "\u202e", "• x", "&lt;", "#", " ", "a", "0",
	})
	hostile = rapid.OneOf(rapid.String(), rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(snippet, 1, 8).Draw(t, "snippets"), rapid.SampledFrom([]string{"", " ", "\n"}).Draw(t, "between"))
	}))
)

// TestNoTextBreaksTheDocument: whatever people typed, a reader of Markdown finds
// the headings of the process text in its order, two tables with their columns,
// and no code block, quotation or tag.
func TestNoTextBreaksTheDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := func() string { return hostile.Draw(t, "text") }
		s := &model.State{}
		s.Title, s.Impact.Summary, s.Cause.Text, s.Severity = words(), words(), words(), model.Severity(words())
		s.Source, s.Imported = model.Source{Title: words(), URL: "https://x.example/" + words()}, rapid.Bool().Draw(t, "imported")
		s.Review.Sections = map[string]string{"lessons": words(), "root_cause": words(), "went_well": words()}
		s.Review.Actions = []model.Action{{Action: words(), Owner: words(), Deadline: words()}, {Action: words(), Done: true}}
		s.Board.Changes = []model.Change{{ID: "1", Text: words(), State: model.ChangeNoEffect, Result: words()}}
		for _, kind := range []model.EntryKind{model.EntryNote, model.EntryAlert, model.EntryOverride, model.EntryResolved, model.EntryDeployed} {
			s.Timeline = append(s.Timeline, model.Entry{ID: string(kind), Kind: kind, Text: words(), At: time.Unix(int64(len(s.Timeline))*1e5, 0)})
		}
		s.Timeline[0].Day = words()
		checkStructure(t, postmortem.Draft(s, postmortem.Context{}).Markdown(), []int{5, 2})
	})
}

// checkStructure reads the document as its readers' programs do. rows are those
// of its two tables.
func checkStructure(t *rapid.T, doc string, rows []int) {
	t.Helper()
	if !utf8.ValidString(doc) {
		t.Fatalf("no UTF-8: %q", doc)
	}
	source := []byte(doc)
	var found []string
	var tables []int
	err := ast.Walk(parse(source), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			found = append(found, string(n.Lines().Value(source)))
		case *table.TableRow, *table.TableHeader:
			if want := 2 + 2*min(1, len(tables)-1); n.ChildCount() != want {
				t.Fatalf("a row has %d cells, not %d:\n%s", n.ChildCount(), want, doc)
			}
			if n.Kind() == table.KindTableRow {
				tables[len(tables)-1]++
			}
		case *table.Table:
			tables = append(tables, 0)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.Blockquote, *ast.HTMLBlock, *ast.RawHTML, *ast.ThematicBreak:
			t.Fatalf("a text has made a %s:\n%s", n.Kind(), doc)
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		t.Fatalf("%v", err)
	}
	if len(found) == 0 || !strings.HasPrefix(found[0], "Post-Mortem:") || !slices.Equal(found[1:], headings) {
		t.Fatalf("headings are %q:\n%s", found, doc)
	}
	if !slices.Equal(tables, rows) {
		t.Fatalf("the tables have %v rows, not %v:\n%s", tables, rows, doc)
	}
}

func parse(source []byte) ast.Node {
	return goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(markdown.NewReader(source))
}

// TestTextsReadAsTyped: in title, head and tables a mark is a character, but for a
// typed arrow.
func TestTextsReadAsTyped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.StringMatching("[a-z*_`~<>\\[\\]()|\\\\&;#!:0-9-]([ a-z*_`~<>\\[\\]()|\\\\&;#!:0-9-]*[a-z#*\\\\|])?").Draw(t, "text")
		s := &model.State{Timeline: []model.Entry{{Kind: model.EntryNote, Text: typed}}}
		s.Title = typed
		source := []byte(postmortem.Draft(s, postmortem.Context{}).Markdown())
		var title, cell string
		_ = ast.Walk(parse(source), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if h, ok := n.(*ast.Heading); ok && entering && h.Level == 1 {
				title = read(n, source)
			}
			if n.Kind() == table.KindTableCell && entering && n.Parent().Kind() == table.KindTableRow {
				cell = read(n, source)
			}
			return ast.WalkContinue, nil
		})
		if want := prose.Arrows(typed); title != "Post-Mortem: "+want || cell != want {
			t.Fatalf("%q reads %q in the title and %q in the table", typed, title, cell)
		}
	})
}

// read is what a node shows, its escapes resolved.
func read(n ast.Node, source []byte) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(unescaped(c.Segment.Value(source)))
		case *ast.String:
			b.Write(c.Value)
		default:
			b.WriteString("‹" + c.Kind().String() + "›")
		}
	}
	return b.String()
}

// unescaped is a stretch of Markdown's text as it is shown.
func unescaped(source []byte) []byte {
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(source)))
}
