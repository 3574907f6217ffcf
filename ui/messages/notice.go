package messages

import (
	"strings"

	"warroom/ui/present"
)

// CopyFailed shows the text selected, to be copied by hand, and why. It can then
// be logged as sent, as long as the text is the same.
func (v *View) CopyFailed(why string) {
	v.notice(why + " Nothing is logged. The text is selected: copy it with Ctrl+C, then log it as sent.")
	v.failed = textOf(v.shown.Parts)
	v.last.Hide()
	v.byHand.Show()
	v.body.Refresh()
	v.preview.Select()
}

func (v *View) sentByHand() {
	v.on.Run("copy:" + v.names[v.shown.Chosen] + " for " + v.shown.Channel + " by hand")
}

// Copied takes the notice of an earlier copy away, or says what has to be known
// of this one.
func (v *View) Copied(notice string) { v.notice(notice) }

func (v *View) notice(text string) {
	v.failed = ""
	v.byHand.Hide()
	v.last.Show()
	v.problem.SetText(text)
	if text == "" {
		v.problem.Hide()
	} else {
		v.problem.Show()
	}
	v.body.Refresh() // the notice needs room
}

// textOf is the text as it is copied.
func textOf(parts []present.TextPart) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}
