// Package bench measures the product against a floor that runs beside it in the
// same minute: what is printed are ratios, since absolute figures belong to a
// machine. It runs only when asked for (make bench).
package bench

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"warroom/cmd/warroom/realwindow"
)

var bench = flag.Bool("warroom.bench", false, "measure; takes minutes and wants a quiet machine")

func TestBench(t *testing.T) {
	if !*bench {
		t.Skip("make bench runs it")
	}
	realwindow.Needed(t)
	folder := t.TempDir()
	product, floor := realwindow.Binary(t), buildFloor(t, folder)
	db := filepath.Join(folder, "warroom.db")
	seed(t, db, 1000)

	first := compare(t, 7, func() float64 { return firstFrame(t, product, "--db", db) }, func() float64 { return firstFrame(t, floor) })
	t.Logf("first usable frame, 1,000 incidents: %.0f ms, empty Fyne window %.0f ms: %.2fx (goal 1.25x)", first.product, first.floor, first.ratio())

	memory, cpu := idle(t, product, floor, db)
	t.Logf("resident memory with the cockpit open: %.0f MB, empty window with a ticking label %.0f MB: %.2fx (goal 1.3x)", memory.product, memory.floor, memory.ratio())
	t.Logf("idle CPU with running clocks: %.1f %%, empty window with a ticking label %.1f %%: %.2fx (goal 1.5x)", cpu.product, cpu.floor, cpu.ratio())
}

// pair is a figure of the product and of its floor.
type pair struct{ product, floor float64 }

func (p pair) ratio() float64 { return p.product / p.floor }

// compare takes turns, so that both see the same machine, and keeps the medians.
func compare(t *testing.T, times int, product, floor func() float64) pair {
	t.Helper()
	var a, b []float64
	for range times {
		a, b = append(a, product()), append(b, floor())
	}
	return pair{median(a), median(b)}
}

func median(figures []float64) float64 {
	slices.Sort(figures)
	return figures[len(figures)/2]
}

func buildFloor(t *testing.T, folder string) string {
	t.Helper()
	path := filepath.Join(folder, "floor")
	if out, err := exec.Command("go", "build", "-o", path, "./testdata/floor").CombinedOutput(); err != nil {
		t.Fatalf("build the floor: %v\n%s", err, out)
	}
	return path
}

// firstFrame is the time from the start of a program until it has drawn, in
// milliseconds.
func firstFrame(t *testing.T, program string, args ...string) float64 {
	t.Helper()
	screen := realwindow.OpenScreen(t)
	began := time.Now()
	p := realwindow.Run(t, program, args...)
	for screen.Colours(drawnRow) < 2 {
		if time.Since(began) > realwindow.Patience {
			t.Fatalf("%s draws nothing", program)
		}
		time.Sleep(2 * time.Millisecond) // between two looks
	}
	took := time.Since(began)
	p.Kill()
	for screen.Colours(drawnRow) > 1 {
		time.Sleep(10 * time.Millisecond) // until the window is gone from the screen
	}
	return float64(took.Microseconds()) / 1000
}

// drawnRow is a row of pixels that both windows draw text in.
const drawnRow = 16

// idle runs both with their clocks ticking and reads memory (MB) and CPU (%).
func idle(t *testing.T, product, floor, db string) (memory, cpu pair) {
	t.Helper()
	p := realwindow.Start(t, db)
	p.Press("ctrl+Tab")
	p.Until("the cockpit", func() bool { return strings.Contains(p.Title(), "INC-") })
	memory.product, cpu.product = watch(t, p.PID())
	p.Kill()
	f := realwindow.Run(t, floor)
	screen := realwindow.OpenScreen(t)
	f.Until("the floor's window", func() bool { return screen.Colours(drawnRow) > 1 })
	memory.floor, cpu.floor = watch(t, f.PID())
	f.Kill()
	return memory, cpu
}

func mustRead(t *testing.T, path string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
