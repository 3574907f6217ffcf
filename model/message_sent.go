package model

import (
	"slices"
	"time"
)

// Channels lists where a message can go, in the order in which they are offered.
var Channels = []string{"plain", "markdown", "slack", "teams", "discord", "mattermost", "email", "statuspage", "sms", "phone"}

// MessageSent is a text that went out, word for word. Promises is the next
// update that it promises (UTC); zero where none is due.
type MessageSent struct {
	Name     string    `json:"name"`
	Channel  string    `json:"channel"`
	Text     string    `json:"text"`
	How      string    `json:"how"` // copied or sent
	Promises time.Time `json:"promises,omitzero"`
}

func (MessageSent) kind() string { return "message-sent" }

func (b MessageSent) apply(s *State, e Event) {
	s.Talk.Sent = append(s.Talk.Sent, Message{Mark{e.At, e.ID}, b.Name, b.Channel, b.Text, b.How, s.Severity})
	s.Talk.promise(Promise{e.At, b.Promises, e.ID}, true)
	if b.Name == "triage" || b.Name == "alert" {
		s.tick("triage/communicate", e, "")
		s.acknowledge(e.At)
	}
}

func (b MessageSent) entry(*State) (EntryKind, string) {
	return EntryMessage, MessageTitle(b.Name) + " " + b.How + " for " + ChannelTitle(b.Channel)
}

func (b MessageSent) detail(row *Entry) { row.Due = b.Promises }

// MessageTitle is a template's name on the screen.
func MessageTitle(name string) string {
	switch name {
	case "triage":
		return "Triage"
	case "alert":
		return "Initial alert"
	case "update":
		return "Update"
	case "resolution":
		return "Resolution"
	}
	return name
}

// ChannelTitle is a channel's name on the screen.
func ChannelTitle(channel string) string {
	titles := map[string]string{"plain": "plain text", "markdown": "Markdown", "slack": "Slack", "teams": "Teams",
		"discord": "Discord", "mattermost": "Mattermost", "email": "e-mail", "statuspage": "the status page",
		"sms": "text message", "phone": "the phone"}
	if t, ok := titles[channel]; ok {
		return t
	}
	return channel
}

// SendMessage logs a text that went out. Promises is the next update that the
// text states, or that the cadence gives; zero where none is due.
type SendMessage struct {
	Name     string    `arg:"name"`
	Channel  string    `arg:"channel"`
	How      string    `arg:"how,optional"` // copied or sent; empty is sent
	Promises time.Time `arg:"promises,optional"`
	Text     string    `arg:"text,rest"`
}

func (c SendMessage) decide(*State, Act) ([]Body, error) {
	if !slices.Contains(Channels, c.Channel) {
		return nil, Refused("There is no channel “"+c.Channel+"”.", "Use plain, markdown, slack, teams, discord, mattermost, email, statuspage, sms or phone.")
	}
	named, err := name(c.Name, "Which message?", "Name it: triage, alert, update or resolution.")
	if err != nil {
		return nil, err
	}
	text, err := required(c.Text, "The message is empty.", "Give the text that went out.")
	if err != nil {
		return nil, err
	}
	if c.How == "" {
		c.How = "sent"
	}
	if c.How != "copied" && c.How != "sent" {
		return nil, Refused("There is no way “"+c.How+"” to send.", "Use copied or sent.")
	}
	return one(MessageSent{named, c.Channel, text, c.How, stored(c.Promises)})
}

// UpdatePromised says when the next update will come (UTC).
type UpdatePromised struct {
	Due time.Time `json:"due"`
}

func (UpdatePromised) kind() string                       { return "update-promised" }
func (b UpdatePromised) apply(s *State, e Event)          { s.Talk.promise(Promise{e.At, b.Due, e.ID}, false) }
func (b UpdatePromised) entry(*State) (EntryKind, string) { return EntryPromise, "next update" }

// detail says the time, with its day where that is another one than the row's.
func (b UpdatePromised) detail(row *Entry) {
	row.Due = b.Due
	layout := "15:04 UTC"
	if row.At.UTC().Format(time.DateOnly) != b.Due.UTC().Format(time.DateOnly) {
		layout = "2 Jan " + layout
	}
	row.Text += " " + b.Due.UTC().Format(layout)
}

// PromiseUpdate says when the next update will come.
type PromiseUpdate struct {
	Due time.Time `arg:"due"`
}

func (c PromiseUpdate) decide(s *State, x Act) ([]Body, error) {
	if s.Status == StatusFalseAlarm || s.Status == StatusClosed {
		return nil, s.running("a promise")
	}
	if !c.Due.After(x.Now) {
		return nil, Refused("A promise lies ahead; "+x.clock(c.Due)+" has passed.", "Give a time to come, e.g. /next 14:46 or /next +30m.")
	}
	if c.Due.After(x.Now.Add(31 * 24 * time.Hour)) {
		return nil, Refused("That is more than a month ahead.", "Promise a time that people can wait for, e.g. /next +30m.")
	}
	return one(UpdatePromised{stored(c.Due)})
}

// ETASet is the estimate of the resolution, as it is to be told.
type ETASet struct {
	Text string `json:"text"`
}

func (ETASet) kind() string                       { return "eta-set" }
func (b ETASet) apply(s *State, _ Event)          { s.ETA = b.Text }
func (b ETASet) entry(*State) (EntryKind, string) { return EntryNote, "ETA to resolution: " + b.Text }

// SetETA estimates the resolution.
type SetETA struct {
	Text string `arg:"text,rest"`
}

func (c SetETA) decide(s *State, _ Act) ([]Body, error) {
	text, err := required(c.Text, "When will it be resolved?", "Give a time or say that it is not known yet, e.g. /eta 15:05.")
	if err != nil {
		return nil, err
	}
	if text == s.ETA {
		return nil, Refused("The estimate says that already.", "Give another one, or log a note.")
	}
	return one(ETASet{text})
}
