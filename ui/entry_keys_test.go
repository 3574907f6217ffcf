package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// onNewest puts the keyboard on the newest entry.
func onNewest(t *testing.T, r *desktest.Rig) *widgets.RowList[*widgets.TimelineRow] {
	t.Helper()
	var list *widgets.RowList[*widgets.TimelineRow]
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if l, ok := o.(*widgets.RowList[*widgets.TimelineRow]); ok {
			list = l
		}
	})
	if list == nil {
		t.Fatal("there is no timeline")
	}
	r.Window.Canvas().Focus(list)
	list.SetCurrent(0)
	return list
}

// Enter opens the file of an entry that is one, and amends any other; E amends both.
func TestEnterOpensAFileAndEAmends(t *testing.T) {
	r := at(t, "14:18:52")
	r.Key("log")
	r.Type("the pool is full")
	r.Press(fyne.KeyReturn)
	onNewest(t, r)
	r.Press(fyne.KeyReturn)
	if !r.Says("What should it say?") {
		t.Errorf("Enter on a note does not amend it: %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)

	r.Machine.Saved["/shots/pool.png"] = picture(t)
	drop(r, "/shots/pool.png")
	list := onNewest(t, r)
	r.Press(fyne.KeyReturn)
	if !r.Says("SHA-256") || r.Says("What should it say?") {
		t.Errorf("Enter on a file does not open it: %q", r.Texts())
	}
	r.Press(fyne.KeyEscape)
	r.Window.Canvas().Focus(list)
	list.TypedRune('e')
	if !r.Says("What should it say?") {
		t.Errorf("E on a file does not amend its entry: %q", r.Texts())
	}
}
