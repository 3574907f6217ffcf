package timeline

import (
	"errors"
	"strings"

	"warroom/model/logline"
	"warroom/ui/present"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// remembered is how many lines Up and Down go through.
const remembered = 50

// ErrAsked tells that a line waits for the answer to a question; it stays in the
// field until Entered takes it away.
var ErrAsked = errors.New("a question is open")

func (v *View) makeLine() *widgets.LogLine {
	line := widgets.NewLogLine("What happened?", "/change  /finding  /decision  @14:05", "Ctrl", "L")
	line.OnChanged = v.typed
	line.OnSubmit = v.submit
	line.OnPaste = v.paste
	line.OnChoose = v.decidePaste
	line.OnDown = v.toRows
	return line
}

// typed says what the line would do, keeps it as a draft, and offers ways to go on.
func (v *View) typed(text string) {
	v.refused, v.offered, v.busy = false, nil, busyLine{}
	v.on.Keep(text)
	v.understand(text)
	v.complete(text)
}

// understand says under the field what Enter would do.
func (v *View) understand(text string) {
	u := v.on.Preview(text)
	v.waits = u.Err == nil && u.Says == "" && u.Warning != ""
	mark := present.MarkOf(u.EntryKind)
	v.line.SetKind(mark.Icon, tone.Token(mark.Tone))
	v.say(noteOf(text, u.Says, v.warningOf(u), u.Err))
}

// Tick follows the time in what is said of a line that does not act yet, and shows
// what was held back once nobody reads any more.
func (v *View) Tick() {
	if len(v.held.ids) > 0 && !v.reading() {
		v.letIn()
	}
	if v.waits && !v.refused && v.offered == nil && v.line.Text() != "" {
		v.understand(v.line.Text())
	}
}

// warningOf is what to think of first: what the line itself warns of, else that
// it happened before the incident did, which may be a slip of the time.
func (v *View) warningOf(u logline.Understanding) string {
	if u.Warning == "" && u.At.Before(v.log.Began) {
		return v.log.Early
	}
	return u.Warning
}

// say shows the line under the field, which takes its room from the rows.
func (v *View) say(n widgets.LogNote) {
	before := v.line.MinSize().Height
	v.line.SetNote(n)
	if v.line.MinSize().Height != before {
		v.under.Refresh()
	}
}

// refuse says why the line cannot be entered; the line stays.
func (v *View) refuse(err error) {
	v.refused = true
	v.line.SetCompletions()
	v.say(refusal(err.Error()))
}

// complete offers words while the first one is typed, and values behind it.
func (v *View) complete(text string) {
	var offers []widgets.Completion
	for _, c := range v.on.Complete(text) {
		if strings.TrimSpace(c.Insert) != strings.TrimSpace(text) {
			offers = append(offers, widgets.Completion{Form: c.Form, Meaning: c.Meaning, Letter: c.Letter, Insert: c.Insert})
		}
	}
	v.line.SetCompletions(offers...)
}

func (v *View) submit(text string) bool {
	if strings.TrimSpace(text) == "" {
		return false
	}
	switch err := v.own(func() error { return v.on.Log(text) }); {
	case errors.Is(err, ErrAsked):
		v.line.SetCompletions()
		return false
	case err != nil:
		v.refuse(err)
		v.keepTrying(text, err)
		return false
	}
	v.busy = busyLine{}
	v.remember(text)
	return true
}

// Entered takes a line away after its question was answered.
func (v *View) Entered(text string) {
	v.remember(text)
	v.line.SetHistory(v.history)
	if now := v.line.Text(); now == text || now == flat(text) {
		v.line.SetText("")
	}
}

// remember keeps a line to go back to. The line itself puts what it has handed over
// in front of its history.
func (v *View) remember(text string) {
	v.line.SetHistory(v.history)
	v.history = append([]string{text}, v.history[:min(len(v.history), remembered-1)]...)
}
