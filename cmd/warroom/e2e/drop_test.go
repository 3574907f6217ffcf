package e2e

import (
	"os"
	"path/filepath"
	"testing"
)

// TestAFileIsDroppedOnTheWindow drags one, whose name is no plain ASCII, from
// another program, and reads its content back from the log.
func TestAFileIsDroppedOnTheWindow(t *testing.T) {
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	const content = "pool 20 of 20 busy\n"
	path := filepath.Join(t.TempDir(), "pool größe 1.txt")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	p.Drop(path)
	p.Until("the entry", func() bool { return look(p).has("evidence", filepath.Base(path)) })
	out := filepath.Join(t.TempDir(), "out.txt")
	p.CLI("attachment", "INC-", filepath.Base(path), "-o", out)
	if got, err := os.ReadFile(out); string(got) != content || err != nil {
		t.Errorf("it holds %q, %v", got, err)
	}
}
