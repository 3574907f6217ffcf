package frame_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/ui/desktest"
	"warroom/ui/frame"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

var start = time.Date(2026, 11, 24, 14, 1, 10, 0, time.UTC)

func open(t *testing.T, width float32, now func() time.Time) (*frame.View, *frame.Footer) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	foot := frame.NewFooter()
	foot.SetHints(frame.Hint{Keys: []string{"F1"}, Text: "Help"})
	v := frame.New(frame.Intents{Run: func(string) {}, Next: func() {}, Now: now}, foot)
	v.SetBody(widgets.NewStack())
	v.Show(head, present.Bar{})
	w := test.NewTempWindow(t, v.Object())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, 768))
	return v, foot
}

var head = present.Header{
	Severity: model.P0, Elapsed: "00:17:42", Title: strings.Repeat("Checkout returns 500s ", 400),
	Caption: "Total outage  ·  INC-2026-014  ·  started 14:01:10", Brief: "Total outage  ·  started 14:01:10",
	Pairs: []present.Pair{{Label: "Lead", Value: "on-call A", Known: true}, {Label: "Communications", Value: "on-call B", Known: true, Minor: true}},
}

// shown are the texts on the screen, whole.
func shown(o fyne.CanvasObject) map[string]bool {
	texts := map[string]bool{}
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		if text, ok := o.(*widgets.Text); ok {
			texts[text.Text()] = true
		}
		switch o := o.(type) {
		case *fyne.Container:
			for _, inner := range o.Objects {
				walk(inner)
			}
		case fyne.Widget:
			for _, inner := range test.WidgetRenderer(o).Objects() {
				walk(inner)
			}
		}
	}
	walk(o)
	return texts
}

func TestANarrowWindowLeavesTheMinorOut(t *testing.T) {
	for width, want := range map[float32]bool{1024: false, 1366: true, 1920: true} {
		v, _ := open(t, width, func() time.Time { return start })
		texts := shown(v.Object())
		for _, text := range []string{"Communications", "Help"} {
			if texts[text] != want {
				t.Errorf("at %v %q is shown: %v", width, text, texts[text])
			}
		}
		if !texts["Lead"] || !texts[head.Caption] {
			t.Errorf("at %v the wrong things went", width)
		}
	}
	v, _ := open(t, 800, func() time.Time { return start })
	if texts := shown(v.Object()); texts[head.Caption] || !texts[head.Brief] {
		t.Error("a caption that has no room is not the brief one")
	}
}

func TestALongTitleWidensNothing(t *testing.T) {
	v, _ := open(t, 1024, func() time.Time { return start })
	if least := v.Object().MinSize(); least.Width > 1024 {
		t.Errorf("the frame needs %v", least)
	}
}

// No one does what was not read: the key counts once the thing has stood for a
// second. A figure that ticks in its text is no other thing.
func TestANewThingIsReadFirst(t *testing.T) {
	now := start
	v, _ := open(t, 1366, func() time.Time { return now })
	bar := func(text, action string) present.Bar {
		return present.Bar{Kind: deputy.NextDo, Text: text, Button: "Do it", Action: action}
	}
	v.Show(head, bar("Name a lead", "lead"))
	if v.NextIsRead() {
		t.Error("it counts at once")
	}
	now = now.Add(time.Second)
	v.Show(head, bar("Name a lead, none for 00:02", "lead"))
	if !v.NextIsRead() {
		t.Error("a tick of the same thing starts the second again")
	}
	v.Show(head, bar("Send the update", "copy:update"))
	if v.NextIsRead() {
		t.Error("another thing counts at once")
	}
}

func TestFooterSaysWhatIsInTheWay(t *testing.T) {
	_, foot := open(t, 1366, func() time.Time { return start })
	foot.Show(present.Footer{Saved: "Saved 14:13:55", File: "warroom.db", Zone: "Times in UTC+02:00"})
	if texts := shown(foot.Object()); !texts["•  Saved 14:13:55"] || !texts["warroom.db"] || !texts["Times in UTC+02:00"] {
		t.Errorf("%v", texts)
	}
	foot.Show(present.Footer{Saved: "Saved 14:13:55", Problem: "The disk is full."})
	if texts := shown(foot.Object()); texts["•  Saved 14:13:55"] || !texts["The disk is full."] {
		t.Errorf("%v", texts)
	}
}

