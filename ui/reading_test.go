package ui_test

import (
	"os"
	"testing"

	"warroom/model"
	"warroom/model/casefile"
	"warroom/ui/desktest"
)

// published opens a case as its owner published it.
func published(t *testing.T, name string) *desktest.Rig {
	t.Helper()
	r := desktest.Open(t, desktest.Options{})
	raw, err := os.ReadFile("../model/casefile/testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	c, err := casefile.Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	done, _, err := r.Room("on-call A").Import(t.Context(), c.ID(), c.Year(), c.Drafts)
	if err != nil {
		t.Fatal(err)
	}
	r.OpenPast(done.State.Ref)
	return r
}

// The phases of what was imported can be looked at; that leaves no trace in it.
func TestPhasesOfAnImportedIncidentAreLookedAt(t *testing.T) {
	r := published(t, "gitlab-2017-database")
	before := r.Events()
	for _, p := range model.Phases {
		r.Key("phase:" + string(p))
		aim := model.StepsOf(p)[0].Title
		if !r.Says(aim) || r.Says("Begin one") || r.Says("What could it be") || r.Events() != before || r.Says("stands as its owner published it") {
			t.Errorf("%s: the log has %q, the screen says %q", p, r.Kinds(before), r.Texts())
		}
	}
}

// What would change it says beforehand that it is for reading.
func TestQuestionsOfAnImportedIncidentAreBlocked(t *testing.T) {
	r := published(t, "gitlab-2017-database")
	for _, id := range []string{"impact", "severity", "lead", "hypothesis", "change", "cause", "reopen", "started", "title"} {
		if why := r.Desk.Table().Blocked(id); why != "imported, for reading" {
			t.Errorf("%s says %q", id, why)
		}
	}
}
