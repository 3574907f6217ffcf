package timeline

import (
	"fmt"
	"strings"

	"warroom/model"
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
// and the JSON of an alert. Nothing is entered by it: what was copied may be
// another text than one thinks, so what Enter would do is offered.
// Without a text it is a picture that was copied, if anything was: the line stays.
// What stands in the field goes in front, so that "/finding " and a paste make a
// finding.
func (v *View) paste(pasted string) bool {
	if pasted == "" {
		v.on.Picture()
		return true
	}
	if err := Unpastable(pasted); err != nil {
		v.refuse(err)
		return true
	}
	before := strings.Replace(v.line.Text(), v.line.Entry().SelectedText(), "", 1) // a paste replaces what is selected
	if v.offered != nil {
		before = v.offered.before // the paste before is still to be decided on, and this one is meant
	}
	lines := strings.Contains(strings.TrimSpace(pasted), "\n")
	if lines || blank(before) {
		if understood, ok := v.on.Offer(pasted); ok {
			v.offerPaste(understood, before)
			return true
		}
	}
	if !lines && len(pasted) <= inLine {
		return false
	}
	v.offerText(before, strings.TrimSpace(pasted))
	return true
}

func blank(text string) bool { return strings.TrimSpace(text) == "" }

// flat is a text on one line.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// restore puts back what was being typed; a paste that was not decided on is
// offered again.
func (v *View) restore(text string) {
	if understood, ok := v.on.Offer(text); ok {
		v.offerPaste(understood, "")
		return
	}
	v.offered = nil
	v.line.SetCompletions()
	if strings.Contains(text, "\n") {
		v.offerAgain(text)
		return
	}
	v.line.SetText(text)
}
