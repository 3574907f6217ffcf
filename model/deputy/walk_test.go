package deputy_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
	"warroom/model/casefile"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestNextThroughThePublishedCases walks minute by minute through each case as if
// it had run here, and compares what the deputy said with a script that a person
// has read. The room logs what the source tells, and beyond that does two things
// that the deputy asks for, five minutes after it does: it sends the message that
// is due, and takes the decision. One case is told a second time by a room that
// does nothing of the kind.
func TestNextThroughThePublishedCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.json")
	if err != nil {
		t.Fatal(err)
	}
	more, err := filepath.Glob("../casefile/testdata/*.json")
	if files = append(files, more...); err != nil || len(files) < 8 {
		t.Fatalf("found %d cases: %v", len(files), err)
	}
	deaf := "testdata/cases/roblox-2021-consul.json"
	for i, file := range append(files, deaf) {
		name, heeds := strings.TrimSuffix(filepath.Base(file), ".json"), i < len(files)
		if !heeds {
			name += "-unheard"
		}
		t.Run(name, func(t *testing.T) {
			got := walk(t, openCase(t, file), heeds)
			golden := filepath.Join("testdata", "next", name+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("the script has changed; read it, then run with -update:\n%s", diff)
			}
		})
	}
}

// published is a case with the zone in which its source tells its times.
type published struct {
	told []modeltest.Told
	zone *time.Location
}

func openCase(t *testing.T, file string) published {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := casefile.Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	drafts, err := c.Drafts("INC-2026-014")
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation(model.Read(model.Event{Draft: drafts[0]}).Body.(model.CaseImported).Zone)
	if err != nil {
		t.Fatal(err)
	}
	return published{modeltest.Live(t, drafts), zone}
}

// walker goes through a case and writes what changes.
type walker struct {
	*modeltest.Story
	script strings.Builder
	policy policy.Policy
	next   string // the last line, without its figures
	flags  string
	seen   map[string]bool // what was written since the last entry
	asked  deputy.Action   // what stands on the button,
	since  time.Time       // and since when
}

// heedsAfter is how long the room takes to do what it is asked.
const heedsAfter = 5 * time.Minute

// afterwards is for how long the walk goes on behind the last entry: past the
// limit of the post-mortem.
const afterwards = 50 * time.Hour

func walk(t *testing.T, c published, heeds bool) string {
	w := &walker{Story: modeltest.New(t, c.zone), policy: policy.Default().In(c.zone), seen: map[string]bool{}, flags: "flags: "}
	first, last := c.told[0].At, c.told[len(c.told)-1].At
	for now := first; !now.After(last.Add(afterwards)); now = now.Add(time.Minute) {
		w.MoveTo(now)
		for len(c.told) > 0 && !c.told[0].At.After(now) {
			w.log(c.told[0])
			clear(w.seen)
			c.told = c.told[1:]
		}
		if asked := w.look(); asked != w.asked && asked.ID != "said" { // a call keeps nobody from doing what stands
			w.asked, w.since = asked, now
		}
		if heeds && now.Sub(w.since) >= heedsAfter && now.Sub(first) < last.Sub(first) {
			w.heed()
		}
	}
	return w.script.String()
}

// heed sends what is due, takes the decision, or calls somebody in.
func (w *walker) heed() {
	if name, copies := strings.CutPrefix(w.asked.ID, "copy:"); copies {
		w.tell(message(name))
	} else if w.asked.ID == "decide" {
		w.tell(note(model.EntryDecision, "look for a way"))
	} else if w.asked.ID == "escalate" {
		w.tell(escalated())
	}
}

// log carries out what was told.
func (w *walker) log(told modeltest.Told) {
	for _, c := range told.Do {
		w.By("on-call B")
		if _, ok := c.(model.Declare); ok {
			w.By("on-call A")
		}
		w.tell(c)
	}
}

// tell carries out a command and writes its entry; a message promises what the
// program would have promised in its text.
func (w *walker) tell(c model.Command) {
	if m, ok := c.(model.SendMessage); ok {
		m.Promises = deputy.NextPromise(w.State(), w.policy, w.Now())
		c = m
	}
	w.Do(c)
	if m, ok := c.(model.SendMessage); ok && m.Text == message("").Text && w.settled() {
		return // one of many that the room sent by itself
	}
	for _, row := range w.State().Timeline {
		if row.ID == w.Last() {
			fmt.Fprintf(&w.script, "%19s> %s: %s\n", "", row.Kind.Word(), cut(row.Text, 90))
		}
	}
}

func cut(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

// settled reports whether the case has run for so long that only what is new since
// the last entry is written.
func (w *walker) settled() bool { return w.Now().Sub(w.State().Times.Declared) > 3*time.Hour }

// running is a figure that changes by waiting alone.
var running = regexp.MustCompile(`(, )?(\d+ d \d\d h|\d+ h \d\d min|\d\d:\d\d) (over|left)|((open|led|none) for|due|due at|promised for) [^—;.]*|“[A-Z0-9][a-z0-9, -]* in\.| is (due now|[a-z, -]+ over)\.| now\b`)

// look writes what has changed, and returns what the button does.
func (w *walker) look() deputy.Action {
	v := deputy.Look(w.State(), w.policy, w.Now())
	n := v.Next
	line := fmt.Sprintf("%-4s %s", n.Kind, n.Text)
	if n.Reason != "" {
		line += " — " + n.Reason
	}
	if n.Action.ID != "" {
		line += " [" + n.Action.ID + "]"
	}
	if same := running.ReplaceAllString(line, ""); n.Kind == deputy.NextSay {
		w.write(line, w.settled() && w.seen[same]) // what stood before a call stands behind it
		w.seen[same] = true
	} else {
		w.write(line, same == w.next || w.settled() && w.seen[same])
		w.next, w.seen[same] = same, true
	}
	var titles []string
	for _, f := range v.Flags {
		titles = append(titles, f.ID)
	}
	flags := "flags: " + strings.Join(titles, ", ")
	w.write(flags, flags == w.flags || w.settled() && w.seen[flags])
	w.flags, w.seen[flags] = flags, true
	return n.Action
}

// write writes a line that is not known yet.
func (w *walker) write(line string, known bool) {
	if !known {
		fmt.Fprintf(&w.script, "%s  %s\n", w.moment(), line)
	}
}

// moment is the time of day of the source, and how long it has run.
func (w *walker) moment() string {
	elapsed := w.Now().Sub(w.State().Times.Started)
	return fmt.Sprintf("%s %5d:%02d", w.Now().In(w.policy.Zone()).Format("2 15:04"), int(elapsed.Hours()), int(elapsed.Minutes())%60)
}
