// Package desktest puts the whole window on a test canvas: over a log in memory,
// with a clock that a test moves and a machine that remembers what was asked of
// it. It needs no display and sleeps for nothing.
package desktest

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/model/session"
	"warroom/resources/templates"
	"warroom/ui"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Options are what a scene may want to be different.
type Options struct {
	Mode     theme.Mode
	Scale    float32 // 0 is 1
	Size     fyne.Size
	Log      *Log   // another window's log; nil is an empty one
	By       string // who sits there; empty is on-call A
	ReadOnly bool
	Policy   policy.Policy         // without severities it is the default
	Trouble  present.PolicyTrouble // what is wrong with the team's policy
	File     []byte                // the team's policy; nil is none
}

// Rig is the window with everything that it asks for.
type Rig struct {
	Desk    *ui.Desk
	Window  fyne.Window
	Log     *Log
	Clock   *Clock
	Machine *Machine
	File    *PolicyFile // the team's policy
	t       testing.TB
	size    fyne.Size
	policy  policy.Policy
}

// Open shows the window at the start of the stories' day, in their zone.
func Open(t testing.TB, o Options) *Rig {
	t.Helper()
	if o.Scale == 0 {
		o.Scale = 1
	}
	if o.Size.IsZero() {
		o.Size = fyne.NewSize(1366, 768)
	}
	if o.Log == nil {
		o.Log = NewLog()
	}
	o.By = cmp.Or(o.By, "on-call A")
	if o.Policy.Severities == nil {
		o.Policy = policy.Default()
	}
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(o.Mode, o.Scale))
	r := &Rig{t: t, Log: o.Log, Clock: newClock(modeltest.New(t, modeltest.CheckoutZone).Now()), Machine: newMachine(o.Log), File: &PolicyFile{Text: o.File}, size: o.Size, policy: o.Policy.In(modeltest.CheckoutZone)}
	r.Window = test.NewTempWindow(t, nil)
	r.Window.SetPadded(false)
	r.Window.Resize(o.Size)
	r.open(o)
	return r
}

func (r *Rig) open(o Options) {
	r.t.Helper()
	all, err := templates.All()
	if err != nil {
		r.t.Fatalf("read the templates: %v", err)
	}
	r.Desk = ui.New(context.Background(), ui.Deps{
		Window: r.Window, Room: r.Room(o.By), Drafts: r.Log, Policy: r.policy, PolicyTrouble: o.Trouble, PolicyFile: r.File.asDesk(), Templates: all,
		Time:    ui.Time{Now: r.Clock.Now, Here: r.Clock.Now, Zone: modeltest.CheckoutZone, Later: r.Clock.Later},
		Machine: r.Machine.asDesk(), By: o.By, File: "warroom.db", Version: "test", ReadOnly: o.ReadOnly,
	})
}

// Room is another session on the same log: another window, or the command line.
func (r *Rig) Room(by string) *session.Session {
	return session.New(r.Log, session.Options{Now: r.Clock.Now, NewID: r.Log.newID, By: by, Zone: modeltest.CheckoutZone, Policy: policy.Encode(r.policy)})
}

// Tell puts the incident of a story into the log, moves the clock to the story's
// time, and opens it.
func (r *Rig) Tell(s *modeltest.Story) *Rig {
	r.t.Helper()
	r.Write(s)
	r.Clock.Set(s.Now())
	if s.State().Status.Open() {
		r.Key("next-incident")
	} else {
		r.OpenPast(s.State().Ref)
	}
	return r
}

// OpenPast opens the incident of a row of the history that says so.
func (r *Rig) OpenPast(text string) {
	r.t.Helper()
	r.Key("home")
	var found *widgets.TableRow
	Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if row, ok := o.(*widgets.TableRow); ok && strings.Contains(strings.Join(TextsOf(row), " "), text) {
			found = row // the last: history stands below what is owed
		}
	})
	if found == nil {
		r.t.Fatalf("the history has no row with %q: %q", text, r.Texts())
	}
	found.OnOpen()
	r.Settle()
}

// Write puts a story into the log; nothing is opened.
func (r *Rig) Write(s *modeltest.Story) {
	r.t.Helper()
	if err := r.Log.tell(s); err != nil {
		r.t.Fatalf("write the story: %v", err)
	}
}

