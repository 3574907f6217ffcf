package look

import (
	"os"
	"path/filepath"
	"testing"

	"warroom/ui/desktest"
)

// exporting asks where the post-mortem goes, from a home of its own.
func exporting(t *testing.T, r *desktest.Rig) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	for _, folder := range []string{"Documents", "post-mortems"} {
		if err := os.Mkdir(filepath.Join(home, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(home, "inc-2026-007-postmortem.md"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	story("15:45:00")(t, r)
	r.Key("export")
}

// browsed points at the file.
func browsed(t *testing.T, r *desktest.Rig) {
	exporting(t, r)
	r.Tap("Browse…")
}
