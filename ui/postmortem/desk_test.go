package postmortem_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
	screen "warroom/ui/postmortem"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// desk is the window as the screen sees it, over a story.
type desk struct {
	t      testing.TB
	story  *modeltest.Story
	window fyne.Window
	view   *screen.View

	ran, edits, commits []string
	done                []model.Command
	refuse              error
	later               map[time.Duration][]func()
}

func newDesk(t testing.TB, story *modeltest.Story, mode theme.Mode, scale float32, size fyne.Size) *desk {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(mode, scale))
	d := &desk{t: t, story: story, later: map[time.Duration][]func(){}}
	d.view = screen.New(screen.Intents{
		Run:    func(id string) { d.ran = append(d.ran, id) },
		Why:    func(string) string { return "" },
		Focus:  func(f fyne.Focusable) { d.window.Canvas().Focus(f) },
		Do:     d.do,
		Edit:   func(section, text, _ string) { d.edits = append(d.edits, section+"="+text) },
		Commit: d.commit,
		Later:  func(after time.Duration, f func()) { d.later[after] = append(d.later[after], f) },
	})
	d.window = test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), d.view.Object()))
	d.window.SetPadded(false)
	d.window.Resize(size)
	d.show()
	return d
}

// clocks are what the deputy would tell of the story's limits.
var clocks = []postmortem.ClockFact{
	{Label: "Response", Figure: 16 * time.Second, Limit: 15 * time.Minute, Met: true},
	{Label: "Triage", Figure: 4*time.Minute + 41*time.Second, Limit: 5 * time.Minute, Met: true},
	{Label: "Mitigate", Figure: 28*time.Minute + 11*time.Second, Limit: 15 * time.Minute},
}

func (d *desk) show() {
	d.view.Show(present.PostMortemOf(d.story.State(), postmortem.Context{Now: d.story.Now(), Zone: modeltest.CheckoutZone, Clocks: clocks}))
}

func (d *desk) do(c model.Command) error {
	d.done = append(d.done, c)
	err := d.story.Try(c, time.Time{})
	d.show()
	return err
}

func (d *desk) commit(section, text, over string) error {
	d.commits = append(d.commits, section+"="+text)
	if d.refuse != nil {
		return d.refuse
	}
	return d.do(model.EditSection{Section: section, Text: text, Over: &over})
}

// rest lets the keyboard rest for that long.
func (d *desk) rest(after time.Duration) {
	due := d.later[after]
	d.later[after] = nil
	for _, f := range due {
		f()
	}
}

func (d *desk) focused() fyne.Focusable {
	d.t.Helper()
	f := d.window.Canvas().Focused()
	if f == nil {
		d.t.Fatal("nothing has the focus")
	}
	return f
}

// text is everything that the screen says.
func (d *desk) text() string {
	var b strings.Builder
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *widgets.Text:
			b.WriteString(o.Text() + "\n")
		case *widgets.Paragraph:
			b.WriteString(o.Text() + "\n")
		case *widgets.Field:
			b.WriteString(o.Text() + "\n")
		case *widgets.Button:
			b.WriteString("[" + o.Text() + "]\n")
		case *fyne.Container:
			for _, child := range o.Objects {
				walk(child)
			}
		case fyne.Widget:
			for _, child := range test.WidgetRenderer(o).Objects() {
				walk(child)
			}
		}
	}
	walk(d.view.Object())
	return b.String()
}

func written(t testing.TB, actions int) *modeltest.Story {
	t.Helper()
	yes := true
	s := modeltest.Checkout(t, "15:45").At("2026-11-25 08:38").Do(
		model.EditSection{Section: "impact", Text: "all users; every checkout failed for 33 min"},
		model.EditSection{Section: "root_cause", Text: "v42 halved the connection pool in the shared config. Every request waited for a connection. The rollback brought back the code but not the config."},
	)
	for i := range actions {
		s.Do(model.AddAction{Action: []string{"Alert when the pool is 80 % full for 2 min", "Load-test pool changes in staging", "Revert shared config with its release"}[i%3], Owner: []string{"on-call B", "", "on-call A"}[i%3], Deadline: fmt.Sprintf("2026-12-%02d", i+1)})
	}
	if actions > 2 {
		s.Do(model.ChangeAction{N: 3, Done: &yes})
	}
	return s
}

func imported(t testing.TB) *modeltest.Story {
	t.Helper()
	s := modeltest.New(t, modeltest.CheckoutZone)
	return s.At("2025-12-30 00:00").Write(model.CaseImported{
		Ref: "CASE-1", Title: "Replication stopped over the new year", Severity: model.P1, Started: s.Clock("2025-12-31 23:50"),
		Source:  model.Source{Title: "the database post-mortem", URL: "https://example.com/post-mortem"},
		Cause:   "The log was recycled before the standby had read it.",
		Review:  model.CaseReview{WentPoorly: "Nobody was told for an hour."},
		Actions: []model.CaseAction{{Action: "Keep the log for a day", Done: true}},
	}).At("2026-01-01 03:00").Write(model.Noted{Entry: model.EntryResolved, Text: "the standby has caught up", Milestone: true})
}

// shownAs is the desk's story under another id.
func shownAs(d *desk, id string) present.PostMortem {
	p := present.PostMortemOf(d.story.State(), postmortem.Context{Now: d.story.Now(), Zone: modeltest.CheckoutZone})
	p.Incident = id
	return p
}
