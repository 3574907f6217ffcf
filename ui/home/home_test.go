package home_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/policy"
	"warroom/ui/home"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// desk is a window with home, and what it asked for.
type desk struct {
	fyne.Window
	view     *home.View
	ran      []string
	searched []string
	raised   map[string]int // red flags by incident; who is missing ended with none
}

func (d *desk) flags(id string) (n int, known bool) { return d.raised[id], d.raised[id] >= 0 }

func at(t *testing.T, size fyne.Size, h present.Home) *desk {
	t.Helper()
	d := &desk{}
	d.Window, d.view = show(t, theme.Dark, 1, size, home.Intents{
		Word: model.Severity.Word,
		Run:  func(id string) { d.ran = append(d.ran, id) }, Search: func(text string) { d.searched = append(d.searched, text) },
		Flags: d.flags,
	})
	d.view.Show(h)
	d.Resize(size.AddWidthHeight(1, 1))
	d.Resize(size)
	return d
}

func (d *desk) key(names ...fyne.KeyName) {
	for _, n := range names {
		if n == fyne.KeyTab {
			d.Canvas().FocusNext()
			continue
		}
		d.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}

// tap presses where a text stands.
func (d *desk) tap(t *testing.T, text string) {
	t.Helper()
	pos, ok := find(d.Canvas().Content(), fyne.Position{}, text)
	if !ok {
		t.Fatalf("home does not say %q", text)
	}
	test.TapCanvas(d.Canvas(), pos.AddXY(3, 3))
}

func (d *desk) says(text string) bool {
	_, ok := find(d.Canvas().Content(), fyne.Position{}, text)
	return ok
}

// find is where a text can be read.
func find(o fyne.CanvasObject, at fyne.Position, text string) (fyne.Position, bool) {
	if !o.Visible() {
		return at, false
	}
	at = at.Add(o.Position())
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *canvas.Text:
		return at, o.Text == text
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, part := range parts {
		if pos, ok := find(part, at, text); ok {
			return pos, true
		}
	}
	return at, false
}

var laptop, smallest = fyne.NewSize(1366, 768), fyne.NewSize(1024, 640)

func TestEachPressAsksForOneThing(t *testing.T) {
	checkout := scene(t, 1, 0).Open[0].ID
	for name, c := range map[string]struct {
		size       fyne.Size
		open, over int
		act        func(*testing.T, *desk)
		want       string
	}{
		"card":        {laptop, 2, 3, func(t *testing.T, d *desk) { d.tap(t, "Checkout returns 500s for all users") }, "open:" + checkout},
		"card by key": {laptop, 1, 3, func(_ *testing.T, d *desk) { d.key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn) }, "open:" + checkout},
		"line":        {smallest, 5, 3, func(t *testing.T, d *desk) { d.tap(t, "Password mails are late") }, "open:open-4"},
		"second line": {smallest, 2, 3, func(_ *testing.T, d *desk) {
			d.key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyDown, fyne.KeyReturn)
		}, "open:open-1"},
		"owed":         {laptop, 0, 3, func(t *testing.T, d *desk) { d.tap(t, "Rehearse the failover of orders-db") }, "open:past-0"},
		"history":      {laptop, 0, 3, func(t *testing.T, d *desk) { d.tap(t, "Export job stuck behind a locked table") }, "open:past-1"},
		"first start":  {laptop, 0, 0, func(t *testing.T, d *desk) { d.tap(t, "Declare an incident") }, "declare"},
		"first by key": {laptop, 0, 0, func(_ *testing.T, d *desk) { d.key(fyne.KeyTab, fyne.KeyReturn) }, "declare"},
		"help":         {laptop, 0, 3, func(t *testing.T, d *desk) { d.tap(t, "Help") }, "help"},
		"settings":     {laptop, 0, 3, func(t *testing.T, d *desk) { d.tap(t, "Settings") }, "settings"},
		"search, opened": {laptop, 0, 3, func(_ *testing.T, d *desk) {
			d.key(fyne.KeyTab)
			test.Type(d.Canvas().Focused(), "card")
			d.key(fyne.KeyReturn)
		}, "open:past-0"},
		"search, down": {laptop, 0, 3, func(_ *testing.T, d *desk) { d.key(fyne.KeyTab, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn) }, "open:past-1"},
	} {
		t.Run(name, func(t *testing.T) {
			d := at(t, c.size, scene(t, c.open, c.over))
			c.act(t, d)
			if !slices.Equal(d.ran, []string{c.want}) {
				t.Errorf("asked for %q, want %q", d.ran, c.want)
			}
		})
	}
}

