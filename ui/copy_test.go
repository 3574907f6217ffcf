package ui_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
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
	})
	t.Run("by hand", func(t *testing.T) {
		r := at(t, "14:18:52")
		before := r.Events()
		r.Machine.CopyFails, r.Machine.OwnCopyFails = errors.New("There is no clipboard."), errors.New("none here either")
		r.Key("copy-due")
		if r.Events() != before || !r.Says("There is no clipboard.") {
			t.Errorf("the log has %q, the screen says %q", r.Kinds(before), r.Texts())
		}
	})
}
