package home_test

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui/home"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// TestLook draws home in the states that matter. With WARROOM_LOOK set to a
// directory the pictures are kept there, to be looked at beside the design.
func TestLook(t *testing.T) {
	dir := os.Getenv("WARROOM_LOOK")
	if dir == "" {
		t.Skip("draws large pictures")
	}
	for _, p := range []struct {
		name       string
		mode       theme.Mode
		size       fyne.Size
		open, over int
		scale      float32
	}{
		{"first", theme.Dark, fyne.NewSize(1366, 768), 0, 0, 1},
		{"calm", theme.Dark, fyne.NewSize(1366, 768), 0, 12, 1},
		{"one", theme.Light, fyne.NewSize(1366, 768), 1, 3, 1},
		{"two", theme.Dark, fyne.NewSize(1366, 768), 2, 12, 1},
		{"two-light", theme.Light, fyne.NewSize(1366, 768), 2, 12, 1},
		{"five-small", theme.Dark, fyne.NewSize(1024, 640), 5, 1000, 1},
		{"two-small", theme.Dark, fyne.NewSize(1024, 640), 2, 12, 1},
		{"five-large", theme.Dark, fyne.NewSize(1920, 1080), 5, 1000, 1},
		{"big-text", theme.Light, fyne.NewSize(1366, 832), 2, 12, 1.3},
		{"big-text-small", theme.Dark, fyne.NewSize(1024, 640), 2, 12, 1.3},
	} {
		t.Run(p.name, func(t *testing.T) {
			w, v := show(t, p.mode, p.scale, p.size, silent)
			v.Show(scene(t, p.open, p.over))
			w.Resize(p.size.AddWidthHeight(1, 1))
			w.Resize(p.size)
			keep(t, w, filepath.Join(dir, "home-"+p.name+".png"))
		})
	}
}

func keep(t *testing.T, w fyne.Window, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, w.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// silent asks for nothing, and knows of some red flags.
var silent = home.Intents{Run: func(string) {}, Search: func(string) {}, Flags: func(id string) (int, bool) { return len(id) % 4, true }, Word: model.Severity.Word}

// show puts home into a window of that size.
func show(t *testing.T, mode theme.Mode, scale float32, size fyne.Size, on home.Intents) (fyne.Window, *home.View) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(mode, scale))
	v := home.New(on, widgets.NewHLine())
	w := test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), v.Object()))
	w.SetPadded(false)
	w.Resize(size)
	return w, v
}

// scene is a file in which so many incidents run and so many are over.
func scene(t *testing.T, open, over int) present.Home {
	t.Helper()
	now := modeltest.New(t, modeltest.CheckoutZone).Clock("14:18:52")
	var running []present.Running
	all := past(now, over)
	for i := range open {
		s := state(t, i)
		running = append(running, present.Running{State: s, View: deputy.Look(s, policy.Default(), now)})
		all = append(all, s.Summary())
	}
	return present.HomeOf(all, running, nil, policy.NewBook(policy.Default()), present.Clock{Now: now, Zone: modeltest.CheckoutZone})
}

func state(t *testing.T, i int) *model.State {
	if i == 0 {
		return modeltest.Checkout(t, "14:18:52").State()
	}
	titles := []string{"Search index two hours stale", strings.Repeat("A title that somebody pasted from a page of alerts ", 6),
		"واجهة الدفع لا تستجيب 🔥 checkout", "Password mails are late"}
	s := modeltest.New(t, modeltest.CheckoutZone).At("10:38:47").Do(model.Declare{Title: titles[(i-1)%4], Severity: model.Severities[(i+1)%4]})
	if i%2 == 1 {
		s.Do(model.AssignRole{Role: model.Lead, Name: "on-call C"})
	}
	copied := *s.State()
	copied.ID = fmt.Sprintf("open-%d", i)
	return &copied
}

func past(now time.Time, n int) []model.Summary {
	all := make([]model.Summary, n)
	titles := []string{"Card payments declined", "Export job stuck behind a locked table", "Wrong currency sign on printed invoices"}
	for i := range all {
		start := now.Add(-time.Duration(i*90+53) * time.Hour)
		all[i] = model.Summary{
			ID: fmt.Sprintf("past-%d", i), Ref: fmt.Sprintf("INC-2026-%03d", n-i), Title: titles[i%3], Severity: model.Severities[i%4],
			Status: model.StatusClosed, Lead: "on-call A", Review: model.Review{State: model.ReviewPublished},
			Span: model.Span{Started: start, Declared: start, Mitigated: start.Add(14 * time.Minute), Resolved: start.Add(125 * time.Minute)},
		}
	}
	if n > 2 {
		all[0].Review.State, all[2].Review.State = model.ReviewDraft, model.ReviewNone
		all[1].Imported, all[1].Span.Mitigated = true, time.Time{}
		all[2].Status = model.StatusFalseAlarm
		all[0].Actions = []model.Action{{Action: "Alert when a connection pool is 80 % full", Owner: "on-call B", Deadline: "2026-11-25"},
			{Action: "Load-test pool changes in staging", Deadline: "2026-12-08"}, {Action: "Rehearse the failover of orders-db", Owner: "on-call A", Deadline: "2026-11-20"},
			{Action: "Write down who may switch the region", Owner: "on-call A"}}
	}
	return all
}
