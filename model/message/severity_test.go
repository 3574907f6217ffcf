package message_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/message"
	"warroom/model/modeltest"
)

// TestAnUpdateTellsANewSeverity: those who read “[P2]” learn from the next update
// that it is a P0, once.
func TestAnUpdateTellsANewSeverity(t *testing.T) {
	sent := func(name string) model.Command {
		return model.SendMessage{Name: name, Channel: "slack", Text: "text"}
	}
	to := func(s model.Severity) model.Command {
		return model.ChangeSeverity{Severity: s, Reason: "the whole site is down"}
	}
	for name, c := range map[string]struct {
		declared model.Severity
		then     []model.Command
		line     string // empty is none
	}{
		"nobody was told anything": {model.P2, []model.Command{to(model.P0)}, ""},
		"it is as it was told":     {model.P2, []model.Command{sent("alert")}, ""},
		"raised":                   {model.P2, []model.Command{sent("alert"), to(model.P0)}, "Severity: P0, raised from P2"},
		"lowered":                  {model.P1, []model.Command{sent("alert"), to(model.P3)}, "Severity: P3, lowered from P1"},
		"raised and back":          {model.P2, []model.Command{sent("alert"), to(model.P0), to(model.P2)}, ""},
		"told since":               {model.P2, []model.Command{sent("alert"), to(model.P0), sent("update")}, ""},
		"none was told":            {model.NoSeverity, []model.Command{sent("alert"), to(model.P1)}, "Severity: P1"},
	} {
		t.Run(name, func(t *testing.T) {
			s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "Checkout is slow", Severity: c.declared}).Do(c.then...)
			f := message.FactsOf(s.State(), message.Context{Now: s.Now()})
			for _, channel := range []string{"plain", "slack", "email"} {
				got := ""
				for _, line := range strings.Split(message.Fill(named(t, "update"), f, channel).Text, "\n") {
					if strings.HasPrefix(line, "Severity:") {
						got = line
					}
				}
				if got != c.line {
					t.Errorf("%s says %q, want %q", channel, got, c.line)
				}
			}
		})
	}
}
