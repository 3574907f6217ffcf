package look

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/casefile"
	"warroom/model/modeltest"
	"warroom/model/session"
	"warroom/ui"
	"warroom/ui/declare"
	"warroom/ui/desktest"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// story opens the pictures' incident at a time of its day.
func story(at string) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) { r.Tell(modeltest.Checkout(t, at)) }
}

// full is a file with real history, incidents that are over, and two that run.
func full(t *testing.T, r *desktest.Rig) {
	r.Write(modeltest.Checkout(t, "14:18:52"))
	cases(t, r)
	told(t, r, "2026-11-20 09:12", model.Declare{Title: "Search answers slowly", Kind: model.Performance, Severity: model.P2, Lead: "on-call B"},
		model.MarkMitigated{Signal: "p95 2,100 ms → 180 ms"}, model.Resolve{Signal: "p95 2,100 ms → 180 ms"},
		model.AddAction{Action: "Alert when the pool is 80 % full", Owner: "on-call B", Deadline: "2026-11-23"},
		model.AddAction{Action: "Load-test the shared config"})
	told(t, r, "2026-11-23 22:40", model.Declare{Title: "Wrong prices in two shops", Kind: model.DataCorruption, Severity: model.P1},
		model.MarkMitigated{Signal: "wrong prices 412 → 0"}, model.Resolve{Signal: "wrong prices 412 → 0"})
	told(t, r, "2026-11-24 07:05", model.Declare{Title: "Disk full on build-3", Severity: model.P3}, model.CallFalseAlarm{Reason: "the probe was misconfigured"})
	told(t, r, "2026-11-24 14:10", model.Declare{Title: "Login is slow in one region", Kind: model.Performance, Lead: "on-call C"})
	r.Clock.Set(modeltest.Checkout(t, "14:18:52").Now())
	r.Key("home")
}

// told is an incident in a few commands, five minutes apart.
func told(t *testing.T, r *desktest.Rig, at string, declare model.Declare, more ...model.Command) {
	t.Helper()
	room, ctx := r.Room("on-call B"), context.Background()
	r.Clock.Set(modeltest.New(t, modeltest.CheckoutZone).Clock(at))
	done, err := room.Declare(ctx, declare, time.Time{})
	for _, c := range more {
		if err == nil {
			r.Clock.Set(r.Clock.Now().Add(5 * time.Minute))
			_, err = room.Do(ctx, done.State.ID, c, time.Time{})
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

func cases(t *testing.T, r *desktest.Rig) {
	t.Helper()
	files, err := filepath.Glob("../../model/casefile/testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no case files: %v", err)
	}
	for _, file := range files {
		importCase(t, r.Room("on-call A"), file)
	}
}

func importCase(t *testing.T, room *session.Session, file string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := casefile.Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := room.Import(context.Background(), c.ID(), c.Year(), c.Drafts); err != nil {
		t.Fatal(err)
	}
}

func found(t *testing.T, r *desktest.Rig) {
	full(t, r)
	r.Key("search")
	r.Type("database")
}

func declaring(t *testing.T, r *desktest.Rig) {
	full(t, r)
	r.Key("declare")
	r.Type("Checkout returns 500s for all users")
	r.Key("worst")
}

// pastedAtHome declares from what was written in a chat.
func pastedAtHome(t *testing.T, r *desktest.Rig) {
	full(t, r)
	left := declare.Draft{Title: "Checkout answers 500 for us", Lead: "on-call A", Kind: model.Outage, Note: "Checkout answers 500 for us\nsince 14:01, all regions"}
	if err := r.Log.SaveDraft(t.Context(), "declare", left.Encode()); err != nil {
		t.Fatal(err)
	}
	r.Key("declare")
}

// ironLaw looks for the cause while the impact lasts.
func ironLaw(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("phase:investigate")
}

// bare is an incident of which only the title is known.
func bare(t *testing.T, r *desktest.Rig) {
	r.Tell(modeltest.New(t, modeltest.CheckoutZone).At("14:01").Do(model.Declare{Title: "Something is broken"}))
}

// long has a title of 10 kB from right to left, long names, and many entries.
func long(t *testing.T, r *desktest.Rig) {
	s := modeltest.Checkout(t, "14:18:52").Do(
		model.Retitle{Title: strings.Repeat("חנות 支付 checkout ", 400)},
		model.AssignRole{Role: model.Lead, Name: "on-call from the second region of the night shift"})
	for range 300 {
		s.Do(model.Note{Text: "a line with a very long text: " + strings.Repeat("5xx is at 94 % ", 30)})
	}
	r.Tell(s)
}

// typing writes a line with a warning under it.
func typing(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("log")
	r.Type("@14:17 /change restart the cache")
}

// ending has the line typed that resolves, while the soak runs.
func ending(t *testing.T, r *desktest.Rig) {
	story("15:27:03")(t, r)
	r.Key("log")
	r.Type("/resolved 5xx: 94 % -> 0.1 %")
}

// endingAsked has entered that line.
func endingAsked(t *testing.T, r *desktest.Rig) {
	ending(t, r)
	r.Press(fyne.KeyReturn)
}

// endingEarly types it while nearly nothing holds.
func endingEarly(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("log")
	r.Type("/resolved")
}

// toasted has just logged a line.
func toasted(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("log")
	r.Type("/note the pool is full again, although twelve pods were added ten minutes ago")
	r.Press(fyne.KeyReturn)
}

// completing begins a line with a slash.
func completing(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("log")
	r.Type("/")
	r.Press(fyne.KeyDown)
}

func imported(t *testing.T, r *desktest.Rig) {
	cases(t, r)
	r.OpenPast("INC-2017-001")
}

func asking(id string) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) {
		story("14:18:52")(t, r)
		r.Key(id)
	}
}

