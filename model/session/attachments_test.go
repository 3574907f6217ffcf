package session_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"warroom/model"
	"warroom/model/session"
)

// fileOf is a file that reads as each of the contents in turn, the last for ever.
func fileOf(contents ...string) session.File {
	return session.File{
		Name: "/var/log/pool.txt",
		Open: func() (io.ReadCloser, error) {
			now := contents[0]
			contents = contents[min(1, len(contents)-1):]
			return io.NopCloser(strings.NewReader(now)), nil
		},
		Media: func(head []byte) string { return "of " + string(head[:min(4, len(head))]) },
	}
}

func TestAttach(t *testing.T) {
	log := session.NewMemory("laptop")
	room, id := declaredIn(t, log)
	done, err := room.Attach(t.Context(), id, log, fileOf("pool full"), model.AttachEvidence{})
	if err != nil {
		t.Fatal(err)
	}
	a, err := done.State.Attachment("pool.txt")
	if err != nil || a.Size != 9 || a.Media != "of pool" {
		t.Fatalf("attached is %+v, %v", a, err)
	}
	var out bytes.Buffer
	if err := log.Content(t.Context(), a.SHA256, &out); err != nil || out.String() != "pool full" {
		t.Errorf("its content is %q, %v", out.String(), err)
	}
}

// What is refused writes no event and keeps no content.
func TestAttachRefused(t *testing.T) {
	endless := fileOf("x")
	endless.Open = func() (io.ReadCloser, error) { return io.NopCloser(iotest.DataErrReader(zeros{})), nil }
	gone := fileOf("x")
	gone.Open = func() (io.ReadCloser, error) { return nil, model.Refused("It is not there.", "Name another.") }
	breaks := fileOf("x")
	breaks.Open = func() (io.ReadCloser, error) { return io.NopCloser(iotest.ErrReader(fs.ErrClosed)), nil }
	for says, c := range map[string]struct {
		file  session.File
		about model.AttachEvidence
	}{
		"pool.txt is empty":                     {fileOf(""), model.AttachEvidence{}},
		"pool.txt is larger than 25 MB":         {endless, model.AttachEvidence{}},
		"It is not there. Name another.":        {gone, model.AttachEvidence{}},
		"pool.txt could not be read to its end": {breaks, model.AttachEvidence{}},
		"pool.txt changed while it was read":    {fileOf("before", "after"), model.AttachEvidence{}},
		"There is no hypothesis 7":              {fileOf("x"), model.AttachEvidence{N: 7}},
	} {
		log := session.NewMemory("laptop")
		room, id := declaredIn(t, log)
		_, err := room.Attach(t.Context(), id, log, c.file, c.about)
		if refusal := new(model.Refusal); !errors.As(err, &refusal) || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, without %q", err, says)
		}
		state, err := room.Open(t.Context(), id)
		if err != nil || len(state.Board.Attached) > 0 {
			t.Errorf("%s: attached are %v, %v", says, state.Board.Attached, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func declaredIn(t *testing.T, log session.Log) (*session.Session, string) {
	t.Helper()
	now := time.Date(2026, 11, 24, 14, 0, 0, 0, time.UTC)
	n := 0
	room := session.New(log, session.Options{Now: func() time.Time { return now }, By: "on-call A", NewID: func(time.Time) string {
		n++
		return strings.Repeat("0", 25) + string(rune('0'+n))
	}})
	done, err := room.Declare(t.Context(), model.Declare{Title: "Checkout returns 500s"}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return room, done.State.ID
}
