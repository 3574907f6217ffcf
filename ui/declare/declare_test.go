package declare_test

import (
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/policy"
	"warroom/model/when"
	"warroom/ui/declare"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

var zone = time.FixedZone("UTC+02:00", 2*60*60)

// room is a window with the dialog, and what it asked for.
type room struct {
	fyne.Window
	view     *declare.View
	now      time.Time
	declared []model.Declare
	kept     declare.Draft
	opened   []string
	refusal  error
}

func open(t *testing.T, mode theme.Mode, size fyne.Size, d declare.Draft) *room {
	t.Helper()
	return openScaled(t, mode, 1, size, d)
}

func openScaled(t *testing.T, mode theme.Mode, scale float32, size fyne.Size, d declare.Draft) *room {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(mode, scale))
	r := &room{Window: test.NewTempWindow(t, widgets.NewBox(theme.Bg, theme.None, 0)), now: time.Date(2026, 11, 24, 12, 1, 10, 0, time.UTC)}
	r.SetPadded(false)
	r.Resize(size)
	r.view = declare.Open(r.Canvas(), declare.Intents{
		Cards:   present.SeverityCardsOf(policy.Default()),
		Declare: func(c model.Declare) error { r.declared = append(r.declared, c); return r.refusal },
		Time:    func(typed string) (time.Time, error) { return when.Parse(typed, r.now, zone) },
		Ago: func(at time.Time) string {
			if gap := r.now.Sub(at); gap >= time.Second {
				return when.Span(gap) + " ago"
			}
			return "now"
		},
		Keep: func(d declare.Draft) { r.kept = d }, By: "on-call A", Shown: func(at time.Time) string { return when.Seconds(at, zone) },
		Similar: func(title string) (declare.Like, bool) {
			return declare.Like{ID: "like", Title: "Checkout times out", Detail: "INC-2026-006 is open since 13:40. Another one? Declare it."},
				strings.HasPrefix(title, "Checkout")
		},
		Open: func(id string) { r.opened = append(r.opened, id) },
	}, d)
	return r
}

func (r *room) typed(text string) { test.Type(r.Canvas().Focused(), text) }
func (r *room) key(names ...fyne.KeyName) {
	for _, n := range names {
		if n == fyne.KeyTab {
			r.Canvas().FocusNext()
			continue
		}
		r.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}
func (r *room) closed() bool { return r.Canvas().Overlays().Top() == nil }

var usual = declare.Draft{Lead: "on-call A", Kind: model.Outage}

func TestTitleAndOneKeyDeclare(t *testing.T) {
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), usual)
	opened := r.now
	r.typed("Checkout returns 500s")
	r.view.Choose(model.P0) // what Ctrl+0 does
	r.now = r.now.Add(15 * time.Second)
	r.key(fyne.KeyReturn)
	want := model.Declare{Title: "Checkout returns 500s", Kind: model.Outage, Severity: model.P0, Started: opened, Lead: "on-call A"}
	if len(r.declared) != 1 || r.declared[0] != want {
		t.Errorf("declared %+v, want %+v", r.declared, want)
	}
	if !r.closed() {
		t.Error("the dialog still stands")
	}
	r.view.Choose(model.P3)
	if r.kept.Severity != model.P0 {
		t.Error("a closed dialog still changes the draft")
	}
}

func TestKeysReachEveryAnswer(t *testing.T) {
	for name, c := range map[string]struct {
		keys []fyne.KeyName
		text string
		want func(*model.Declare)
	}{
		"no severity":    {nil, "", func(*model.Declare) {}},
		"right, right":   {[]fyne.KeyName{fyne.KeyTab, fyne.KeyRight, fyne.KeyRight}, "", func(d *model.Declare) { d.Severity = model.P1 }},
		"a figure":       {[]fyne.KeyName{fyne.KeyTab}, "2", func(d *model.Declare) { d.Severity = model.P2 }},
		"space":          {[]fyne.KeyName{fyne.KeyTab}, " ", func(d *model.Declare) { d.Severity = model.P0 }},
		"end and back":   {[]fyne.KeyName{fyne.KeyTab, fyne.KeyEnd, fyne.KeyLeft}, "", func(d *model.Declare) { d.Severity = model.P2 }},
		"the ringed one": {[]fyne.KeyName{fyne.KeyTab}, "", func(d *model.Declare) { d.Severity = model.P0 }},
		"passed by":      {[]fyne.KeyName{fyne.KeyTab, fyne.KeyTab}, "", func(*model.Declare) {}},
		"left open":      {[]fyne.KeyName{fyne.KeyTab, fyne.KeyRight, fyne.KeyDelete}, "", func(*model.Declare) {}},
		"kind":           {[]fyne.KeyName{fyne.KeyTab, fyne.KeyTab, fyne.KeyRight}, "", func(d *model.Declare) { d.Kind = model.Security }},
		"who is hit":     {[]fyne.KeyName{fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab}, "all users", func(d *model.Declare) { d.Impact = "all users" }},
		"somebody leads": {[]fyne.KeyName{fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab}, "B", func(d *model.Declare) { d.Lead = "on-call AB" }},
	} {
		t.Run(name, func(t *testing.T) {
			r := open(t, theme.Dark, fyne.NewSize(1366, 768), usual)
			r.typed("Slow")
			r.key(c.keys...)
			if c.text != "" {
				r.typed(c.text)
			}
			r.key(fyne.KeyReturn)
			want := model.Declare{Title: "Slow", Kind: model.Outage, Started: r.now, Lead: "on-call A"}
			c.want(&want)
			if len(r.declared) != 1 || r.declared[0] != want {
				t.Errorf("declared %+v, want %+v", r.declared, want)
			}
		})
	}
}