// The keys stay on their incident when the order is another one.
func TestAnotherOrderKeepsTheKeys(t *testing.T) {
	for name, size := range map[string]fyne.Size{"cards": laptop, "lines": smallest} {
		h := scene(t, 2, 0)
		d := at(t, size, h)
		d.key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
		first, turned := h.Open[0].ID, h
		turned.Open = []present.OpenCard{h.Open[1], h.Open[0]}
		d.view.Show(turned)
		keys, ok := d.Canvas().Focused().(fyne.CanvasObject)
		if !ok || fyne.CurrentApp().Driver().AbsolutePositionForObject(keys).IsZero() {
			t.Fatalf("%s: what has the keys is not shown any more", name)
		}
		d.key(fyne.KeyReturn)
		if !slices.Equal(d.ran, []string{"open:" + first}) {
			t.Errorf("%s: asked for %q, want %q", name, d.ran, first)
		}
	}
}

// Card and table call who leads as the policy does.
func TestTheLeadIsCalledAsThePolicyDoes(t *testing.T) {
	for name, size := range map[string]fyne.Size{"cards": laptop, "lines": smallest} {
		h := scene(t, 2, 0)
		d := at(t, size, h)
		if !d.says("Lead") {
			t.Errorf("%s: nothing says Lead", name)
		}
		h.Open = slices.Clone(h.Open)
		for i, c := range h.Open {
			h.Open[i].Facts = slices.Clone(c.Facts)
			h.Open[i].Facts[0].Label = "Commander"
		}
		d.view.Show(h)
		if !d.says("Commander") || d.says("Lead") {
			t.Errorf("%s: Commander is said: %v, Lead is said: %v", name, d.says("Commander"), d.says("Lead"))
		}
	}
}

func TestPartsNarrowTheScreen(t *testing.T) {
	d := at(t, laptop, scene(t, 1, 12))
	d.tap(t, "Actions")
	if d.says("Open now") || d.says("History") || !d.says("Load-test pool changes in staging") || d.says("Card payments declined") {
		t.Error("Actions does not show the action items alone")
	}
	d.key(fyne.KeyUp, fyne.KeyReturn)
	if !d.says("Published post-mortems") || d.says("Load-test pool changes in staging") || d.says("false alarm") {
		t.Error("Post-mortems does not show them alone")
	}
	d.key(fyne.KeyUp, fyne.KeyReturn)
	if !d.says("Open now") || !d.says("false alarm") {
		t.Error("Incidents does not show all again")
	}
}

// Where no action item is open, the screen says what will stand there, and how.
func TestNoActionItemIsASentence(t *testing.T) {
	h := scene(t, 1, 0)
	h.Owed, h.Actions = nil, 0
	d := at(t, laptop, h)
	const want = "No action item is open. Those that a post-mortem adds will stand here, with owner and deadline."
	if d.says(want) {
		t.Error("it is said beside the incidents, too")
	}
	if d.tap(t, "Actions"); !d.says(want) {
		t.Error("the screen is empty")
	}
}

