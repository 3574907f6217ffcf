package present_test

import (
	"slices"
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/modeltest"
	"warroom/resources/templates"
	"warroom/ui/present"
)

func messagesOf(t *testing.T, s scene, channel string, log ...model.Fact) present.Messages {
	t.Helper()
	all, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	name := present.DueMessage(s.state)
	var filled message.Filled
	for _, text := range all {
		if text.Name == name {
			x := message.Context{Now: s.clock.Now, Zone: s.clock.Zone, NextUpdate: deputy.NextPromise(s.state, limits, s.clock.Now)}
			filled = message.Fill(text, message.FactsOf(s.state, x), channel)
			filled.Promised = message.Promises(s.state, log)
		}
	}
	return present.MessagesOf(s.state, all, name, channel, filled, s.clock)
}

func TestDueMessage(t *testing.T) {
	for at, want := range map[string]string{"14:01:50": "alert", "14:18:52": "update", "15:27:03": "update", "15:45:00": "resolution"} {
		if got := present.DueMessage(checkout(t, at).state); got != want {
			t.Errorf("%s: %s is due, want %s", at, got, want)
		}
	}
}

func TestMessages(t *testing.T) {
	story := modeltest.Checkout(t, "14:18:52")
	m := messagesOf(t, sceneOf(story), "slack", model.ReadAll(story.Events())...)
	var tabs []string
	for _, tab := range m.Tabs {
		tabs = append(tabs, tab.Title+map[bool]string{true: " sent"}[tab.Sent])
	}
	if !slices.Equal(tabs, []string{"Triage", "Initial alert sent", "Update", "Resolution"}) || m.Chosen != 2 {
		t.Errorf("%q, %d is chosen", tabs, m.Chosen)
	}
	if m.Length != "" {
		t.Errorf("of a text for Slack it says %q", m.Length)
	}
	if m.Missing != "1 missing: ETA" || m.Whole || m.Last != "Last sent: alert, 14:05:51" || m.Button != "Copy update for Slack" {
		t.Errorf("%q, %q, %q", m.Missing, m.Last, m.Button)
	}
	if want := []present.SentRow{{Time: "14:05:51", Title: "Initial alert", Channel: "Slack", Promise: "promised 14:16, missed", Missed: true}}; !slices.Equal(m.Sent, want) {
		t.Errorf("sent: %+v", m.Sent)
	}
}

// What was said of the next message, against when it came.
func TestPromiseOfASentMessage(t *testing.T) {
	story := func(at string, updates ...string) *modeltest.Story {
		s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "Checkout returns 500s", Severity: model.P0})
		s.At("14:05").Do(model.SendMessage{Name: "alert", Channel: "slack", Promises: s.Clock("14:16"), Text: "a"})
		for _, when := range updates {
			s.At(when).Do(model.SendMessage{Name: "update", Channel: "slack", Text: "u"})
		}
		return s.At(at)
	}
	for name, c := range map[string]struct {
		story  *modeltest.Story
		want   string
		missed bool
	}{
		"it is not due yet": {story("14:10"), "promised 14:16", false},
		"kept":              {story("14:30", "14:12"), "promised 14:16, sent 14:12", false},
		"to the second":     {story("14:30", "14:16:00"), "promised 14:16, sent 14:16", false},
		"kept twice":        {story("14:30", "14:12", "14:15"), "promised 14:16, sent 14:12", false},
		"nothing came":      {story("14:17"), "promised 14:16, missed", true},
		"it came late":      {story("14:30", "14:20", "14:25"), "promised 14:16, missed", true},
	} {
		rows := messagesOf(t, sceneOf(c.story), "slack", model.ReadAll(c.story.Events())...).Sent
		if row := rows[len(rows)-1]; row.Promise != c.want || row.Missed != c.missed {
			t.Errorf("%s: %q, missed %v; want %q", name, row.Promise, row.Missed, c.want)
		}
		if row := rows[0]; len(rows) > 1 && row.Promise != "" {
			t.Errorf("%s: a message that promises nothing says %q", name, row.Promise)
		}
	}
}

// The parts put together are the text, and what is missing is marked.
func TestMessageParts(t *testing.T) {
	for _, at := range []string{"14:01:50", "14:18:52", "14:38:20", "15:45:00"} {
		for _, channel := range model.Channels {
			m := messagesOf(t, checkout(t, at), channel)
			text, missing := "", 0
			for _, p := range m.Parts {
				text += p.Text
				if p.Missing {
					missing++
				}
				if p.Text == "" || p.Missing && p.Changed {
					t.Errorf("%s %s: a part is %+v", at, channel, p)
				}
			}
			if !strings.Contains(text, "Checkout returns 500s") || m.Whole != (missing == 0) {
				t.Errorf("%s %s: %q, whole %v with %d missing", at, channel, text, m.Whole, missing)
			}
		}
	}
}

func TestNothingSent(t *testing.T) {
	m := messagesOf(t, checkout(t, "14:01:50"), "slack")
	if m.Last != "Nothing sent yet" || m.Nobody != "Nobody has been told." || len(m.Sent) != 0 {
		t.Errorf("%q %q %+v", m.Last, m.Nobody, m.Sent)
	}
}

// A message of history, of which nobody knows the template, is still a message.
func TestMessageWithoutAName(t *testing.T) {
	seen := 0
	for name, state := range imported(t) {
		m := messagesOf(t, sceneAt(state, modeltest.Checkout(t, "14:18:52").Now()), "slack")
		for _, row := range m.Sent {
			seen++
			if row.Title != "Message" || row.Time == "" {
				t.Errorf("%s: a message that was sent is shown as %+v", name, row)
			}
		}
	}
	if seen == 0 {
		t.Error("no case tells of a message")
	}
}
