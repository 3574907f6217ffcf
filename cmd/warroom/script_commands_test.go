package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// exits runs a command and compares its exit code: exits 2 warroom bogus. Its
// stdout and stderr can be looked at as after exec.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit := new(exec.ExitError); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s exits with %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// query looks into the JSON on stdout: jq clocks.response.state met. A part of
// the path is a key, an index, or the id, n or name of an element.
func query(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: jq PATH VALUE")
	}
	var v any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &v))
	got := asText(find(v, strings.Split(args[0], ".")))
	if (got == args[1]) == neg {
		ts.Fatalf("%s is %s, want %s%s", args[0], got, map[bool]string{true: "not "}[neg], args[1])
	}
}

func find(v any, path []string) any {
	if len(path) == 0 {
		return v
	}
	switch v := v.(type) {
	case map[string]any:
		return find(v[path[0]], path[1:])
	case []any:
		if path[0] == "count" {
			return float64(len(v))
		}
		if i, err := strconv.Atoi(path[0]); err == nil && i < len(v) {
			return find(v[i], path[1:])
		}
		for _, e := range v {
			if m, ok := e.(map[string]any); ok && (m["id"] == path[0] || m["role"] == path[0] || m["name"] == path[0]) {
				return find(e, path[1:])
			}
		}
	}
	return nil
}

func asText(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// garble turns each letter of a text in a file: garble FILE TEXT.
func garble(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: garble FILE TEXT")
	}
	path := ts.MkAbs(args[0])
	whole, err := os.ReadFile(path)
	ts.Check(err)
	if !strings.Contains(string(whole), args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(path, []byte(strings.ReplaceAll(string(whole), args[1], strings.Repeat("?", len(args[1])))), 0o600))
}

// spoil inverts 3,000 bytes a third of the way into a file: spoil FILE.
func spoil(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: spoil FILE")
	}
	path := ts.MkAbs(args[0])
	whole, err := os.ReadFile(path)
	ts.Check(err)
	part := whole[len(whole)/3:]
	for i := range part[:min(3000, len(part))] {
		part[i] ^= 0xff
	}
	ts.Check(os.WriteFile(path, whole, 0o600))
}
