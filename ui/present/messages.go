package present

import (
	"fmt"
	"strings"

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
	Button  string // "Copy update for Slack"
	Sent    []SentRow
	Nobody  string // said while nothing was sent
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
type SentRow struct{ Time, Title, Channel string }

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

// MessagesOf reads the panel.
func MessagesOf(s *model.State, all []message.Template, name, channel string, filled message.Filled, x Clock) Messages {
	m := Messages{Channel: channel, Parts: parts(filled), Last: "Nothing sent yet"}
	for i, t := range all {
		m.Tabs = append(m.Tabs, MessageTab{t.Name, t.Title, sent(s, t.Name)})
		if t.Name == name {
			m.Chosen = i
			m.Button = "Copy " + strings.ToLower(t.Title) + " for " + model.ChannelTitle(channel)
		}
	}
	m.Missing, m.Whole = "Complete", len(filled.Missing) == 0
	if !m.Whole {
		m.Missing = fmt.Sprintf("%d missing: %s", len(filled.Missing), strings.Join(filled.Missing, ", "))
	}
	if last, ok := s.LastMessage(); ok {
		m.Last = "Last sent: " + strings.TrimPrefix(last.Name+", ", ", ") + when.LogMoment(last.At, x.Now, x.Zone)
	}
	for i := len(s.Talk.Sent) - 1; i >= 0; i-- {
		one := s.Talk.Sent[i]
		title := model.MessageTitle(one.Name)
		if title == "" {
			title = "Message" // of history, whose source names no template
		}
		m.Sent = append(m.Sent, SentRow{when.LogMoment(one.At, x.Now, x.Zone), title, model.ChannelTitle(one.Channel)})
	}
	m.Nobody = "Nobody has been told."
	return m
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
