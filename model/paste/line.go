package paste

import (
	"strings"
	"time"
	"unicode"

	"warroom/model"
)

// Line is one message or one line of a log, with what stands below it and has no
// time of its own.
type Line struct {
	At     time.Time // UTC, whole milliseconds
	Author string    // empty where none is told
	Text   string
	Raw    string // its part of the paste, as it came
	Tail   bool   // the end of an earlier message, that begins the paste: its time is the next one's
}

// Words are what the entry says.
func (l Line) Words() string {
	switch {
	case !strings.ContainsFunc(l.Author+l.Text, seen):
		return strings.TrimSpace(l.Raw)
	case l.Author == "" || l.Text == "":
		return l.Author + l.Text
	}
	return l.Author + ": " + l.Text
}

// seen reports whether a letter is more than a space or a control character, which
// the log leaves out.
func seen(r rune) bool { return !unicode.IsControl(r) && !unicode.IsSpace(r) }

func (l Line) order() model.Told {
	return model.Told{Command: model.Note{Entry: model.EntryNote, Text: l.Words(), Pasted: l.Raw}, At: l.At}
}

// begun is a line on its way: its time may lack the day until all are read.
type begun struct {
	stamp  stamp
	first  int // where it begins in the paste
	author string
	text   []string
	boxed  bool // its time stands in brackets
}

// readLines reads lines that begin with times; nil where the text is none such:
// less than two, more than MaxLines, more before the first than from it on, or a
// time that lies in the future.
func readLines(text string, now time.Time, zone *time.Location) []Line {
	raws := rawLines(text)
	r := reader{raws: raws, most: MaxLines}
	for i := range raws {
		if !r.take(i) {
			return nil
		}
	}
	times, ok := resolve(r.all, now, zone)
	if len(r.all) < 2 || !ok || r.before && 2*r.all[0].first > len(raws) {
		return nil
	}
	namesBehind(r.all)
	var lines []Line
	if r.before {
		tail := strings.Join(raws[:r.all[0].first], "\n")
		lines = append(lines, Line{At: times[0], Text: strings.TrimSpace(tail), Raw: tail, Tail: true})
	}
	for i, b := range r.all {
		end := len(raws)
		if i+1 < len(r.all) {
			end = r.all[i+1].first
		}
		lines = append(lines, Line{At: times[i], Author: b.author, Text: strings.TrimSpace(strings.Join(b.text, "\n")), Raw: strings.Join(raws[b.first:end], "\n")})
	}
	return lines
}

func rawLines(text string) []string {
	return strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
}

// longestTail is how many lines the end of an earlier message has at most, with
// which a paste begins.
const longestTail = 20

// reader goes through the lines of a paste.
type reader struct {
	raws    []string
	most    int // lines with times; more give the whole up
	all     []begun
	day     stamp // of the heading above, if one was
	before  bool  // something stands before the first, and belongs to none
	above   bool  // a name stood above a time that begins its line
	other   bool  // a name stood elsewhere: beside a time, or above an indented one
	pending []int // lines since the last that belong to the next: a heading, a name
}

// take reads line i; false gives the whole up.
func (r *reader) take(i int) bool {
	raw := r.raws[i]
	if day, ok := heading(raw); ok {
		r.day, r.pending = day, append(r.pending, i)
		return true
	}
	s, author, text, ok := head(raw)
	switch {
	case ok:
		return r.begin(i, s, author, text)
	case len(r.all) > 0 && len(r.pending) == 0:
		last := &r.all[len(r.all)-1]
		last.text = append(last.text, strings.TrimRight(raw, " \t\r"))
	case strings.ContainsFunc(raw, seen):
		// A name may stand above its time; anything else belongs to nobody, which only
		// the end of an earlier message does.
		next := i + 1
		if next < len(r.raws) && alone(r.raws[next]) {
			r.pending = append(r.pending, i)
		} else if len(r.all) == 0 && i < longestTail {
			r.before, r.pending = true, nil
		} else {
			return false
		}
	default:
		r.pending = append(r.pending, i)
	}
	return true
}

func (r *reader) begin(i int, s stamp, author, text string) bool {
	b := begun{stamp: s.on(r.day), first: i, author: author, boxed: strings.HasPrefix(strings.TrimSpace(r.raws[i]), "[")}
	r.other = r.other || author != ""
	if text != "" {
		b.text = []string{text}
	}
	if author == "" && text == "" {
		b.author, b.first = r.nameAbove(i)
	}
	if len(r.pending) > 0 {
		b.first = r.pending[0]
	}
	r.pending = nil
	r.all = append(r.all, b)
	return len(r.all) <= r.most
}