// What is owed by an incident that a search does not find is not shown beside those
// that it does.
func TestASearchNarrowsWhatIsOwed(t *testing.T) {
	h := scene(t, 0, 3)
	for i := range h.Owed {
		h.Owed[i].Hidden = true
	}
	if d := at(t, laptop, h); d.says(h.Owed[0].Text) || !d.says("nothing owed mentions this") {
		t.Error("it is shown, or its place is empty")
	}
	h.Owed[0].Hidden = false
	if d := at(t, laptop, h); !d.says(h.Owed[0].Text) {
		t.Error("what was found is not shown")
	}
}

func TestSeverityNarrowsTheHistory(t *testing.T) {
	d := at(t, laptop, scene(t, 0, 3))
	d.tap(t, "All severities")
	d.key(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if !d.says("P1 Major degradation") || d.says("INC-2026-001") || !d.says("INC-2026-002") {
		t.Error("the history shows others than P1")
	}
}

func TestSearchIsEndedByEsc(t *testing.T) {
	d := at(t, laptop, scene(t, 0, 3))
	d.view.FocusSearch(d.Canvas())
	test.Type(d.Canvas().Focused(), "x")
	d.key(fyne.KeyEscape)
	if !slices.Equal(d.searched, []string{"x", ""}) {
		t.Errorf("searched %q, want x and then all", d.searched)
	}
}

// Who asks for the search again types another word in place of the last, or clears it.
func TestASearchBeginsAnew(t *testing.T) {
	d := at(t, laptop, scene(t, 0, 3))
	for _, word := range []string{"db", "pool"} {
		d.view.FocusSearch(d.Canvas())
		test.Type(d.Canvas().Focused(), word)
	}
	d.view.FocusSearch(d.Canvas())
	d.key(fyne.KeyEscape)
	if want := []string{"d", "db", "p", "po", "poo", "pool", ""}; !slices.Equal(d.searched, want) {
		t.Errorf("searched %q, want %q", d.searched, want)
	}
	test.Type(d.Canvas().Focused(), "db")
	if last := d.searched[len(d.searched)-1]; last != "db" {
		t.Errorf("after Esc %q is searched", last)
	}
}

func TestNothingFoundSaysSo(t *testing.T) {
	d := at(t, laptop, scene(t, 0, 3))
	d.view.FocusSearch(d.Canvas())
	test.Type(d.Canvas().Focused(), "x")
	h := scene(t, 0, 3)
	h.History = nil
	d.view.Show(h)
	if !d.says("Nothing mentions this. Esc shows all again.") {
		t.Error("an empty history says nothing")
	}
}

// How many red flags each ended with, under one another at the right, and as they
// are whenever home is shown again.
func TestHistoryCountsRedFlags(t *testing.T) {
	for _, size := range []fyne.Size{laptop, smallest} {
		d := at(t, size, scene(t, 0, 3))
		d.raised = map[string]int{"past-0": 7, "past-1": 12, "past-2": -1}
		d.view.Recount()
		if !d.says("Flags") || size == laptop && !d.says("unknown") {
			t.Error("the history has no column of red flags")
		}
		var ends []float32
		for _, n := range []string{"7", "12"} {
			pos, ok := find(d.Canvas().Content(), fyne.Position{}, n)
			if !ok {
				t.Fatalf("%v: no row says %s", size, n)
			}
			ends = append(ends, pos.X+fyne.MeasureText(n, theme.Body.Size(), theme.Body.Style()).Width)
		}
		if gap := ends[0] - ends[1]; gap > 1 || gap < -1 {
			t.Errorf("%v: the figures end at %v", size, ends)
		}
	}
}

// At the smallest window what is owed and the history keep rows, and nothing
// stands over the edge.
func TestEverythingFitsTheSmallestWindow(t *testing.T) {
	for _, n := range []int{0, 1, 2, 5, 12} {
		d := at(t, smallest, scene(t, n, 1000))
		if least := d.Content().MinSize(); least.Width > smallest.Width || least.Height > smallest.Height {
			t.Errorf("%d open: the window needs %v", n, least)
		}
		for _, text := range []string{"Rehearse the failover of orders-db", "INC-2026-998"} {
			pos, ok := find(d.Canvas().Content(), fyne.Position{}, text)
			if !ok || pos.Y > smallest.Height-60 || pos.X > smallest.Width-60 {
				t.Errorf("%d open: %q stands at %v, %v", n, text, pos, ok)
			}
		}
	}
}

// With large text, too, the smallest window shows every title and every figure.
func TestLargeTextFitsTheSmallestWindow(t *testing.T) {
	for _, scale := range []float32{0.9, 1, 1.15, 1.3} {
		w, v := show(t, theme.Dark, scale, smallest, silent)
		v.Show(scene(t, 2, 12))
		w.Resize(smallest.AddWidthHeight(1, 1))
		w.Resize(smallest)
		if least := w.Content().MinSize(); least.Width > smallest.Width || least.Height > smallest.Height {
			t.Errorf("at text size %g the window needs %v", scale, least)
		}
		for _, text := range []string{"00:17:42", "03:40:05", "Flags", "Card payments declined", "Post-mortem", "false alarm"} {
			pos, ok := find(w.Canvas().Content(), fyne.Position{}, text)
			if !ok || pos.X+fyne.MeasureText(text, theme.Body.Size(), theme.Body.Style()).Width > smallest.Width-16 {
				t.Errorf("at text size %g %q stands at %v, %v", scale, text, pos, ok)
			}
		}
	}
}

// A second that changes nothing must not cost a repaint of thousands of rows.
func BenchmarkTick(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(theme.New(theme.Dark, 1))
	v := home.New(silent, widgets.NewHLine())
	w := test.NewTempWindow(b, v.Object())
	w.Resize(laptop)
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	all := past(now, 1000)
	for b.Loop() {
		now = now.Add(time.Second)
		v.Show(present.HomeOf(all, nil, nil, policy.NewBook(policy.Default()), present.Clock{Now: now, Zone: time.UTC}))
	}
}

// Up and Down go through the incidents that run, what is owed and the history as
// through one list, whether those that run are cards or lines, or none runs.
func TestTheArrowsGoThroughAllLists(t *testing.T) {
	for _, c := range []struct {
		size       fyne.Size
		open, stop int // how often Down gets to the first that is owed
	}{{smallest, 2, 3}, {laptop, 2, 2}, {laptop, 3, 4}, {laptop, 0, 1}} {
		h := scene(t, c.open, 3)
		if len(h.Owed) == 0 || len(h.History) != 3 {
			t.Fatalf("%d owed, %d over", len(h.Owed), len(h.History))
		}
		d := at(t, c.size, h)
		d.view.Key(d.Canvas(), &fyne.KeyEvent{Name: fyne.KeyDown})
		opens := func(what, want string) {
			t.Helper()
			d.ran = nil
			d.key(fyne.KeyReturn)
			if !slices.Equal(d.ran, []string{"open:" + want}) {
				t.Errorf("%v, %d open: %s, Enter runs %q, want %s", c.size, c.open, what, d.ran, want)
			}
		}
		press := func(key fyne.KeyName, times int) { d.key(slices.Repeat([]fyne.KeyName{key}, times)...) }
		press(fyne.KeyDown, c.stop-1)
		opens("down to what is owed", h.Owed[0].ID)
		press(fyne.KeyDown, len(h.Owed))
		opens("down to the history", h.History[0].ID)
		press(fyne.KeyDown, 9)
		opens("down to the end", h.History[2].ID)
		press(fyne.KeyUp, 3)
		opens("up to what is owed", h.Owed[len(h.Owed)-1].ID)
		press(fyne.KeyUp, 9)
		if c.open > 0 {
			opens("up to what runs", h.Open[0].ID)
		} else {
			opens("up to the first", h.Owed[0].ID)
		}
	}
}
