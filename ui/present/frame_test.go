package present_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/modeltest"
	"warroom/resources/templates"
	"warroom/ui/present"
)

// The head of the pictures.
func TestHeader(t *testing.T) {
	const who, comms = "Lead: on-call A", "Communications: on-call B"
	for _, c := range []struct {
		at, elapsed string
		pairs       []string
	}{
		{"14:01:50", "00:00:40", []string{who, "Communications: nobody yet", "Status: Investigating"}},
		{"14:18:52", "00:17:42", []string{who, comms, "Status: Mitigating"}},
		{"14:38:20", "00:37:10", []string{who, comms, "Status: Mitigating", "Mitigated: 14:34:02"}},
		{"15:27:03", "01:25:53", []string{who, comms, "Status: Root cause found", "Fix deployed: 15:08:15"}},
		{"15:45:00", "01:37:30", []string{who, comms, "Status: Resolved", "Resolved: 15:38:40"}},
	} {
		s := checkout(t, c.at)
		h := present.HeaderOf(s.state, s.view, s.clock)
		if h.Severity != model.P0 || h.Elapsed != c.elapsed || h.Title != "Checkout returns 500s for all users" {
			t.Errorf("%s: %s %s %q", c.at, h.Severity, h.Elapsed, h.Title)
		}
		if want := "Total outage  ·  INC-2026-014  ·  started 14:01:10"; h.Caption != want {
			t.Errorf("%s: %q, want %q", c.at, h.Caption, want)
		}
		if got := pairs(h.Pairs); !slices.Equal(got, c.pairs) {
			t.Errorf("%s: %q, want %q", c.at, got, c.pairs)
		}
	}
}

// The head of the window has the word that the update sends, at any time.
func TestHeaderSaysWhatTheUpdateSays(t *testing.T) {
	all, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	update := all[slices.IndexFunc(all, func(t message.Template) bool { return t.Name == "update" })]
	for _, at := range []string{"14:01:50", "14:09:30", "14:18:52", "14:38:20", "15:00:00", "15:27:03", "15:45:00"} {
		s := checkout(t, at)
		text := message.Fill(update, message.FactsOf(s.state, message.Context{Now: s.clock.Now, Zone: s.clock.Zone}), "plain").Text
		if got := pairs(present.HeaderOf(s.state, s.view, s.clock).Pairs)[2]; !strings.Contains(text, got+"\n") {
			t.Errorf("%s: the head says %q, the update %q", at, got, text)
		}
	}
}

func pairs(all []present.Pair) []string {
	var texts []string
	for _, p := range all {
		texts = append(texts, p.Label+": "+p.Value)
	}
	return texts
}

// What nobody knows is said to be unknown, and never looks like a value.
func TestHeaderOfABareIncident(t *testing.T) {
	s := sceneOf(day(t, "14:01", model.Declare{Title: "Something is broken"}))
	h := present.HeaderOf(s.state, s.view, s.clock)
	if !strings.HasPrefix(h.Caption, "No severity") {
		t.Errorf("the caption is %q", h.Caption)
	}
	for _, p := range h.Pairs[:2] {
		if p.Known || p.Value != "nobody yet" {
			t.Errorf("%s is %q, known %v", p.Label, p.Value, p.Known)
		}
	}
}

func TestElapsedOfDays(t *testing.T) {
	story := day(t, "14:00", model.Declare{Title: "Something is broken"}).Later(51*time.Hour + 14*time.Minute)
	s := sceneOf(story)
	if got := present.HeaderOf(s.state, s.view, s.clock); got.Elapsed != "2 d 03:14" || !strings.HasSuffix(got.Caption, "started 24 Nov 14:00:00") {
		t.Errorf("%q, %q", got.Elapsed, got.Caption)
	}
}

// The post-mortem of an imported incident that is published here is not due.
func TestReviewOfAnImportedIncidentIsNotLate(t *testing.T) {
	story := modeltest.New(t, time.UTC).Write(model.CaseImported{Title: "x"}, model.Noted{Entry: model.EntryResolved, Text: "x", Milestone: true})
	s := sceneOf(story.At("2027-03-01 09:00").Do(model.PublishPostMortem{}))
	if got := present.ReviewHeaderOf(s.state, s.view, s.clock).Pairs[0]; got.Label != "Post-mortem" || got.Value != "published" {
		t.Errorf("%+v", got)
	}
}

func TestImportedIsForReading(t *testing.T) {
	for name, state := range imported(t) {
		s := sceneAt(state, time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC))
		h, b := present.HeaderOf(s.state, s.view, s.clock), present.BarOf(s.state, s.view)
		if !strings.HasSuffix(h.Caption, "imported") {
			t.Errorf("%s: the caption is %q", name, h.Caption)
		}
		for _, p := range h.Pairs[:2] {
			if p.Known || p.Value != "unknown" {
				t.Errorf("%s: %s is %q; its source names nobody", name, p.Label, p.Value)
			}
		}
		if b.Kind != deputy.NextCalm || b.Button != "" || b.Action != "" || b.Text != "Imported, for reading" {
			t.Errorf("%s: the next bar is %+v", name, b)
		}
		if state.Times.Started.IsZero() != (h.Elapsed == "unknown") {
			t.Errorf("%s: started %v, elapsed %q", name, state.Times.Started, h.Elapsed)
		}
	}
}

func TestBar(t *testing.T) {
	for _, c := range []struct {
		at   string
		want present.Bar
	}{
		{"14:01:50", present.Bar{Kind: deputy.NextDo, Text: "Write down who is affected", Reason: "severity and every message are built on it", Button: "Save impact", Action: "impact"}},
		{"14:18:52", present.Bar{Kind: deputy.NextOver, Text: "Send the update, 02:52 over",
			Reason: "promised for 14:16; since then the rollback had no effect and two changes were begun", Button: "Copy update", Action: "copy:update"}},
		{"14:38:20", present.Bar{Kind: deputy.NextDo, Text: "Settle hypothesis 2", Reason: "three pieces of evidence for it, none against: confirm it or rule it out", Button: "Confirm 2…", Action: "settle:2"}},
		{"15:27:03", present.Bar{Kind: deputy.NextCalm, Text: "Watch 5xx and p95 until 15:38", Reason: "nothing else is due; a reading over its limit starts the soak again", Button: "Log a reading", Action: "reading"}},
	} {
		c.want.Icon, c.want.Kicker = "arrow-right", "Next"
		s := checkout(t, c.at)
		if got := present.BarOf(s.state, s.view); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.at, got, c.want)
		}
	}
}

func TestWhatIsSaidAloud(t *testing.T) {
	s := checkout(t, "14:18:52")
	s.view.Next.Kind = deputy.NextSay
	if b := present.BarOf(s.state, s.view); b.Kicker != "Say" || b.Icon != "megaphone" {
		t.Errorf("%+v", b)
	}
}

func TestFooter(t *testing.T) {
	x := present.Clock{Now: modeltest.Checkout(t, "14:18:52").Now(), Zone: modeltest.CheckoutZone}
	f := present.FooterOf(time.Time{}, "", "warroom.db", x)
	if f.Saved != "" || f.Zone != "Times in UTC+02:00" || f.File != "warroom.db" {
		t.Errorf("before the first write: %+v", f)
	}
	if f := present.FooterOf(x.Now, "The disk is full.", "warroom.db", x); f.Saved != "Saved 14:18:52" || f.Problem != "The disk is full." {
		t.Errorf("after a write that failed: %+v", f)
	}
}
