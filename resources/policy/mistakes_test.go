package policy

import (
	"strings"
	"testing"
	_ "time/tzdata"

	"github.com/google/go-cmp/cmp"

	"warroom/model/policy"
)

// TestMistakes has a row for each kind of mistake: a file, and all that is said
// of it.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		// Names.
		{"section", "[boxs]\ntriage = \"5m\"\n", `1: boxs: There is no section “boxs”. Did you mean boxes?`},
		{"section far off", "[x]\n", `1: x: There is no section “x”. Use severity, boxes, lead, calendar, flags or roles.`},
		{"key", "[severity.P0]\nrespons = \"5m\"\n", `2: severity.P0.respons: There is no key “respons” in severity.P0. Did you mean response?`},
		{"key in capitals", "[boxes]\nTriage = \"5m\"\n", `2: boxes.Triage: There is no key “Triage” in boxes. Did you mean triage?`},
		{"key far off", "[severity.P0]\nx = 1\n", `2: severity.P0.x: There is no key “x” in severity.P0. Use name, criteria, tell, response, update_every, soak or postmortem.`},
		{"severity", "[severity.P4]\nresponse = \"5m\"\nsoak = 5\n", `1: severity.P4: There is no severity “P4”. Use P0, P1, P2, P3 or none.`},
		{"severity small", "[severity.p1]\n", `1: severity.p1: There is no severity “p1”. Did you mean P1?`},
		{"flag", "[flags.silentlog]\non = false\n", `1: flags.silentlog: There is no red flag “silentlog”. Did you mean silent-log?`},
		{"flag far off", "[flags.x]\n", `1: flags.x: There is no red flag “x”. See them all with: warroom policy --default`},
		{"flag that does not wait", "[flags.guessing]\nafter = \"5m\"\n", `2: flags.guessing.after: There is no key “after” in flags.guessing. Use on.`},
		{"flag that does not count", "[flags.no-lead]\ntimes = 2\n", `2: flags.no-lead.times: There is no key “times” in flags.no-lead. Use on or after.`},
		{"role", "roles.led = \"x\"\n", `1: roles.led: There is no key “led” in roles. Did you mean lead?`},
		// Places.
		{"key as a section", "[severity.P0.response]\n", `1: severity.P0.response: It is a key, not a section. Write it as response = "15m".`},
		{"below a key", "boxes.triage.x = 1\n", `1: boxes.triage.x: There is nothing below boxes.triage. Write boxes.triage = "5m".`},
		{"section as a key", "boxes = \"5m\"\n", `1: boxes: It is a section, not a key. Write it as [boxes], and its keys below.`},
		{"list of sections", "[[boxes]]\n", `1: boxes: There is one such section, not a list of them. Write it as [boxes].`},
		{"twice", "[boxes]\ntriage = \"5m\"\n\ntriage = \"6m\"\n", `4: boxes.triage: It stands on line 2 already. Keep one of the two.`},
		{"section twice", "[boxes]\n[lead]\n[boxes]\n", `3: boxes: It stands on line 1 already. Keep one of the two.`},
		// Lengths of time.
		{"no length", "boxes.triage = \"soon\"\n", `1: boxes.triage: “soon” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"length in words", "boxes.triage = \"15 min\"\n", `1: boxes.triage: “15 min” is no length of time. Write it as "15m".`},
		{"days", "severity.P0.postmortem = \"2d\"\n", `1: severity.P0.postmortem: “2d” is no length of time. Write it as "48h".`},
		{"number", "boxes.triage = 15\n", `1: boxes.triage: It holds a number, not a length of time. Write it as "15m", "2h" or "1h30m", in quotes.`},
		{"bare length", "[boxes]\ntriage = 15m\n", `2: boxes.triage: A text stands in quotes. Write triage = "15m".`},
		{"negative", "boxes.triage = \"-5m\"\n", `1: boxes.triage: “-5m” is less than nothing. Write it as "15m" or "2h".`},
		{"absurd", "severity.P0.response = \"721h\"\n", `1: severity.P0.response: “721h” is longer than 30 days. Write at most "720h".`},
		{"absurd in days", "severity.P0.postmortem = \"90d\"\n", `1: severity.P0.postmortem: “90d” is longer than 30 days. Write at most "720h".`},
		{"absurd in words", "boxes.triage = \"31 days\"\n", `1: boxes.triage: “31 days” is longer than 30 days. Write at most "720h".`},
		{"the longest in days", "severity.P0.postmortem = \"30d\"\n", `1: severity.P0.postmortem: “30d” is no length of time. Write it as "720h".`},
		{"overflow", "severity.P0.response = \"9999999999h\"\n", `1: severity.P0.response: “9999999999h” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"seconds", "boxes.triage = \"90s\"\n", `1: boxes.triage: “90s” is no whole number of minutes. Write it as "2m".`},
		{"no box", "boxes.triage = \"0m\"\n", `1: boxes.triage: “0m” leaves no time. Write at least "1m".`},
		{"flag that would always stand", "flags.silent-log.after = \"0m\"\n", `1: flags.silent-log.after: “0m” leaves no time. Write at least "1m".`},
		{"flag that would never be raised", "flags.severity-churn.after = \"0s\"\n", `1: flags.severity-churn.after: “0s” leaves no time. Write at least "1m".`},
		{"flag at once", "flags.no-lead.after = \"0m\"\n", `1: flags.no-lead.after: “0m” leaves no time. Write at least "1m".`},
		{"flag behind a box", "flags.mitigation-overdue.after = \"0m\"\nflags.no-severity.after = \"0m\"\n", ``},
		{"none for a box", "boxes.triage = \"none\"\n", `1: boxes.triage: “none” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"zero", "severity.P0.soak = \"0m\"\n", `1: severity.P0.soak: It is not clear whether “0m” is at once or never. Write "none" where there is no limit, else at least "1m".`},
		{"never", "severity.P0.update_every = \"never\"\n", `1: severity.P0.update_every: “never” is no length of time. Write "none" where there is no limit.`},
		{"business day", "severity.P3.response = \"next bussiness day\"\n", `1: severity.P3.response: “next bussiness day” is no length of time. Write it as "next business day".`},
		// Other values.
		{"switch as a text", "flags.no-lead.on = \"no\"\n", `1: flags.no-lead.on: It holds a text, not true or false. Write it as true or false.`},
		{"switch in other words", "[flags.no-lead]\non = yes\n", `2: flags.no-lead.on: A switch is true or false. Write on = true.`},
		{"times", "flags.severity-churn.times = 0\n", `1: flags.severity-churn.times: 0 is out of bounds. Write a number from 1 to 99.`},
		{"times broken", "flags.severity-churn.times = 1.5\n", `1: flags.severity-churn.times: It holds a number, not a whole number. Write it as 2.`},
		{"text as a number", "severity.P0.name = 7\n", `1: severity.P0.name: It holds a number, not a text. Write it as "text".`},
		{"empty text", "severity.P0.name = \" \"\n", `1: severity.P0.name: The text is empty. Write some words, or leave the key out.`},
		{"blanks", "severity.P0.name = \" Out\"\n", `1: severity.P0.name: The text has blanks around it. Write it as "Out".`},
		{"lines", "severity.P0.name = \"a\\nb\"\n", `1: severity.P0.name: The text has more than one line, or characters that cannot be seen. Write it on one line.`},
		{"long", "roles.lead = \"" + strings.Repeat("x", 41) + "\"\n", `1: roles.lead: The text has 41 characters. Keep it to 40.`},
		{"list as a text", "severity.P0.tell = \"all\"\n", `1: severity.P0.tell: It holds a text, not a list. Write it as ["support", "management"].`},
		{"who twice", "severity.P0.tell = [\"a\",\n\"b\",\n\"a\"]\n", `3: severity.P0.tell: “a” stands twice. Keep one of the two.`},
		// The calendar.
		{"zone", "calendar.zone = \"Mars/Base\"\n", `1: calendar.zone: There is no zone “Mars/Base”. Write "local", "UTC" or a name such as "Europe/Berlin".`},
		{"zone in capitals", "calendar.zone = \"Local\"\n", `1: calendar.zone: There is no zone “Local”. Did you mean "local"?`},
		{"no zone", "calendar.zone = \"\"\n", `1: calendar.zone: There is no zone “”. Write "local", "UTC" or a name such as "Europe/Berlin".`},
		{"weekday", "calendar.days = [\"mon\", \"Tuesday\", \"x\"]\n", `1: calendar.days: There is no day “Tuesday”. Write it as "tue".
1: calendar.days: There is no day “x”. Use mon, tue, wed, thu, fri, sat or sun.`},
		{"weekday bare", "[calendar]\ndays = [mon]\n", `2: calendar.days: This is no TOML: unexpected character U+006D 'm' at start of value. A list is written as ["mon", "tue"], its texts in quotes.`},
		{"weekday twice", "calendar.days = [\"mon\", \"mon\"]\n", `1: calendar.days: “mon” stands twice. Keep one of the two.`},
		{"no weekday", "calendar.days = []\n", `1: calendar.days: No day is a working day. Name one at least, e.g. ["mon"].`},
		{"time of day", "calendar.opens = \"9\"\n", `1: calendar.opens: “9” is no time of day. Write it as "09:00", from "00:00" to "24:00".`},
		{"time of day too late", "calendar.closes = \"25:00\"\n", `1: calendar.closes: “25:00” is no time of day. Write it as "09:00", from "00:00" to "24:00".`},
		{"closes before it opens", "[calendar]\nopens = \"18:00\"\ncloses = \"09:00\"\n", `3: calendar.closes: The day closes at "09:00" and opens at "18:00". Close it after it opens, at most at "24:00".`},
		{"opens after the default closes", "calendar.opens = \"18:00\"\n", `1: calendar.opens: The day closes at "18:00" and opens at "18:00". Close it after it opens, at most at "24:00".`},
		{"date", "calendar.holidays = [\"25.12.2026\", 2026-02-30]\n", `1: calendar.holidays: “25.12.2026” is no date. Write it as 2026-12-25: year, month, day.
1: calendar.holidays: “2026-02-30” is no date. Write it as 2026-12-25: year, month, day.`},
		{"date twice", "calendar.holidays = [2026-12-25, \"2026-12-25\"]\n", `1: calendar.holidays: “2026-12-25” stands twice. Keep one of the two.`},
		// No TOML.
		{"no TOML", "[boxes]\ntriage \"5m\"\nmitigate = \"x\"\n", `2: This is no TOML: expected '=' after key. A line is [section], or key = "value".
3: boxes.mitigate: “x” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"broken list", "[calendar]\ndays = [\n  \"mon\"\n  \"tue\",\n]\nopens = \"x\"\n", `4: This is no TOML: expected ',' or ']' after array value. A line is [section], or key = "value".
6: calendar.opens: “x” is no time of day. Write it as "09:00", from "00:00" to "24:00".`},
		{"list without an end", "[calendar]\ndays = [\"mon\",\nopens = \"x\"\n", `3: calendar.opens: This is no TOML: `},
		{"section that is not closed", "[severity.P0\nresponse=\"1m\"\n", `1: This is no TOML: expected ']' to close table name. A line is [section], or key = "value".`},
		{"section that is not closed, in a file", "[boxes]\ntriage = \"x\"\n[severity.P0\nresponse = \"1m\"\ntell = [\n  \"a\",\n]\n# mitigate\nmitigate = 7\n\n[lead]\nhand_over_after = \"x\"\n",
			`2: boxes.triage: “x” is no length of time. Write it as "15m", "2h" or "1h30m".
3: This is no TOML: expected ']' to close table name. A line is [section], or key = "value".
12: lead.hand_over_after: “x” is no length of time. Write it as "15m", "2h" or "1h30m".`},
		{"two sections that are not closed", "[severity.P0\nsoak = 5\n[severity.P1\nsoak = 5\n", `1: This is no TOML: expected ']' to close table name. A line is [section], or key = "value".
3: This is no TOML: expected ']' to close table name. A line is [section], or key = "value".`},
		{"section with a blank in its name", "[severity P0]\nresponse = \"x\"\n", `1: This is no TOML: expected ']' to close table name. A line is [section], or key = "value".`},
		{"section and key in one line", "[severity.P0] response = \"1m\"\nsoak = \"1m\"\n", `1: This is no TOML: expected newline but got U+0072 'r'. A line is [section], or key = "value".`},
		{"section without a name", "[]\nresponse = \"1m\"\n", `1: This is no TOML: invalid character at start of key: U+005D ']'. A line is [section], or key = "value".`},
		{"text without an end", "boxes.triage = \"5m\nboxes.mitigate = \"x\"\n", `1: boxes.triage: This is no TOML: `},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, mistakes := Read([]byte(c.file))
			var said []string
			for _, m := range mistakes {
				said = append(said, m.String())
			}
			got := strings.Join(said, "\n")
			if strings.HasSuffix(c.want, ": ") && strings.HasPrefix(got, c.want) {
				got = c.want
			}
			if got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
			if diff := cmp.Diff(policy.Default(), p, same); diff != "" {
				t.Errorf("a file with mistakes changed the policy:\n%s", diff)
			}
		})
	}
}

// TestAllMistakesAtOnce: what stands behind a mistake is read as well.
func TestAllMistakesAtOnce(t *testing.T) {
	_, mistakes := Read([]byte(`[severity.P9]
response = "x"
[boxes]
triage = 5m
mitigate = "5 h"
[flags.no-lead]
after = -1
what is this
on = 1
`))
	var lines []int
	for _, m := range mistakes {
		lines = append(lines, m.Line)
	}
	if diff := cmp.Diff([]int{1, 4, 5, 7, 8, 9}, lines); diff != "" {
		t.Errorf("%v\n%s", mistakes, diff)
	}
}
