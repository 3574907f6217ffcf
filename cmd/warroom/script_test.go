package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"warroom": main})
}

// TestScripts uses the program as a person at a shell does: each script under
// testdata/script runs it and compares stdout, stderr and the exit code.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("WARROOM_DB", filepath.Join(env.WorkDir, "warroom.db"))
			env.Setenv("WARROOM_BY", "on-call A")
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("TZ", "UTC")
			return nil
		},
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "jq": query, "spoil": spoil, "garble": garble},
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
	})
}
