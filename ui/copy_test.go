package ui_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"warroom/model/modeltest"
	"warroom/ui/desktest"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func TestCopy(t *testing.T) {
	t.Run("to the system", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Key("copy-due")
		if len(r.Machine.Copied) != 1 || !strings.Contains(r.Machine.Copied[0], "Checkout returns 500s") {
			t.Fatalf("the clipboard has %q", r.Machine.Copied)
		}
		if got := r.Kinds(before); !slices.Equal(got, []string{"message-sent"}) || !r.Says("promised 14:46") {
			t.Errorf("the log has %q", got)
		}
	})
	t.Run("to the window", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.CopyFails = errors.New("there is no clipboard")
		r.Key("copy-due")
		if len(r.Machine.OwnCopied) != 1 || !slices.Equal(r.Kinds(before), []string{"message-sent"}) {
			t.Errorf("the window's clipboard has %q, the log %q", r.Machine.OwnCopied, r.Kinds(before))
		}
		for _, want := range []string{"there is no clipboard", "this window's own clipboard", "Update copied for Slack. Keep this window open"} {
			if !r.Says(want) {
				t.Errorf("it does not say %q: %q", want, r.Texts())
			}
		}
	})
	t.Run("by hand", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.CopyFails, r.Machine.OwnCopyFails = errors.New("There is no clipboard."), errors.New("none here either")
		r.Key("copy-due")
		if r.Events() != before || !r.Says("There is no clipboard.") {
			t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
		}
		r.Tap("Log as sent")
		if bodies := r.Bodies(before); !strings.Contains(bodies, `"how":"sent"`) || r.Button("Log as sent") != nil || !r.Says("Update sent for Slack") {
			t.Errorf("the log has %s, the screen says %q", bodies, r.Texts())
		}
	})
}

// What is selected to be copied by hand is the message that failed, wherever it
// was asked for and whatever the panel showed.
func TestTheMessageThatFailedIsSelected(t *testing.T) {
	for name, c := range map[string]struct {
		clock  string
		ask    func(*desktest.Rig)
		begins string
	}{
		"from a flag, beside another text": {"14:18:52", func(r *desktest.Rig) {
			desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
				if tabs, ok := o.(*widgets.Segmented); ok && tabs.Visible() {
					tabs.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome}) // the triage message
				}
			})
			r.After(2 * time.Second) // the next bar takes no press before it was read
			r.Tap("Copy update")
		}, "📊 *Incident Update:*"},
		"from the post-mortem": {"15:45:00", func(r *desktest.Rig) { r.Key("phase:postmortem"); r.Key("copy-due") }, "✅ *Incident Resolved:*"},
	} {
		t.Run(name, func(t *testing.T) {
			r := at(t, c.clock)
			r.Machine.CopyFails, r.Machine.OwnCopyFails = errors.New("There is no clipboard."), errors.New("none here either")
			c.ask(r)
			entry, ok := r.Window.Canvas().Focused().(*widgets.Entry)
			if !ok || !strings.HasPrefix(entry.SelectedText(), c.begins) {
				t.Fatalf("the focus is on %T", r.Window.Canvas().Focused())
			}
		})
	}
}

// What differs from the last message of its name is marked, what is not known
// stays marked as that, and the tick of the clock changes nothing of it.
func TestWhatChangedSinceTheLastUpdateIsMarked(t *testing.T) {
	r := at(t, "14:18:52")
	if got := marked(r, theme.Link); len(got) != 0 {
		t.Errorf("before the first update %q is marked", got)
	}
	r.Key("copy-due")
	if got := marked(r, theme.Link); !slices.Equal(got, nil) {
		t.Errorf("right after the update %q is marked", got)
	}
	r.After(20 * time.Minute)
	for _, line := range []string{"/impact slow", "/cause the pool is too small"} {
		r.Key("log")
		r.Type(line)
		r.Press(fyne.KeyReturn)
	}
	r.Settle()
	if got, want := marked(r, theme.Link), []string{"Root cause found", "all users, slow", "15:16 (UTC+02:00)"}; !slices.Equal(got, want) {
		t.Errorf("%q is marked as changed, want %q", got, want)
	}
	if got, want := marked(r, theme.Near), []string{"not set"}; !slices.Equal(got, want) {
		t.Errorf("%q is marked as missing, want %q", got, want)
	}
}

// What was sent says whether its promise was kept, where there is room for the list.
func TestWhatWasSentSaysWhetherItsPromiseWasKept(t *testing.T) {
	r := desktest.Open(t, desktest.Options{Size: fyne.NewSize(1920, 1080)}).Tell(modeltest.Checkout(t, "14:18:52"))
	r.Key("copy-due")
	for _, want := range []string{"promised 14:16, missed", "promised 14:46"} {
		if !r.Says(want) {
			t.Errorf("it does not say %q: %q", want, r.Texts())
		}
	}
}

// marked are the texts of the preview in a colour.
func marked(r *desktest.Rig, token fyne.ThemeColorName) []string {
	var found []string
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if p, ok := o.(*widgets.Preview); ok {
			desktest.Walk(p, func(o fyne.CanvasObject) {
				if text, ok := o.(*canvas.Text); ok && text.Visible() && text.Color == theme.Color(token) {
					found = append(found, text.Text)
				}
			})
		}
	})
	return found
}
