package present

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// Evidence is the files of an incident, the newest first.
type Evidence struct {
	Files []EvidenceFile
	Note  string // "3 files"
}

// EvidenceFile is one of them with its custody: what, who, when, hash.
type EvidenceFile struct {
	Entry  string // id of its entry
	Name   string
	Size   string
	Media  string // as it was seen in the content
	Time   string // short, for a list
	When   string // with its zone
	By     string
	SHA256 string
	Bears  string // the hypothesis that it bears on; empty for none
	Side   string // the same, short: "for 1", "against 3"
	Sight  Sight
}

// Sight is how a file can be looked at here.
type Sight int

// The ways to look at a file. Everything else is saved, and opened elsewhere by
// whoever trusts it.
const (
	Unseen  Sight = iota
	Picture       // drawn
	Words         // its first lines, as plain text
)

// EvidenceOf lists the files that stand.
func EvidenceOf(s *model.State, x Clock) Evidence {
	e := Evidence{Note: "no file"}
	for i := len(s.Board.Attached) - 1; i >= 0; i-- {
		e.Files = append(e.Files, evidenceFile(s, s.Board.Attached[i], x))
	}
	switch n := len(e.Files); n {
	case 0:
	case 1:
		e.Note = "1 file"
	default:
		e.Note = grouped(n) + " files"
	}
	return e
}

func evidenceFile(s *model.State, a model.Attachment, x Clock) EvidenceFile {
	f := EvidenceFile{
		Entry: a.Entry, Name: a.Name, Size: model.SizeInWords(a.Size), Media: a.Media, Time: when.Moment(a.At, x.Now, x.Zone),
		When: when.LogMoment(a.At, x.Now, x.Zone) + " " + when.Zone(a.At.In(x.Zone)), By: a.By, SHA256: a.SHA256, Sight: sightOf(a.Media),
	}
	if a.Hypothesis > 0 && a.Hypothesis <= len(s.Board.Hypotheses) {
		f.Side = fmt.Sprintf("%s %d", a.Side(), a.Hypothesis)
		f.Bears = fmt.Sprintf("%s hypothesis %d: %s", a.Side(), a.Hypothesis, oneLine(s.Board.Hypotheses[a.Hypothesis-1].Text))
	}
	return f
}

func sightOf(media string) Sight {
	switch {
	case media == "image/png", media == "image/jpeg", media == "image/gif":
		return Picture
	case strings.HasPrefix(media, "text/"):
		return Words
	}
	return Unseen
}

// The part of a text file that is shown, whichever ends first.
const (
	FirstLines      = 200
	FirstCharacters = 20_000 // a file may be one line, and each of its letters is measured
)

// FirstLinesOf is the beginning of a text file as it can be shown: without
// characters that do something instead of being seen. more tells that it goes on
// behind what was read.
func FirstLinesOf(text string, more bool) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	lines := strings.SplitN(strings.TrimSuffix(text, "\n"), "\n", FirstLines+1)
	if len(lines) > FirstLines {
		lines, more = lines[:FirstLines], true
	}
	part := fmt.Sprintf("%d lines", len(lines))
	text = strings.Map(seen, strings.Join(lines, "\n"))
	if shown := []rune(text); len(shown) > FirstCharacters {
		text, more = string(shown[:FirstCharacters]), true
		part = grouped(FirstCharacters) + " characters"
	}
	if more {
		text += "\n… the first " + part + "; Save as… has all of it"
	}
	return text
}

// seen is a character as it can be shown.
func seen(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' || r == 0x7F {
		return '\uFFFD'
	}
	return r
}