// review is the head of a post-mortem: no elapsed time, and the title comes first.
var review = present.Header{
	Severity: model.P0, Title: "Post-mortem: Checkout returns 500s for all users", TitleFirst: true,
	Caption: "INC-2026-014  ·  resolved 24 Nov 15:39:00", Brief: "resolved 24 Nov 15:39:00",
	Pairs: []present.Pair{{Label: "Due", Value: "26 Nov 15:39", Known: true, Stays: true}, {Label: "Post-mortem", Value: "31 h 00 min left", Known: true, Stays: true}, {Label: "Lead", Value: "on-call A", Icon: "user", Known: true}},
}

// The title of a post-mortem is read before its lead and its least button, and its
// deadline before all of them.
func TestTheTitleHasTheRoom(t *testing.T) {
	long := review.Title + ", in all regions but one, and carts are lost"
	for _, c := range []struct {
		width float32
		title string
		shown []string
		gone  []string
		drawn string
	}{
		{1920, review.Title, []string{"Due", "Post-mortem", "Lead", review.Caption}, nil, review.Title},
		{1366, review.Title, []string{"Due", "Post-mortem", review.Caption}, []string{"Lead"}, review.Title},
		{1366, long, []string{"Due", "Post-mortem", "Lead"}, nil, "Post-mortem: Checkout returns"},
		{1366, unbroken, []string{"Due", "Post-mortem", "Lead"}, nil, "Post-mortem: WWWWW"},
		{1024, review.Title, []string{"Due", "Post-mortem", review.Caption}, []string{"Lead", "Copy Markdown"}, "Post-mortem: Check"},
		{1024, long, []string{"Due", "Post-mortem"}, []string{"Lead"}, "Post-mortem: Check"},
	} {
		v, _ := open(t, c.width, func() time.Time { return start })
		v.SetButtons(widgets.NewSecondary("Copy Markdown", nil).WithIcon("copy"), widgets.NewSecondary("Export…", nil), widgets.NewSecondary("Publish…", nil))
		head := review
		head.Title = c.title
		v.Show(head, present.Bar{})
		texts := shown(v.Object())
		for _, text := range c.shown {
			if !texts[text] {
				t.Errorf("at %v %q is not shown beside %.60q", c.width, text, c.title)
			}
		}
		for _, text := range c.gone {
			if texts[text] {
				t.Errorf("at %v %q is shown beside %.60q", c.width, text, c.title)
			}
		}
		if at, drawn := drawnAs(v.Object(), review.Title[:12]); at != 114 || !strings.HasPrefix(drawn, c.drawn) {
			t.Errorf("at %v the title begins at %v and reads %q", c.width, at, drawn)
		}
	}
}

// In a cockpit the milestone gives way to the title that is whole without it, and stays
// beside one that is cut all the same.
func TestTheMilestoneGivesWayToTheTitle(t *testing.T) {
	for _, c := range []struct {
		width float32
		title string
		shown bool
	}{{1024, "Checkout returns 500s for all users", false}, {1024, "Search is slow", true}, {1366, "Checkout returns 500s for all users", true}, {1366, strings.Repeat("Checkout is down ", 20), true}} {
		v, _ := open(t, c.width, func() time.Time { return start })
		told := head
		told.Title, told.Pairs = c.title, append(slices.Clone(head.Pairs), present.Pair{Label: "Status", Value: "Mitigating", Known: true}, present.Pair{Label: "Mitigated", Value: "14:34:02", Icon: "check", Known: true, Met: true})
		v.Show(told, present.Bar{})
		texts := shown(v.Object())
		if _, drawn := drawnAs(v.Object(), c.title[:12]); texts["Mitigated"] != c.shown || len(c.title) < 40 && drawn != c.title {
			t.Errorf("at %v beside %.40q the milestone is shown: %v, the title reads %q", c.width, c.title, texts["Mitigated"], drawn)
		}
	}
}

var unbroken = "Post-mortem: " + strings.Repeat("W", 10_240)

// drawnAs is the text that begins so, as it is drawn, and where it begins.
func drawnAs(o fyne.CanvasObject, begins string) (at float32, text string) {
	desktest.Walk(o, func(o fyne.CanvasObject) {
		if t, ok := o.(*canvas.Text); ok && strings.HasPrefix(t.Text, begins) {
			at, text = fyne.CurrentApp().Driver().AbsolutePositionForObject(t).X, t.Text
		}
	})
	return at, text
}
