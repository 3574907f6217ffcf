package model

import (
	"strings"
	"testing"
	"time"
)

func TestTitlesAreKept(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	for typed, want := range map[string]string{
		long:                                long,
		" Checkout\treturns\r\n500s ":       "Checkout returns  500s",
		"a\x00b\x1b[31mc":                   "a b [31mc",
		"תשלום נכשל":                        "תשלום נכשל",
		"دفع فشل \u200f":                    "دفع فشل \u200f",
		"👩‍🚒 🔥 checkout":                    "👩‍🚒 🔥 checkout",
		"broken \xff\xfe utf-8":             "broken \uFFFD utf-8",
		"a\u2028b":                          "a b",
		"\u202epool\u202c \u2067עמוס\u2069": "pool עמוס",
	} {
		if got := told(t, Declare{Title: typed}).state().Title; got != want {
			t.Errorf("%q is titled %q, want %q", typed, got, want)
		}
	}
}

// A character that turns the direction of writing could turn the words of whoever
// quotes the text; the letters keep their own direction.
func TestTextsTurnNothing(t *testing.T) {
	const turning = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
	for _, done := range []Command{Note{Text: turning + "תשלום\nنكسل\u200f" + turning}, Retitle{turning + "תשלום"}} {
		s := declared(t, done).state()
		if got := s.Title + lastRow(s); strings.ContainsAny(got, turning) || !strings.Contains(got, "תשלום") {
			t.Errorf("%T: %q", done, got)
		}
	}
	if got := lastRow(declared(t, Note{Text: turning + "תשלום\nنكسل\u200f" + turning}).state()); got != "note: תשלום\nنكسل\u200f" {
		t.Errorf("%q", got)
	}
}

func TestTextsKeepTheirLines(t *testing.T) {
	s := declared(t, Note{Text: "one\r\ntwo\tthree\x07\n"}).state()
	if got := lastRow(s); got != "note: one\ntwo\tthree" {
		t.Errorf("%q", got)
	}
}

