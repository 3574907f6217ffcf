package timeline

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// inLine is how many bytes of a paste the field shows on one line; drawing more
// would keep the window waiting, and nobody reads it there.
const inLine = 4 << 10

// Unpastable refuses a text that is more than one entry can hold.
func Unpastable(text string) error {
	if len(text) <= model.MaxText {
		return nil
	}
	return model.Refused(fmt.Sprintf("The paste has %.1f MB; at most %d MB fits.", float64(len(text))/(1<<20), model.MaxText>>20),
		"Paste the part that matters.")
}

// Paste takes a text as Ctrl+V in the field does.
func (v *View) Paste(text string) {
	if !v.paste(text) {
		v.line.SetText(v.line.Text() + text)
	}
}

// paste takes what the field would lose: several lines, a text too long for it,
// and the JSON of an alert.
// Without a text it is a picture that was copied, if anything was: the line stays.
// What was understood is offered. Any other lines are entered at once as one
// entry, with their line breaks; what stands in the field goes in front, so that
// "/finding " and a paste make a finding.
func (v *View) paste(pasted string) bool {
	if pasted == "" {
		v.on.Picture()
		return true
	}
	if err := Unpastable(pasted); err != nil {
		v.refuse(pasted, err)
		return true
	}
	before := strings.Replace(v.line.Text(), v.line.Entry().SelectedText(), "", 1) // a paste replaces what is selected
	if v.offered != nil {
		before = "" // the paste before is still to be decided on, and this one is meant
	}
	if strings.TrimSpace(before) == "" {
		if offer, ok := v.on.Offer(pasted); ok {
			v.offerPaste(offer)
			return true
		}
	}
	pasted = strings.TrimSpace(pasted)
	if !strings.Contains(pasted, "\n") && len(pasted) <= inLine {
		return false
	}
	v.offered = nil
	text := before + pasted
	if strings.TrimSpace(before) == "" {
		text = "/note " + pasted
	}
	if err := v.on.Log(text); err != nil {
		if len(text) <= inLine { // nothing is lost but the line breaks; a longer one is on the clipboard still
			v.line.SetText(flat(text))
		}
		v.refuse(text, err)
		return true
	}
	v.line.SetText("")
	return true
}

// flat is a text on one line.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// offerPaste asks what to do with a paste. It is kept as a draft as it came, so
// that it outlives the window; the field shows it on one line.
func (v *View) offerPaste(o present.PasteOffer) {
	shown := ""
	if len(o.Paste.Text) <= inLine {
		shown = flat(o.Paste.Text)
	}
	v.line.SetText(shown)
	v.offered = &o
	v.on.Keep(o.Paste.Text)
	v.ask("")
}

// ask shows the choices, with why the last answer was refused.
func (v *View) ask(refused string) {
	o := v.offered
	mark := present.MarkOf(o.Kind)
	v.line.SetKind(mark.Icon, tone.Token(mark.Tone))
	note := widgets.LogNote{Icon: "check", Tint: theme.Met, Text: o.Says, Color: theme.Text2}
	if refused != "" {
		note = widgets.LogNote{Icon: "triangle-alert", Tint: theme.Over, Text: refused, Color: theme.Over, Refused: true}
	}
	v.say(note)
	v.line.SetChoices(
		widgets.Choice{Text: o.Take, Detail: o.Detail, Keys: "Enter"},
		widgets.Choice{Text: "As one note", Detail: "now", Keys: "Shift+Enter"},
		widgets.Choice{Text: "Keep it in the line", Keys: "Esc"},
	)
}

// The choices, in their order.
const (
	choiceLog = iota
	choiceNote
	choiceKeep
)

func (v *View) decidePaste(i int) {
	o := v.offered
	if o == nil {
		return
	}
	if i == choiceKeep {
		v.keepInLine(o.Paste.Text)
		return
	}
	if err := v.on.Take(o.Paste, i == choiceNote); err != nil {
		v.ask(err.Error())
		return
	}
	v.offered = nil
	v.line.SetText("")
	v.typed("")
}

// keepInLine leaves the paste in the field, where it is an ordinary line. One that
// is too long for it stays on the clipboard alone.
func (v *View) keepInLine(text string) {
	v.offered = nil
	v.typed(v.line.Text())
	if v.line.Text() == "" {
		v.say(widgets.LogNote{Icon: "info", Tint: theme.Text3, Text: fmt.Sprintf("%d kB are too long for the line; the clipboard has them still.", len(text)>>10), Color: theme.Text3})
	}
}

// restore puts back what was being typed; a paste that was not decided on is
// offered again.
func (v *View) restore(text string) {
	if offer, ok := v.on.Offer(text); ok {
		v.offerPaste(offer)
		return
	}
	v.offered = nil
	v.line.SetCompletions()
	if strings.Contains(text, "\n") {
		text = flat(text)
	}
	v.line.SetText(text)
}
