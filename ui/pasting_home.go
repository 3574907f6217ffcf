package ui

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"warroom/model/paste"
	"warroom/ui/declare"
	"warroom/ui/present"
	"warroom/ui/timeline"
)

func (d *Desk) pastedAtHome(text string) {
	draft, ok := d.fromAlert(text, d.freshDraft()) // what an earlier dialog was left with is about something else
	if !ok {
		draft = d.titled(text, draft)
	}
	switch {
	case draft.Title+draft.Note == "":
		d.warn("No text can be read from the clipboard. A picture is pasted into an incident.")
	case timeline.Unpastable(text) != nil:
		d.warn(inWords(timeline.Unpastable(text)))
	case d.why("declare") != "":
		d.run("declare") // says why not
	default:
		d.declaring.draft = draft
		d.run("declare")
	}
}

// fromAlert fills a declaration with what a pasted alert tells; what it does not
// tell stays as it was, unless another alert told it. Data of which nothing can be
// read becomes the note. ok is false where the text is neither.
func (d *Desk) fromAlert(text string, draft declare.Draft) (filled declare.Draft, ok bool) {
	if timeline.Unpastable(text) != nil {
		return draft, false
	}
	alert := d.read(text).Alert
	if alert == nil && paste.Data(text) {
		draft.Note = strings.TrimSpace(draft.Note + "\n\n" + strings.TrimSpace(text))
		return draft, true
	}
	if alert == nil {
		return draft, false
	}
	draft = draft.WithoutFilled()
	before := draft.Answers()
	told := declare.Answers{Title: alert.Title(), Severity: alert.Severity()}
	if !alert.Started.IsZero() {
		told.Started = d.clock(alert.Started)
	}
	draft.Title, draft.Started, draft.Severity = told.Title, cmp.Or(told.Started, draft.Started), cmp.Or(told.Severity, draft.Severity)
	draft.DetectedBy, draft.Pasted, draft.Beside = alert.DetectedBy(), alert.Raw, present.BesideAlert(*alert, d.at())
	draft.Filled, draft.Before = told, before
	return draft, true
}

// titleMost is how much of a pasted line becomes a title, in characters.
const titleMost = 120

// titled fills a declaration with a text that is no alert: its first line is the
// title, and where there is more, all of it is kept as the first note. Of lines with
// times the earliest is when it started, and what the first of them says the title. A
// text without a letter gives no title.
func (d *Desk) titled(text string, draft declare.Draft) declare.Draft {
	text = strings.TrimSpace(text)
	said := text
	if lines := d.read(text).Lines; len(lines) > 0 {
		if lines[0].Tail {
			lines = lines[1:]
		}
		first := slices.MinFunc(lines, func(a, b paste.Line) int { return a.At.Compare(b.At) })
		said = strings.TrimSpace(cmp.Or(first.Text, first.Words()))
		draft.Started = d.clock(first.At)
		draft.Filled.Started = draft.Started
	}
	line, _, _ := strings.Cut(said, "\n")
	line = strings.Join(strings.Fields(line), " ")
	if runes := []rune(line); len(runes) > titleMost {
		line = string(runes[:titleMost-1]) + "…"
	}
	draft.Title = line
	if line != text {
		draft.Note = text
	}
	return draft
}

// logNote logs what was pasted into a declaration: lines with times each at its own,
// anything else as the first note. Where that fails it stands in the log line, to be
// entered again.
func (d *Desk) logNote(id, note string) {
	if note == "" {
		return
	}
	p := d.read(note)
	orders := p.AsNote()
	if len(p.Lines) > 0 {
		orders = p.Orders()
	}
	_, err := d.Room.Do(d.ctx, id, orders, time.Time{})
	if err = d.wrote(err, func() {}); err != nil {
		d.keepOwn("line@"+id, note)
		d.tell(err)
	}
}
