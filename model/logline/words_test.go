package logline

import (
	"strings"
	"testing"

	"warroom/model"
)

// ours is how a team calls things.
type ours struct{}

func (ours) Word(s model.Severity) string { return "level " + strings.TrimPrefix(string(s), "P") }
func (ours) Title(r model.Role) string {
	return map[model.Role]string{model.Lead: "Commander", model.Comms: "Liaison"}[r]
}

// Completion and preview speak as the team does; what is typed and what is written
// into the log does not change with that.
func TestTheTeamsWords(t *testing.T) {
	x := busy(t)
	x.Words = ours{}
	if rows := Complete("/sev p1", x); rows != nil {
		t.Errorf("what is whole is completed: %+v", rows)
	}
	rows := Complete("/sev p", x)
	if len(rows) != 4 || rows[1] != (Completion{"P1", "level 1", "", "/sev P1 "}) {
		t.Errorf("offered are %+v", rows)
	}
	for line, want := range map[string]string{
		"/sev p1 worse": "Severity P1, level 1", "/comms on-call B": "Liaison: on-call B", "/lead on-call A": "Commander: on-call A",
	} {
		if got := Preview(line, x); !strings.HasPrefix(got.Says, want) {
			t.Errorf("%s: it says %q, want %q", line, got.Says, want)
		}
	}
}
