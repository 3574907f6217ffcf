package ui_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"warroom/model/deputy"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/ui"
	"warroom/ui/action"
	"warroom/ui/desktest"
)

// Whatever the deputy asks for, at any minute of the story, the window can do.
func TestDeputyAsksForWhatCanBeDone(t *testing.T) {
	table := desktest.Open(t, desktest.Options{}).Desk.Table()
	for minute := 1; minute < 180; minute++ {
		clock := time.Date(2026, 11, 24, 14, minute, 30, 0, time.UTC).Format("15:04:05")
		s := modeltest.Checkout(t, clock)
		v := deputy.Look(s.State(), policy.Default(), s.Now())
		for _, id := range offered(v) {
			if _, _, ok := table.Find(id); !ok {
				t.Errorf("at %s the deputy asks for %q", clock, id)
			}
		}
	}
}

func offered(v deputy.View) []string {
	var ids []string
	if v.Next.Action.ID != "" {
		ids = append(ids, v.Next.Action.ID)
	}
	for _, f := range v.Flags {
		ids = append(ids, f.Action.ID)
	}
	return ids
}

// Every id that stands in the source of a view or of the deputy is in the table.
func TestEveryIDResolves(t *testing.T) {
	table := desktest.Open(t, desktest.Options{}).Desk.Table()
	found := 0
	for _, dir := range []string{".", "../model/deputy"} {
		for at, id := range idsIn(t, dir) {
			found++
			if _, _, ok := table.Find(id); !ok {
				t.Errorf("%s asks for %q, which nothing does", at, id)
			}
		}
	}
	if found < 60 {
		t.Errorf("only %d ids were found", found)
	}
}

// idsIn are the ids in the source, by their place: the first argument of Run and
// of emit, and of an Action that the deputy offers.
func idsIn(t *testing.T, dir string) map[string]string {
	t.Helper()
	ids := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "desktest") {
			return err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if e := idExpr(n); e != nil {
				if id, ok := literal(e); ok {
					ids[set.Position(e.Pos()).String()] = id
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func idExpr(n ast.Node) ast.Expr {
	switch n := n.(type) {
	case *ast.CallExpr:
		called := ""
		switch f := n.Fun.(type) {
		case *ast.SelectorExpr:
			called = f.Sel.Name
		case *ast.Ident:
			called = f.Name
		}
		if len(n.Args) > 0 && (called == "Run" || called == "numbered" || called == "run") {
			return n.Args[0]
		}
		if len(n.Args) == 4 && (called == "offer" || called == "button") { // of the cockpit: weight, group, id, text
			return n.Args[2]
		}
	case *ast.CompositeLit:
		if name, ok := n.Type.(*ast.Ident); ok && name.Name == "Action" && len(n.Elts) == 2 {
			return n.Elts[0]
		}
	}
	return nil
}

// literal is the text that an expression begins with: "open:" of "open:" + id.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil && e.Kind == token.STRING && text != ""
	case *ast.BinaryExpr:
		return literal(e.X)
	}
	return "", false
}

func TestTableHasNoDoubles(t *testing.T) {
	ids, keys := map[string]bool{}, map[action.Key]string{}
	for _, a := range desktest.Open(t, desktest.Options{}).Desk.Table().All() {
		if ids[a.ID] {
			t.Errorf("%s stands in the table twice", a.ID)
		}
		ids[a.ID] = true
		if a.Run == nil {
			t.Errorf("%s does nothing", a.ID)
		}
		if a.Key == (action.Key{}) {
			continue
		}
		if other, taken := keys[a.Key]; taken {
			t.Errorf("%v does both %s and %s", a.Key.Caps(), other, a.ID)
		}
		keys[a.Key] = a.ID
	}
}

// What is blocked says why, in words that fit beside a button, and does nothing.
func TestBlockedActionsSayWhy(t *testing.T) {
	home := desktest.Open(t, desktest.Options{})
	for _, c := range []struct{ at, id, why string }{
		{"", "log", "declare an incident first"},
		{"", "copy:update", "declare an incident first"},
		{"", "resolve", "declare an incident first"},
		{"", "end-change", "declare an incident first"},
		{"", "publish", "not resolved"},
		{"", "close", "declare an incident first"},
		{"", "reopen", "declare an incident first"},
		{"14:18:52", "close", "not resolved"},
		{"14:18:52", "publish", "not resolved"},
		{"14:18:52", "reopen", "runs"},
		{"14:38:20", "mitigated", "mitigated at 14:34:02"},
		{"14:38:20", "end-change", "no change is open"},
		{"14:38:20", "first-flag", "no red flag stands"},
		{"15:45:00", "resolve", "resolved"},
		{"15:45:00", "false-alarm", "resolved"},
	} {
		r := home
		if c.at != "" {
			r = at(t, c.at)
		}
		before := r.Events()
		if why := r.Desk.Table().Blocked(c.id); !strings.Contains(why, c.why) {
			t.Errorf("at %q %s is blocked by %q, want %q", c.at, c.id, why, c.why)
		}
		r.Desk.Run(c.id)
		r.Settle()
		if r.Asks() || r.Events() != before {
			t.Errorf("at %q the blocked %s was done", c.at, c.id)
		}
	}
}

// Other words name actions that there are.
func TestOtherWordsNameActions(t *testing.T) {
	r := at(t, "14:18:52")
	for id := range ui.Also {
		if _, _, ok := r.Desk.Table().Find(id); !ok {
			t.Errorf("no action is called %s", id)
		}
	}
}
