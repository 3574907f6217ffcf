package e2e

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// twenty makes a log of open incidents on the command line, and more of attached
// files, in MB; it inverts 3,000 bytes a third of the way into the incidents.
func twenty(t *testing.T, more int) (db string, damaged []byte) {
	t.Helper()
	folder := t.TempDir()
	db = filepath.Join(folder, "warroom.db")
	command := func(args ...string) string {
		out, err := exec.Command(realwindow.Binary(t), append(args, "--db", db)...).Output()
		if err != nil {
			t.Fatalf("%v: %v", args, err)
		}
		return strings.TrimSpace(string(out))
	}
	id := ""
	for n := range 20 {
		id = command("declare", fmt.Sprintf("Queue %d stops", n))
	}
	info, err := os.Stat(db)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < more; n += 20 {
		dump := filepath.Join(folder, fmt.Sprintf("%d.dump", n))
		if err := os.WriteFile(dump, bytes.Repeat([]byte{byte(n), 7}, 10<<20), 0o600); err != nil {
			t.Fatal(err)
		}
		command("attach", id, dump)
	}
	damaged, err = os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	part := damaged[info.Size()/3:][:3000]
	for i := range part {
		part[i] ^= 0xff
	}
	if err := os.WriteFile(db, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	return db, damaged
}

// A file that is damaged in the middle is not shown as if all were quiet, and not
// written to: a small one is looked through before the window shows it, a large
// one beside it.
func TestDamagedFile(t *testing.T) {
	realwindow.Needed(t)
	for name, more := range map[string]int{"small": 0, "large": 40} {
		t.Run(name, func(t *testing.T) {
			db, damaged := twenty(t, more)
			p := realwindow.Start(t, db)
			inPlace := func() bool { return strings.Contains(p.Title(), "The incident file is damaged") }
			p.Until("the damage in place of home", inPlace)
			p.Press("Return", "ctrl+n", "l")
			p.Until("the damage again", inPlace)
			p.Kill()
			if now, err := os.ReadFile(db); err != nil || !bytes.Equal(now, damaged) {
				t.Errorf("the file was written to (%v)", err)
			}
		})
	}
}
