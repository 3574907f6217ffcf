package realwindow

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Display brings up a screen of that size in px, "1024x640", for what the test
// starts from now on: one whose size or clipboard no other test shares.
func Display(t testing.TB, size string) {
	t.Helper()
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Skip("Xvfb is not installed: make setup installs it")
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", size+"x24", "-noreset", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{write}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		server.Process.Kill() //nolint:errcheck // it may have ended
		server.Wait()         //nolint:errcheck // killed
	})
	write.Close() //nolint:errcheck // the server has its own
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		t.Fatalf("the screen of %s: %v", size, err)
	}
	t.Setenv("DISPLAY", ":"+strings.TrimSpace(number))
}
