package bench

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/oklog/ulid/v2"

	"warroom/model"
	"warroom/model/session"
	"warroom/storage"
)

// watched is how long a program is observed: 20 ticks of its clocks.
const watched = 20 * time.Second

// watch returns resident memory in MB and CPU in % of one core, after a while in
// which the start has settled.
func watch(t *testing.T, pid int) (megabytes, percent float64) {
	t.Helper()
	time.Sleep(3 * time.Second) // the start is not part of idling
	before, began := cpuTime(t, pid), time.Now()
	time.Sleep(watched)
	used := cpuTime(t, pid) - before
	return resident(t, pid), 100 * used.Seconds() / time.Since(began).Seconds()
}

// cpuTime is user and system time of a process, all threads, in the kernel's
// ticks of 10 ms.
func cpuTime(t *testing.T, pid int) time.Duration {
	t.Helper()
	stat := mustRead(t, fmt.Sprintf("/proc/%d/stat", pid))
	fields := strings.Fields(stat[strings.LastIndex(stat, ")")+1:])
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

func resident(t *testing.T, pid int) float64 {
	t.Helper()
	for _, line := range strings.Split(mustRead(t, fmt.Sprintf("/proc/%d/status", pid)), "\n") {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmRSS:" {
			kb, _ := strconv.Atoi(f[1])
			return float64(kb) / 1024
		}
	}
	t.Fatal("the kernel does not tell the resident memory")
	return 0
}

// seed writes so many incidents; all but the newest are closed.
func seed(t *testing.T, path string, incidents int) {
	t.Helper()
	db, err := storage.Open(path, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // what was appended is on the disk
	now := time.Now().Add(-time.Duration(incidents) * time.Hour)
	entropy := ulid.Monotonic(ulid.DefaultEntropy(), 0)
	room := session.New(db, session.Options{By: "bench", Now: func() time.Time { return now },
		NewID: func(t time.Time) string { return ulid.MustNew(ulid.Timestamp(t), entropy).String() }})
	ctx := context.Background()
	for i := range incidents {
		now = now.Add(time.Hour)
		done, err := room.Declare(ctx, model.Declare{Title: fmt.Sprintf("Incident %d", i), Severity: model.P2, Lead: "on-call A"}, time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		if i == incidents-1 {
			break
		}
		for _, c := range []model.Command{model.Resolve{Signal: "5xx: 9 % -> 0 %"}, model.Close{}, model.PublishPostMortem{}} {
			if _, err := room.Do(ctx, done.State.ID, c, time.Time{}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatal(err)
	}
}
