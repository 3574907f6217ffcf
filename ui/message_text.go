package ui

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/when"
)

// filled is a message for a channel, from the facts as they stand. What differs
// from the last message of its name is marked.
func (d *Desk) filled(name, channel string) message.Filled {
	t, facts := d.template(name), d.facts()
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

// stood is an incident as it stood before an entry.
type stood struct {
	entry string
	state *model.State
}

// stoodAt is the incident as it stood before an entry of its log, which is
// remembered for the next look at the same.
func (d *Desk) stoodAt(log []model.Fact, i int) *model.State {
	if d.stood.entry != log[i].ID || d.stood.state == nil {
		d.stood = stood{log[i].ID, model.Fold(log[:i])}
	}
	return d.stood.state
}

// messageText is what filled says, without the walk through the log that its
// marks need: a tick asks for it.
func (d *Desk) messageText(name, channel string) string {
	return message.Fill(d.template(name), d.facts(), channel).Text
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

// facts are what a message can say of the incident as it stands.
func (d *Desk) facts() message.Facts {
	return message.FactsOf(d.state(), message.Context{
		Now: d.Time.Now(), Zone: d.Time.Zone, NextUpdate: d.nextUpdate(), PostMortemDue: d.now.view.Clock("postmortem").Due,
		SeverityWord: d.policy().For(d.state().Severity).Name,
	})
}

// nextUpdate is when a message that goes out now says that the next one comes, UTC;
// zero where it says nothing.
func (d *Desk) nextUpdate() time.Time {
	return deputy.NextPromise(d.state(), d.limits.Of(d.state().Policy), d.Time.Now())
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
	next := d.nextUpdate()
	if next.IsZero() {
		return ""
	}
	return when.Moment(next, d.Time.Now(), d.Time.Zone)
}
