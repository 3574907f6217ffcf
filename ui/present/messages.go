package present

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/message"
	"warroom/model/when"
)

// Messages is the panel with the text that is due.
type Messages struct {
	Tabs    []MessageTab
	Chosen  int
	Channel string
	Parts   []TextPart
	Missing string // "1 missing: ETA", or "Complete"
	Whole   bool   // nothing is missing
	Last    string // "Last sent: alert, 14:05:51"
	Length  string // "82 of 160 characters", where the length counts; else empty
	Button  string // "Copy update for Slack"
	Sent    []SentRow
	Nobody  string // said while nothing was sent
	Tell    string // "Must be told: support, management"; empty where the policy names nobody
}

// MessageTab is one of the templates.
type MessageTab struct {
	Name, Title string
	Sent        bool
}

// TextPart is a stretch of the text.
type TextPart struct {
	Text             string
	Missing, Changed bool
}

// SentRow is a message that went out.
type SentRow struct {
	Time, Title, Channel string
	Promise              string // "promised 14:16, sent 14:12"; empty where none was made
	Missed               bool   // the promise was not kept
}

// DueMessage is the template that is due: the alert before anybody knows, the
// update while it runs, the resolution once it is over.
func DueMessage(s *model.State) string {
	switch {
	case s.Over():
		return "resolution"
	case len(s.Talk.Sent) == 0:
		return "alert"
	}
	return "update"
}

// ShortTitle is what a message is called beside its text: "alert" says enough of the
// "Initial alert", and leaves room for the key that copies it.
func ShortTitle(t message.Template) string {
	title := strings.ToLower(t.Title)
	if strings.HasSuffix(title, " "+t.Name) {
		return t.Name
	}
	return title
}

// MessagesOf reads the panel.
func MessagesOf(s *model.State, all []message.Template, name, channel string, filled message.Filled, x Clock) Messages {
	m := Messages{Channel: channel, Parts: parts(filled), Last: "Nothing sent yet"}
	for i, t := range all {
		m.Tabs = append(m.Tabs, MessageTab{t.Name, t.Title, sent(s, t.Name)})
		if t.Name == name {
			m.Chosen = i
			m.Button = "Copy " + ShortTitle(t) + " for " + model.ChannelTitle(channel)
		}
	}
	m.Missing, m.Whole = "Complete", len(filled.Missing) == 0
	if !m.Whole {
		m.Missing = fmt.Sprintf("%d missing: %s", len(filled.Missing), strings.Join(filled.Missing, ", "))
	}
	if last, ok := s.LastMessage(); ok {
		m.Last = "Last sent: " + strings.TrimPrefix(last.Name+", ", ", ") + when.LogMoment(last.At, x.Now, x.Zone)
	}
	m.Length = message.Length(filled.Text, channel)
	for i := len(s.Talk.Sent) - 1; i >= 0; i-- {
		m.Sent = append(m.Sent, sentRow(s, s.Talk.Sent[i], filled.Promised, x))
	}
	if who := x.tell(s.Severity); who != "" {
		m.Tell = "Must be told: " + strings.TrimPrefix(who, "tell: ")
	}
	m.Nobody = "Nobody has been told."
	return m
}

func sentRow(s *model.State, m model.Message, promised map[string]time.Time, x Clock) SentRow {
	r := SentRow{Time: when.LogMoment(m.At, x.Now, x.Zone), Title: model.MessageTitle(m.Name), Channel: model.ChannelTitle(m.Channel)}
	if r.Title == "" {
		r.Title = "Message" // of history, whose source names no template
	}
	if due := promised[m.Entry]; !due.IsZero() {
		r.Promise, r.Missed = promiseOf(due, nextMessage(s, m.Mark), x)
	}
	return r
}

// promiseOf says how a promise ended; next is when the message after it went
// out, zero while none did.
func promiseOf(due, next time.Time, x Clock) (text string, missed bool) {
	text = "promised " + when.Moment(due, x.Now, x.Zone)
	switch {
	case !next.IsZero() && !next.After(due):
		return text + ", sent " + when.Moment(next, x.Now, x.Zone), false
	case !next.IsZero() || x.Now.After(due):
		return text + ", missed", true
	}
	return text, false
}

// nextMessage is when the first message after another one went out.
func nextMessage(s *model.State, after model.Mark) time.Time {
	var next model.Mark
	for _, m := range s.Talk.Sent {
		if m.After(after) && (next.At.IsZero() || next.After(m.Mark)) {
			next = m.Mark
		}
	}
	return next.At
}

func sent(s *model.State, name string) bool {
	for _, m := range s.Talk.Sent {
		if m.Name == name {
			return true
		}
	}
	return false
}

// parts cuts a text at its spans.
func parts(f message.Filled) []TextPart {
	var all []TextPart
	at := 0
	for _, span := range f.Spans {
		if span.Start > at {
			all = append(all, TextPart{Text: f.Text[at:span.Start]})
		}
		all = append(all, TextPart{Text: f.Text[span.Start:span.End], Missing: span.Missing, Changed: !span.Missing})
		at = span.End
	}
	if at < len(f.Text) {
		all = append(all, TextPart{Text: f.Text[at:]})
	}
	return all
}
