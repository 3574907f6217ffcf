package wall_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/wall"
)

var scene = present.Wall{
	Severity: model.P0, Title: "Checkout returns 500s for all users", Elapsed: "00:17:42",
	Clocks: []present.WallClock{{Name: "Post-mortem", Figure: "01:59 left", Tone: present.ToneNear}, {Name: "Response", Figure: "02:52 over", Tone: present.ToneOver}},
	Bar:    present.Bar{Kind: deputy.NextOver, Icon: "arrow-right", Text: "Send the update", Reason: "promised for 14:16"},
	Impact: []string{"all users", "every checkout fails"},
	People: []present.Pair{{Label: "Lead", Value: "on-call A", Known: true}, {Label: "Communications", Value: "on-call B", Known: true}},
	Flags:  "2 red flags", Now: "14:18:52",
}

func entries(n int) []present.WallEntry {
	list := make([]present.WallEntry, n)
	for i := range list {
		list[i] = present.WallEntry{Time: "14:13", Text: fmt.Sprintf("entry %d", i), Mark: present.Mark{Icon: "pencil"}}
	}
	return list
}

// drawn are the texts on a wall of that size, by what they say.
func drawn(t *testing.T, size fyne.Size, scale float32, p present.Wall) map[string]*canvas.Text {
	t.Helper()
	return see(t, size, scale, p).texts
}

// The wall is the same picture in every window, whatever the text size: nothing
// is cut, nothing leaves the window, and the elapsed time grows with it.
func TestWallFillsItsWindow(t *testing.T) {
	scene := scene
	scene.Entries = entries(4)
	for _, tc := range []struct {
		size    fyne.Size
		elapsed float32
	}{{fyne.NewSize(1366, 768), 168}, {fyne.NewSize(1920, 1080), 236}, {fyne.NewSize(1024, 640), 126}} {
		for _, scale := range []float32{1, 1.3} {
			texts := drawn(t, tc.size, scale, scene)
			for _, want := range []string{"P0", scene.Title, scene.Elapsed, "Post-mortem", "01:59 left", "02:52 over", "Send the update", "promised for 14:16",
				"entry 3", "every checkout fails", "on-call A", "on-call B", "2 red flags", "14:18:52"} {
				text := texts[want]
				if text == nil {
					t.Errorf("%v at %v: %q is not shown whole", tc.size, scale, want)
				} else if end := text.Position().AddXY(text.Size().Width, text.Size().Height); text.Position().X < 0 || end.X > tc.size.Width || end.Y > tc.size.Height {
					t.Errorf("%v at %v: %q ends at %v", tc.size, scale, want, end)
				}
			}
			if got := texts[scene.Elapsed].TextSize; got < tc.elapsed-1 || got > tc.elapsed+1 {
				t.Errorf("%v at %v: the elapsed time is %v high", tc.size, scale, got)
			}
		}
	}
}

// A long figure is whole, smaller where it has to be, and clear of the elapsed time.
func TestLongFiguresAreWhole(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
		for _, elapsed := range []string{"02:58:00", "10 d 02:00"} {
			p := scene
			p.Elapsed = elapsed
			p.Clocks = []present.WallClock{{Name: "Post-mortem", Figure: "47 h 20 min left"}, {Name: "Update", Figure: "02:52 over"}}
			w := see(t, size, 1, p)
			name, figure, passed := w.texts["Post-mortem"], w.texts["47 h 20 min left"], w.texts[elapsed]
			switch {
			case name == nil || figure == nil || passed == nil || w.texts["02:52 over"] == nil:
				t.Errorf("%v: not all is whole beside %s", size, elapsed)
			case name.Position().X < passed.Position().X+passed.Size().Width || figure.Position().X < name.Position().X+name.Size().Width ||
				figure.Position().X+figure.Size().Width > size.Width-30*w.unit:
				t.Errorf("%v: it overlaps beside %s: %v %v", size, elapsed, name.Position(), figure.Position())
			}
		}
	}
}

// The figures end in one line, and what is hit and who leads are whole where there is room.
func TestTheWallUsesItsRoom(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
		p := scene
		p.Clocks = []present.WallClock{{Name: "Update", Figure: "1 h 25 min left"}, {Name: "Response", Figure: "02:52 over"}}
		p.Impact = []string{"all users", "every checkout fails, and orders are lost"}
		p.People = []present.Pair{{Label: "Lead", Value: "on-call A of the checkout team", Known: true}, {Label: "Communications", Value: "on-call B", Known: true}}
		p.Entries = entries(4)
		texts := drawn(t, size, 1, p)
		end := func(text string) float32 { return texts[text].Position().X + texts[text].Size().Width }
		if a, b := end("1 h 25 min left"), end("02:52 over"); a < b-1 || a > b+1 {
			t.Errorf("%v: the figures end at %v and %v", size, a, b)
		}
		if texts["every checkout fails, and"] == nil || texts["orders are lost"] == nil {
			t.Errorf("%v: what is hit is cut", size)
		}
		if texts["on-call A of the checkout team"] == nil {
			t.Errorf("%v: who leads is cut", size)
		}
	}
}

// A long title takes two lines and no more.
func TestLongTextsWrap(t *testing.T) {
	p := scene
	p.Title = strings.Repeat("Checkout returns 500s ", 450)
	var title []string
	for text := range drawn(t, fyne.NewSize(1366, 768), 1, p) {
		if strings.Contains(text, "Checkout") {
			title = append(title, text)
		}
	}
	slices.SortFunc(title, func(a, b string) int { return len(a) - len(b) })
	if len(title) != 2 || !strings.HasSuffix(title[0]+title[1], "…") && !strings.HasSuffix(title[1]+title[0], "…") {
		t.Errorf("the title is %q", title)
	}
}

