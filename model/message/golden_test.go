package message_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/message"
	"warroom/model/modeltest"
	"warroom/resources/templates"
)

var update = flag.Bool("update", false, "write the golden files anew")

// all are the messages of the program.
func all(t modeltest.TB) []message.Template {
	t.Helper()
	list, err := templates.All()
	if err != nil {
		t.Fatalf("%v", err)
	}
	return list
}

func named(t modeltest.TB, name string) message.Template {
	t.Helper()
	for _, m := range all(t) {
		if m.Name == name {
			return m
		}
	}
	t.Fatalf("there is no message %s", name)
	return message.Template{}
}

// facts are those of the Checkout story at a time of its day.
func facts(t modeltest.TB, at, next, due string) message.Facts {
	t.Helper()
	story := modeltest.Checkout(t, at)
	x := message.Context{Now: story.Now(), Zone: modeltest.CheckoutZone}
	if next != "" {
		x.NextUpdate = story.Clock(next)
	}
	if due != "" {
		x.PostMortemDue = story.Clock(due)
	}
	return message.FactsOf(story.State(), x)
}

// TestMessages holds every message in every channel, as a person reads it.
func TestMessages(t *testing.T) {
	for _, c := range []struct{ name, at, next, due string }{
		{"triage", "14:01:50", "", ""},
		{"alert", "14:04", "14:16", ""},
		{"update", "14:18:52", "14:46", ""},
		{"resolution", "15:45", "", "2026-11-26 15:38"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, m := facts(t, c.at, c.next, c.due), named(t, c.name)
			var b bytes.Buffer
			for _, channel := range model.Channels {
				filled := message.Fill(m, f, channel)
				fmt.Fprintf(&b, "=== %s, missing: %s\n%s\n\n", channel, strings.Join(filled.Missing, ", "), marked(filled))
			}
			golden(t, c.name+".golden", b.Bytes())
		})
	}
}

// TestResolutionOfAFalseAlarm: nothing was resolved, and no post-mortem is owed.
func TestResolutionOfAFalseAlarm(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("06:00").Do(model.Declare{Title: "Checkout is slow"}).
		At("06:10").Do(model.CallFalseAlarm{Reason: "the probe was misconfigured"})
	f := message.FactsOf(s.State(), message.Context{Now: s.Now()})
	var b bytes.Buffer
	for _, channel := range model.Channels {
		filled := message.Fill(named(t, "resolution"), f, channel)
		fmt.Fprintf(&b, "=== %s, missing: %s\n%s\n\n", channel, strings.Join(filled.Missing, ", "), marked(filled))
	}
	golden(t, "false_alarm.golden", b.Bytes())
}

// marked shows where the spans are.
func marked(f message.Filled) string {
	var b strings.Builder
	from := 0
	for _, s := range f.Spans {
		b.WriteString(f.Text[from:s.Start] + "‹" + f.Text[s.Start:s.End] + "›")
		from = s.End
	}
	return b.String() + f.Text[from:]
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test -update writes it", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("differs from %s (-want +got):\n%s", path, diff)
	}
}
