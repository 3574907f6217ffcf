package ui

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/when"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// filled is a message for a channel, from the facts as they stand. What differs
// from the last message of its name is marked.
func (d *Desk) filled(name, channel string) message.Filled {
	t, facts := d.template(name), message.FactsOf(d.state(), d.messageContext())
	log, err := d.Room.Facts(d.ctx, d.current())
	if err != nil {
		return message.Fill(t, facts, channel) // only the marks need the log; the footer says what is wrong with it
	}
	if i, sent := message.Last(d.state(), log, name); i >= 0 {
		then := d.stoodAt(log, i)
		facts = facts.Since(message.FactsOf(then, d.earlierContext(then, sent)))
	}
	filled := message.Fill(t, facts, channel)
	filled.Promised = message.Promises(d.state(), log)
	return filled
}

// stoodAt is the incident as it stood before an entry of its log, which is
// remembered for the next look at the same.
func (d *Desk) stoodAt(log []model.Fact, i int) *model.State {
	if d.stood.entry != log[i].ID || d.stood.state == nil {
		d.stood = stood{log[i].ID, model.Fold(log[:i])}
	}
	return d.stood.state
}

// stood is an incident as it stood before an entry.
type stood struct {
	entry string
	state *model.State
}

// messageText is what filled says, without the walk through the log that its
// marks need: a tick asks for it.
func (d *Desk) messageText(name, channel string) string {
	return message.Fill(d.template(name), message.FactsOf(d.state(), d.messageContext()), channel).Text
}

// template is a message by its name; one that there is not says nothing.
func (d *Desk) template(name string) message.Template {
	for _, t := range d.Templates {
		if t.Name == name {
			return t
		}
	}
	return message.Template{}
}

func (d *Desk) messageContext() message.Context {
	next := deputy.NextPromise(d.state(), d.limits.Of(d.state().Policy), d.Time.Now())
	return message.Context{Now: d.Time.Now(), Zone: d.Time.Zone, NextUpdate: next, PostMortemDue: d.now.view.Clock("postmortem").Due,
		SeverityWord: d.policy().For(d.state().Severity).Name}
}

// earlierContext is that of a message that went out. Its times are told as of
// now: a day that comes to stand in front of one is no news.
func (d *Desk) earlierContext(then *model.State, sent model.MessageSent) message.Context {
	x := message.Context{Now: d.Time.Now(), Zone: d.Time.Zone, NextUpdate: sent.Promises}
	if then.IsResolved() {
		x.PostMortemDue = deputy.Look(then, d.limits.Of(then.Policy), x.Now).Clock("postmortem").Due
	}
	return x
}

// nextPromise is the promise that a message would make now, as it can be typed.
func (d *Desk) nextPromise() string {
	next := deputy.NextPromise(d.state(), d.limits.Of(d.state().Policy), d.Time.Now())
	if next.IsZero() {
		return ""
	}
	return when.Moment(next, d.Time.Now(), d.Time.Zone)
}

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
	sent := model.SendMessage{Name: s.name, Channel: s.channel, How: "copied", Promises: d.messageContext().NextUpdate, Text: d.messageText(s.name, s.channel)}
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

// keepOpen is what has to be known of a text that only the window's own clipboard
// holds: it goes with the window.
const keepOpen = "Keep this window open until it is pasted."

// clip puts a text on the clipboard: the system's, which keeps it when the
// window is gone, else the window's own. own then says why, and what to do.
func (d *Desk) clip(text string) (own string, err error) {
	first := d.Machine.Copy(text)
	if first == nil {
		return "", nil
	}
	if d.Machine.OwnCopy != nil && d.Machine.OwnCopy(text) == nil {
		return first.Error() + " The text is on this window's own clipboard. " + keepOpen, nil
	}
	return "", first
}

// copyChanges copies what was changed, in order, and what is still in place.
func (d *Desk) copyChanges() {
	d.copied(present.Changes(d.state(), d.at()), "The list of changes is copied")
}

// copied copies a text that is no message, and says so.
func (d *Desk) copied(text, say string) {
	if text == "" {
		d.warn("There is nothing to copy yet")
		return
	}
	own, err := d.clip(text)
	switch {
	case err != nil:
		d.warn(inWords(err))
	case own != "":
		d.toast(say+". "+keepOpen, false)
	default:
		d.toast(say, false)
	}
}
