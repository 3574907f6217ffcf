package paste

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// told is a paste as a test reads it: time|author|text, a line each.
func told(p Paste) []string {
	var all []string
	for _, l := range p.Lines {
		all = append(all, fmt.Sprintf("%s|%s|%s", l.At.Format("02 15:04:05"), l.Author, strings.ReplaceAll(l.Text, "\n", "⏎")))
	}
	return all
}

// Forms in which chats, logs and monitors copy their lines. Now is 24 Nov 2026,
// 14:18:52 in the reader's zone, two hours ahead of UTC.
var forms = map[string]struct {
	text string
	want []string
}{
	"plain":             {"14:05 pool is full\n14:06:30 restarted", []string{"24 12:05:00||pool is full", "24 12:06:30||restarted"}},
	"brackets":          {"[14:05:20] on-call A: pool is full\n[14:05:50] on-call B: on it", []string{"24 12:05:20|on-call A|pool is full", "24 12:05:50|on-call B|on it"}},
	"irc":               {"14:05 <on-call-a> pool is full\n14:06 <on-call-b> on it", []string{"24 12:05:00|on-call-a|pool is full", "24 12:06:00|on-call-b|on it"}},
	"exact":             {"2026-11-24T12:05:00Z deploy\n2026-11-24T14:06:00.250+02:00 rollback", []string{"24 12:05:00||deploy", "24 12:06:00||rollback"}},
	"log":               {"2026-11-24 14:05:20,123 ERROR pool: full\nat x.go:1\n  at y.go:2\n2026/11/24 14:05:21 INFO up", []string{"24 12:05:20|ERROR pool|full⏎at x.go:1⏎  at y.go:2", "24 12:05:21||INFO up"}},
	"syslog":            {"Nov 24 14:05:20 web-1 sshd[99]: closed\nNov 24 14:05:21 web-1 kernel: oom", []string{"24 12:05:20|web-1 sshd[99]|closed", "24 12:05:21|web-1 kernel|oom"}},
	"rfc5424":           {"<34>1 2026-11-24T12:05:00.003Z web-1 su - ID47 - failed\n<34>1 2026-11-24T12:05:01Z web-1 su - - - ok", []string{"24 12:05:00||web-1 su - ID47 - failed", "24 12:05:01||web-1 su - - - ok"}},
	"journalctl":        {"2026-11-24T14:05:20+0200 web-1 app[7]: full\n2026-11-24T14:05:22+0200 web-1 app[7]: ok", []string{"24 12:05:20|web-1 app[7]|full", "24 12:05:22|web-1 app[7]|ok"}},
	"half days":         {"2:05 PM pool is full\n2:06 pm on it\n12:01 am late\n12:02 AM later", []string{"23 12:05:00||pool is full", "23 12:06:00||on it", "23 22:01:00||late", "23 22:02:00||later"}},
	"slack":             {"on-call A\n  2:05 PM\npool is full\n\n2:06\nstill\non-call B\n  2:07 PM\non it", []string{"24 12:05:00|on-call A|pool is full", "24 12:06:00|on-call A|still", "24 12:07:00|on-call B|on it"}},
	"slack row":         {"on-call A  2:05 PM\npool is full\non-call B  2:07 PM\non it\nnow", []string{"24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it⏎now"}},
	"slack web":         {"on-call A [14:05]\npool is full\non-call B [14:07]\non it", []string{"24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it"}},
	"discord":           {"on-call A — Today at 2:05 PM\npool is full\non-call B — Yesterday at 23:50\non it", []string{"24 12:05:00|on-call A|pool is full", "23 21:50:00|on-call B|on it"}},
	"teams":             {"[24/11/2026 14:05] on-call A\npool is full\n[24/11/2026 14:07] on-call B\non it", []string{"24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it"}},
	"teams, US":         {"[11/23 2:05 PM] Mara Lind\npool is full\n[11/23 2:07 PM] Hugo Meier\non it\nnow", []string{"23 12:05:00|Mara Lind|pool is full", "23 12:07:00|Hugo Meier|on it⏎now"}},
	"teams, one a line": {"[14:06] Hugo\n[24.11. 14:07] Hugo Meier: done\n[24.11., 14:08] Mara Lind: good", []string{"24 12:06:00||Hugo", "24 12:07:00|Hugo Meier|done", "24 12:08:00|Mara Lind|good"}},
	"comma":             {"Mara Lind, 14:05\npool is full\nHugo, 2:07 PM\non it", []string{"24 12:05:00|Mara Lind|pool is full", "24 12:07:00|Hugo|on it"}},
	"columns":           {"Mara Lind\t14:05\tpool is full\nhugo\t2026-11-24 14:07:20\ton it", []string{"24 12:05:00|Mara Lind|pool is full", "24 12:07:20|hugo|on it"}},
	"epoch":             {"1795521900 pool is full\n1795521960.25 on it\n\tat x.go:1\n1795521970123: done\n[1795521980] up", []string{"24 12:05:00||pool is full", "24 12:06:00||on it⏎\tat x.go:1", "24 12:06:10||done", "24 12:06:20||up"}},
	"a tail":            {"is what I see.\nMara Lind  14:05\npool is full\nHugo  14:07\non it", []string{"24 12:05:00||is what I see.", "24 12:05:00|Mara Lind|pool is full", "24 12:07:00|Hugo|on it"}},
	"a tail, Slack":     {"and that is all\nof it\n\non-call A\n  2:05 PM\npool is full\non-call B\n  2:07 PM\non it", []string{"24 12:05:00||and that is all⏎of it", "24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it"}},
	"a tail and a day":  {"no more\nMonday, November 23rd\n23:50 a\n23:52 b", []string{"23 21:50:00||no more", "23 21:50:00||a", "23 21:52:00||b"}},
	"telegram":          {"on-call A, [24.11.2026 14:05]\npool is full\non-call B, [24.11.2026 14:07]\non it", []string{"24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it"}},
	"whatsapp":          {"24/11/26, 14:05 - on-call A: pool is full\n24/11/26, 14:07 - on-call B: on it", []string{"24 12:05:00|on-call A|pool is full", "24 12:07:00|on-call B|on it"}},
	"headings":          {"Monday, November 23rd\n23:50 a\n24 November 2026\n00:10 b", []string{"23 21:50:00||a", "23 22:10:00||b"}},
	"midnight":          {"23:58 a\n00:02 b\n00:01 c", []string{"23 21:58:00||a", "23 22:02:00||b", "23 22:01:00||c"}},
	"downwards":         {"00:02 b\n23:58 a", []string{"23 22:02:00||b", "23 21:58:00||a"}},
	"windows":           {"14:05 a\r\n14:06 b\r\n", []string{"24 12:05:00||a", "24 12:06:00||b"}},
	"table":             {"14:05:20,94 %,full\n14:05:40,93 %,full", []string{"24 12:05:20||94 %,full", "24 12:05:40||93 %,full"}},
	"minus":             {"14:05 -5 degrees\n14:06 - 3 pods", []string{"24 12:05:00||-5 degrees", "24 12:06:00||3 pods"}},
	"names above":       {"Ana Ruiz\n2:05 PM\nfoo is down\nBen Ott\n2:06 PM\nlooking", []string{"24 12:05:00|Ana Ruiz|foo is down", "24 12:06:00|Ben Ott|looking"}},
	"names above, 24 h": {"Ana Ruiz\n14:05\nfoo is down\nnow\n14:06\nBen Ott\n14:07\nlooking\nAna Ruiz\n14:08\nok", []string{"24 12:05:00|Ana Ruiz|foo is down⏎now", "24 12:06:00||", "24 12:07:00|Ben Ott|looking", "24 12:08:00|Ana Ruiz|ok"}},
	"names above, days": {"Ana Ruiz\n24.11.2026 14:05\nfoo is down\non-call B\n24.11.2026 14:06\nlooking", []string{"24 12:05:00|Ana Ruiz|foo is down", "24 12:06:00|on-call B|looking"}},
	"goes on":           {"Ana Ruiz\n14:05\nfoo is down\n14:06\nstill", []string{"24 12:05:00|Ana Ruiz|foo is down", "24 12:06:00|Ana Ruiz|still"}},
	"perhaps a name":    {"ana\n14:05\nfoo is down\nben\n14:06\nlooking\n14:07\nstill", []string{"24 12:05:00|ana|foo is down⏎ben", "24 12:06:00||looking", "24 12:07:00||still"}},
	"a known name":      {"ana\n14:05\nfoo is down\nana\n14:06\nlooking", []string{"24 12:05:00|ana|foo is down", "24 12:06:00|ana|looking"}},
	"slack, known":      {"ana\n  2:05 PM\nfoo is down\nThank You\n2:06\nlooking\nana\n2:07\nstill", []string{"24 12:05:00|ana|foo is down⏎Thank You", "24 12:06:00||looking⏎ana", "24 12:07:00||still"}},
	"status":            {"ana  2:05 PM\nfoo is down\nBen Müller:palm_tree:  2:06 PM\nlooking\n2:07\nrolled back\nCarla 🌴  2:08 PM\nok", []string{"24 12:05:00|ana|foo is down", "24 12:06:00|Ben Müller|looking", "24 12:07:00|Ben Müller|rolled back", "24 12:08:00|Carla|ok"}},
	"status apart":      {"ana  :palm_tree:  2:05 PM\nfoo is down\nben\n:spiral_calendar_pad:  2:06 PM\nlooking", []string{"24 12:05:00|ana|foo is down", "24 12:06:00|ben|looking"}},
	"an unread head":    {"ana  2:05 PM\nfoo is down\n(ben: away)  2:06 PM\nlooking\n2:07\nrolled back", []string{"24 12:05:00|ana|foo is down⏎(ben: away)  2:06 PM⏎looking", "24 12:07:00||rolled back"}},
	"slack and Teams":   {"ana\n  2:05 PM\nfoo is down\n[2:06 PM] Carla Mendes\nconfirmed\n[2:07 PM] Disk is full\non db1", []string{"24 12:05:00|ana|foo is down", "24 12:06:00|Carla Mendes|confirmed", "24 12:07:00||Disk is full⏎on db1"}},
	"tabs":              {"2026-11-24 14:05:20\tana\tfoo is down\n2026-11-24 14:06:20\t@ben\tlooking\tat it\n2026-11-24 14:07:20\t-->\tcarla joined", []string{"24 12:05:20|ana|foo is down", "24 12:06:20|@ben|looking at it", "24 12:07:20||--> carla joined"}},
	"ahead":             {"14:18:20 a\n14:20:52 b", []string{"24 12:18:20||a", "24 12:18:52||b"}},
	"ahead, with days":  {"24.11. 14:18 a\n24.11.2026 14:19 b\nToday at 14:20 c", []string{"24 12:18:00||a", "24 12:18:52||b", "24 12:18:52||c"}},
	"too far ahead":     {"14:18:20 a\n14:20:53 b", []string{"23 12:18:20||a", "23 12:20:53||b"}},
	"bare":              {"14:05\n14:06", []string{"24 12:05:00||", "24 12:06:00||"}},
}

