package attention_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/attention"
)

// room is incidents on a clock that a test moves.
type room struct {
	t     *testing.T
	all   []*modeltest.Story
	watch *attention.Watch
	day   *modeltest.Story // for its clock
	now   time.Time
}

var limits = policy.Default().In(modeltest.CheckoutZone)

// closedAt is when the window was closed the last time.
func enter(t *testing.T, closedAt string) *room {
	t.Helper()
	day := modeltest.New(t, modeltest.CheckoutZone)
	return &room{t: t, day: day, watch: attention.NewWatch(day.Clock(closedAt))}
}

// incidents as the deputy sees them now.
func (r *room) incidents() []attention.Incident {
	var list []attention.Incident
	for _, s := range r.all {
		list = append(list, attention.Incident{State: s.State(), View: deputy.Look(s.State(), limits, r.now)})
	}
	return list
}

// until lets the clock run from where it stands, a look a second, and returns
// what was announced, each with the time of its day.
func (r *room) until(clock string) []string {
	r.t.Helper()
	var told []string
	for end := r.day.Clock(clock); !r.now.After(end); r.now = r.now.Add(time.Second) {
		if n, ok := r.watch.Look(r.incidents(), r.now); ok {
			line := r.now.In(modeltest.CheckoutZone).Format("15:04:05 ") + n.Title
			if n.Sound {
				line += " ♪"
			}
			told = append(told, line)
			if many := strings.Contains(n.Title, " things "); many {
				told = append(told, strings.Split(n.Text, "\n")...)
			}
		}
	}
	return told
}

// p0 is declared at 14:01, led and mitigated: only its messages are owed, the first alert by 14:16.
func p0(t *testing.T) *modeltest.Story {
	t.Helper()
	return modeltest.New(t, modeltest.CheckoutZone).At("14:01").By("on-call A").
		Do(model.Declare{Title: "Checkout returns 500s", Kind: model.Outage, Severity: model.P0, Lead: "on-call A"},
			model.AssessImpact{Summary: "every checkout fails", Users: "all users"}, model.MarkMitigated{Signal: "5xx 94 % → 0.2 %"})
}

func sent(s *modeltest.Story, next string) model.SendMessage {
	return model.SendMessage{Name: "update", Channel: "slack", How: "copied", Promises: s.Clock(next), Text: "Checkout returns 500s"}
}

func (r *room) at(clock string) *room {
	r.now = r.day.Clock(clock)
	return r
}

