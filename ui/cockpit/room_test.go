package cockpit_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/logline"
	"warroom/model/message"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/resources/templates"
	"warroom/ui/cockpit"
	"warroom/ui/flags"
	"warroom/ui/frame"
	"warroom/ui/messages"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/timeline"
	"warroom/ui/widgets"
)

// room is a cockpit with its real regions in a window of its own, over a story.
type room struct {
	t       *testing.T
	window  fyne.Window
	frame   *frame.View
	foot    *frame.Footer
	cockpit *cockpit.View
	time    *timeline.View
	flags   *flags.View
	talk    *messages.View
	texts   []message.Template

	ran    []string          // what was asked of the table
	done   []model.Command   // what was emitted
	refuse error             // what Do answers
	why    map[string]string // what cannot be done
	nexts  int               // presses of the next bar
	now    time.Time
}

func newRoom(t *testing.T, mode theme.Mode, width, height float32) *room {
	t.Helper()
	return newScaledRoom(t, mode, 1, width, height)
}

func newScaledRoom(t *testing.T, mode theme.Mode, scale, width, height float32) *room {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(mode, scale))
	texts, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	r := &room{t: t, texts: texts, why: map[string]string{}}
	run := func(id string) { r.ran = append(r.ran, id) }
	r.time = timeline.New(timeline.Intents{Run: run, Log: func(string) error { return nil }, Keep: func(string) {},
		Preview: func(string) logline.Understanding { return logline.Understanding{} }, Complete: func(string) []logline.Completion { return nil }})
	r.flags = flags.New(flags.Intents{Run: run}, func() {})
	r.talk = messages.New(messages.Intents{Run: run})
	r.cockpit = cockpit.New(cockpit.Intents{Run: run, Why: func(id string) string { return r.why[id] }, Do: r.do, Keep: func(string, string) {}},
		cockpit.Regions{Timeline: r.time.Object(), Flags: r.flags.Object(), Messages: r.talk.Object()})
	r.foot = frame.NewFooter()
	r.foot.SetHints(frame.Hint{Keys: []string{"F1"}, Text: "Help"}, frame.Hint{Keys: []string{"Ctrl", "L"}, Text: "Log"}, frame.Hint{Keys: []string{"Ctrl", "Z"}, Text: "Undo"})
	r.frame = frame.New(frame.Intents{Run: run, Next: func() { r.nexts++ }, Now: func() time.Time { return r.now }}, r.foot)
	r.frame.SetBody(r.cockpit.Object())
	r.window = test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), r.frame.Object()))
	r.window.SetPadded(false)
	r.window.Resize(fyne.NewSize(width, height))
	return r
}

func (r *room) do(c model.Command) error {
	r.done = append(r.done, c)
	return r.refuse
}

// show brings everything to where the story stands.
func (r *room) show(s *modeltest.Story) *room {
	r.t.Helper()
	r.now = s.Now()
	state, x := s.State(), present.Clock{Now: s.Now(), Zone: modeltest.CheckoutZone}
	limits := zoned()
	v := deputy.Look(state, limits, s.Now())
	r.frame.Show(present.HeaderOf(state, v, x), present.BarOf(state, v))
	r.foot.Show(present.FooterOf(s.Now(), "", "warroom.db", x))
	r.cockpit.Show(scene(state, v, x))
	r.time.Show(state.ID, present.TimelineOf(state, present.Filter{Kinds: present.KindFilters[0]}, x))
	r.flags.Show(present.FlagsOf(v, x))
	name := present.DueMessage(state)
	for _, text := range r.texts {
		if text.Name == name {
			facts := message.FactsOf(state, message.Context{Now: s.Now(), Zone: x.Zone, NextUpdate: deputy.NextPromise(state, limits, s.Now())})
			r.talk.Show(present.MessagesOf(state, r.texts, name, "slack", message.Fill(text, facts, "slack"), x))
		}
	}
	// The canvas of tests lays out on a change of size only; wrapped texts need a second round.
	size := r.window.Canvas().Size()
	r.window.Resize(size.AddWidthHeight(0, 40))
	r.window.Resize(size)
	return r
}

// sceneAt is what the cockpit shows of a story at its time.
func sceneAt(s *modeltest.Story) cockpit.Scene {
	x := present.Clock{Now: s.Now(), Zone: modeltest.CheckoutZone}
	return scene(s.State(), deputy.Look(s.State(), zoned(), s.Now()), x)
}

func scene(s *model.State, v deputy.View, x present.Clock) cockpit.Scene {
	return cockpit.Scene{
		Tiles: present.TilesOf(v), Rail: present.RailOf(s, v, x), Panel: present.PhaseOf(s, s.Phase, x), Cells: present.CellsOf(s, s.Phase, x),
		Ledger: present.LedgerOf(s, x), Board: present.HypothesesOf(s, x), Gate: present.GateOf(s, v, x),
		Readings: present.ReadingsOf(s, 4, x), Impact: s.Impact, Review: present.ReviewPhaseOf(s, v),
	}
}

// zoned is the default policy of a team in the story's zone.
func zoned() policy.Policy {
	p := policy.Default()
	p.Calendar = policy.OfficeHours(modeltest.CheckoutZone)
	return p
}
