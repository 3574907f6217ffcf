package postmortem_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

// What was attached to an entry names it: the rows do not stand side by side.
func TestAnAttachedEntryNamesWhatItIsAbout(t *testing.T) {
	s := modeltest.New(t, modeltest.CheckoutZone).At("14:00").Do(model.Declare{Title: "x"}).
		At("14:05").Do(model.Note{Entry: model.EntryFinding, Text: "pool full: 20 of 20 connections are busy"})
	above, _ := s.State().Above()
	s.At("14:06").Do(model.Note{Text: "somebody else's"}).At("14:07").Do(model.Note{Text: "and also this", To: above.ID})
	rows := postmortem.Draft(s.State(), postmortem.Context{Now: s.Now(), Zone: time.UTC}).Timeline
	if got, want := rows[len(rows)-1].Event, "re “pool full: 20 of 20…”: and also this"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
}
