package main

import (
	"bytes"
	"testing"
)

func TestTheLogLeavesOutWhatIsHarmlessAndNothingElse(t *testing.T) {
	var out bytes.Buffer
	q := &quiet{to: &out}
	for _, line := range []string{
		"2026/11/24 15:39:09 Fyne error:  Main menu must have at least one child menu\n",
		"2026/11/24 15:39:09   At: menu.go:9\n",
		"2026/11/24 15:39:09 Fyne error:  Preferences load error:\n",
		"2026/11/24 15:39:09   Cause: EOF\n",
		"2026/11/24 15:39:09   At: preferences.go:105\n",
		"2026/11/24 15:39:09 Fyne error:  Failed to create fyne cache space\n",
		"2026/11/24 15:39:09   Cause: mkdir /home/on-call/.cache/fyne/: no such file or directory\n",
		"2026/11/24 15:39:09   At: cache.go:28\n",
		"2026/11/24 15:39:09 Fyne error:  Failed to create app cache space\n",
		"2026/11/24 15:39:09   Cause: mkdir /home/on-call/.cache/fyne/warroom: no such file or directory\n",
		"2026/11/24 15:39:09   At: cache.go:34\n",
		"2026/11/24 15:39:09 Fyne error:  Preferences API requires a unique ID, use app.NewWithID() or the FyneApp.toml ID field\n",
		"2026/11/24 15:39:09   At: app.go:113\n",
		"2026/11/24 15:39:09 Fyne error:  Getting favorite locations\n",
		"2026/11/24 15:39:09   Cause: this computer does not define a VIDEOS folder\n",
		"2026/11/24 15:39:09   At: file.go:400\n",
		"2026/11/24 15:39:10 Fyne error:  failed to load image\n",
		"2026/11/24 15:39:10   Cause: no such file\n",
	} {
		if n, err := q.Write([]byte(line)); n != len(line) || err != nil {
			t.Fatalf("wrote %d of %d: %v", n, len(line), err)
		}
	}
	want := "2026/11/24 15:39:10 Fyne error:  failed to load image\n2026/11/24 15:39:10   Cause: no such file\n"
	if out.String() != want {
		t.Errorf("the log holds %q, want %q", out.String(), want)
	}
}
