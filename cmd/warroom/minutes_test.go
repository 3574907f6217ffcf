package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The two sorts of lines in testdata/minutes.golden.
var (
	eventLine  = regexp.MustCompile(`^(\d\d:\d\d:\d\d)  (\w+) (.*)$`)
	minuteLine = regexp.MustCompile(`^(\d\d:\d\d)  `)
)

// TestMinutes tells one incident on the command line and then looks at it as of
// each minute. The file was worked out by hand.
func TestMinutes(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("testdata", "minutes.golden"))
	if err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(t.TempDir(), "warroom.db")
	at := func(now string, args ...string) string {
		t.Helper()
		return ran(t, append([]string{"--db", db, "--by", "on-call A", "--zone", "UTC", "--now", "2026-11-24T" + now + "Z"}, args...)...)
	}
	want := strings.Split(strings.TrimSpace(string(raw)), "\n")
	for _, line := range want {
		if e := eventLine.FindStringSubmatch(line); e != nil {
			at(e[1], command(e[2], e[3])...)
		}
	}
	for _, line := range want {
		m := minuteLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		if got := m[1] + "  " + asRow(t, at(m[1]+":00", "show", "INC-2026-001", "--json")); got != line {
			t.Errorf("got, and wanted:\n%s\n%s", got, line)
		}
	}
}

// command is a line of the file as it is typed at a shell.
func command(name, rest string) []string {
	if name == "message" {
		return append([]string{name, "INC-2026-001"}, strings.Fields(rest)...)
	}
	text := strings.Trim(rest, "'")
	if name == "declare" {
		return []string{name, text}
	}
	return []string{name, "INC-2026-001", text}
}

func ran(t *testing.T, args ...string) string {
	t.Helper()
	var out, err bytes.Buffer
	if code := run(args, strings.NewReader(""), &out, &err); code != exitDone {
		t.Fatalf("warroom %q exits with %d: %s", args, code, err.String())
	}
	return out.String()
}

// asRow is what show --json says of clocks, red flags and the next thing.
func asRow(t *testing.T, answer string) string {
	t.Helper()
	var shown struct {
		Clocks []struct{ ID, State string }
		Flags  []struct{ ID string }
		Next   struct{ Text string }
	}
	if err := json.Unmarshal([]byte(answer), &shown); err != nil {
		t.Fatal(err)
	}
	states := map[string]string{}
	for _, c := range shown.Clocks {
		states[c.ID] = c.State
	}
	var row strings.Builder
	for _, id := range []string{"elapsed", "response", "triage", "mitigate", "update", "soak", "postmortem", "lead", "box/1"} {
		state := states[id]
		if state == "" {
			state = "-"
		}
		fmt.Fprintf(&row, "%-7s ", state)
	}
	var ids []string
	for _, f := range shown.Flags {
		ids = append(ids, f.ID)
	}
	if ids == nil {
		ids = []string{"-"}
	}
	return row.String() + " " + strings.Join(ids, " ") + "  " + shown.Next.Text
}