func helping(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Window.Canvas().Unfocus()
	r.Press(fyne.KeyF1)
}

func refused(t *testing.T, r *desktest.Rig) {
	asking("promise")(t, r)
	r.Type(" or so")
	r.Press(fyne.KeyReturn)
}

func entry(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	first := true
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if row, ok := o.(*widgets.TimelineRow); ok && first {
			first = false
			test.Tap(row)
		}
	})
}

func trouble(_ *testing.T, r *desktest.Rig) {
	ui.ShowTrouble(r.Window, ui.Trouble{Why: "Another program holds the file.", Remedy: "Close the other window, or wait until its command is done.",
		File: "/home/on-call/.local/share/warroom/warroom.db", Passing: true}, ui.TroubleIntents{Again: func() {}, Quit: func() {}, Later: r.Clock.Later})
}

// reviewing opens the post-mortem of the resolved incident.
func reviewing(t *testing.T, r *desktest.Rig) {
	story("15:45:00")(t, r)
	r.Clock.Advance(time.Second) // until then the next bar's button of the same name does not count
	r.Tap("Open the post-mortem")
}

func wall(at string) func(*testing.T, *desktest.Rig) { return wallOf(story(at)) }

// overdue is two hours and more after an update was due.
func overdue(t *testing.T, r *desktest.Rig) {
	s := modeltest.Checkout(t, "14:18:52")
	r.Tell(s.MoveTo(s.Now().Add(2*time.Hour + 40*time.Minute)))
}

// badPolicy has a policy that is not used: the footer says so.
func badPolicy(t *testing.T, r *desktest.Rig) {
	r.Desk.PolicyTrouble = present.Mistakes("policy.toml", 14)
	r.Key("home")
	story("14:18:52")(t, r)
}

// wallOf shows a scene on the wall.
func wallOf(scene func(*testing.T, *desktest.Rig)) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) {
		scene(t, r)
		r.Window.Canvas().Unfocus()
		r.Press(fyne.KeyF11)
	}
}

// overAtHome declares from an alert that is over.
func overAtHome(t *testing.T, r *desktest.Rig) {
	full(t, r)
	r.Key("declare")
	fyne.CurrentApp().Clipboard().SetContent(`{"status": "resolved", "groupKey": "{}", "alerts": [{"status": "resolved", "labels": {"alertname": "HighErrorRate", "service": "checkout", "severity": "critical"},
		"annotations": {"summary": "5xx above 5 %"}, "startsAt": "2026-11-24T12:01:20Z", "endsAt": "2026-11-24T12:12:00Z"}]}`)
	if field, ok := r.Window.Canvas().Focused().(fyne.Shortcutable); ok {
		field.TypedShortcut(&fyne.ShortcutPaste{})
	}
}

// line types a line, and enters it.
func line(text string, enter bool) func(*testing.T, *desktest.Rig) {
	return func(t *testing.T, r *desktest.Rig) {
		story("14:18:52")(t, r)
		r.Key("log")
		r.Type(text)
		if enter {
			r.Press(fyne.KeyReturn)
		}
	}
}

// timed asks when an entry happened, and was told a time before the start.
func timed(t *testing.T, r *desktest.Rig) {
	story("14:18:52")(t, r)
	r.Key("log")
	r.Press(fyne.KeyDown)
	r.Window.Canvas().Focused().TypedRune('t')
	r.Settle()
	r.Type("yesterday 23:50")
}
