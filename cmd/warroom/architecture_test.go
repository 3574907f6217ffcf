package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// arrows says what each layer may import of this module, the longest prefix
// first. A package that is not named here has no place in the house yet.
var arrows = []struct {
	layer string
	may   []string
	why   string
}{
	{"model/policy", []string{"model"}, "limits are plain values about the domain"},
	{"model/deputy", []string{"model", "model/policy"}, "the deputy only answers questions about a State"},
	{"model/when", []string{"model"}, "times are read and told the same everywhere"},
	{"model/logline", []string{"model", "model/when"}, "the grammar turns text into commands and knows nothing else"},
	{"model/paste", []string{"model"}, "what is pasted is read into commands and nothing else"},
	{"model/verb", []string{"model", "model/when", "model/logline"}, "commands by name share the grammar's readers"},
	{"model/casefile", []string{"model", "model/when"}, "a case is turned into events and nothing else"},
	{"model/message", []string{"model", "model/message/"}, "messages are facts in words; templates come in as values"},
	{"model/postmortem", []string{"model", "model/deputy", "model/message/prose"}, "the document is derived from State"},
	{"model/report", []string{"model", "model/policy", "model/deputy"}, "the JSON face is derived from State"},
	{"model/session", []string{"model"}, "the session knows the log as an interface"},
	{"model/modeltest", []string{"model"}, "stories are told through commands"},
	{"model", nil, "the words of the domain depend on nothing"},
	{"storage", []string{"model", "model/session", "storage/"}, "the file knows events, not windows"},
	{"resources", []string{"model/", "model"}, "data is read into the model's types"},
	{"ui", []string{"ui/", "model/", "model", "resources/"}, "views render State and emit commands; they never reach the file"},
	{"cmd", []string{"cmd/", "ui/", "ui", "model/", "model", "storage", "resources/"}, "wiring sees everything"},
}

// outside says which layers may not know parts of the world at all.
var outside = []struct{ layer, never, why string }{
	{"model", "fyne.io/", "the domain has no window"},
	{"model", "database/sql", "the domain has no file"},
	{"model", "os", "the domain reads no files"},
	{"model", "net", "the domain has no network"},
	{"model", "math/rand", "the domain is deterministic"},
	{"model", "crypto/rand", "the domain is deterministic"},
	{"storage", "fyne.io/", "the file has no window"},
	{"ui", "database/sql", "views never reach the file"},
	{"ui", "fyne.io/fyne/v2/app", "the GL driver is only for the program: views are tested without a display"},
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func TestArrowsPointDown(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(p.ImportPath, "warroom/")
		layer, ok := layerOf(name)
		if !ok {
			t.Errorf("%s has no place in the house: give it a row in arrows and in ARCHITECTURE.md", name)
			continue
		}
		for _, imported := range p.Imports {
			if inner, ours := strings.CutPrefix(imported, "warroom/"); ours && !allowed(name, inner, layer.layer, layer.may) {
				t.Errorf("%s imports %s: %s", name, inner, layer.why)
			}
			for _, o := range outside {
				if within(name, o.layer) && (imported == o.never || strings.HasPrefix(imported, o.never) && strings.HasSuffix(o.never, "/")) {
					t.Errorf("%s imports %s: %s", name, imported, o.why)
				}
			}
		}
	}
}

func layerOf(name string) (found struct {
	layer string
	may   []string
	why   string
}, ok bool) {
	for _, a := range arrows {
		if within(name, a.layer) {
			return a, true
		}
	}
	return found, false
}

func within(name, layer string) bool { return name == layer || strings.HasPrefix(name, layer+"/") }

func allowed(name, imported, layer string, may []string) bool {
	if within(imported, layer) && within(name, layer) && layer != "model" {
		return true
	}
	for _, m := range may {
		if imported == m || strings.HasSuffix(m, "/") && strings.HasPrefix(imported, m) {
			return true
		}
	}
	return false
}

// packages lists the packages of the module with what they import, tests left
// out: a test may build its scene with anything.
func packages(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "warroom/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