// TestRows has the row of the timeline that each command makes.
func TestRows(t *testing.T) {
	for _, c := range []struct {
		done []Command
		want string
	}{
		{nil, "declared: no severity yet"},
		{[]Command{Note{Entry: EntryFinding, Text: "pool is full"}}, "finding: pool is full"},
		{[]Command{ChangeSeverity{P1, "half fails"}}, "severity: P1 Major degradation: half fails"},
		{[]Command{AssignRole{Lead, "on-call B"}}, "role: Lead: on-call B"},
		{[]Command{AssignRole{Lead, "on-call B"}, AssignRole{Role: Lead}}, "role: Lead: nobody"},
		{[]Command{AssessImpact{Summary: "checkout", Users: "all"}}, "impact: checkout; users: all"},
		{[]Command{AddTask{"check lag", "on-call B", 5 * time.Minute}}, "task: check lag, on-call B, 5 min"},
		{[]Command{AddTask{"check lag", "", 90 * time.Second}}, "task: check lag, 90 s"},
		{[]Command{AddTask{Text: "check lag"}, ChangeTask{State: TaskDone}}, "task: check lag done"},
		{[]Command{AddTask{Text: "check lag"}, ChangeTask{Owner: "on-call B"}}, "task: check lag, now on-call B"},
		{[]Command{AddTask{Text: "check lag"}, ChangeTask{Box: 2 * time.Hour}}, "task: check lag, 120 min"},
		{[]Command{AddTask{Text: "check lag"}, ChangeTask{Owner: "on-call B", Box: 5 * time.Minute}}, "task: check lag, now on-call B, 5 min"},
		{[]Command{NoteClock{Slept: 42*time.Minute + 20*time.Second}}, "clock: The laptop slept 42 min; the clocks ran on."},
		{[]Command{NoteClock{Back: time.Hour}}, "clock: The clock of this laptop was set back by 1 h; times here go on without the jump."},
		{[]Command{NoteClock{Forward: 90 * time.Minute}}, "clock: The clock of this laptop was set forward by 1 h 30 min; times here go on without the jump."},
		{[]Command{NoteClock{Slept: 49 * time.Hour, Back: 3 * time.Second}},
			"clock: The laptop slept 2 d 1 h; the clocks ran on. The clock of this laptop was set back by 3 s; times here go on without the jump."},
		{[]Command{NoteClock{Slept: 59*time.Minute + 50*time.Second}}, "clock: The laptop slept 1 h; the clocks ran on."},
		{[]Command{NoteClock{Slept: 24*time.Hour - time.Second}}, "clock: The laptop slept 1 d; the clocks ran on."},
		{[]Command{TryMitigation{"scale", "to 20"}}, "mitigation: Scale started: to 20"},
		{[]Command{EndMitigation{ChangeNoEffect, "scale", "same"}}, "no_effect: Scale: same"},
		{[]Command{TryMitigation{Step: "scale"}, EndMitigation{ChangeVerified, "scale", ""}}, "worked: Scale"},
		{[]Command{BeginChange{Text: "pool", Fix: true}}, "change: pool #fix"},
		{[]Command{BeginChange{Text: "pool #fix of v42", Fix: true}}, "change: pool #fix of v42"},
		{[]Command{BeginChange{Text: "pool"}, EndChange{Outcome: ChangeReverted}}, "reverted: pool"},
		{[]Command{DoStep{"deploy", "v43"}}, "deployed: the fix: v43"},
		{[]Command{RaiseHypothesis{"v42"}, AddEvidence{Text: "pool full"}}, "evidence: for 1: pool full"},
		{[]Command{RaiseHypothesis{"v42"}, AddEvidence{Against: true, Text: "pool idle"}}, "evidence: against 1: pool idle"},
		{[]Command{RaiseHypothesis{"v42"}, SettleHypothesis{Outcome: HypothesisConfirmed}}, "confirmed: v42"},
		{[]Command{MarkMitigated{"service is back"}}, "mitigated: service is back"},
		{[]Command{Resolve{Signal: "5xx: 9 % -> 1 %"}}, "resolved: 5xx 9 % → 1 %"},
		{[]Command{Resolve{Reason: "quiet for an hour"}}, "override: unverified-resolution: quiet for an hour"},
		{[]Command{SendMessage{Name: "alert", Channel: "slack", How: "copied", Text: "x"}}, "message: Initial alert copied for Slack"},
		{[]Command{PromiseUpdate{onTheDay("14:46")}}, "promise: next update 14:46 UTC"},
		{[]Command{PromiseUpdate{onTheDay("09:00").AddDate(0, 0, 1)}}, "promise: next update 25 Nov 09:00 UTC"},
		{[]Command{SnoozeFlag{"no-lead", 15 * time.Minute, "alone"}}, "snooze: no-lead until 14:16 UTC: alone"},
		{[]Command{WatchSignal{"5xx", "1 %"}}, "signal: 5xx below 1 %"},
		{[]Command{TakeReading{[]NamedValue{{"5xx", "0.1 %"}, {"p95", "180 ms"}}}}, "reading: 5xx 0.1 %, p95 180 ms"},
	} {
		if got := lastRow(declared(t, c.done...).state()); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestLateEntries(t *testing.T) {
	s := declared(t, Note{Text: "a"}, Note{Text: "b"}, at("14:02", Note{Text: "a minute"}), at("14:02:59", Note{Text: "more"})).state()
	for _, row := range s.Timeline {
		if want := row.Text == "more"; row.Late != want {
			t.Errorf("%s: late is %v", row.Text, row.Late)
		}
	}
}

// The mark follows the time that stands: amended it comes and goes, and what takes
// the amendment back takes the mark with it.
func TestLateFollowsTheTimeThatStands(t *testing.T) {
	sc := declared(t, Note{Text: "at once"}, at("13:30", Note{Text: "afterwards"}))
	late := func(when string, want ...bool) {
		t.Helper()
		for i, id := range []string{eventID(2), eventID(3)} {
			row, err := sc.state().entry(id)
			if err != nil || row.Late != want[i] {
				t.Errorf("%s: %s late is %v, %v", when, row.Text, row.Late, err)
			}
		}
	}
	late("as written", false, true)
	do := func(commands ...Command) {
		for _, c := range commands {
			if err := sc.do(c); err != nil {
				t.Fatal(err)
			}
		}
	}
	do(AmendEntry{Entry: eventID(2), At: onTheDay("13:00")}, AmendEntry{Entry: eventID(3), At: onTheDay("14:01:30")})
	late("amended", true, false)
	do(RetractEntry{Entry: eventID(4)}, RetractEntry{Entry: eventID(5)})
	late("taken back", false, true)
}
