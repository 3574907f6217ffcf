package postmortem_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

// What was starred is told before everything else, also what the console noted
// for itself.
func TestStarredEntriesAreToldFirst(t *testing.T) {
	s := modeltest.Checkout(t, "14:38:20")
	rows := s.State().Timeline
	s.Do(model.StarEntry{Entry: rows[5].ID}, model.StarEntry{Entry: last(rows, model.EntryPhase).ID})
	text := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone}).Markdown()
	key, table := strings.Index(text, "**Key events**"), strings.Index(text, "| Time | Event |")
	if key < 0 || key > table {
		t.Fatalf("the key events are not first:\n%s", text)
	}
	told := text[key:table]
	if strings.Count(told, "\n- ") != 2 || !strings.Contains(told, "Phase: Investigate") {
		t.Errorf("the key events are %q", told)
	}
	if plain := postmortem.Draft(modeltest.Checkout(t, "14:38:20").State(), postmortem.Context{Now: s.Now()}).Markdown(); strings.Contains(plain, "Key events") {
		t.Error("there are key events although nothing is starred")
	}
}

func last(rows []model.Entry, kind model.EntryKind) model.Entry {
	var found model.Entry
	for _, e := range rows {
		if e.Kind == kind {
			found = e
		}
	}
	return found
}

// Of a log that nobody reads whole the milestones are told, and what was starred.
func TestALongLogIsToldByItsMilestones(t *testing.T) {
	s := modeltest.Checkout(t, "14:18:52")
	for i := range 600 {
		s.Later(time.Second).Write(model.Noted{Entry: model.EntryNote, Text: fmt.Sprint("line ", i)})
	}
	s.Do(model.StarEntry{Entry: s.State().Timeline[300].ID})
	doc := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now()})
	notes := 0
	for _, r := range doc.Timeline {
		if strings.HasPrefix(r.Event, "line ") {
			notes++
		}
	}
	if notes != 1 || len(doc.Timeline) < 5 || doc.Entries < 600 {
		t.Errorf("%d rows of %d entries, %d of them notes", len(doc.Timeline), doc.Entries, notes)
	}
}
