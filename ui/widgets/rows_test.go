package widgets_test

import (
	"fmt"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// keep writes a picture of the canvas where WARROOM_GALLERY says.
func keep(t *testing.T, name string, c fyne.Canvas) {
	t.Helper()
	dir := os.Getenv("WARROOM_GALLERY")
	if dir == "" {
		return
	}
	f, err := os.Create(filepath.Join(dir, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, c.Capture()); err != nil {
		t.Fatal(err)
	}
}

func TestRowListMakesOnlyWhatIsSeen(t *testing.T) {
	made, opened := 0, -1
	bound := map[int]bool{}
	list := widgets.NewRowList(28, func() *widgets.TimelineRow { made++; return widgets.NewTimelineRow() },
		func(i int, r *widgets.TimelineRow) {
			bound[i] = true
			r.SetRow(widgets.TimelineEntry{Text: fmt.Sprint(i)})
		})
	list.OnOpen = func(i int) { opened = i }
	w := window(t, list, 600, 290)
	list.SetCount(5000)
	if made > 13 {
		t.Errorf("%d rows were made for 10 that are seen", made)
	}
	w.Canvas().Focus(list)
	stroke(w.Canvas(), fyne.KeyEnd, 0)
	stroke(w.Canvas(), fyne.KeyReturn, 0)
	if opened != 4999 || !bound[4999] {
		t.Errorf("End and Enter opened %d", opened)
	}
	stroke(w.Canvas(), fyne.KeyPageUp, 0)
	stroke(w.Canvas(), fyne.KeyUp, 0)
	if got := list.Current(); got != 4989 {
		t.Errorf("a page and a row up from the end is %d, want 4989", got)
	}
}

func TestReaderStaysPutWhenRowsComeInAbove(t *testing.T) {
	first := -1
	list := widgets.NewRowList(28, widgets.NewTimelineRow, func(int, *widgets.TimelineRow) {})
	list.OnScrolled = func(i int) { first = i }
	window(t, list, 600, 280)
	list.SetCount(100)
	list.SetCurrent(50)
	before := first
	list.Inserted(3)
	if first != before+3 || list.Current() != 53 {
		t.Errorf("first seen %d after %d, current %d: the reader was moved", first, before, list.Current())
	}
}

func TestTimelineRowOffersActionsUnderThePointer(t *testing.T) {
	row := widgets.NewTimelineRow()
	var done []widgets.RowAction
	opened := 0
	row.OnAction = func(a widgets.RowAction) { done = append(done, a) }
	row.OnOpen = func() { opened++ }
	row.SetRow(widgets.TimelineEntry{Time: "14:05:51", Kind: "Note", Text: "text", By: "on-call A"})
	window(t, row, 730, 28)
	row.MouseIn(&desktop.MouseEvent{})
	row.Tapped(&fyne.PointEvent{Position: fyne.NewPos(700, 14)})
	row.Tapped(&fyne.PointEvent{Position: fyne.NewPos(200, 14)})
	row.MouseOut()
	row.Tapped(&fyne.PointEvent{Position: fyne.NewPos(700, 14)})
	if len(done) != 1 || done[0] != widgets.RowRetract || opened != 2 {
		t.Errorf("actions %v, opened %d: want one Retract, then two openings", done, opened)
	}
}

// A source that is named at length takes no room from what happened; a note in its
// place is ours, and is never cut.
func TestTimelineRowKeepsItsTextBesideALongName(t *testing.T) {
	const gap, column, width = 12, 64, 730
	says := strings.Repeat("replication stops and ", 12)
	for name, e := range map[string]widgets.TimelineEntry{
		"short": {Text: says, By: "on-call A"}, "long": {Text: says, By: "Summary of the disruption of the storage service"},
	} {
		row := widgets.NewTimelineRow()
		row.SetRow(e)
		window(t, row, width, 28)
		text, by := drawnText(row, "replication"), drawnText(row, e.By[:5])
		if left, right := by.Position().X, by.Position().X+by.Size().Width; left < width-gap-column || right > width-gap {
			t.Errorf("%s: %q is drawn from %v to %v", name, by.Text, left, right)
		}
		if right := text.Position().X + text.Size().Width; right < width-gap-column-60 || right > by.Position().X {
			t.Errorf("%s: the text ends at %v, the name begins at %v", name, right, by.Position().X)
		}
	}
	row := widgets.NewTimelineRow()
	row.SetRow(widgets.TimelineEntry{Text: says, By: "on-call A", Note: "original kept", Retracted: true})
	window(t, row, width, 28)
	if drawnText(row, "original kept") == nil {
		t.Error("the note is cut")
	}
}

// drawnText is the part of a widget that draws a text which begins so; nil where
// none does.
func drawnText(w fyne.Widget, begins string) *canvas.Text {
	for _, o := range test.WidgetRenderer(w).Objects() {
		if text, ok := o.(*canvas.Text); ok && strings.HasPrefix(text.Text, begins) {
			return text
		}
	}
	return nil
}

func TestBothThemesFollow(t *testing.T) {
	tile := widgets.NewClockTile(widgets.Clock{Name: "Update", Figure: "02:52", Word: "over", Tone: widgets.ClockOver}, nil)
	window(t, tile, 216, 64)
	fill := func() color.Color {
		return test.WidgetRenderer(tile).Objects()[0].(*canvas.Rectangle).FillColor
	}
	dark := fill()
	fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Light, 1.3))
	if fill() == dark {
		t.Error("the tile kept the colours of the dark theme")
	}
	if got := tile.MinSize().Height; got != 83 {
		t.Errorf("the tile is %v high at text size 1.3, want 83", got)
	}
}

func TestATickTouchesOnlyItsFigures(t *testing.T) {
	c := widgets.Clock{Name: "Mitigate", Limit: "15 min", Figure: "01:59", Word: "left", Fraction: 0.87, Tone: widgets.ClockNear}
	tile := widgets.NewClockTile(c, nil)
	window(t, tile, 216, 64)
	c.Figure, c.Fraction = "01:58", 0.871
	tile.SetClock(c)
	var texts []string
	for _, o := range test.WidgetRenderer(tile).Objects() {
		if text, ok := o.(*canvas.Text); ok {
			texts = append(texts, text.Text)
		}
	}
	want := fmt.Sprint([]string{"Mitigate", "15 min", "01:58", "left"})
	if fmt.Sprint(texts) != want {
		t.Errorf("drawn %v, want %v", texts, want)
	}
}

// A text has the room of the star and the mark where neither stands.
func TestATextHasTheRoomOfWhatIsNotThere(t *testing.T) {
	const text = "the pool of connections to the orders database is exhausted by a retry loop of the workers"
	ends := func(e widgets.TimelineEntry) float32 {
		e.Text, e.By = text, "on-call A"
		row := widgets.NewTimelineRow()
		row.SetRow(e)
		window(t, row, 500, 28)
		drawn := drawnText(row, "the pool")
		return drawn.Position().X + drawn.MinSize().Width
	}
	if bare, starred := ends(widgets.TimelineEntry{}), ends(widgets.TimelineEntry{Starred: true}); bare < starred+theme.Px(12) || bare > 500-theme.Px(12)-40 {
		t.Errorf("the text ends at %v, beside a star at %v", bare, starred)
	}
}
