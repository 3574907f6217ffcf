package present_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/message/prose"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

func docText(text string) []present.DocPiece { return []present.DocPiece{{Text: text}} }

func TestDocBlocks(t *testing.T) {
	source := "# Title \\# 1\n\n**Date:** today  \n**Impact:** a \\| b\n\n## Table\n| Time | Event |\n|---|---|\n| 14:05 | `x` \\| [y](https://z.example) |\n\n" +
		"one\ntwo &amp; three\n\n- a\n  - b\n- *c*\n\n2. d\n3. e\n\n    code\n"
	want := []present.DocBlock{
		{Kind: present.DocHeading, Level: 1, Cells: [][]present.DocPiece{docText("Title # 1")}},
		{Cells: [][]present.DocPiece{{{Text: "Date:", Look: present.DocStrong}, {Text: " today\n"}, {Text: "Impact:", Look: present.DocStrong}, {Text: " a | b"}}}},
		{Kind: present.DocHeading, Level: 2, Cells: [][]present.DocPiece{docText("Table")}},
		{Kind: present.DocTableHead, Cells: [][]present.DocPiece{docText("Time"), docText("Event")}},
		{Kind: present.DocTableRow, Cells: [][]present.DocPiece{docText("14:05"), {{Text: "x", Look: present.DocCodeSpan}, {Text: " | "}, {Text: "y", Look: present.DocLink}}}},
		{Cells: [][]present.DocPiece{docText("one two & three")}},
		{Kind: present.DocItem, Mark: "•", Cells: [][]present.DocPiece{docText("a")}},
		{Kind: present.DocItem, Level: 1, Mark: "•", Cells: [][]present.DocPiece{docText("b")}},
		{Kind: present.DocItem, Mark: "•", Cells: [][]present.DocPiece{{{Text: "c", Look: present.DocEmphasis}}}},
		{Kind: present.DocItem, Mark: "2.", Cells: [][]present.DocPiece{docText("d")}},
		{Kind: present.DocItem, Mark: "3.", Cells: [][]present.DocPiece{docText("e")}},
	}
	got := present.DocBlocks(source)
	if diff := cmp.Diff(want, got[:min(len(want), len(got))]); diff != "" {
		t.Errorf("blocks differ (-want +got):\n%s", diff)
	}
}

// TestThePreviewSaysWhatWasTyped: whatever stands in a title or an action comes
// out of the exported document as it went in, but for typed arrows.
func TestThePreviewSaysWhatWasTyped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringMatching("[a-z*_`#|<>\\\\\\[\\]()!&;~.-]{1,6}( [a-z*_`#|<>\\\\\\[\\]()!&;~.-]{1,6}){0,4}").Draw(t, "action")
		s := modeltest.New(t, modeltest.CheckoutZone).At("06:00").Do(model.Declare{Title: "x"}, model.AddAction{Action: words})
		for _, b := range present.DocBlocks(postMortem(s).Markdown) {
			if b.Kind == present.DocTableRow && len(b.Cells) == 4 {
				if got := b.Cells[0]; len(got) != 1 || got[0].Text != prose.Arrows(words) || got[0].Look != present.DocPlain {
					t.Fatalf("%q reads as %+v", words, got)
				}
				return
			}
		}
		t.Fatalf("%q is not in the table", words)
	})
}
