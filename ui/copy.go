package ui

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/when"
)

// filled is a message for a channel, from the facts as they stand.
func (d *Desk) filled(name, channel string) message.Filled {
	for _, t := range d.Templates {
		if t.Name == name {
			return message.Fill(t, message.FactsOf(d.state(), d.messageContext()), channel)
		}
	}
	return message.Filled{}
}

func (d *Desk) messageContext() message.Context {
	x := message.Context{Now: d.Time.Now(), Zone: d.Time.Zone, NextUpdate: deputy.NextPromise(d.state(), d.Policy, d.Time.Now())}
	if d.state().IsResolved() {
		x.PostMortemDue = d.now.view.Clock("postmortem").Due
	}
	return x
}

// nextPromise is the promise that a message would make now, as it can be typed.
func (d *Desk) nextPromise() string {
	next := deputy.NextPromise(d.state(), d.Policy, d.Time.Now())
	if next.IsZero() {
		return ""
	}
	return when.Moment(next, d.Time.Now(), d.Time.Zone)
}

// copyMessage copies a message for the chosen channel and logs that it went out.
// The argument may name the channel too: "update for slack".
func (d *Desk) copyMessage(arg string) {
	name, channel, named := strings.Cut(arg, " for ")
	if !named {
		_, channel = d.chosenMessage()
	}
	context := d.messageContext()
	text := d.filled(name, channel).Text
	if text == "" {
		return
	}
	if err := d.clip(text); err != nil {
		d.screens.messages.CopyFailed(err.Error())
		return
	}
	d.screens.messages.CopyWorked()
	d.tell(d.do(model.SendMessage{Name: name, Channel: channel, How: "copied", Promises: context.NextUpdate, Text: text}))
}

// copyDue copies the message that is shown: the one that is due, or the one that
// was picked.
func (d *Desk) copyDue() {
	name, _ := d.chosenMessage()
	d.copyMessage(name)
}

// clip puts a text on the clipboard: the system's, which keeps it when the
// window is gone, else the window's own.
func (d *Desk) clip(text string) error {
	first := d.Machine.Copy(text)
	if first == nil {
		return nil
	}
	if d.Machine.OwnCopy != nil && d.Machine.OwnCopy(text) == nil {
		d.toast("Copied. Keep this window open until it is pasted", false)
		return nil
	}
	return first
}

// copyChanges copies what was changed, in order, and what is still in place.
func (d *Desk) copyChanges() {
	var b strings.Builder
	for _, c := range d.state().Board.Changes {
		fmt.Fprintf(&b, "%d  %s  %s  %s", c.N, d.clock(c.Begun), strings.ReplaceAll(string(c.State), "_", " "), c.Name())
		if c.Result != "" {
			b.WriteString(": " + c.Result)
		}
		b.WriteByte('\n')
	}
	d.copied(b.String(), "The list of changes is copied")
}

// copied copies a text that is no message, and says so.
func (d *Desk) copied(text, say string) {
	if text == "" {
		d.toast("There is nothing to copy yet", false)
		return
	}
	if err := d.clip(text); err != nil {
		d.toast(err.Error(), false)
		return
	}
	d.toast(say, false)
}
