package ui

import (
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
		draft = titled(text, draft)
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
	if draft.DetectedBy != "" {
		draft.Started, draft.Severity = "", ""
	}
	draft.Title, draft.DetectedBy, draft.Pasted, draft.Beside = alert.Title(), alert.DetectedBy(), alert.Raw, present.BesideAlert(*alert, d.at())
	if !alert.Started.IsZero() {
		draft.Started = d.clock(alert.Started)
	}
	if s := alert.Severity(); s != "" {
		draft.Severity = s
	}
	return draft, true
}

// titleMost is how much of a pasted line becomes a title, in characters.
const titleMost = 120

// titled fills a declaration with a text that is no alert: its first line is the
// title, and where there is more, all of it is kept as the first note. A text
// without a letter gives no title.
func titled(text string, draft declare.Draft) declare.Draft {
	text = strings.TrimSpace(text)
	line, _, _ := strings.Cut(text, "\n")
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

// logNote logs what was pasted into a declaration as the first note. Where that
// fails it stands in the log line, to be entered again.
func (d *Desk) logNote(id, note string) {
	if note == "" {
		return
	}
	_, err := d.Room.Do(d.ctx, id, d.read(note).AsNote(), time.Time{})
	if err = d.wrote(err, func() {}); err != nil {
		d.keepOwn("line@"+id, note)
		d.tell(err)
	}
}
