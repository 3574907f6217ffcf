package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// sight is what is seen of a file: its box, what scrolls in it, and its lines.
func sight(t *testing.T, r *desktest.Rig) (box *widgets.Preview, scroll *container.Scroll, lines []*canvas.Text) {
	t.Helper()
	desktest.Walk(r.Window.Canvas().Overlays().Top(), func(o fyne.CanvasObject) {
		if p, is := o.(*widgets.Preview); is {
			box = p
		}
	})
	if box == nil {
		t.Fatalf("no text is seen: %q", r.Texts())
	}
	desktest.Walk(box, func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *container.Scroll:
			scroll = o
		case *canvas.Text:
			lines = append(lines, o)
		}
	})
	return box, scroll, lines
}

// alert is what a monitor sends: one line of so many letters and no space.
func alert(n int) string { return `{"alert":"` + unbroken(n-12) + `"}` }

// An alert that is one long line is seen whole, in lines that fit, and scrolls to its
// end where it is higher than the box.
func TestAFileOfOneLongLineIsSeenWhole(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 640), fyne.NewSize(1366, 768)} {
		for _, n := range []int{900, 2000, 8000} {
			r := desktest.Open(t, desktest.Options{Size: size})
			text := alert(n)
			seeFile(t, r, text)
			_, scroll, lines := sight(t, r)
			said := ""
			for _, line := range lines {
				said += line.Text
				if end := line.Position().X + line.MinSize().Width; end > scroll.Size().Width+1 {
					t.Errorf("%v, %d letters: a line ends at %v of %v", size, n, end, scroll.Size().Width)
				}
			}
			if said != text {
				t.Errorf("%v: of %d letters %d are seen, to %.20q", size, n, len(said), said[max(0, len(said)-20):])
			}
			scroll.ScrollToBottom()
			last := lines[len(lines)-1]
			if end := last.Position().Y + last.MinSize().Height - scroll.Offset.Y; end > scroll.Size().Height+1 {
				t.Errorf("%v, %d letters: the last line ends at %v of %v", size, n, end, scroll.Size().Height)
			}
		}
	}
}

// A long text is read to its end and back by keys, too.
func TestALongFileIsReadByKeys(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	seeFile(t, r, alert(8000))
	box, scroll, _ := sight(t, r)
	r.Window.Canvas().Focus(box)
	end := scroll.Content.MinSize().Height - scroll.Size().Height
	for _, c := range []struct {
		key      fyne.KeyName
		from, to float32
	}{
		{fyne.KeyPageDown, 1, scroll.Size().Height}, {fyne.KeyPageUp, 0, 0}, {fyne.KeyEnd, end, end}, {fyne.KeyPageDown, end, end},
		{fyne.KeyHome, 0, 0}, {fyne.KeyUp, 0, 0}, {fyne.KeyDown, 1, 30},
	} {
		r.Press(c.key)
		if y := scroll.Offset.Y; y < c.from || y > c.to {
			t.Errorf("%s scrolls to %v, want %v to %v", c.key, y, c.from, c.to)
		}
	}
}

// seeFile looks at a file with that text.
func seeFile(t *testing.T, r *desktest.Rig, text string) {
	t.Helper()
	r.Tell(modeltest.Checkout(t, "14:18:52"))
	r.Machine.Saved["/alert.json"] = text
	drop(r, "/alert.json")
	if r.Asks() {
		r.Press(fyne.KeyReturn)
	}
	r.Desk.Run("files")
	r.Settle()
}

// What is larger than the view ends in words, and costs no more than what is shown.
func TestAFileOfOneEndlessLineIsSeenToALimit(t *testing.T) {
	r := desktest.Open(t, desktest.Options{})
	const shown = 20_000
	if n := desktest.Measured(func() { seeFile(t, r, alert(250_000)) }); n > 12*shown {
		t.Errorf("%d letters are measured for %d that are seen", n, shown)
	}
	box, _, _ := sight(t, r)
	if text := box.Text(); !strings.HasSuffix(text, "\n… the first 20,000 characters; Save as… has all of it") {
		t.Errorf("it ends in %q", text[max(0, len(text)-80):])
	}
}
