package e2e

import (
	"context"
	"encoding/json"
	"os/exec"
	"testing"

	"warroom/cmd/warroom/realwindow"
	"warroom/storage"
)

// kept reports whether the log line of the newest incident is on the disk.
func kept(t *testing.T, db, want string) bool {
	t.Helper()
	file, err := storage.Open(db, storage.Options{Existing: true})
	if err != nil {
		return false
	}
	defer file.Close() //nolint:errcheck // read only here
	out, err := exec.Command(realwindow.Binary(t), "--db", db, "list", "--json").Output()
	var list []struct{ ID string }
	if err != nil || json.Unmarshal(out, &list) != nil || len(list) == 0 {
		return false
	}
	text, err := file.Draft(context.Background(), "line@"+list[0].ID+" by on-call A")
	return err == nil && text == want
}