// What is to be said aloud is as large as any next thing, in two or three lines in
// the middle of its band, which grows by whole rows of the log; only what has no
// room in three is smaller, and cut at its end.
func TestTheCallIsAsLargeAsTheNextThing(t *testing.T) {
	two := "“Twenty minutes in. Rollback had no effect; scale is running. Update due 14:46.”"
	three := "“One hour and twenty minutes in. Rollback had no effect; failover is running since 14:21. First alert due 14:46. Who takes over the lead?”"
	for _, tc := range []struct {
		text        string
		lines, rows int
		role        float32
	}{{"Send the update", 1, 4, 44}, {two, 2, 3, 44}, {three, 3, 2, 44}, {strings.Repeat(three+" ", 9), 3, 3, 28}} {
		for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768), fyne.NewSize(1920, 1080)} {
			p := scene
			p.Bar.Text, p.Entries = tc.text, entries(4)
			w := see(t, size, 1, p)
			if got := w.said(tc.text); len(got) != tc.lines || got[0].TextSize < tc.role*w.unit-1 || got[0].TextSize > tc.role*w.unit+1 {
				t.Errorf("%v: %q stands in %d lines", size, tc.text[:15], len(got))
			} else if above, below := got[0].Position().Y-w.band.Position().Y, end(w.band)-end(got[tc.lines-1]); max(above-below, below-above) > 5*w.unit || above < 5*w.unit {
				t.Errorf("%v: %v is above %q, %v below", size, above, tc.text[:15], below)
			}
			if w.rows() < tc.rows {
				t.Errorf("%v: %d entries stand below %q", size, w.rows(), tc.text[:15])
			}
		}
	}
}

// sight is a wall as it is drawn.
type sight struct {
	unit  float32
	texts map[string]*canvas.Text
	band  fyne.CanvasObject // of the next thing
}

func see(t *testing.T, size fyne.Size, scale float32, p present.Wall) sight {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, scale))
	v := wall.New()
	v.Show(p)
	w := test.NewTempWindow(t, v.Object())
	w.SetPadded(false)
	w.Resize(size)
	s := sight{unit: min(size.Width/1366, size.Height/768), texts: map[string]*canvas.Text{}}
	for _, o := range test.WidgetRenderer(v.Object().(fyne.Widget)).Objects() {
		switch text, ok := o.(*canvas.Text); {
		case ok && text.Visible() && text.Text != "":
			s.texts[text.Text] = text
		case !ok && o.Size().Width == size.Width && o.Size().Height > 50*s.unit:
			s.band = o
		}
	}
	return s
}

func end(o fyne.CanvasObject) float32 { return o.Position().Y + o.Size().Height }

// said are the lines of the next thing, from the top.
func (s sight) said(text string) []*canvas.Text {
	var lines []*canvas.Text
	for said, line := range s.texts {
		if strings.Contains(text, strings.TrimSuffix(said, "…")) && line.Position().Y > s.band.Position().Y && end(line) < end(s.band) {
			lines = append(lines, line)
		}
	}
	slices.SortFunc(lines, func(a, b *canvas.Text) int { return int(a.Position().Y - b.Position().Y) })
	return lines
}

// rows is how many entries stand below the band.
func (s sight) rows() int {
	n := 0
	for said, line := range s.texts {
		if strings.HasPrefix(said, "entry ") && line.Position().Y > end(s.band) {
			n++
		}
	}
	return n
}

// Entries stand in whole rows: a higher window shows more.
func TestWholeRows(t *testing.T) {
	p := scene
	p.Entries = entries(24)
	for height, want := range map[float32]int{768: 4, 1080: 10} {
		rows := 0
		for text := range drawn(t, fyne.NewSize(1366, height), 1, p) {
			if strings.HasPrefix(text, "entry ") {
				rows++
			}
		}
		if rows != want {
			t.Errorf("%v high: %d rows, want %d", height, rows, want)
		}
	}
}

// The times of another day are whole, also those of another year, and the icons
// of all entries stand in one line behind the longest.
func TestDatesAreWhole(t *testing.T) {
	for _, tc := range []struct {
		size  fyne.Size
		scale float32
	}{{fyne.NewSize(1024, 640), 1}, {fyne.NewSize(1366, 768), 1.3}, {fyne.NewSize(1920, 1080), 1}} {
		p := scene
		p.Entries = entries(4)
		p.Entries[1].Time, p.Entries[3].Time = "22 Nov", "28 September 2023"
		texts := drawn(t, tc.size, tc.scale, p)
		long, entry := texts["28 September 2023"], texts["entry 0"]
		switch {
		case long == nil || texts["22 Nov"] == nil || texts["14:13"] == nil:
			t.Errorf("%v: a time is cut", tc.size)
		case entry == nil || entry.Position().X < long.Position().X+long.Size().Width+28:
			t.Errorf("%v: no room for the icon between the time and what happened", tc.size)
		}
	}
}

// A tick that changes nothing draws nothing, one that does draws the new time.
func TestShowFollows(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	v := wall.New()
	v.Show(scene)
	w := test.NewTempWindow(t, v.Object())
	w.Resize(fyne.NewSize(1366, 768))
	next := scene
	next.Elapsed, next.Flags = "00:17:43", ""
	v.Show(next)
	var texts []string
	for _, o := range test.WidgetRenderer(v.Object().(fyne.Widget)).Objects() {
		if text, ok := o.(*canvas.Text); ok && text.Text != "" {
			texts = append(texts, text.Text)
		}
	}
	if !slices.Contains(texts, "00:17:43") || slices.Contains(texts, "2 red flags") {
		t.Errorf("%q", texts)
	}
}
