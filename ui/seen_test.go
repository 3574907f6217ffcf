package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// press presses what can be pressed as a whole and says a text.
func press(t *testing.T, r *desktest.Rig, text string) {
	t.Helper()
	var found *widgets.Surface
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if s, ok := o.(*widgets.Surface); ok && found == nil && strings.Contains(strings.Join(desktest.TextsOf(s), "\n"), text) {
			found = s
		}
	})
	if found == nil {
		t.Fatalf("nothing that says %q can be pressed; there is %q", text, r.Texts())
	}
	test.Tap(found)
}

// rows are the texts of the timeline's rows.
func rows(r *desktest.Rig) (all []string) {
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if row, ok := o.(*widgets.TimelineRow); ok {
			all = append(all, strings.Join(desktest.TextsOf(row), " "))
		}
	})
	return all
}

// A red flag leads to the entries that it saw, and Esc back to all.
func TestAFlagLeadsToWhatItSaw(t *testing.T) {
	r := at(t, "14:18:52")
	all := len(rows(r))
	press(t, r, "2 entries")
	got := rows(r)
	if len(got) != 2 || !strings.Contains(got[0], "Scale") && !strings.Contains(got[1], "Scale") {
		t.Errorf("it shows %q", got)
	}
	if !r.Says("Seen by “") {
		t.Errorf("nothing says why there are two rows: %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if len(rows(r)) != all {
		t.Errorf("after Esc it shows %q", rows(r))
	}
}

// What speaks for or against a hypothesis is an entry, and one press away.
func TestEvidenceOfTheBoardOpens(t *testing.T) {
	r := at(t, "14:38:20")
	press(t, r, "no lock waits, CPU 22 %")
	if !r.Asks() || !r.Says("no lock waits, CPU 22 %") || !r.Says("Written") {
		t.Errorf("it does not open: %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	if _, is := r.Window.Canvas().Focused().(*widgets.RowList[*widgets.TimelineRow]); !is {
		t.Errorf("the keyboard is on %T, not on the entry", r.Window.Canvas().Focused())
	}
}
