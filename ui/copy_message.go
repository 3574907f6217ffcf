package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// sending is what the argument of a copy says: "update", "update for slack". At
// its end, "by hand" only logs what a person has copied, and "for sure" tells of
// an end that has not come.
type sending struct {
	name, channel string
	byHand, sure  bool
}

func (d *Desk) sendingOf(arg string) sending {
	var s sending
	arg, s.byHand = strings.CutSuffix(arg, " by hand")
	arg, s.sure = strings.CutSuffix(arg, " for sure")
	s.name, s.channel, _ = strings.Cut(arg, " for ")
	if s.channel == "" {
		_, s.channel = d.chosenMessage()
	}
	return s
}

// copyMessage copies a message for a channel and logs that it went out.
func (d *Desk) copyMessage(arg string) {
	s := d.sendingOf(arg)
	sent := model.SendMessage{Name: s.name, Channel: s.channel, How: "copied", Promises: d.nextUpdate(), Text: d.messageText(s.name, s.channel)}
	if s.name == "resolution" {
		sent.Promises = time.Time{} // it says when it ended, not what comes next
	}
	switch {
	case sent.Text == "":
	case s.byHand:
		sent.How = "sent"
		d.screens.messages.Copied("")
		d.tell(d.do(sent))
	case s.name == "resolution" && !d.state().Over() && !d.state().Imported && !s.sure:
		d.askWhetherResolved(s)
	default:
		d.copyAndLog(sent)
	}
}

// askWhetherResolved keeps a slip of the hand from telling everybody of an end:
// Enter alone does not copy it.
func (d *Desk) askWhetherResolved(s sending) {
	anyway := func(ask.Answers) error { d.copyMessage(s.name + " for " + s.channel + " for sure"); return nil }
	d.dialog = ask.Show(d.window.Canvas(), ask.Form{
		Title: "Tell that it is resolved?", Consequence: "The incident still runs: the message would say so before it is true.",
		Confirm: "Copy resolution", Cancel: "Not yet",
		Do: func(ask.Answers) error {
			return ask.Or(model.Refused("It is not resolved yet.", "Resolve it first, or copy the text all the same."), "Copy it anyway", anyway)
		},
	})
}

// copyAndLog logs a message where it could be copied; else it is selected to be
// copied by hand.
func (d *Desk) copyAndLog(sent model.SendMessage) {
	own, err := d.clip(sent.Text)
	if err != nil {
		d.showMessage(sent.Name, sent.Channel) // that text is selected, not the one that happens to be shown
		d.screens.messages.CopyFailed(inWords(err))
		return
	}
	d.screens.messages.Copied(own)
	if d.state().Imported {
		d.toast(model.MessageTitle(sent.Name)+" copied. Nothing is logged in what was imported", false)
		return
	}
	if err := d.do(sent); err != nil {
		d.tell(model.Refused("The text is copied, but that it went out is not logged: "+inWords(err), ""))
		return
	}
	if own == "" {
		return
	}
	d.toast(model.MessageTitle(sent.Name)+" copied for "+model.ChannelTitle(sent.Channel)+". "+keepOpen, true)
}

// showMessage brings a message into sight, wherever one is.
func (d *Desk) showMessage(name, channel string) {
	if d.screens.shown == atReview {
		d.showPhase(d.state().Phase)
	}
	d.screens.picked.message, d.screens.picked.channel = name, channel
	d.showMessages()
}

// copyDue copies the message that is shown: the one that is due, or the one that
// was picked.
func (d *Desk) copyDue() {
	name, _ := d.chosenMessage()
	d.copyMessage(name)
}