func TestNothingIsChosenForAnybody(t *testing.T) {
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), declare.Draft{})
	r.typed("Slow")
	r.key(fyne.KeyReturn)
	if want := (model.Declare{Title: "Slow", Started: r.now}); len(r.declared) != 1 || r.declared[0] != want {
		t.Errorf("declared %+v, want %+v", r.declared, want)
	}
}

func TestRefusalKeepsWhatWasTyped(t *testing.T) {
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), usual)
	r.refusal = model.Refused("An incident needs a title.", "Say what is broken.")
	r.key(fyne.KeyReturn)
	if r.closed() || !says(r, "An incident needs a title. Say what is broken.") {
		t.Error("an empty title is not answered under the field")
	}
	r.typed("Slow")
	if says(r, "An incident needs a title. Say what is broken.") {
		t.Error("the refusal stands although somebody types")
	}
	r.key(fyne.KeyEscape)
	if !r.closed() || r.kept.Title != "Slow" || r.kept.Started != "" {
		t.Errorf("Esc kept %+v", r.kept)
	}
}

func TestTypedStartIsUnderstood(t *testing.T) {
	d := usual
	d.Title, d.Started = "Slow", "25:70"
	r := open(t, theme.Dark, fyne.NewSize(1366, 768), d)
	r.key(fyne.KeyReturn)
	if len(r.declared) != 0 || !says(r, "There is no time “25:70”. Try 14:05 or -7m.") {
		t.Error("a start that is no time was taken, or not answered")
	}
	d.Started = "-7m"
	r = open(t, theme.Dark, fyne.NewSize(1366, 768), d)
	if !says(r, "7 min ago") {
		t.Error("it does not say how the start was understood")
	}
	r.now = r.now.Add(time.Minute)
	r.view.Tick()
	r.key(fyne.KeyReturn)
	if want := r.now.Add(-7 * time.Minute); len(r.declared) != 1 || !r.declared[0].Started.Equal(want) {
		t.Errorf("declared %+v, want it to start at %v", r.declared, want)
	}
}

// says tells whether a text can be read in the dialog.
func says(r *room, text string) bool { return reads(r.Canvas().Overlays().Top(), text) }

func reads(o fyne.CanvasObject, text string) bool {
	if !o.Visible() {
		return false
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *canvas.Text:
		return o.Text == text
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	return slices.ContainsFunc(parts, func(o fyne.CanvasObject) bool { return reads(o, text) })
}

// TestLook keeps pictures in the directory WARROOM_LOOK, to be looked at beside
// the design.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws large pictures")
	}
	full := declare.Draft{Title: "Checkout returns 500s for all users", Lead: "on-call A", Kind: model.Outage, Severity: model.P0, Impact: ""}
	long := declare.Draft{Title: strings.Repeat("واجهة الدفع 🔥 a pasted alert ", 40), Started: "25:70", Severity: model.P3, Lead: strings.Repeat("on-call ", 20)}
	for _, p := range []struct {
		name  string
		mode  theme.Mode
		size  fyne.Size
		draft declare.Draft
		enter bool
	}{
		{"p0", theme.Dark, fyne.NewSize(1366, 768), full, false}, {"p0-light", theme.Light, fyne.NewSize(1366, 768), full, false},
		{"empty", theme.Dark, fyne.NewSize(1024, 640), usual, true}, {"long", theme.Light, fyne.NewSize(1024, 640), long, true},
	} {
		r := open(t, p.mode, p.size, p.draft)
		r.refusal = model.Refused("An incident needs a title.", "Say what is broken in a few words, e.g. Checkout returns 500s.")
		if p.enter {
			r.key(fyne.KeyReturn)
		} else {
			r.now = r.now.Add(15 * time.Second)
			r.view.Tick()
		}
		r.Resize(p.size.AddWidthHeight(1, 1))
		r.Resize(p.size)
		f, err := os.Create(filepath.Join(dir, "declare-"+p.name+".png"))
		if err != nil {
			t.Fatal(err)
		}
		if err := png.Encode(f, r.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}
