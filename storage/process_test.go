package storage_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"warroom/model"
	"warroom/model/session"
	"warroom/storage"
	"warroom/storage/logtest"
)

// The test binary is also the other process: with these two set it appends
// entries to the log until it has said as many ids as it was asked for.
const (
	childPath  = "WARROOM_TEST_CHILD"
	childCount = "WARROOM_TEST_COUNT"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childPath); path != "" {
		work := appendAndTell
		if os.Getenv(childCount) == attaching {
			work = attachAndTell
		}
		if err := work(path, os.Getenv(childCount)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// appendAndTell prints the id of each entry once it is acknowledged.
func appendAndTell(path, count string) error {
	limit, err := strconv.Atoi(count)
	if err != nil {
		return err
	}
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		return err
	}
	ctx := context.Background()
	for told := 0; told < limit; {
		events, err := db.Events(ctx, first, 0)
		if err != nil {
			return err
		}
		d := logtest.Draft(first, 0)
		d.ID = fmt.Sprintf("P%08d%08d", os.Getpid(), len(events))
		_, err = db.Append(ctx, first, len(events), []model.Draft{d}, project(first, make([]model.Event, len(events)+1)))
		if errors.Is(err, session.ErrStale) {
			continue
		}
		if err != nil {
			return err
		}
		fmt.Println(d.ID)
		told++
	}
	return db.Close()
}

// child starts the other process.
func child(t *testing.T, path string, count int) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	return childThat(t, path, strconv.Itoa(count))
}

func childThat(t *testing.T, path, work string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childPath+"="+path, childCount+"="+work)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(io.Reader(out))
}

func TestProcessesAppendWithoutLoss(t *testing.T) {
	const processes, each = 3, 15
	path := fill(t)
	var cmds []*exec.Cmd
	var outs []*bufio.Scanner
	for range processes {
		cmd, out := child(t, path, each)
		cmds, outs = append(cmds, cmd), append(outs, out)
	}
	acknowledged := map[string]bool{}
	for i, out := range outs {
		for out.Scan() {
			acknowledged[out.Text()] = true
		}
		if err := cmds[i].Wait(); err != nil {
			t.Errorf("process %d: %v", i, err)
		}
	}
	if len(acknowledged) != processes*each {
		t.Errorf("%d were acknowledged, want %d", len(acknowledged), processes*each)
	}
	wantAll(t, path, acknowledged, len(acknowledged)+3)
}

// A process that is killed at any moment has saved whatever it said is saved.
func TestKillLosesNothing(t *testing.T) {
	path := fill(t)
	acknowledged := map[string]bool{}
	random := rand.New(rand.NewPCG(3, 7))
	for range 8 {
		cmd, out := child(t, path, 1000)
		for range 1 + random.IntN(30) {
			if !out.Scan() {
				t.Fatalf("the process ended by itself: %v", cmd.Wait())
			}
			acknowledged[out.Text()] = true
		}
		for range random.IntN(1 << 20) { // some part of an append later
			_ = random
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for out.Scan() { // what it said before it heard of it
			acknowledged[out.Text()] = true
		}
		_ = cmd.Wait() // it was killed, and says so
	}
	wantAll(t, path, acknowledged, -1)
}

// wantAll checks that the log holds every acknowledged id, soundly, and as many
// events as said, unless that is negative.
func wantAll(t *testing.T, path string, acknowledged map[string]bool, count int) {
	t.Helper()
	db := open(t, path)
	events, err := db.Events(t.Context(), first, 0)
	if err != nil || count >= 0 && len(events) != count {
		t.Errorf("%d events, %v; want %d", len(events), err, count)
	}
	for _, e := range events {
		delete(acknowledged, e.ID)
	}
	if len(acknowledged) > 0 {
		t.Errorf("acknowledged and lost: %v", acknowledged)
	}
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
}