func TestLines(t *testing.T) {
	for name, c := range forms {
		got := told(Read(c.text, now, zone))
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

// What is not sure to be lines with their times is one text.
func TestNoLines(t *testing.T) {
	for name, text := range map[string]string{
		"one line": "14:05 pool is full", "one time": "14:05 pool is full\nsecond", "none": "one\ntwo", "more without than with": "a text\nof some\nlines\n14:05 a\n14:06 b", "numbers": "1795521 a\n1795522 b", "numbers ahead": "1995521900 a\n1995521901 b",
		"two days without a year": "03/04 14:05 a\n03/04 14:06 b", "fractions": "1/2 of it\n3/4 of it", "sentences": "we saw it, 14:05\nand again, 14:06",
		"two days it could be": "03/04/2026 14:05 a\n03/04/2026 14:06 b", "a zone with two meanings": "14:05 IST a\n14:06 IST b",
		"the future": "2026-11-24T12:05:00Z a\n2026-11-24T12:25:00Z b", "no such time": "25:70 a\n26:70 b", "no such day": "2026-02-31 14:05 a\n2026-02-31 14:06 b",
		"ports": "10.0.0.1:8080 up\n10.0.0.2:8080 up", "ratios": "12:34:56:78 x\n12:34:56:79 y", "too many": strings.Repeat("14:05 a\n", MaxLines+1),
	} {
		if p := Read(text, now, zone); !p.Plain() {
			t.Errorf("%s: %q", name, told(p))
		}
	}
}

// A megabyte is read in a moment: it is pasted into a window that must not stand
// still.
func BenchmarkRead(b *testing.B) {
	for name, text := range map[string]string{
		"lines": strings.Repeat("Nov 24 14:05:20 web-1 sshd[99]: closed the door and said nothing more about it\n", 1900),
		"stack": "14:05 panic\n14:06 again\n" + strings.Repeat("\tat com.example.Pool.take(Pool.java:12) ~[pool.jar:na]\n", 15000),
		"text":  strings.Repeat("what is this, then: a text of some words\n", 25000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Read(text, now, time.UTC)
			}
		})
	}
}