func about(lines []string, words string) []string {
	var found []string
	for _, l := range lines {
		if strings.Contains(l, words) {
			found = append(found, l)
		}
	}
	return found
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s:\n%s\nwant:\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// Each clock is announced once when it comes near its limit and once when it
// passes it; only the second is heard.
func TestAClockIsAnnouncedTwice(t *testing.T) {
	r := enter(t, "13:00").at("14:02")
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:12"))
	r.all = []*modeltest.Story{s}
	same(t, "the update", about(r.until("14:20"), "Update"),
		"14:10:00 Update due in 2 min: Checkout returns 500s",
		"14:12:01 Update due now: Checkout returns 500s ♪")
}

// A promise that moves is another one; a message in time ends the old one.
func TestAPromiseThatMovesIsAnnouncedAnew(t *testing.T) {
	r := enter(t, "13:00").at("14:02")
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:12"))
	r.all = []*modeltest.Story{s}
	same(t, "before", about(r.until("14:10:30"), "Update"), "14:10:00 Update due in 2 min: Checkout returns 500s")
	s.At("14:10:30").Do(model.PromiseUpdate{Due: s.Clock("14:15")})
	same(t, "after", about(r.until("14:20"), "Update"),
		"14:14:06 Update due in 1 min: Checkout returns 500s",
		"14:15:01 Update due now: Checkout returns 500s ♪")
}

// What comes up within 10 s of a notice waits and is told together, and no sound
// follows another one within a minute.
func TestNoticesAreCollapsed(t *testing.T) {
	r := enter(t, "13:00").at("14:02")
	for _, offset := range []string{"14:12:00", "14:12:03", "14:12:06"} {
		s := p0(t)
		s.At("14:02").Do(sent(s, offset))
		r.all = append(r.all, s)
	}
	told := r.until("14:13")
	same(t, "the limits", told[len(told)-4:],
		"14:12:01 Update due now: Checkout returns 500s ♪",
		"14:12:11 2 things are due",
		"Update due now: Checkout returns 500s",
		"Update due now: Checkout returns 500s")
}

// Nothing is announced for what nobody attends to.
func TestOthersKeepQuiet(t *testing.T) {
	for name, end := range map[string][]model.Command{
		"closed":        {model.Resolve{Signal: "5xx 94 % → 0.1 %"}, model.Close{}},
		"a false alarm": {model.CallFalseAlarm{Reason: "the probe was misconfigured"}},
	} {
		r := enter(t, "13:00").at("14:03")
		s := p0(t)
		s.At("14:02").Do(end...)
		r.all = []*modeltest.Story{s}
		same(t, name, r.until("15:30"))
	}
	r := enter(t, "13:00").at("14:03")
	s := p0(t)
	s.State().Imported = true
	r.all = []*modeltest.Story{s}
	if attention.Attended(s.State()) {
		t.Error("an imported incident is attended to")
	}
}

// What is resolved is not over for those who wait for word of it, nor before its
// post-mortem: both call, and neither is heard.
func TestWhatIsResolvedMayStillOwe(t *testing.T) {
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:12")).
		At("14:05").Do(model.Resolve{Signal: "5xx 94 % → 0.1 %"}, model.OverrideFlag{Flag: "unverified-resolution", Reason: "seen by hand"})
	r := enter(t, "13:00").at("14:06")
	r.all = []*modeltest.Story{s}
	same(t, "the news", r.until("14:20"),
		"14:10:00 Resolution message due in 2 min: Checkout returns 500s",
		"14:12:01 Resolution message due now: Checkout returns 500s")
	m := sent(s, "14:21")
	m.Name, m.Promises = "resolution", time.Time{}
	s.At("14:21").Do(m)
	same(t, "the post-mortem", r.at("2026-11-26 04:28").until("2026-11-26 04:30"),
		"04:29:00 Post-mortem due in 9 h 36 min: Checkout returns 500s")
	same(t, "the post-mortem, late", r.at("2026-11-26 14:04:30").until("2026-11-26 14:05:30"),
		"14:05:01 Post-mortem due now: Checkout returns 500s")
	s.At("2026-11-26 14:06").Do(model.Close{})
	same(t, "closed", r.at("2026-11-27 14:04").until("2026-11-27 14:06"))
}

// A restart repeats nothing that was over before, and tells in one line what came
// while the window was closed.
func TestRestart(t *testing.T) {
	for _, tc := range []struct{ name, closed, opened, want string }{
		{"told before", "14:13", "14:14", ""},
		{"passed meanwhile", "14:11", "14:14", "14:14:00 Update 02:00 over: Checkout returns 500s ♪"},
		{"near before, over now", "14:11:30", "14:12:30", "14:12:30 Update 00:30 over: Checkout returns 500s ♪"},
		{"near before and still", "14:11", "14:11:30", ""},
		{"near meanwhile", "14:09", "14:11:30", "14:11:30 Update due in 1 min: Checkout returns 500s"},
		{"several", "14:03", "14:14", "14:14:00 2 things came up while the window was closed ♪"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := enter(t, tc.closed).at(tc.opened)
			s := p0(t)
			s.At("14:02").Do(sent(s, "14:12"))
			r.all = []*modeltest.Story{s}
			if tc.name == "several" {
				other := p0(t)
				other.At("14:02").Do(sent(other, "14:13"))
				r.all = append(r.all, other)
			}
			if told := r.until(tc.opened); strings.Join(told[:min(1, len(told))], "") != tc.want {
				t.Errorf("at the start %q, want %q", told, tc.want)
			}
		})
	}
}

// A red flag is announced once with what it saw; a snooze does not announce it
// again when it ends, an override never.
func TestFlags(t *testing.T) {
	r := enter(t, "13:00").at("14:05")
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:40"))
	s.At("14:05").Do(model.BeginChange{Text: "raise pool size"}, model.BeginChange{Text: "restart the cache"})
	r.all = []*modeltest.Story{s}
	same(t, "raised", about(r.until("14:06"), "several changes"), "Red flag, several changes at once: Checkout returns 500s")
	s.At("14:06").Do(model.SnoozeFlag{Flag: "parallel-changes", For: 15 * time.Minute})
	same(t, "snoozed", about(r.until("14:30"), "several changes"))
	s.At("14:30").Do(model.OverrideFlag{Flag: "parallel-changes", Reason: "both are needed"})
	same(t, "overridden", about(r.until("14:35"), "several changes"))
}

// The flag that comes up with a clock says nothing of its own.
func TestOneCallForClockAndFlag(t *testing.T) {
	r := enter(t, "13:00").at("14:02")
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:12"))
	r.all = []*modeltest.Story{s}
	same(t, "flags", about(r.until("14:14"), "not communicating"))
}

// A clock that is set back an hour does not silence the hour.
func TestClockSetBack(t *testing.T) {
	r := enter(t, "13:00").at("14:02")
	s := p0(t)
	s.At("14:02").Do(sent(s, "14:12"))
	r.all = []*modeltest.Story{s}
	r.until("14:12:05")
	s.At("14:12:06").Do(model.PromiseUpdate{Due: s.Clock("14:14")})
	if told := r.at("15:14").until("15:14"); len(told) == 0 {
		t.Fatal("nothing was told an hour ahead")
	}
	s.At("14:14:10").Do(model.PromiseUpdate{Due: s.Clock("14:14:20")})
	if told := about(r.at("14:14:30").until("14:14:30"), "Update 00:10 over"); len(told) == 0 {
		t.Error("nothing is told after the step")
	}
}