// Key does what the shortcut of an action does, in the field or out of it.
func (r *Rig) Key(id string) {
	r.t.Helper()
	for _, item := range r.Desk.Menu().Items {
		if item.Label == labels[id] {
			item.Action()
			r.Settle()
			return
		}
	}
	r.t.Fatalf("no shortcut does %s", id)
}

// labels are the shortcuts' names in the menu, by their action.
var labels = map[string]string{
	"next-incident": "Next open incident", "do-next": "Do the next thing", "log": "Log line", "filter": "Filter the timeline, go to a time", "copy-due": "Copy the due message",
	"palette": "Commands", "undo": "Undo", "redo": "Redo", "first-flag": "First red flag", "declare": "Declare an incident",
	"worst": "Declare as P0", "home": "Home", "settings": "Settings", "search": "Search everything", "theme": "Switch between dark and light",
	"wall":    "Wall view",
	"change":  "Begin a change…",
	"promise": "Promise the next update…", "impact": "Impact…", "severity": "Severity…", "people": "People, hand over…", "mitigated": "Mitigated, with its signal…",
	"resolve": "Resolve…", "export": "Export the post-mortem…", "quit": "Quit",
	"phase:triage": "Go to phase Triage", "phase:mitigate": "Go to phase Mitigate", "phase:investigate": "Go to phase Investigate",
	"phase:fix": "Go to phase Fix", "phase:postmortem": "Go to phase Post-mortem",
}

// Settle lays everything out anew. A real window does so before each paint where
// the least size of a part has changed; the test canvas does it on a change of
// its own size alone.
func (r *Rig) Settle() {
	r.Window.Resize(r.size.SubtractWidthHeight(1, 1))
	r.Window.Resize(r.size)
	for range 2 { // wrapped text knows its height once it knows its width
		layout(r.Window.Content())
		for _, o := range r.Window.Canvas().Overlays().List() {
			layout(o)
		}
	}
}

func layout(o fyne.CanvasObject) {
	Walk(o, func(part fyne.CanvasObject) {
		switch part := part.(type) {
		case *fyne.Container:
			if part.Layout != nil {
				part.Layout.Layout(part.Objects, part.Size())
			}
		case fyne.Widget:
			test.WidgetRenderer(part).Layout(part.Size())
		}
	})
}

// Press sends a key to what has the focus, else to the window.
func (r *Rig) Press(name fyne.KeyName) {
	key := &fyne.KeyEvent{Name: name}
	if f := r.Window.Canvas().Focused(); f != nil {
		f.TypedKey(key)
	} else if handler := r.Window.Canvas().OnTypedKey(); handler != nil {
		handler(key)
	}
	r.Settle()
}

// Type writes into what has the focus.
func (r *Rig) Type(text string) {
	r.t.Helper()
	f := r.Window.Canvas().Focused()
	if f == nil {
		r.t.Fatalf("nothing has the focus to type %q into", text)
	}
	test.Type(f, text)
}

// Tap presses the button with that text, in the overlay if one is open.
func (r *Rig) Tap(text string) {
	r.t.Helper()
	b := r.Button(text)
	if b == nil {
		r.t.Fatalf("there is no button %q; the screen says %q", text, r.Texts())
	}
	test.Tap(b)
	r.Settle()
}

// Kinds are the kinds of the events that were logged, from the n-th on.
func (r *Rig) Kinds(n int) []string {
	var kinds []string
	for _, e := range r.Log.all[min(n, len(r.Log.all)):] {
		kinds = append(kinds, e.Kind)
	}
	return kinds
}

// Bodies are what those events say, as they are stored.
func (r *Rig) Bodies(n int) string {
	var b strings.Builder
	for _, e := range r.Log.all[min(n, len(r.Log.all)):] {
		b.Write(e.Body)
		b.WriteByte('\n')
	}
	return b.String()
}

// Events is how many events were logged.
func (r *Rig) Events() int { return len(r.Log.all) }

// idOf is the n-th id of a log.
func idOf(n int) string { return fmt.Sprintf("%026d", n) }

// After moves the clock on and lets everything happen that waited for it.
func (r *Rig) After(d time.Duration) {
	r.Clock.Advance(d)
	r.Desk.Tick()
	r.Settle()
}
