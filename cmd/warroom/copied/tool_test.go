package copied

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// A tool is a script here: what it writes is what the tool of a system does.
func TestTool(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("PATH", folder+string(filepath.ListSeparator)+os.Getenv("PATH"))
	picture := pictureOf(40)
	if err := os.WriteFile(filepath.Join(folder, "it.png"), picture, 0o600); err != nil {
		t.Fatal(err)
	}
	hexed := `printf '«data PNGf'; od -An -v -tx1 "$(dirname "$0")/it.png" | tr -d ' \n' | tr a-f A-F; echo '»'`
	for _, c := range []struct {
		tool   Tool
		script string
		most   int
		want   []byte
		err    error
	}{
		{Wayland, `cat "$(dirname "$0")/it.png"`, 100, picture, nil},
		{Wayland, `cat "$(dirname "$0")/it.png"`, 20, picture[:21], nil},
		{Wayland, `echo "Nothing is copied" >&2; exit 1`, 100, nil, ErrNone},
		{Wayland, `echo no picture`, 100, nil, ErrNone},
		{MacOS, hexed, 100, picture, nil},
		{MacOS, hexed, 20, picture[:21], nil},
		{MacOS, `echo hello`, 100, nil, ErrNone},
		{Windows, `true`, 100, nil, ErrNone},
	} {
		if err := os.WriteFile(filepath.Join(folder, c.tool.path), []byte("#!/bin/sh\n"+c.script+"\n"), 0o700); err != nil { //nolint:gosec // it is run
			t.Fatal(err)
		}
		if got, err := c.tool.Picture(t.Context(), c.most); !bytes.Equal(got, c.want) || !errors.Is(err, c.err) {
			t.Errorf("%s that does %s: %d bytes, %v", c.tool.path, c.script, len(got), err)
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := Wayland.Picture(ctx, most); !errors.Is(err, ErrSilent) {
		t.Errorf("a tool that was ended: %v", err)
	}
	t.Setenv("PATH", "")
	missing := new(ToolError)
	if _, err := Wayland.Picture(t.Context(), most); !errors.As(err, &missing) || missing.Package != "wl-clipboard" {
		t.Errorf("a tool that is not there: %v", err)
	}
}
