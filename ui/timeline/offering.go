package timeline

import (
	"warroom/ui/present"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// offer is a paste that is to be decided on.
type offer struct {
	present.PasteOffer
	before string // what was typed before it
	ways   []way
}

// way is one way to decide.
type way struct {
	widgets.Choice
	take func()
}

// offerPaste asks what to do with a paste that was understood. Logged by itself, it
// leaves in the line what was typed before.
func (v *View) offerPaste(p present.PasteOffer, before string) {
	text := before + p.Paste.Text
	note := func() { v.decide(v.takePaste(p, true), "") }
	if !blank(before) {
		note = func() { v.enter(text) }
	}
	v.putOffer(text, &offer{p, before, []way{
		{widgets.Choice{Text: p.Take, Detail: p.Detail, Keys: "Enter"}, func() { v.decide(v.takePaste(p, false), before) }},
		{widgets.Choice{Text: "As one " + v.kindOf(before), Detail: "now", Keys: "Shift+Enter"}, note},
		{widgets.Choice{Text: "Keep it in the line", Keys: "Esc"}, func() { v.keepInLine(text) }},
	}})
}

// kindOf is what a text would be behind what was typed before it.
func (v *View) kindOf(before string) string {
	return present.OneEntry(v.on.Preview(before + "x").EntryKind)
}

// offerText asks whether to log a text of several lines, or one too long for the
// field, as one entry behind what was typed before.
func (v *View) offerText(before, pasted string) {
	text := before + pasted
	if blank(before) {
		text = "/note " + pasted // whatever it begins with
	}
	u := v.on.Preview(text)
	if u.Err != nil {
		v.leave(text)
		v.refuse(u.Err)
		return
	}
	p := present.TextOffer(pasted, u)
	v.putOffer(text, &offer{p, before, []way{
		{widgets.Choice{Text: p.Take, Keys: "Enter"}, func() { v.enter(text) }},
		{widgets.Choice{Text: "Keep it in the line", Detail: "as one line", Keys: "Shift+Enter"}, func() { v.keepInLine(before + pasted) }},
		{widgets.Choice{Text: "Take it back", Keys: "Esc"}, func() { v.takeBack(before) }},
	}})
}

// offerAgain asks about a text that was not decided on in a window that is gone. What
// of it was typed is not known any more, so nothing of it is taken back.
func (v *View) offerAgain(text string) {
	u := v.on.Preview(text)
	if u.Err != nil {
		v.leave(text)
		return
	}
	p := present.TextOffer(text, u)
	v.putOffer(text, &offer{p, "", []way{
		{widgets.Choice{Text: p.Take, Keys: "Enter"}, func() { v.enter(text) }},
		{widgets.Choice{Text: "Keep it in the line", Detail: "as one line", Keys: "Esc"}, func() { v.keepInLine(text) }},
	}})
}

// putOffer shows the ways to decide. The text is kept as a draft with its line breaks,
// so that it outlives the window; the field shows it on one line.
func (v *View) putOffer(text string, o *offer) {
	v.leave(text)
	v.offered = o
	v.on.Keep(text)
	v.ask("")
}

// leave puts a text into the field, on one line; one that is too long for it is on
// the clipboard still.
func (v *View) leave(text string) {
	if len(text) > inLine {
		text = ""
	}
	v.line.SetText(flat(text))
}

// ask shows the choices, with why the last answer was refused.
func (v *View) ask(refused string) {
	o := v.offered
	mark := present.MarkOf(o.Kind)
	v.line.SetKind(mark.Icon, tone.Token(mark.Tone))
	if refused != "" {
		v.say(refusal(refused))
	} else {
		v.say(doing(o.Says))
	}
	choices := make([]widgets.Choice, len(o.ways))
	for i, w := range o.ways {
		choices[i] = w.Choice
	}
	v.line.SetChoices(choices...)
}
