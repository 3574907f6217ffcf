package message_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"

	"warroom/model"
	"warroom/model/message"
)

// typed are the facts of an incident in which all that people type is one text.
func typed(text string) message.Facts {
	s := &model.State{}
	s.Title, s.Impact.Summary, s.ETA, s.Cause.Text = text, text, text, "cause"+text
	s.Severity, s.Status = model.P0, model.StatusMitigating
	s.Team = []model.Assignment{{Role: model.Lead, Name: text}}
	return message.FactsOf(s, message.Context{Now: time.Unix(0, 0), NextUpdate: time.Unix(3600, 0)})
}

var hostile = rapid.OneOf(
	rapid.String(),
	rapid.StringOf(rapid.SampledFrom([]rune("*_`~|<>[](){}@#-\\\n\r\u2028\u202e\u2066 ab"))),
	rapid.SampledFrom([]string{
		"**bold", "`code", "```\n", "@everyone", "<!channel>", "[a](http://b)", "{title}", "%s", "\xff\xfe", "\x00",
		"تعطل الدفع", "👩‍👩‍👧 down", strings.Repeat("checkout ", 1200), "a\n\n# b", "Subject: x\r\nBcc: y",
	}),
)

// TestNoTextBreaksAMessage: whatever people typed, a message keeps its lines and
// its labels, and its spans lie in it.
func TestNoTextBreaksAMessage(t *testing.T) {
	templates := all(t)
	rapid.Check(t, func(t *rapid.T) {
		words := hostile.Draw(t, "text")
		for _, m := range templates {
			for _, channel := range model.Channels {
				got, want := message.Fill(m, typed(words), channel), message.Fill(m, typed("plain words"), channel)
				if !utf8.ValidString(got.Text) {
					t.Fatalf("%s for %s is no UTF-8: %q", m.Name, channel, got.Text)
				}
				lines, like := strings.Split(got.Text, "\n"), strings.Split(want.Text, "\n")
				if len(lines) != len(like) {
					t.Fatalf("%s for %s has %d lines, not %d:\n%s", m.Name, channel, len(lines), len(like), got.Text)
				}
				for i := range lines {
					if label, _, ok := strings.Cut(like[i], "plain words"); ok && channel != "sms" && !strings.HasPrefix(lines[i], label) {
						t.Fatalf("%s for %s lost %q: %q", m.Name, channel, label, lines[i])
					}
				}
				checkSpans(t, got)
			}
		}
	})
}

func checkSpans(t *rapid.T, f message.Filled) {
	at := 0
	for _, s := range f.Spans {
		if s.Start < at || s.End <= s.Start || s.End > len(f.Text) {
			t.Fatalf("span %+v does not fit %q", s, f.Text)
		}
		at = s.End
	}
}

// TestATextMessageFits: 160 characters of the phones' own alphabet are one part,
// and what is beyond it has two at most.
func TestATextMessageFits(t *testing.T) {
	templates := all(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.OneOf(rapid.StringN(0, 300, -1), rapid.StringOfN(rapid.RuneFrom([]rune("ab €[]“→חנ🔥")), 0, 300, -1)).Draw(t, "title")
		for _, m := range templates {
			got := message.Fill(m, typed(words), "sms").Text
			most := 160
			if strings.ContainsFunc(got, func(r rune) bool { return r >= 'Ѐ' && r != '€' }) {
				most = 2 * 67
			}
			if n := len(utf16.Encode([]rune(got))); n > most {
				t.Fatalf("%s has %d characters of %d: %q", m.Name, n, most, got)
			}
		}
	})
}

// TestLength: what the panel says of a text whose length counts.
func TestLength(t *testing.T) {
	for _, c := range []struct{ channel, text, want string }{
		{"sms", "", "0 of 160 characters"},
		{"sms", strings.Repeat("a", 160), "160 of 160 characters"},
		{"sms", "Größe à la carte", "16 of 160 characters"},
		{"sms", "[€]", "6 of 160 characters"},
		{"sms", strings.Repeat("ח", 70), "70 of 70 characters"},
		{"sms", strings.Repeat("ח", 71), "71 of 134 characters, 2 parts"},
		{"sms", strings.Repeat("🔥", 40), "80 of 134 characters, 2 parts"},
		{"phone", strings.Repeat("word ", 30), "about 15 s to say"},
		{"phone", "one short sentence", "about 5 s to say"},
		{"slack", "text", ""},
	} {
		if got := message.Length(c.text, c.channel); got != c.want {
			t.Errorf("%s, %d bytes: %q, want %q", c.channel, len(c.text), got, c.want)
		}
	}
}

// TestMarksOfPrintCostNoRoom: one curly quote would make the text Unicode.
func TestMarksOfPrintCostNoRoom(t *testing.T) {
	text := message.Fill(named(t, "update"), typed("“pool” 20 → 40 – it’s full…"), "sms").Text
	if want := `"pool" 20 -> 40 - it's full... Next update 01:00 (UTC).`; !strings.HasSuffix(text, want) || !strings.HasSuffix(message.Length(text, "sms"), "of 160 characters") {
		t.Errorf("%q, %s", text, message.Length(text, "sms"))
	}
}

func TestATextMessageKeepsWhatMattersAndCutsAtAWord(t *testing.T) {
	got := message.Fill(named(t, "update"), typed(strings.Repeat("checkout ", 1200)), "sms").Text
	if !strings.HasPrefix(got, "P0 Root cause found: checkout checkout") || !strings.HasSuffix(got, "checkout... Next update 01:00 (UTC).") {
		t.Errorf("it reads %q", got)
	}
	family := strings.Repeat("👩‍👩‍👧", 40)
	got = message.Fill(named(t, "update"), typed(family), "sms").Text
	if cut, _, _ := strings.Cut(got, "..."); strings.HasSuffix(cut, "\u200d") {
		t.Errorf("a letter is cut in two: %q", got)
	}
}

// TestMarksInATitle: the words read as they were typed once the tool shows them.
func TestMarksInATitle(t *testing.T) {
	for _, c := range []struct{ channel, title, want string }{
		{"plain", "a *b* `c` _d_", "🚨 [P0] Incident: a *b* `c` _d_"},
		{"slack", "a *b", "🚨 *[P0] Incident:* a *b"},
		{"slack", "```x```", "🚨 *[P0] Incident:* '''x'''"},
		{"slack", "@channel is down", "🚨 *[P0] Incident:* @\u200bchannel is down"},
		{"teams", "max_size **x", "🚨 **[P0] Incident:** max_size **x"},
		{"discord", "max_size **x @everyone", "🚨 **[P0] Incident:** max_size \\*\\*x @\u200beveryone"},
		{"mattermost", "[a](b) <c> `d", "🚨 **[P0] Incident:** \\[a](b) \\<c> \\`d"},
		{"markdown", `C:\temp \* a`, `🚨 **[P0] Incident:** C:\temp \\\* a`},
		{"email", "x\r\nBcc: y", "Subject: [P0] Incident: x Bcc: y"},
		{"sms", "It is down.", "P0 Root cause found: It is down. Next update 01:00 (UTC)."},
		{"statuspage", "iOS login fails", "Identified · iOS login fails"},
		{"plain", "\u202eevil\u2069 x", "🚨 [P0] Incident: evil x"},
	} {
		name := "alert"
		if c.channel == "sms" {
			name = "update"
		}
		got, _, _ := strings.Cut(message.Fill(named(t, name), typed(c.title), c.channel).Text, "\n")
		if got != c.want {
			t.Errorf("%s of %q is\n%q, want\n%q", c.channel, c.title, got, c.want)
		}
	}
}
